import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ExplainedError } from './explained-error'
import { binaryPath, findPostgresBinaries, type PostgresBinaries } from './find-postgres-binaries'
import { makeFolder } from './make-folder'

/** System account that PostgreSQL runs as; null: our own. */
export type Account = { uid: number; gid: number }
/** Where a cluster lives and what runs it. `folder` holds `postgres` (its files) and the lock. */
export type Placement = { folder: string; files: string; binaries: PostgresBinaries; account: Account | null }

const ELSEWHERE = '/var/lib/factdeck'
const POINTER = 'database-folder'

/**
 * PostgreSQL refuses to run as root. So for root it runs as whoever owns the cluster already, else as the system
 * account "postgres", made where it is missing. That account must be able to walk down to the files and to the
 * binaries: below a folder closed to others (/root, a home directory of mode 0700) it can't, and then cluster and
 * binaries live under /var/lib/factdeck instead, named after the data folder, which keeps a note of where.
 */
export function placeCluster(dataFolder: string): Placement {
  const binaries = findPostgresBinaries()
  if (process.getuid?.() !== 0) return at(noteOfCluster(dataFolder) ?? dataFolder, binaries, null)
  const known = noteOfCluster(dataFolder)
  const account = ownerOf(path.join(known ?? dataFolder, 'postgres')) ?? findAccount()
  const folder = known ?? (mayEnter(account, dataFolder) ? dataFolder : moveAway(dataFolder))
  return at(folder, mayRun(account, binaries) ? binaries : copyBinaries(binaries), account)
}

function at(folder: string, binaries: PostgresBinaries, account: Account | null): Placement {
  return { folder, files: path.join(folder, 'postgres'), binaries, account }
}

/** The folder that holds the cluster of this data folder, where that is another one. */
export function noteOfCluster(dataFolder: string): string | null {
  const note = path.join(dataFolder, POINTER)
  if (!fs.existsSync(note)) return null
  const folder = fs.readFileSync(note, 'utf8').trim()
  if (fs.existsSync(folder)) return folder
  throw new ExplainedError(
    `The database belongs in ${folder} (says ${note}) and that folder is gone: bring it back, or delete the note to begin with an empty database.`,
  )
}

function moveAway(dataFolder: string): string {
  const hash = createHash('sha256').update(fs.realpathSync(dataFolder)).digest('hex').slice(0, 12)
  const folder = path.join(ELSEWHERE, hash)
  try {
    makeFolder(folder, 0o755)
  } catch (error) {
    throw new ExplainedError(
      `PostgreSQL can't run as root, and the account "postgres" can't reach ${dataFolder}: set FACTDECK_DATA to a folder that every user may enter, such as ${folder}.`,
      { cause: error },
    )
  }
  fs.writeFileSync(path.join(dataFolder, POINTER), `${folder}\n`)
  return folder
}

function ownerOf(files: string): Account | null {
  const stats = fs.statSync(files, { throwIfNoEntry: false })
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : null
}

function findAccount(): Account {
  const account = lookUpAccount()
  if (account) return account
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
  ] as const) {
    spawnSync(command, args, { stdio: 'ignore' })
    const made = lookUpAccount()
    if (made) return made
  }
  throw new ExplainedError(
    'PostgreSQL refuses to run as root, and making the system account "postgres" for it failed: start Factdeck as an ordinary user, or set DATABASE_URL.',
  )
}

function lookUpAccount(): Account | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const run = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return run.status === 0 ? Number(run.stdout) : Number.NaN
  })
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid!, gid: gid! } : null
}

/** Asks the kernel, by trying, instead of reasoning about modes, groups, access lists and mount options. */
function mayEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function mayRun(account: Account, binaries: PostgresBinaries): boolean {
  const run = spawnSync(binaryPath(binaries, 'postgres'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' })
  return run.status === 0
}

function copyBinaries(binaries: PostgresBinaries): PostgresBinaries {
  const folder = path.join(ELSEWHERE, `postgresql-${binaries.version}`)
  if (!fs.existsSync(folder)) {
    const half = `${folder}.${process.pid}`
    fs.mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 })
    fs.cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(half, folder)
  }
  return { folder, version: binaries.version }
}
