import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ExplainedError, errorCode } from './explained-error'
import { makeFolder } from './make-folder'

/** Makes the data folder and proves that it can be written to. Throws ExplainedError where it can't. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder, 0o755)
    const probe = path.join(folder, `.probe-${process.pid}`)
    fs.writeFileSync(probe, 'x'.repeat(4096))
    fs.rmSync(probe)
  } catch (error) {
    throw explainFolder(folder, error)
  }
  const free = freeMegabytes(folder)
  if (free !== null && free < 200) {
    throw new ExplainedError(
      `The disk that holds ${folder} has ${free} MB left and Factdeck needs 200: free some, or point FACTDECK_DATA elsewhere.`,
    )
  }
}

/** A random secret of 32 bytes, base64url, made once and kept in the folder for its owner's eyes. */
export function keepSecret(folder: string, name: string): string {
  const file = path.join(folder, name)
  try {
    const kept = fs.readFileSync(file, 'utf8').trim()
    if (kept !== '') return kept
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw explainFolder(folder, error)
  }
  const fresh = `${file}.${process.pid}`
  fs.writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true })
  fs.renameSync(fresh, file)
  return fs.readFileSync(file, 'utf8').trim()
}

function explainFolder(folder: string, error: unknown): ExplainedError {
  const code = errorCode(error)
  const why =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'the disk is full: free some space'
      : code === 'EROFS'
        ? 'it is on a read-only file system: point FACTDECK_DATA at a folder that can be written to'
        : code === 'EACCES' || code === 'EPERM'
          ? 'this user may not: give it the right, or point FACTDECK_DATA at a folder of its own'
          : code === 'ENOTDIR' || code === 'EEXIST'
            ? 'something on the way there is a file: point FACTDECK_DATA at a folder'
            : `${error instanceof Error ? error.message : code}: point FACTDECK_DATA at a folder that can be written to`
  return new ExplainedError(`Factdeck can't keep its data in ${folder}: ${why}.`, { cause: error })
}

function freeMegabytes(folder: string): number | null {
  try {
    const stats = fs.statfsSync(folder)
    return Math.floor((stats.bavail * stats.bsize) / 1e6)
  } catch {
    return null
  }
}
