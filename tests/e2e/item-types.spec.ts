import type { Locator, Page } from '@playwright/test'
import { DRAFTS } from '../integration/attempts/make-shared-set'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/journey'
import { startQuiz, withSharedSet } from '../support/journey-set'

const made = withSharedSet()

const heading = (page: Page) => page.getByText(/^Question \d+ of \d+$/)
const verdict = (page: Page) => page.locator('#verdict')
const check = (page: Page) => page.getByRole('button', { name: 'Check the answer' })

const start = (page: Page) => startQuiz(page, made.set.slug)

/** What is asked, told by its stem as a student would; a gap is read out as a word, so what precedes it counts. */
async function asked(page: Page) {
  const stem = await page.locator('#stem').textContent()
  const draft = DRAFTS.find((each) => stem?.startsWith(each.stem.split('_____')[0]!.trim()))
  if (!draft) throw new Error(`no such stem: ${stem}`)
  return draft
}

const rightTexts = ({ options }: (typeof DRAFTS)[number]) =>
  options.filter((each) => each.correct).map((each) => each.text)
const steps = (page: Page) => page.locator('li:has(input[name=order])')

/** Presses the buttons that move steps up until they stand in order. */
async function putInOrder(page: Page, texts: readonly string[], press: (button: Locator) => Promise<void>) {
  for (const [place, text] of texts.entries()) {
    for (;;) {
      const at = (await steps(page).allTextContents()).findIndex((shown) => shown.includes(text))
      if (at <= place) break
      await press(page.getByRole('button', { name: `Move up: ${text}` }))
      await expect(steps(page).nth(at - 1)).toContainText(text)
    }
  }
}

async function answerByMouse(page: Page) {
  const draft = await asked(page)
  for (const text of rightTexts(draft)) await page.locator('label').filter({ hasText: text }).click()
  for (const { left, right } of draft.key.pairs ?? []) await page.getByLabel(left).selectOption({ label: right })
  if (draft.type === 'ordering') await putInOrder(page, draft.key.texts!, (button) => button.click())
  if (['cloze', 'short-answer', 'numeric'].includes(draft.type))
    await page.locator('input[name=text]').fill(draft.key.text)
  await check(page).click()
}

async function tabTo(page: Page, control: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${control}`)
}

async function answerByKeyboard(page: Page) {
  const draft = await asked(page)
  const options = await page.locator('label:has(input[name=choice])').allTextContents()
  for (const text of rightTexts(draft))
    await page.keyboard.press(String(options.findIndex((shown) => shown.includes(text)) + 1))
  for (const { left, right } of draft.key.pairs ?? []) {
    await tabTo(page, page.getByLabel(left))
    await page.keyboard.type(right)
    await expect(page.getByLabel(left).locator('option:checked')).toHaveText(right)
  }
  if (draft.type === 'ordering')
    await putInOrder(page, draft.key.texts!, async (button) => {
      await tabTo(page, button)
      await page.keyboard.press('Enter')
      // The step moved, and the focus with it: the next press moves it on.
      await expect(button).toBeFocused()
    })
  if (['cloze', 'short-answer', 'numeric'].includes(draft.type)) {
    await tabTo(page, page.locator('input[name=text]'))
    await page.keyboard.type(draft.key.text)
    await page.keyboard.press('Enter')
  } else {
    await tabTo(page, check(page))
    await page.keyboard.press('Enter')
  }
}

async function goThrough(page: Page, answer: (page: Page) => Promise<void>, goOn: (page: Page) => Promise<void>) {
  const types = new Set<string>()
  for (let number = 1; number <= 8; number++) {
    await expect(heading(page)).toHaveText(`Question ${number} of 8`)
    types.add((await asked(page)).type)
    await expectAccessible(page)
    await answer(page)
    await expect(verdict(page)).toContainText('Right')
    await expect(verdict(page)).toBeFocused()
    await expect(page.locator('figure mark').first()).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await goOn(page)
  }
  expect(types.size).toBe(8)
  await expect(page.getByText('8 of 8 answered.')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in and see the results' }).press('Enter')
  await expect(page.getByText(/^8 of 8/)).toBeVisible()
  await expectAccessible(page)
}

test('each of the eight types is answered by mouse @phone', async ({ page }) => {
  test.slow()
  await start(page)
  await goThrough(page, answerByMouse, (each) =>
    each
      .getByRole('link', { name: /^(Next|Finish)$/ })
      .first()
      .click(),
  )
})

test('each of the eight types is answered by keyboard alone @phone', async ({ page }) => {
  test.slow()
  await start(page)
  await goThrough(page, answerByKeyboard, (each) => each.keyboard.press('Enter'))
})

test('answers that cannot be sent outlive a reload, and arrive once and in order', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/responses')) sent.push(request.postDataJSON().questionId)
  })
  // In the page itself: what it sends as it goes reaches the app past `page.route`.
  await page.addInitScript(() => {
    const real = window.fetch
    window.fetch = (to, options) =>
      localStorage.getItem('cut') && String(to).endsWith('/responses')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : real(to, options)
  })
  const attemptId = await start(page)
  await page.evaluate(() => localStorage.setItem('cut', 'yes'))
  for (const number of [1, 2, 3]) {
    await expect(heading(page)).toHaveText(`Question ${number} of 8`)
    await answerByMouse(page)
    await expect(page.getByText(/^Not yet saved/)).toBeVisible()
    await page.getByRole('link', { name: 'Next' }).click()
  }
  await page.reload()
  await expect(page.getByText(/^Not yet saved/)).toBeVisible()
  await page.goto(`/quiz/${attemptId}/submit`)
  await expect(page.getByText(/3 answers are not yet saved/)).toBeVisible()
  await page.goto(`/quiz/${attemptId}`)
  expect(await made.database.response.count({ where: { attemptId } })).toBe(0)
  sent.length = 0
  await page.evaluate(() => localStorage.removeItem('cut'))
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect.poll(() => made.database.response.count({ where: { attemptId } })).toBe(3)
  const stored = await made.database.response.findMany({ where: { attemptId }, orderBy: { recordedAt: 'asc' } })
  expect(stored.map(({ itemRevisionId }) => itemRevisionId)).toEqual([...new Set(sent)])
  expect(stored.every(({ fraction }) => fraction === 1)).toBe(true)
})
