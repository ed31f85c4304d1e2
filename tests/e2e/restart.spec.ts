import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/db/generated/client'
import { DRAFTS, makeSharedSet } from '../integration/attempts/make-shared-set'
import { holderOf, postmasterOf, runLauncher, untilReady } from '../kill/run-launcher'
import { expect, scripted, test } from '../support/journey'

/** Gives some answer to the question on the screen. */
async function answerSomething(page: Page) {
  const choice = page.locator('label:has(input[name=choice])')
  if ((await choice.count()) > 0) await choice.first().click()
  for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
  for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Check the answer' }).click()
}

// A Factdeck of its own: nobody else's journey may be disturbed.
test('app and database are killed in the middle of a quiz: what was given before and meanwhile is there after', async ({
  page,
}) => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-e2e-restart-'))
  fs.chmodSync(data, 0o755)
  const launcher = await runLauncher(data, Number(process.env.E2E_PORT ?? 3199) + 4)
  const database = new PrismaClient({
    adapter: new PrismaPg({ connectionString: holderOf(data).databaseUrl ?? '', max: 1 }, { onPoolError: () => {} }),
  })
  try {
    const { slug } = await makeSharedSet(database)
    await page.goto(`${launcher.url}/s/${slug}`)
    await page.getByLabel('Your name').fill('Jo Student')
    await page.getByRole('button', { name: /^Start the/ }).click()
    await expect(page.getByText(`Question 1 of ${DRAFTS.length}`)).toBeVisible()
    await scripted(page)
    await answerSomething(page)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Next' }).click()
    await expect(page.getByText(`Question 2 of ${DRAFTS.length}`)).toBeVisible()

    for (const pid of [holderOf(data).app!.pid, postmasterOf(data)]) process.kill(pid, 'SIGKILL')
    await answerSomething(page)
    await expect(page.getByText('Your answer is kept.')).toBeVisible()
    await untilReady(launcher.url)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await expect(page.locator('#verdict')).toBeVisible()

    const quiz = new URL(page.url()).pathname
    await page.goto(`${launcher.url}${quiz}/submit`)
    await expect(page.getByText(`2 of ${DRAFTS.length} answered.`)).toBeVisible()
    expect(await database.response.count()).toBe(2)
  } finally {
    await database.$disconnect()
    const ended = new Promise((resolve) => launcher.child.once('exit', resolve))
    launcher.child.kill('SIGTERM')
    await ended
    fs.rmSync(data, { recursive: true, force: true })
  }
})
