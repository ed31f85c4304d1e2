import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ExplainedError } from '@/lib/platform/explained-error'
import { lockFolder } from '@/lib/platform/folder-lock'
import { fingerprintFiles } from './fingerprint-files'
import { PROJECT_ROOT } from './project-root'
import { lastLines, runTool } from './run-tool'

const BUILD = path.join(PROJECT_ROOT, '.next')
const STAMP = path.join(BUILD, 'factdeck-fingerprint')
const LOCK = path.join(PROJECT_ROOT, 'node_modules', '.factdeck', 'build')

/** Everything that goes into a build. The generated client follows from the schema. */
const SOURCES = [
  'app',
  'pages',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Builds the app where the build in .next is not of these sources. Says so first: it takes a while. */
export async function buildApp(signal?: AbortSignal): Promise<void> {
  if (isBuilt(fingerprintSources())) return
  const lock = await takeTurn(signal)
  try {
    const wanted = fingerprintSources()
    if (isBuilt(wanted)) return // someone else did, while we waited
    process.stderr.write('Building the app (about a minute, after each change of its sources) …\n')
    fs.rmSync(STAMP, { force: true })
    const { code, output } = await runTool('next/dist/bin/next', ['build'], signal)
    if (code !== 0) throw explainBuild(output)
    fs.writeFileSync(STAMP, wanted)
  } finally {
    lock.release()
  }
}

function fingerprintSources(): string {
  return fingerprintFiles(
    PROJECT_ROOT,
    SOURCES,
    (file) => file.startsWith('lib/db/generated/') || /\.(md|py|pyc)$/.test(file),
  )
}

function isBuilt(wanted: string): boolean {
  return (
    fs.existsSync(path.join(BUILD, 'BUILD_ID')) &&
    fs.existsSync(STAMP) &&
    fs.readFileSync(STAMP, 'utf8').trim() === wanted
  )
}

async function takeTurn(signal?: AbortSignal) {
  try {
    for (;;) {
      const result = await lockFolder(LOCK)
      if (result.ok) return result.lock
      await sleep(1_000, undefined, { signal })
    }
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ExplainedError(
      `Factdeck can't write its build to ${PROJECT_ROOT}: make the folder writable for this user, or copy it to where it is.`,
      { cause: error },
    )
  }
}

function explainBuild(output: string): ExplainedError {
  if (output.includes('ENOSPC')) {
    return new ExplainedError(`The disk that holds ${PROJECT_ROOT} is full: free about 500 MB and start again.`)
  }
  if (/EACCES|EROFS|EPERM/.test(output)) {
    return new ExplainedError(
      `Factdeck can't write its build to ${BUILD}: make the folder writable for this user, or delete it if another user made it.`,
    )
  }
  return new ExplainedError(`Building the app failed:\n${lastLines(output, 40)}`)
}
