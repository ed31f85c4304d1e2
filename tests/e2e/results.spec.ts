import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, scripted, test } from '../support/journey'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')

/** Makes a set of the article and returns its address and the path of its share link. */
async function publishSet(page: Page): Promise<{ set: string; link: string }> {
  await page.goto('/articles/new')
  await page.getByLabel('Article text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('button', { name: /Make a set from \d+ accepted items/ }).click()
  await page.getByRole('button', { name: /^Publish \d+ questions/ }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  const link = await page.getByLabel('Link to share').inputValue()
  return { set: new URL(page.url()).pathname, link: new URL(link).pathname }
}

/** Waits for the quiz that a form or a link leads to: the page before it may still be there, and answer for it. */
async function shown(page: Page) {
  await expect(page.getByText(/^Question \d+ of \d+$/)).toBeVisible()
  await scripted(page)
}

/** Answers every question of the open quiz somehow, and hands it in. */
async function answerAll(page: Page) {
  const total = Number((await page.getByText(/^Question \d+ of \d+$/).textContent())!.match(/\d+$/)![0])
  for (let number = 1; number <= total; number++) {
    await expect(page.getByText(`Question ${number} of ${total}`)).toBeVisible()
    const option = page.locator('label:has(input[name=choice])')
    if ((await option.count()) > 0) await option.last().click()
    for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
    for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Check the answer' }).click()
    await expect(page.locator('#verdict')).toBeVisible()
    await page
      .getByRole('link', { name: number < total ? 'Next' : 'Finish' })
      .first()
      .click()
  }
  await page.getByRole('button', { name: 'Hand in and see the results' }).click()
  await expect(page.getByRole('article')).toHaveCount(total)
  return total
}

const noSidewaysScroll = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

test('results lead to a retry of what was missed, to cards that are due, and to progress @phone', async ({ page }) => {
  test.slow()
  await signUp(page, 'Lea Marr')
  const { link } = await publishSet(page)
  await page.goto(link)
  await page.getByRole('button', { name: /^Start the/ }).click()
  await shown(page)
  await answerAll(page)
  await expectAccessible(page)
  await noSidewaysScroll(page)
  const retry = page.getByRole('button', { name: /^Retry the/ })
  const missed = Number((await retry.textContent())!.match(/\d+/)?.[0] ?? 1)

  // What was missed becomes cards, which are due.
  await expect(page.getByText('What you missed is on none of your cards yet.')).toBeVisible()
  await page.getByRole('button', { name: /^Make/ }).click()
  await expect(page.getByText(/^(One card|\d+ cards) made\./)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Review now' })).toBeVisible()

  // A retry asks only that.
  await retry.click()
  await expect(page.getByText(`Question 1 of ${missed}`)).toBeVisible()
  await scripted(page)
  await page.goto('/home')
  await expect(page.getByText(/^Retry of/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Go on/ }).click()
  await shown(page)
  await answerAll(page)
  await expect(page.getByText('It changes no score.')).toBeVisible()

  await page.goto('/progress')
  await expect(page.getByRole('heading', { name: /to review$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 day in a row' })).toBeVisible()
  await expect(page.getByRole('table', { name: /for each article$/ }).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('table', { name: 'By what is asked for' })).toBeVisible()
  await expectAccessible(page)
  await noSidewaysScroll(page)
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV of quiz answers' }).click()
  expect((await file).suggestedFilename()).toMatch(/^factdeck-answers-\d{4}-\d\d-\d\d\.csv$/)
})

test('a quiz is read aloud when asked, and never by itself', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    speechSynthesis.speak = (utterance) => {
      said.push(utterance.text)
    }
    speechSynthesis.cancel = () => {
      said.push('(stopped)')
    }
  })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  await signUp(page, 'Lea Marr')
  const { link } = await publishSet(page)
  await page.goto(link)
  await page.getByRole('button', { name: /^Start the/ }).click()
  await shown(page)
  expect(await said()).toEqual([])
  await page.locator('#stem').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Stop reading the question' })).toBeVisible()
  const stem = (await page.locator('#stem').textContent())!.split(/\bgap\b/)[0]!
  expect((await said()).join(' ')).toContain(stem.slice(0, 30).trim())
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Read aloud the question' })).toBeVisible()
  await page.keyboard.press('l')
  await page.keyboard.press('n')
  await expect(page.getByText(/^Question 2 of/)).toBeVisible()
  expect((await said()).at(-1)).toBe('(stopped)')
})

test('text grows in three sizes, with script and without @phone', async ({ page, browser, baseURL }) => {
  await signUp(page, 'Lea Marr')
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const normal = await size()
  await page.locator('header summary').click()
  await page.getByRole('button', { name: 'Larger' }).click()
  expect(await size()).toBeGreaterThan(normal * 1.4)
  await page.reload()
  expect(await size()).toBeGreaterThan(normal * 1.4)
  await noSidewaysScroll(page)
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  await plain.goto('/progress')
  await expect(plain.locator('html')).toHaveAttribute('data-text', 'larger')
  await plain.locator('header summary').click()
  await plain.getByRole('button', { name: 'Normal' }).click()
  await expect(plain).toHaveURL('/progress')
  await expect(plain.locator('html')).not.toHaveAttribute('data-text')
  await context.close()
})

test('a teacher prints a quiz and its key, and decides a typed answer', async ({ page, browser, baseURL }) => {
  test.slow()
  await signUp(page, 'Ada Quill')
  const { set, link } = await publishSet(page)
  const context = await browser.newContext({ baseURL })
  const student = await context.newPage()
  await student.goto(link)
  await student.getByLabel('Your name').fill('Jo Student')
  await student.getByRole('button', { name: /^Start the/ }).click()
  await shown(student)
  await answerAll(student)
  expect((await student.goto(`${set}/print?sheet=key`))?.status()).toBe(404)
  expect((await student.goto(`${set}/answers`))?.status()).toBe(404)
  await context.close()

  await page.goto(set)
  await page.getByRole('link', { name: 'Print the quiz and its key' }).click()
  const sheet = page.getByRole('article', { name: 'Student sheet' })
  await expect(sheet).toBeVisible()
  await expect(sheet.locator('mark')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Key sheet' }).click()
  const marked = page.getByRole('article', { name: 'Key sheet' }).locator('mark').first()
  expect(ARTICLE).toContain(await marked.textContent())
  await expectAccessible(page)

  await page.goto(`${set}/answers`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Right for “seven”', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Count “seven” as right?' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Jo Student' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Change one score' }).click()
  await expect(page.getByText('“seven” counts as right. One answer changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('“seven” is judged by the rules again.')).toBeVisible()
})
