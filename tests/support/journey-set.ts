import type { Page } from '@playwright/test'
import type { PrismaClient } from '@/lib/db/generated/client'
import { makeSharedSet, type SharedSetIds } from '../integration/attempts/make-shared-set'
import { expect, scripted, test } from './journey'
import { openJourneyDatabase } from './journey-database'

type Kept = { database: PrismaClient; set: SharedSetIds }

/** The journeys' database, and in it a shared set of one item of each type: there once the tests of the file run. */
export function withSharedSet(): Kept {
  const kept = {} as Kept
  test.beforeAll(async () => {
    kept.database = openJourneyDatabase()
    kept.set = await makeSharedSet(kept.database)
  })
  test.afterAll(() => kept.database.$disconnect())
  return kept
}

/** Opens the share link, gives a name and starts. The attempt's id. */
export async function startQuiz(page: Page, slug: string): Promise<string> {
  await page.goto(`/s/${slug}`)
  await page.getByLabel('Your name').fill('Jo Student')
  await page.getByRole('button', { name: /^Start the/ }).click()
  await expect(page.getByText(/^Question \d+ of \d+$/)).toHaveText('Question 1 of 8')
  await scripted(page)
  return new URL(page.url()).pathname.split('/')[2]!
}
