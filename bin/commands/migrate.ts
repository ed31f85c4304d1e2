import path from 'node:path'
import { generatePrismaClient } from '../launcher/generate-prisma-client'
import { withDatabase } from '../launcher/open-database'
import { PROJECT_ROOT } from '../launcher/project-root'

export const summary = 'bring the database to the state this version needs; npm start does so too'

export async function run(): Promise<number> {
  await generatePrismaClient()
  const { prepareDatabase } = await import('@/lib/features/setup/prepare-database')
  const folder = path.join(PROJECT_ROOT, 'prisma', 'migrations')
  const { applied, already } = await withDatabase((url) => prepareDatabase(url, folder))
  process.stdout.write(
    applied.length === 0 ? `Nothing to do: ${already} applied already.\n` : `Applied ${applied.join(', ')}.\n`,
  )
  return 0
}
