import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { ExplainedError } from './explained-error'
import { binaryPath } from './find-postgres-binaries'
import type { Placement } from './place-cluster'

export const DATABASE_USER = 'factdeck'

/**
 * Makes the cluster's files, once. They come into being beside their place and move there complete, so that
 * an interrupted first start leaves nothing that looks like a cluster.
 * Collation is PostgreSQL's own C.UTF-8: indexes on text don't depend on the system's C library, whose order
 * changes between releases and then corrupts them silently.
 */
export async function initialiseCluster(placement: Placement, password: string): Promise<void> {
  const { files, folder, account } = placement
  if (fs.existsSync(path.join(files, 'PG_VERSION'))) return checkVersion(files, placement.binaries.version)
  const fresh = `${files}.new`
  const passwordFile = path.join(folder, '.first-password')
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.rmSync(files, { recursive: true, force: true })
  fs.mkdirSync(fresh, { mode: 0o700 })
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const each of [fresh, passwordFile]) fs.chownSync(each, account.uid, account.gid)
  try {
    await runInitdb(placement, fresh, passwordFile)
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
  fs.renameSync(fresh, files)
}

async function runInitdb(placement: Placement, files: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${files}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const child = spawn(binaryPath(placement.binaries, 'initdb'), args, {
    ...placement.account,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve)),
  ])
  if (code !== 0) throw explainInitdb(said, placement.folder)
}

/** Nothing of ours, least of all secrets and PG… settings, reaches the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, TMPDIR, SYSTEMROOT } = process.env
  return { NODE_ENV, PATH, TMPDIR, SYSTEMROOT, LC_ALL: 'C', TZ: 'UTC' }
}

function explainInitdb(said: string, folder: string): ExplainedError {
  if (/No space left/i.test(said)) {
    return new ExplainedError(`The disk that holds ${folder} is full: free about 200 MB and start again.`)
  }
  if (/shared librar|GLIBC|not found/i.test(said)) {
    return new ExplainedError(
      `PostgreSQL's binaries don't run on this system (${firstLine(said)}): run a PostgreSQL of your own and set DATABASE_URL.`,
    )
  }
  return new ExplainedError(`PostgreSQL could not make its files in ${folder}: ${firstLine(said)}`)
}

function firstLine(said: string): string {
  const lines = said.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /error|fatal|denied/i.test(line)) ?? lines.find((line) => line !== '') ?? 'it did not say why'
  )
}

/** `version` is the package's, "18.4.0-beta.17"; a cluster opens only with its own major version. */
function checkVersion(files: string, version: string): void {
  const made = fs.readFileSync(path.join(files, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0]
  if (made === ours) return
  throw new ExplainedError(
    `The database in ${files} was made by PostgreSQL ${made} and this Factdeck brings ${ours}: go back to the Factdeck that made it, take a backup there, and restore that here.`,
  )
}
