import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, scripted, test } from '../support/journey'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')
const TITLE = ARTICLE.split('\n')[0]!

async function addArticle(page: Page, title?: string) {
  await page.goto('/articles/new')
  await page.getByLabel('Article text').fill(ARTICLE)
  if (title) {
    await page.getByText('Title, date and source').click()
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByLabel('Published on').fill('2019-03-05')
    await page.getByLabel('Publisher').fill('Wikinews')
    await page.getByLabel('Web address').fill('https://en.wikinews.org/wiki/Main_Page')
  }
  await page.getByRole('button', { name: 'Make questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? TITLE)
  await scripted(page)
}

const tally = (page: Page) => page.locator('p.tabular').filter({ hasText: 'accepted' })
const counts = async (page: Page) => (await tally(page).textContent())!.match(/\d+/g)!.map(Number) as [number, number]

test('from an empty list to a published set, and on to its next version', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signUp(page, 'Ada Quill', '/articles')
  await expect(page).toHaveTitle('Articles · Factdeck')
  await expect(page.getByText('No articles yet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add an article' }).click()
  await expect(page).toHaveTitle('Add an article · Factdeck')
  await expectAccessible(page)
  await addArticle(page)
  await expectAccessible(page)

  const [accepted] = await counts(page)
  await page.getByRole('button', { name: `Make a set from ${accepted} accepted items` }).click()
  await expect(page.getByText('Not published yet')).toBeVisible()
  await expectAccessible(page)
  const questions = page.locator('ol > li h3')
  await expect(questions).toHaveCount(accepted)
  const [first, second] = await questions.allTextContents()
  await page.getByRole('button', { name: 'Move question 1 down' }).click()
  await expect(questions.first()).toHaveText(second!)
  await expect(questions.nth(1)).toHaveText(first!)
  await page.getByRole('button', { name: 'Take question 2 out' }).click()
  await expect(questions).toHaveCount(accepted - 1)

  await page.getByLabel('Name').fill('A capsule arrives')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A capsule arrives')
  await page.getByRole('button', { name: `Publish ${accepted - 1} questions` }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(await page.getByLabel('Link to share').inputValue())
  expect((await page.request.get(link)).status()).toBe(200)

  await page.getByText(/Add from \d+ more/).click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Add the ticked ones' }).click()
  await expect(questions).toHaveCount(accepted)
  await page.getByRole('button', { name: `Publish again, ${accepted} questions` }).click()
  await expect(page.getByText('Version 2 is published.')).toBeVisible()

  await page.getByRole('button', { name: 'Close the link' }).click()
  await expect(page.getByText('The link is closed.')).toBeVisible()
  expect((await page.request.get(link)).status()).toBe(404)

  await page.goto('/sets')
  await expectAccessible(page)
  await expect(page.getByRole('row', { name: /A capsule arrives.*version 2, link closed/ })).toBeVisible()
  await page.getByRole('link', { name: 'A capsule arrives' }).click()
  await page.getByText('Delete this set').click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('No sets yet')).toBeVisible()
})

test('the studio by keyboard: step, reject, undo, accept, edit', async ({ page }) => {
  await signUp(page, 'Ada Quill', '/articles/new')
  await addArticle(page)
  const [accepted, pending] = await counts(page)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-item'))
  let recorded = 0
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.ok()) recorded++
  })
  await page.keyboard.press('j')
  const first = await focused()
  await page.keyboard.press('j')
  const second = await focused()
  expect(second).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first)
  await expect(page.locator(`#article [data-mark~="${first}"]`).first()).toHaveClass(/draw-highlight/)

  await page.keyboard.press('r')
  await expect(tally(page)).toHaveText(`${accepted - 1} accepted, ${pending} to look at`)
  await page.keyboard.press('u')
  await expect(tally(page)).toHaveText(`${accepted} accepted, ${pending} to look at`)
  await page.keyboard.press('r')
  await page.keyboard.press('a')
  await expect(tally(page)).toHaveText(`${accepted} accepted, ${pending} to look at`)
  await page.keyboard.press('r')
  await expect(tally(page)).toHaveText(`${accepted - 1} accepted, ${pending} to look at`)
  // What was decided is stored, not just shown: five decisions, sent one after another.
  await expect.poll(() => recorded).toBe(5)
  await page.reload()
  await expect(page.getByText('Rejected (1)')).toBeVisible()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('j')
  const edited = await focused()
  expect(edited).toBeTruthy()
  await page.keyboard.press('e')
  const why = page.getByLabel('Why', { exact: true })
  await expect(why).toBeVisible()
  await expect(page.locator('textarea[name="stem"]')).toBeFocused()
  await expectAccessible(page)
  await why.fill('Because the article says it in so many words.')
  await page.getByRole('button', { name: 'Save and accept' }).click()
  await expect(why).toHaveCount(0)
  const card = page.locator(`[data-item="${edited}"]`)
  await card.locator('summary').filter({ hasText: /^Why$/ }).click()
  await expect(card.getByText('Because the article says it in so many words.')).toBeVisible()
})

