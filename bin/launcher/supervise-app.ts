import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { ExplainedError } from '@/lib/platform/explained-error'
import { identifyProcess, type ProcessIdentity } from '@/lib/platform/process-identity'
import { type StopStep, stopProcess } from '@/lib/platform/stop-process'
import { PROJECT_ROOT } from './project-root'

export type AppOptions = {
  mode: 'start' | 'dev'
  port: number
  host: string
  /** How many processes answer; development is one. */
  processes: number
  environment: NodeJS.ProcessEnv
}
export type RunningApp = {
  identity: ProcessIdentity
  /** Resolves when the process is gone. */
  gone: Promise<void>
  stop(): Promise<void>
}

/** Requests in hand get eight seconds to finish. */
const STOP_APP: readonly StopStep[] = [
  ['SIGTERM', 8_000],
  ['SIGKILL', 3_000],
]
const READY_MS = 90_000

/** Starts Next's own server as a process of its own and waits until it answers. */
export async function startApp(options: AppOptions, stop: AbortSignal): Promise<RunningApp> {
  const child = spawnApp(options)
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      endGroup(child.pid)
      resolve()
    }),
  )
  const identity = child.pid === undefined ? null : identifyProcess(child.pid)
  if (!identity) throw new ExplainedError('The app could not be started: this system let no new process run.')
  const running: RunningApp = {
    identity,
    gone,
    stop: async () => {
      await stopProcess(identity, STOP_APP)
    },
  }
  const ready = await Promise.race([answers(options, stop), gone.then(() => false)])
  if (!ready && !stop.aborted) {
    await running.stop()
    throw new ExplainedError('The app started but did not answer; what it said stands above.')
  }
  return running
}

/** The app's workers leave by themselves once it is gone, but one in the middle of something would keep the port till then. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader) process.kill(-leader, 'SIGKILL')
  } catch {
    // none left
  }
}

/** In a session of its own, so that a Ctrl-C at the terminal reaches the launcher alone, which stops things in order. */
function spawnApp({ mode, port, host, processes, environment }: AppOptions): ChildProcess {
  const watcher = pathToFileURL(path.join(PROJECT_ROOT, 'bin', 'launcher', 'exit-with-launcher.mjs')).href
  const next = path.join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const workers = path.join(PROJECT_ROOT, 'bin', 'launcher', 'serve-workers.mjs')
  const several = mode === 'start' && processes > 1 ? [workers, String(processes)] : []
  const args = ['--import', watcher, ...several, next, mode, '-p', String(port), '-H', host]
  return spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    env: environment,
    // Next's banner says less than ours; what goes wrong comes on stderr.
    stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
}

/** Any answer will do: whether the database is there too is not the app's to mend. */
async function answers({ port, host, mode }: AppOptions, stop: AbortSignal): Promise<boolean> {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/api/health`
  for (const end = Date.now() + READY_MS; Date.now() < end && !stop.aborted; await sleep(mode === 'dev' ? 250 : 50)) {
    try {
      const response = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(30_000)]) })
      await response.body?.cancel()
      return true
    } catch {
      // not listening yet
    }
  }
  return false
}
