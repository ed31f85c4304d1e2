import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ExplainedError, errorCode } from './explained-error'
import { binaryPath } from './find-postgres-binaries'
import { DATABASE_USER, serverEnvironment } from './initialise-cluster'
import type { Placement } from './place-cluster'

export type ServerOptions = {
  password: string
  /** A fixed port, or 0 for a free one. */
  port: number
  /** False only where losing everything at a power cut is fine: throw-away databases of tests. */
  durable: boolean
}
export type RunningServer = { child: ChildProcess; port: number }

const RETRY_MS = 5_000
/** Crash recovery replays at most a gigabyte of log (max_wal_size). */
const RECOVERY_MS = 10 * 60_000

/**
 * Starts the server and waits until it answers. Within 150 ms of a stop, and while backends of a killed server
 * are still leaving, PostgreSQL refuses to start: tried again for five seconds.
 */
export async function runServer(placement: Placement, options: ServerOptions): Promise<RunningServer> {
  for (const end = Date.now() + RETRY_MS; ; await sleep(200)) {
    const port = options.port || (await findFreePort())
    const mark = logSize(placement)
    const child = spawnServer(placement, port, options.durable)
    if (await answers(child, port, options.password)) return { child, port }
    const said = logSince(placement, mark)
    if (Date.now() > end || !isPassing(said)) throw explainServer(said, placement)
  }
}

/**
 * In a session of its own, so that a Ctrl-C at the terminal reaches the launcher alone, which then stops the app
 * before the database. It writes to a file, not to a pipe of ours: a server that outlives us must not choke.
 */
function spawnServer(placement: Placement, port: number, durable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = [
    '-D',
    placement.files,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = fs.openSync(logFile(placement), 'a', 0o600)
  try {
    return spawn(binaryPath(placement.binaries, 'postgres'), args, {
      ...placement.account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
    })
  } finally {
    fs.closeSync(log)
  }
}

/** True once it answers; false when it exited instead. */
async function answers(child: ChildProcess, port: number, password: string): Promise<boolean> {
  let gone = false
  child.on('exit', () => {
    gone = true
  })
  child.on('error', () => {
    gone = true
  })
  for (const end = Date.now() + RECOVERY_MS; Date.now() < end; await sleep(20)) {
    if (gone) return false
    const client = new pg.Client({ host: '127.0.0.1', port, user: DATABASE_USER, password, database: 'postgres' })
    client.on('error', () => {}) // reported by connect()
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      // Not listening yet; starting up (57P03). Anything else will not get better.
      if (!['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(errorCode(error)) && !gone) {
        child.kill('SIGINT')
        throw new ExplainedError(`The database started but did not let Factdeck in: ${String(error)}.`, {
          cause: error,
        })
      }
    }
  }
  child.kill('SIGINT')
  return false
}

export function logFile(placement: Placement): string {
  return path.join(placement.folder, 'postgres.log')
}

function logSize(placement: Placement): number {
  const file = logFile(placement)
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size < 20e6) return size
  fs.renameSync(file, `${file}.1`)
  return 0
}

function logSince(placement: Placement, mark: number): string {
  try {
    return fs.readFileSync(logFile(placement)).subarray(mark).toString('utf8')
  } catch {
    return ''
  }
}

function isPassing(said: string): boolean {
  return (
    /lock file .* already exists|pre-existing shared memory|Address already in use|is still in use/i.test(said) ||
    said === ''
  )
}

function explainServer(said: string, placement: Placement): ExplainedError {
  const log = logFile(placement)
  if (/No space left on device/.test(said)) {
    return new ExplainedError(
      `The disk that holds ${placement.folder} is full: free some space and start again; nothing saved is lost.`,
    )
  }
  if (/lock file .* already exists|pre-existing shared memory/.test(said)) {
    return new ExplainedError(`Another PostgreSQL is running on ${placement.files}: stop it, then start again.`)
  }
  const fatal = /(?:FATAL|PANIC):\s+(.*)/.exec(said)?.[1] ?? 'it did not say why'
  return new ExplainedError(`The database did not start (${fatal}): its log is ${log}.`)
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
