import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** A hash over names and contents of files and folders below `root`; what is missing counts as such. */
export function fingerprintFiles(root: string, entries: readonly string[], skip: (file: string) => boolean): string {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of listFiles(path.join(root, entry))) {
      const name = path.relative(root, file).split(path.sep).join('/')
      if (skip(name)) continue
      hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

function listFiles(entry: string): string[] {
  const stats = fs.statSync(entry, { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [entry]
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => listFiles(path.join(entry, name)))
}
