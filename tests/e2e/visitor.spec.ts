import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fillSignUp, newAccount } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/journey'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')
const TITLE = ARTICLE.split('\n')[0]!

async function paste(page: Page, text: string) {
  await page.goto('/')
  await page.getByLabel('Article text').fill(text)
  await page.getByRole('button', { name: 'Make questions' }).click()
}

test('a visitor pastes an article, sees its items at once, and keeps them by signing up @phone', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Factdeck: quizzes that quote their proof')
  await expectAccessible(page)

  await paste(page, ARTICLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page).toHaveTitle(`${TITLE} · Factdeck`)
  const items = page.getByRole('article')
  await expect(items.nth(3)).toBeVisible()
  const evidence = await items.first().locator('blockquote mark').first().textContent()
  expect(ARTICLE).toContain(evidence)
  await expect(page.getByText('is held for you until')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Sign up to keep it' }).click()
  await fillSignUp(page, newAccount('Ines Okkel'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.getByText('is held for you until')).toHaveCount(0)
  await page.goto('/articles')
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible()
})

test('what can’t be used is refused with a reason, and stays in the form', async ({ page, context }) => {
  const german = 'Der Leuchtturm wurde am Samstag zum ersten Mal seit vierzig Jahren wieder angezündet. '
    .repeat(6)
    .trim()
  await paste(page, german)
  await expect(page.getByRole('alert').filter({ hasText: 'German' })).toBeVisible()
  await expect(page.getByLabel('Article text')).toHaveValue(german)
  await expectAccessible(page)

  const long = 'word '.repeat(10_001).trim()
  await paste(page, long)
  await expect(page.getByText('10,001 words; 10,000 is the most')).toBeVisible()
  await expect(page.getByLabel('Article text')).toHaveValue(long)

  await page.getByText('Title, date and source').click()
  await page.getByLabel('Title', { exact: true }).fill('Mine')
  await page.getByLabel('Article text').fill('Too short.')
  await page.getByRole('button', { name: 'Make questions' }).click()
  await expect(page.getByText('Your text is still here.')).toBeVisible()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Mine')
  // A refused visitor leaves nothing behind, not even a guest account.
  expect((await context.cookies()).filter(({ name }) => /session/i.test(name))).toEqual([])
})

test('pointing at or focusing a sample question lights up the words that prove it', async ({ page }) => {
  await page.goto('/')
  const sample = page.getByRole('region', { name: 'Text of the demo article' })
  const lit = sample.locator('mark.draw-highlight')
  const questions = page.locator('ol > li').filter({ has: page.getByText('The answer and its proof') })
  await expect(questions).toHaveCount(3)
  await questions.nth(1).hover()
  await expect(lit).not.toHaveCount(0)
  const second = await lit.allTextContents()
  await questions.nth(2).getByText('The answer and its proof').focus()
  await expect.poll(() => lit.allTextContents()).not.toEqual(second)
  await expect(lit.first()).toBeInViewport()
  await page.keyboard.press('Enter')
  const quoted = await questions.nth(2).locator('blockquote mark').textContent()
  await expect.poll(async () => (await lit.allTextContents()).join('')).toBe(quoted)
  await expect(page.getByText('CC BY 2.5')).toBeVisible()

  await page.getByRole('link', { name: 'try the demo quiz' }).click()
  await expect(page).toHaveURL(/\/s\/demo$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor still gets from a text to a published set', async ({ page }) => {
    await paste(page, ARTICLE)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    const accepted = Number(await page.locator('p.tabular strong').first().textContent())
    await page.getByRole('article').first().getByRole('button', { name: 'Accepted' }).click()
    await expect(page.locator('p.tabular strong').first()).toHaveText(String(accepted - 1))
    await page.getByRole('button', { name: /^Make a set from/ }).click()
    await page.getByRole('button', { name: /^Publish/ }).click()
    await expect(page.getByLabel('Link to share')).toHaveValue(/\/s\/[a-z0-9]{12}$/)
  })
})
