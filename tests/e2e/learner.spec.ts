import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, scripted, test } from '../support/journey'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')

const left = (page: Page) => page.getByText(/^\d+ left/)
const turn = (page: Page) => page.getByRole('button', { name: 'Show answer' })
const rating = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })

/** Turns the card; before the script is there, as a plain form. */
async function show(page: Page) {
  await turn(page).click()
  await expect(rating(page, 'Easy')).toBeVisible()
}

async function makeDeck(page: Page, cards: [string, string][]) {
  await page.goto('/decks/new')
  await page.getByLabel('Name').fill('Bridges')
  await page.getByRole('button', { name: 'Make this deck' }).click()
  await expect(page.getByText('No cards in this deck')).toBeVisible()
  for (const [front, back] of cards) {
    await page.getByLabel('Front').fill(front)
    await page.getByLabel('Back').fill(back)
    await page.getByRole('button', { name: 'Add this card' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: front })).toBeVisible()
    await expect(page.getByLabel('Front')).toHaveValue('')
  }
}

const CARDS: [string, string][] = [
  ['Who built the bridge at Corran?', 'Ida Voss'],
  ['In which year did it open?', '1931'],
  ['How many trams cross it every hour?', 'Two'],
]

test('by keyboard alone: turn, rate, undo, edit, bury, to the finish and back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await signUp(page, 'Lea Marr')
  await expect(page.getByText('Start with an article')).toBeVisible()
  await expectAccessible(page)
  await makeDeck(page, CARDS)
  await expectAccessible(page)

  await page.goto('/home')
  await expect(page.getByText('3 cards are due')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Review 3 cards' }).press('Enter')
  await expect(page).toHaveTitle('Review · Factdeck')
  await expect(left(page)).toContainText('3 left')
  await expect(page.getByText(CARDS[0]![0])).toBeVisible()
  await expect(page.getByText(CARDS[0]![1])).toHaveCount(0)
  await expectAccessible(page)
  await scripted(page)

  await page.keyboard.press('Space')
  await expect(page.getByText(CARDS[0]![1])).toBeVisible()
  await expect(rating(page, 'Again')).toContainText('1 min')
  await expect(rating(page, 'Good')).toContainText('10 min')
  await expect(rating(page, 'Easy')).toContainText('days')
  await expectAccessible(page)

  // Rated by mistake, taken back: the same card, as it was.
  await page.keyboard.press('4')
  await expect(page.getByText(CARDS[1]![0])).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(page.getByText(CARDS[0]![0])).toBeVisible()
  await expect(left(page)).toContainText('3 left')
  await page.keyboard.press('Enter')
  await expect(rating(page, 'Good')).toContainText('10 min')
  await page.keyboard.press('4')

  await expect(page.getByText(CARDS[1]![0])).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { name: 'Edit card' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Back').fill('In 1931')
  await page.getByLabel('Back').press('Tab')
  await page.keyboard.press('Enter')
  await expect(left(page)).toContainText('2 left')
  await expect(page.getByText(CARDS[1]![0])).toBeVisible()
  await scripted(page)
  await page.keyboard.press('Space')
  await expect(page.getByText('In 1931')).toBeVisible()
  await page.keyboard.press('4')

  await expect(page.getByText(CARDS[2]![0])).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('-')
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible()
  await expect(page.getByText('You learnt 2 new cards.')).toBeVisible()
  await expectAccessible(page)

  // Undo works on the last screen too.
  await page.keyboard.press('u')
  await expect(page.getByText(CARDS[2]![0])).toBeVisible()
  await scripted(page)
  await page.keyboard.press('Space')
  await expect(rating(page, 'Easy')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByText('You learnt 3 new cards.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText(CARDS[2]![0])).toBeVisible()
  await scripted(page)
  await page.keyboard.press('Space')
  await expect(rating(page, 'Easy')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByText('You learnt 3 new cards.')).toBeVisible()

  await page.goto('/home')
  await expect(page.getByText('Done for today: 3 cards')).toBeVisible()
  await page.goto('/progress')
  await expect(page.getByText('3 reviews in the last half year.')).toBeVisible()
  await page.getByText('Days you studied, as a table').click()
  await expect(page.getByRole('table', { name: 'Days you studied' }).getByRole('row')).toHaveCount(2)
  await expectAccessible(page)
})

test('by thumb: an article becomes cards, each quoting its proof, and adding again doubles nothing @phone-only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signUp(page, 'Lea Marr', '/articles/new')
  await page.getByLabel('Article text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('button', { name: /Make a set from \d+ accepted items/ }).click()
  await page.getByRole('button', { name: /^Publish \d+ questions/ }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()

  await page.goto('/decks')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Add \d+ questions to my cards/ }).click()
  const count = Number((await page.getByText(/\d+ cards added\./).textContent())!.match(/\d+/)![0])
  await expectAccessible(page)
  const cards = page.getByRole('main').getByRole('listitem')
  expect(count).toBeGreaterThan(3)
  await expect(cards).toHaveCount(count)
  await page.getByRole('button', { name: 'Update from its set' }).click()
  await expect(page.getByText('Your cards are up to date; nothing was doubled.')).toBeVisible()
  await expect(cards).toHaveCount(count)

  await page.getByRole('link', { name: /^Review \d+ cards/ }).click()
  const before = Number((await left(page).textContent())?.match(/\d+/)?.[0])
  await turn(page).tap()
  const evidence = await page.getByRole('main').locator('blockquote mark').textContent()
  expect(ARTICLE).toContain(evidence)
  await expectAccessible(page)
  for (const name of ['Again', 'Hard', 'Good', 'Easy']) {
    const box = await rating(page, name).boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
    expect(box!.y + box!.height).toBeLessThanOrEqual(844)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await rating(page, 'Easy').tap()
  await expect(left(page)).toContainText(`${before - 1} left`)
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(left(page)).toContainText(`${before} left`)
})

test('two tabs and a double click rate a card once', async ({ page, context }) => {
  await signUp(page, 'Lea Marr')
  await makeDeck(page, CARDS)
  await page.goto('/review')
  const other = await context.newPage()
  await other.goto('/review')
  for (const tab of [page, other]) {
    await expect(tab.getByText(CARDS[0]![0])).toBeVisible()
    await show(tab)
  }
  await rating(page, 'Easy').dblclick()
  await expect(page.getByText(CARDS[1]![0])).toBeVisible()
  await rating(other, 'Easy').click()
  await expect(other.getByText(CARDS[1]![0])).toBeVisible()
  await expect(left(other)).toContainText('2 left')
  await page.goto('/progress')
  await expect(page.getByText('1 review in the last half year.')).toBeVisible()
})

test('a rating that could not be sent brings its card back', async ({ page, context }) => {
  await signUp(page, 'Lea Marr')
  await makeDeck(page, CARDS.slice(0, 2))
  await page.goto('/review')
  await expect(page.getByText(CARDS[0]![0])).toBeVisible()
  await context.setOffline(true)
  await page.keyboard.press('Space')
  await expect(rating(page, 'Easy')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByText('That was not saved')).toBeVisible()
  await expect(page.getByText(CARDS[0]![0])).toBeVisible()
  await context.setOffline(false)
  await scripted(page)
  await page.keyboard.press('Space')
  await expect(rating(page, 'Easy')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByText(CARDS[1]![0])).toBeVisible()
  await expect(left(page)).toContainText('1 left')
})

test('without script the card turns, is rated and is taken back', async ({ page, browser, baseURL }) => {
  await signUp(page, 'Lea Marr')
  await makeDeck(page, CARDS.slice(0, 2))
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  await plain.goto('/review')
  await expect(plain.getByText(CARDS[0]![0])).toBeVisible()
  await turn(plain).click()
  await expect(plain.getByText(CARDS[0]![1])).toBeVisible()
  await rating(plain, 'Easy').click()
  await expect(plain.getByText(CARDS[1]![0])).toBeVisible()
  await plain.getByRole('button', { name: 'Undo' }).click()
  await expect(plain.getByText('Taken back.')).toBeVisible()
  await expect(plain.getByText(CARDS[0]![0])).toBeVisible()
  await plain.getByRole('button', { name: 'Bury until tomorrow' }).click()
  await expect(plain.getByText('Buried until tomorrow.')).toBeVisible()
  await turn(plain).click()
  await rating(plain, 'Easy').click()
  await expect(plain.getByRole('heading', { name: 'Done for today' })).toBeVisible()
  await context.close()
})

test('a guest is told until when their things are held, and how to keep them', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Article text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.waitForURL(/\/articles\//)
  await page.goto('/home')
  await expect(page.getByText(/You are here as a guest.*is held until/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign up', exact: true }).first()).toBeVisible()
  await expectAccessible(page)
})

test('someone else’s decks and cards are not found', async ({ page, browser, baseURL }) => {
  await signUp(page, 'Lea Marr')
  await makeDeck(page, CARDS.slice(0, 1))
  const deck = new URL(page.url()).pathname
  const card = await page.getByRole('link', { name: /^Edit/ }).getAttribute('href')
  const other = await browser.newContext({ baseURL })
  const stranger = await other.newPage()
  await signUp(stranger, 'Tom Ek')
  expect((await stranger.goto(deck))?.status()).toBe(404)
  expect((await stranger.goto(card!))?.status()).toBe(404)
  await stranger.goto(`/review?deck=${deck.split('/').at(-1)}`)
  await expect(stranger.getByText('Nothing due')).toBeVisible()
  await other.close()
})
