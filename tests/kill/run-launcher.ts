import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findLockHolder, type Holder } from '@/lib/platform/folder-lock'

export type Launcher = { child: ChildProcess; url: string; output(): string }

/** Starts the real thing, as `npm start` does, and waits until it says that it is running. */
export async function runLauncher(data: string, port: number): Promise<Launcher> {
  const child = spawn(process.execPath, ['--conditions=react-server', 'bin/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      FACTDECK_DATA: data,
      FACTDECK_DEMO: 'off',
      DATABASE_URL: '',
      NEXTAUTH_URL: '',
      NEXTAUTH_SECRET: '',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  }
  for (const end = Date.now() + 200_000; !output.includes('Ctrl-C'); await sleep(50)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`the launcher did not come up:\n${output}`)
  }
  return { child, url: `http://127.0.0.1:${port}`, output: () => output }
}

export function holderOf(data: string): Holder {
  const holder = findLockHolder(data)
  if (!holder) throw new Error(`nobody holds ${data}`)
  return holder
}

export function postmasterOf(data: string): number {
  return Number.parseInt(fs.readFileSync(path.join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}

/** Waits until the app answers ready. Resolves to the milliseconds it took. */
export async function untilReady(url: string, patience = 60_000): Promise<number> {
  const begin = performance.now()
  while (performance.now() - begin < patience) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) })
      if (response.ok) return performance.now() - begin
    } catch {
      // not back yet
    }
    await sleep(50)
  }
  throw new Error(`not ready after ${patience} ms`)
}
