import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, scripted, test } from '../support/journey'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')

// Once a worker: every test has students of its own, but the set may be the same.
let published: Promise<string> | undefined

/** Path of the share link of a set that a teacher made from the article. */
function sharedSet(browser: Browser, baseURL: string | undefined): Promise<string> {
  published ??= publishSet(browser, baseURL)
  return published
}

async function publishSet(browser: Browser, baseURL: string | undefined): Promise<string> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signUp(page, 'Ada Quill', '/articles/new')
  await page.getByLabel('Article text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('button', { name: /Make a set from \d+ accepted items/ }).click()
  await page.getByRole('button', { name: /^Publish \d+ questions/ }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  const link = await page.getByLabel('Link to share').inputValue()
  await context.close()
  return new URL(link).pathname
}

const heading = (page: Page) => page.getByText(/^Question \d+ of \d+$/)
const verdict = (page: Page) => page.locator('#verdict')
const count = async (page: Page) => Number((await heading(page).textContent())!.match(/\d+$/)![0])
const place = (page: Page, number: number) => expect(heading(page)).toHaveText(new RegExp(`^Question ${number} of `))

async function start(page: Page, link: string) {
  await page.goto(link)
  await page.getByLabel('Your name').fill('Jo Student')
  await page.getByRole('button', { name: /^Start the/ }).click()
  await place(page, 1)
  await scripted(page)
}

/** Goes on by Tab until the field has the focus; what stands before it is no business of this test. */
async function tabTo(field: Locator) {
  await expect(async () => {
    await field.page().keyboard.press('Tab')
    await expect(field).toBeFocused({ timeout: 500 })
  }).toPass()
}

/** Answers whatever is asked, without a mouse. */
async function answerByKeys(page: Page) {
  await page.locator('#stem').focus()
  if ((await page.locator('input[name=choice]').count()) > 0) {
    await page.keyboard.press('1')
  } else if ((await page.locator('input[name=text]').count()) > 0) {
    await tabTo(page.locator('input[name=text]'))
    await page.keyboard.type('seven')
  } else {
    for (const field of await page.locator('select').all()) {
      await tabTo(field)
      await page.keyboard.press('ArrowDown')
    }
    await page.locator('#stem').focus()
  }
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toBeFocused()
}

async function answerByMouse(page: Page) {
  const option = page.locator('label:has(input[name=choice])')
  if ((await option.count()) > 0) await option.last().click()
  for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
  for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Check the answer' }).click()
  await expect(verdict(page)).toBeVisible()
}

test('by keyboard alone on a phone: from the link to the results, with a reload in the middle @phone-only', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const link = await sharedSet(browser, baseURL)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('Your name').focus()
  await page.keyboard.type('Jo Student')
  await page.keyboard.press('Enter')
  await place(page, 1)
  await scripted(page)
  await expectAccessible(page)
  const total = await count(page)
  for (let number = 1; number <= total; number++) {
    await place(page, number)
    await answerByKeys(page)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    const [marked] = await page.locator('figure mark').allTextContents()
    expect(ARTICLE).toContain(marked)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    if (number <= 3) await expectAccessible(page)
    if (number === 3) {
      // Wherever one comes back, the first question without an answer is next.
      await page.goto(new URL(page.url()).pathname)
      await place(page, 4)
    } else await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Finish the quiz' })).toBeVisible()
  await expect(page.getByText(`${total} of ${total} answered.`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Hand in and see the results' }).press('Enter')
  await expect(page.getByText(new RegExp(`^[\\d.]+ of ${total}`))).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(total)
  await expectAccessible(page)
})

test('by mouse: skip, flag, turn back, hand in with some unanswered, and make cards', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await sharedSet(browser, baseURL)
  await page.setViewportSize({ width: 1280, height: 800 })
  await start(page, link)
  const total = await count(page)
  await answerByMouse(page)
  await page.getByRole('link', { name: 'Next' }).click()
  await place(page, 2)
  await page.getByRole('button', { name: 'Flag' }).click()
  await page.getByRole('link', { name: 'Skip for now' }).click()
  await place(page, 3)
  await page.goBack()
  await place(page, 2)
  await page.getByText('All questions').click()
  await expect(page.getByRole('link', { name: 'Question 1, answered' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Question 2, not answered, flagged' })).toBeVisible()
  await page.getByRole('button', { name: 'Check the answer' }).click()
  await expect(page.getByText('Answer first, or go on and come back to it.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Finish' }).first().click()
  await expect(page.getByText(`1 of ${total} answered.`)).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(total - 1)
  await page.getByRole('button', { name: `Hand in with ${total - 1} unanswered` }).click()
  await expect(page.getByText('Not answered.')).toHaveCount(total - 1)
  const address = page.url()
  await page.goto(address.replace('/results', '?q=2'))
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Add to my cards' }).click()
  await expect(page.getByText(/\d+ cards added\./)).toBeVisible()
})

test('the link and the quiz ask for no other page before one goes there', async ({ page, browser, baseURL }) => {
  const link = await sharedSet(browser, baseURL)
  const early: string[] = []
  page.on('request', (request) => {
    if (request.headers()['next-router-prefetch']) early.push(request.url())
  })
  await start(page, link)
  await page.waitForLoadState('networkidle')
  expect(early).toEqual([])
})

test('without a network answers wait in the browser, and arrive once when it returns', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const link = await sharedSet(browser, baseURL)
  await start(page, link)
  const total = await count(page)
  await context.setOffline(true)
  for (const number of [1, 2]) {
    await place(page, number)
    const option = page.locator('label:has(input[name=choice])')
    if ((await option.count()) > 0) await option.first().click()
    for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
    for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
    const stemAt = async () => Math.round((await page.locator('#stem').boundingBox())!.y)
    const before = await stemAt()
    await page.getByRole('button', { name: 'Check the answer' }).click()
    await expect(page.getByText(/^Not yet saved/)).toBeVisible()
    await expect(page.getByText('Your answer is kept.')).toBeVisible()
    // What one reads stays where it is.
    expect(await stemAt()).toBe(before)
    await page.getByRole('link', { name: 'Next' }).click()
  }
  await context.setOffline(false)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.goto(new URL(page.url()).pathname)
  await place(page, 3)
  await page.goto(`${new URL(page.url()).pathname}/submit`)
  await expect(page.getByText(`2 of ${total} answered.`)).toBeVisible()
})

test('two tabs agree', async ({ page, context, browser, baseURL }) => {
  const link = await sharedSet(browser, baseURL)
  await start(page, link)
  const other = await context.newPage()
  await other.goto(page.url())
  await answerByMouse(page)
  await expect(verdict(other)).toHaveText((await verdict(page).textContent())!)
})

test('without script each answer is a form', async ({ browser, baseURL }) => {
  const link = await sharedSet(browser, baseURL)
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Your name').fill('Jo Student')
  await page.getByRole('button', { name: /^Start the/ }).click()
  await place(page, 1)
  const total = await count(page)
  for (let number = 1; number <= total; number++) {
    await place(page, number)
    await answerByMouse(page)
    await page
      .getByRole('link', { name: number < total ? 'Next' : 'Finish' })
      .first()
      .click()
  }
  await page.getByRole('button', { name: 'Hand in and see the results' }).click()
  await expect(page.getByRole('article')).toHaveCount(total)
  await context.close()
})

test('somebody else finds no quiz and no results', async ({ page, browser, baseURL }) => {
  const link = await sharedSet(browser, baseURL)
  await start(page, link)
  const address = page.url()
  const context = await browser.newContext({ baseURL })
  const stranger = await context.newPage()
  await signUp(stranger, 'Sam Stranger')
  for (const path of ['', '/submit', '/results']) {
    const reply = await stranger.goto(address + path)
    expect(reply?.status()).toBe(404)
  }
  await context.close()
})
