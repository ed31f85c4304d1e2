import fs from 'node:fs'
import path from 'node:path'
import { ExplainedError } from '@/lib/platform/explained-error'
import { fingerprintFiles } from './fingerprint-files'
import { PROJECT_ROOT } from './project-root'
import { lastLines, runTool } from './run-tool'

const GENERATED = path.join(PROJECT_ROOT, 'lib', 'db', 'generated')
const STAMP = path.join(PROJECT_ROOT, 'node_modules', '.factdeck', 'generated')

/** Generates the Prisma client where it isn't the one of this schema and this Prisma. Two seconds, then never. */
export async function generatePrismaClient(signal?: AbortSignal): Promise<void> {
  const wanted = fingerprintFiles(
    PROJECT_ROOT,
    ['prisma/schema.prisma', 'node_modules/prisma/package.json'],
    () => false,
  )
  const found =
    fs.existsSync(STAMP) && fs.existsSync(path.join(GENERATED, 'client.ts')) ? fs.readFileSync(STAMP, 'utf8') : ''
  if (found === wanted) return
  const { code, output } = await runTool('prisma/build/index.js', ['generate'], signal)
  if (code !== 0) {
    throw new ExplainedError(`Generating the database client failed:\n${lastLines(output)}`)
  }
  fs.mkdirSync(path.dirname(STAMP), { recursive: true })
  fs.writeFileSync(STAMP, wanted)
}
