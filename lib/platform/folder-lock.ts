import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { identifyProcess, isSameProcessAlive, type ProcessIdentity } from './process-identity'

const Identity = z.object({ pid: z.number(), started: z.string() })
const Holder = z.object({
  process: Identity,
  host: z.string(),
  /** Where it serves, and how to reach its database: for other commands on the same folder. */
  url: z.string().optional(),
  databaseUrl: z.string().optional(),
  app: Identity.optional(),
})
export type Holder = z.infer<typeof Holder>
export type HolderDetails = Pick<Holder, 'url' | 'databaseUrl' | 'app'>

export type FolderLock = {
  /** What earlier holders, who died without releasing, left on record. */
  dead: Holder[]
  /** Adds to what other processes can read about us. */
  describe(details: HolderDetails): void
  release(): void
}
export type LockResult = { ok: true; lock: FolderLock } | { ok: false; holder: Holder }

const HEARTBEAT_MS = 5_000
const SILENCE_MS = 20_000

/**
 * Takes a folder for this process alone, until it releases it or dies, however it dies.
 *
 * Each candidate writes a record of its own and then looks for another living one; whoever sees one withdraws.
 * As everyone writes before looking, two can't both miss each other. (Node has no flock, and one shared lock
 * file can't be taken over from a dead holder without a race.) A record lives as long as its process, known by
 * number and start time; one from another host or container, whose processes we can't see, while it is refreshed.
 */
export async function lockFolder(folder: string): Promise<LockResult> {
  const records = path.join(folder, 'running')
  fs.mkdirSync(records, { recursive: true, mode: 0o700 })
  const self = identifyProcess(process.pid)
  if (!self) throw new Error('this process has no identity')
  const holder: Holder = { process: self, host: os.hostname() }
  const file = path.join(records, `${process.pid}-${randomUUID()}.json`)
  const patience = Date.now() + SILENCE_MS + HEARTBEAT_MS
  for (let round = 1; ; round++) {
    writeRecord(file, holder)
    const others = readRecords(records).filter((record) => record.file !== file)
    const alive = others.find((record) => record.alive)
    if (!alive) return { ok: true, lock: holdLock(file, holder, others) }
    fs.rmSync(file, { force: true })
    // Perhaps it withdrew in favour of us, as we did of it: look again, each after a wait of its own.
    // One of another host may be dead without our seeing it: wait for its silence.
    const elsewhere = alive.holder.host !== os.hostname()
    if (elsewhere ? Date.now() > patience : round === 3) return { ok: false, holder: alive.holder }
    await sleep(elsewhere ? 1_000 : 50 + (process.pid % 7) * 40 * round)
  }
}

/** Who holds the folder now, if anyone. */
export function findLockHolder(folder: string): Holder | null {
  const records = path.join(folder, 'running')
  if (!fs.existsSync(records)) return null
  return readRecords(records).find((record) => record.alive)?.holder ?? null
}

type LockRecord = { file: string; holder: Holder; alive: boolean }

function holdLock(file: string, holder: Holder, others: LockRecord[]): FolderLock {
  for (const record of others) fs.rmSync(record.file, { force: true })
  const heartbeat = setInterval(() => {
    try {
      fs.utimesSync(file, new Date(), new Date())
    } catch {
      // A folder that went away or went read-only shows elsewhere, with a better explanation.
    }
  }, HEARTBEAT_MS)
  heartbeat.unref()
  return {
    dead: others.map((record) => record.holder),
    describe: (details) => writeRecord(file, Object.assign(holder, details)),
    release: () => {
      clearInterval(heartbeat)
      fs.rmSync(file, { force: true })
    },
  }
}

/** Appears whole or not at all. */
function writeRecord(file: string, holder: Holder): void {
  fs.writeFileSync(`${file}.new`, JSON.stringify(holder), { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}

function readRecords(records: string): LockRecord[] {
  return fs
    .readdirSync(records)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = path.join(records, name)
      try {
        const holder = Holder.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
        return [{ file, holder, alive: isHolderAlive(holder, file) }]
      } catch {
        return [] // gone since, or not a record of ours
      }
    })
}

function isHolderAlive(holder: Holder, file: string): boolean {
  if (isSameProcessAlive(holder.process satisfies ProcessIdentity)) return true
  if (holder.host === os.hostname()) return false
  return Date.now() - fs.statSync(file).mtimeMs < SILENCE_MS
}
