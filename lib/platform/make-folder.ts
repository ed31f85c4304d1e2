import fs from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it, as mkdir -p does. Not Node's own `recursive`: below /proc and other file systems
 * that answer "no such folder" to every attempt, it tries for ever (seen with Node 20). Throws as fs.mkdirSync does.
 */
export function makeFolder(folder: string, mode: number): void {
  if (fs.existsSync(folder)) {
    if (fs.statSync(folder).isDirectory()) return
    throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' })
  }
  const parent = path.dirname(folder)
  if (parent !== folder) makeFolder(parent, mode)
  try {
    fs.mkdirSync(folder, { mode })
  } catch (error) {
    // Another start may have made it in between.
    if (!fs.existsSync(folder)) throw error
  }
}
