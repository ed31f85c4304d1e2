import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './bin/prepare/find-chromium.mjs'

const port = Number(process.env.E2E_PORT ?? 3199)
const data = process.env.E2E_DATA ?? path.join(os.tmpdir(), `factdeck-e2e-${port}`)
// Workers load this file too, and whatever reads configurations; only a run that begins may begin with a clean folder.
if (process.env.TEST_WORKER_INDEX === undefined && process.argv.includes('test'))
  fs.rmSync(data, { recursive: true, force: true })

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Generous: a busy machine may be slow, and only what fails anyway waits this long.
  timeout: 120_000 * Number(process.env.E2E_SLOWDOWN ?? 1),
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    // Recording every step takes a third of the time; `E2E_TRACE=on npm test -- e2e` for what can't be seen otherwise.
    trace: process.env.E2E_TRACE === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone-only/ },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }, grep: /@phone/ },
  ],
  // The real launcher, on a data folder of its own: what a person starts is what is tested.
  webServer: {
    command: 'node --conditions=react-server bin/start.mjs',
    url: `http://localhost:${port}/api/health`,
    env: { PORT: String(port), FACTDECK_DATA: data, DATABASE_URL: '', NEXTAUTH_URL: '', NEXTAUTH_SECRET: '' },
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
})
