import fs from 'node:fs'
import { reduceHtml } from '@/lib/features/articles/reduce-html'
import { decodeText } from '@/lib/platform/decode-text'
import { ExplainedError, errorCode } from '@/lib/platform/explained-error'
import { fetchPage } from '@/lib/platform/fetch-page'

/** `title` and `date` are what a web page says of itself. */
export type Input = { text: string; title?: string; date?: string }

/** Bytes beyond which nothing is an article: a million long words take a third of it. */
const MAX_BYTES = 50_000_000

/** Reads what a command was given: a file, `-` for standard input, or the address of a web page. */
export async function readInput(source: string | undefined): Promise<Input> {
  if (source === undefined) throw refuse('Nothing to read: name a file, a web address, or - for standard input.')
  if (source === '-') return { text: decodeText(await readStandardInput(), 'Standard input') }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return await readPage(source)
  return { text: decodeText(readFile(source), source) }
}

async function readPage(address: string): Promise<Input> {
  const { bytes, type } = await fetchPage(address)
  const text = decodeText(bytes, address)
  if (!/html/i.test(type) && !/^\s*<(!doctype|html)/i.test(text)) return { text }
  const page = reduceHtml(text)
  return {
    text: page.text,
    ...(page.title && { title: page.title }),
    ...(page.publishedAt && { date: page.publishedAt }),
  }
}

function readFile(name: string): Uint8Array {
  try {
    const stats = fs.statSync(name)
    if (stats.isDirectory()) throw refuse(`${name} is a folder: name a file in it.`)
    if (stats.size > MAX_BYTES) throw tooLong(name)
    return fs.readFileSync(name)
  } catch (error) {
    if (error instanceof ExplainedError) throw error
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refuse(`There is no file ${name}.`)
    if (code === 'EACCES' || code === 'EPERM') throw refuse(`This user may not read ${name}.`)
    throw error
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw tooLong('Standard input')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLong(name: string): ExplainedError {
  return refuse(`${name} is larger than ${MAX_BYTES / 1e6} MB, too long for an article: split it into parts.`)
}

function refuse(message: string): ExplainedError {
  return new ExplainedError(message, { exitCode: 2 })
}
