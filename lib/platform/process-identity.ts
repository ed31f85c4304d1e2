import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/** A process that can't be mistaken for a later one with the same number. */
export type ProcessIdentity = { pid: number; started: string }

export function identifyProcess(pid: number): ProcessIdentity | null {
  const started = readStart(pid)
  return started === null ? null : { pid, started }
}

export function isSameProcessAlive(identity: ProcessIdentity): boolean {
  return readStart(identity.pid) === identity.started
}

/** Boot and start time of a living process; null when there is none. A zombie counts as dead: it holds nothing. */
function readStart(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') return readLinuxStart(pid)
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : null
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
  } catch {
    return null
  }
}

/** proc(5): after the command in parentheses come the state, and as 22nd field of all the start in clock ticks. */
function readLinuxStart(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
