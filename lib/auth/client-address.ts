import 'server-only'
import { headers } from 'next/headers'

/**
 * Where the request came from, as far as that can be known: the last entry of X-Forwarded-For, which the nearest
 * proxy wrote. Without a proxy anybody can write it, so it only ever narrows what the limit for each account allows.
 */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'
}
