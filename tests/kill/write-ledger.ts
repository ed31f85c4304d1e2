import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export type LedgerWriter = {
  acknowledged: Set<number>
  /** Ends the writing; the last insert in flight counts only if it was acknowledged. */
  stop(): Promise<void>
}

/** Writes rows one by one, as fast as they are acknowledged, through every death of the database, and remembers which were. */
export function writeLedger(urlOf: () => string, from: number): LedgerWriter {
  const acknowledged = new Set<number>()
  let running = true
  const work = (async () => {
    let client: pg.Client | null = null
    for (let n = from; running; n++) {
      try {
        client ??= await connect(urlOf())
        await client.query('INSERT INTO kill_ledger (n) VALUES ($1)', [n])
        acknowledged.add(n)
      } catch {
        client?.end().catch(() => {})
        client = null
        await sleep(20)
      }
    }
    await client?.end()
  })()
  return {
    acknowledged,
    stop: async () => {
      running = false
      await work
    },
  }
}

/** The acknowledged rows that are not there. */
export async function findLost(url: string, acknowledged: Set<number>): Promise<number[]> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ n: number }>('SELECT n FROM kill_ledger')
    const kept = new Set(rows.map((row) => row.n))
    return [...acknowledged].filter((n) => !kept.has(n))
  } finally {
    await client.end()
  }
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 20_000 })
  client.on('error', () => {}) // the query in hand fails, which is what counts
  await client.connect()
  return client
}
