import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { log } from '@/lib/platform/log'
import { PROJECT_ROOT } from './project-root'

const SEED = path.join(PROJECT_ROOT, 'prisma', 'seed.ts')

const Accounts = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }))
export type DemoAccounts = z.infer<typeof Accounts>

type Seed = { seedDemo(): Promise<{ accounts: DemoAccounts } | null> }

/**
 * Fills an empty database with the demo. The accounts go to a file that only the owner of the data folder can
 * read, so that later starts can name them too. Without the demo everything still works: where it fails, that is said.
 */
export async function prepareDemo(dataFolder: string): Promise<void> {
  process.stderr.write('Adding the demo article and accounts …\n')
  try {
    const { seedDemo } = (await import(pathToFileURL(SEED).href)) as Seed
    const seeded = await seedDemo()
    if (!seeded) return
    fs.writeFileSync(accountsFile(dataFolder), `${JSON.stringify(seeded.accounts, null, 2)}\n`, { mode: 0o600 })
  } catch (error) {
    log.warn('the demo could not be added; all else works', {}, error)
  }
}

export function readDemoAccounts(dataFolder: string): DemoAccounts {
  try {
    return Accounts.parse(JSON.parse(fs.readFileSync(accountsFile(dataFolder), 'utf8')))
  } catch {
    return [] // none made here
  }
}

function accountsFile(dataFolder: string): string {
  return path.join(dataFolder, 'demo-accounts.json')
}