test('pointing at the article marks its item, and the other way round', async ({ page }) => {
  await signUp(page, 'Ada Quill', '/articles/new')
  await addArticle(page)
  const card = page.getByRole('article').nth(1)
  const id = await card.getAttribute('data-item')
  await card.hover()
  const words = page.locator(`#article [data-mark~="${id}"]`).first()
  await expect(words).toHaveClass(/draw-highlight/)
  const ids = (await page.locator('#article [data-mark]:not(.draw-highlight)').first().getAttribute('data-mark'))!
  const other = page.locator(`#article [data-mark="${ids}"]`).first()
  await other.hover()
  await expect(other).toHaveClass(/draw-highlight/)
  await expect(words).not.toHaveClass(/draw-highlight/)
  expect(ids).not.toContain(id)
})

test('articles are searched and sorted, and deleting one says what goes with it', async ({ page }) => {
  await signUp(page, 'Ada Quill', '/articles/new')
  await addArticle(page, 'Capsule and station')
  await expect(page.locator('time').getByText('5 March 2019')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Wikinews' })).toHaveAttribute(
    'href',
    'https://en.wikinews.org/wiki/Main_Page',
  )
  const [accepted, pending] = await counts(page)
  await page.getByRole('button', { name: /^Make a set/ }).click()
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  await addArticle(page, 'A second text')

  await page.goto('/articles')
  const titles = page.locator('main li a')
  await expect(titles).toHaveText(['A second text', 'Capsule and station'])
  await page.getByLabel('Order').selectOption('oldest')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(titles).toHaveText(['Capsule and station', 'A second text'])
  await page.getByLabel('Search articles').fill('STATION')
  await page.keyboard.press('Enter')
  await expect(titles).toHaveText(['Capsule and station'])
  await page.goto('/articles?q=nothing+of+the+kind')
  await expect(page.getByText('No article has “nothing of the kind”')).toBeVisible()

  await page.goto('/articles')
  await page.getByRole('link', { name: 'Capsule and station' }).click()
  await page.getByText('Delete this article').click()
  await expect(
    page.getByText(`This deletes the text, ${accepted + pending} items, and 1 question set. It can’t be undone.`),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(titles).toHaveText(['A second text'])
  await page.goto('/sets')
  await expect(page.getByText('No sets yet')).toBeVisible()
})

test('what belongs to someone else is not found', async ({ page, browser }) => {
  await signUp(page, 'Ada Quill', '/articles/new')
  await addArticle(page)
  const url = page.url()
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(url)
  await expect(stranger).toHaveURL(/\/sign-in\?next=/)
  await signUp(stranger, 'Jan Maas', '/articles')
  expect((await stranger.goto(url))?.status()).toBe(404)
  expect((await stranger.goto('/articles/not-an-id'))?.status()).toBe(404)
  expect((await stranger.goto('/sets/not-an-id'))?.status()).toBe(404)
})
