import { headers } from 'next/headers'

/** The whole address of a path, as the browser that asks reached this server. */
export async function addressOf(path: string): Promise<string> {
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  const protocol = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return `${protocol}://${host}${path}`
}
