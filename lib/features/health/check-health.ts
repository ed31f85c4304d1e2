import 'server-only'
import { measureDatabase } from '@/lib/db/measure-database'
import manifest from '@/package.json'

/** `latency`: milliseconds of one database round trip. */
export type Health =
  | { status: 'ready'; version: string; database: { status: 'ready'; latency: number } }
  | { status: 'not-ready'; version: string; database: { status: 'unreachable' } }

/** Whether this process can serve people now. Says nothing about why not: anyone may ask. */
export async function checkHealth(): Promise<Health> {
  const { version } = manifest
  try {
    const latency = Math.round((await measureDatabase()) * 10) / 10
    return { status: 'ready', version, database: { status: 'ready', latency } }
  } catch {
    return { status: 'not-ready', version, database: { status: 'unreachable' } }
  }
}
