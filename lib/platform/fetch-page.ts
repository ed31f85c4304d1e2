import dns from 'node:dns/promises'
import net from 'node:net'
import { ExplainedError, errorCode } from './explained-error'

export type FetchedPage = { bytes: Uint8Array; type: string; url: string }

const MAX_BYTES = 5_000_000
const MAX_REDIRECTS = 5
const PATIENCE_MS = 20_000

/**
 * Fetches a page for someone who typed its address: http(s) only, 5 MB, 20 seconds in all, each redirect looked at
 * before it is followed. A public page may not send us on to this computer's own network; an address there may be
 * typed. (That suits a command line. A server that fetches for strangers has to refuse private addresses altogether
 * and connect to the very address it checked.) Throws ExplainedError, exit code 2.
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  let url = readAddress(address, address)
  const startedPrivate = await isPrivate(url.hostname)
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const headers = { accept: 'text/html, text/plain;q=0.9', 'user-agent': 'Factdeck (reads one page for its user)' }
      const response = await fetch(url, { signal, redirect: 'manual', headers })
      const next = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || !next) return await readBody(response, address)
      await response.body?.cancel()
      url = readAddress(new URL(next, url).href, address)
      if (!startedPrivate && (await isPrivate(url.hostname))) {
        throw refuse(address, 'it leads to an address inside this network, which is not followed')
      }
    }
    throw refuse(address, `it redirects more than ${MAX_REDIRECTS} times`)
  } catch (error) {
    throw error instanceof ExplainedError ? error : explainFetch(address, error)
  }
}

function readAddress(href: string, shown: string): URL {
  if (!URL.canParse(href)) throw refuse(shown, 'it is not a complete address')
  const url = new URL(href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse(shown, 'only http and https are read')
  return url
}

async function readBody(response: Response, address: string): Promise<FetchedPage> {
  if (!response.ok) throw refuse(address, `the site answered ${response.status}`)
  const type = response.headers.get('content-type') ?? ''
  if (type !== '' && !/^(text\/|application\/xhtml)/i.test(type))
    throw refuse(address, `it is ${type}, not a page of text`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) throw refuse(address, `it is larger than ${MAX_BYTES / 1e6} MB`)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), type, url: response.url }
}

async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = net.isIP(host)
    ? [host]
    : (await dns.lookup(host, { all: true }).catch(() => [])).map((each) => each.address)
  return addresses.some((address) => PRIVATE.check(address, net.isIPv6(address) ? 'ipv6' : 'ipv4'))
}

const PRIVATE = new net.BlockList()
for (const [prefix, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(prefix, bits, 'ipv4')
for (const [prefix, bits] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(prefix, bits, 'ipv6')

function explainFetch(address: string, error: unknown): ExplainedError {
  if (error instanceof Error && error.name === 'TimeoutError')
    return refuse(address, `it took longer than ${PATIENCE_MS / 1000} seconds`)
  const cause = error instanceof Error && error.cause ? error.cause : error
  const code = errorCode(cause)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return refuse(address, 'no such site was found; check the address and the network')
  if (code === 'ECONNREFUSED') return refuse(address, 'the site does not answer')
  return refuse(address, cause instanceof Error ? cause.message : String(cause))
}

function refuse(address: string, why: string): ExplainedError {
  return new ExplainedError(`${address} can't be read: ${why}.`, { exitCode: 2 })
}
