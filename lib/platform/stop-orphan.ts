import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ExplainedError } from './explained-error'
import { identifyProcess } from './process-identity'
import { type StopStep, stopProcess } from './stop-process'

/**
 * SIGINT is PostgreSQL's fast shutdown: roll back, checkpoint, exit. SIGQUIT exits at once and recovers from the
 * log at the next start. SIGKILL leaves backends behind for a moment. None loses what was committed.
 */
export const STOP_SERVER: readonly StopStep[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]

/**
 * Stops a server that a killed Factdeck left running on these files. The caller holds the folder's lock, so
 * whoever started that server is dead. Stopped, not adopted: a second is all it costs, and the server that
 * follows runs with today's settings, as our child, and we learn at once when it dies.
 *
 * The pid in postmaster.pid may meanwhile belong to something else (after a power cut it usually does), so it
 * counts only when it is PostgreSQL on this very folder. PostgreSQL removes a stale file by itself.
 */
export async function stopOrphan(files: string): Promise<boolean> {
  const pid = readPostmasterPid(files)
  const identity = pid === null ? null : identifyProcess(pid)
  if (!identity || !servesFolder(identity.pid, files)) return false
  if (await stopProcess(identity, STOP_SERVER)) return true
  throw new ExplainedError(
    `A PostgreSQL from an earlier run (process ${identity.pid}) still holds ${files} and this user may not stop it: stop it, then start again.`,
  )
}

function readPostmasterPid(files: string): number | null {
  try {
    return Number.parseInt(fs.readFileSync(path.join(files, 'postmaster.pid'), 'utf8'), 10) || null
  } catch {
    return null
  }
}

/** PostgreSQL makes its data directory its working directory and names it on its command line. */
function servesFolder(pid: number, files: string): boolean {
  const real = fs.realpathSync(files)
  try {
    if (process.platform === 'linux') {
      return (
        fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' &&
        fs.readlinkSync(`/proc/${pid}/cwd`) === real
      )
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && (command.includes(files) || command.includes(real))
  } catch {
    return false
  }
}
