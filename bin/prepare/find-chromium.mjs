import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium or Chrome: CHROMIUM_PATH, or where systems put it; null when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return fs.existsSync(given) ? given : null
  return PLACES.find((place) => fs.existsSync(place)) ?? null
}

/**
 * Finds Chromium, and as root on Debian and its kin installs it.
 * @returns {{ path: string } | { complaint: string }}
 */
export function provideChromium() {
  const found = findChromium()
  if (found) return { path: found }
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium for the end-to-end tests …\n')
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8', timeout: 600_000 }
    spawnSync('apt-get', ['update', '-qq'], options)
    const run = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    const installed = findChromium()
    if (installed) return { path: installed }
    return {
      complaint: `apt-get could not install Chromium: ${(run.stderr || String(run.error)).trim().split('\n').pop()}`,
    }
  }
  return { complaint: 'No Chromium is installed: install it or Chrome, or set CHROMIUM_PATH to one.' }
}
