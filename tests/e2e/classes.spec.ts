import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'

const ARTICLE = readFileSync('prisma/demo/article.txt', 'utf8')

/** A member with a published set. */
async function publishSet(page: Page): Promise<void> {
  await signUp(page, 'Ada Quill', '/articles/new')
  await page.getByLabel('Article text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Make questions' }).click()
  await page.getByRole('button', { name: /Make a set from \d+ accepted items/ }).click()
  await page.getByRole('button', { name: /^Publish \d+ questions/ }).click()
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
}

/** A class by name; ends at its page and returns the path that joins it. */
async function makeClass(page: Page, name: string): Promise<string> {
  await page.goto('/classes')
  await page.getByRole('textbox', { name: 'Name of the class' }).fill(name)
  await page.getByRole('button', { name: 'Make the class' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(await page.getByLabel('Or by this link').inputValue()).pathname
}

const place = (page: Page, number: number) =>
  expect(page.getByText(/^Question \d+ of \d+$/)).toHaveText(new RegExp(`^Question ${number} of `))

/** Answers whatever is asked. */
async function answer(page: Page): Promise<void> {
  const option = page.locator('label:has(input[name=choice])')
  if ((await option.count()) > 0) await option.first().click()
  for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
  for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
  await page.getByRole('button', { name: /^Save/ }).click()
}

test('a class writes an exam: made by its teacher, joined and taken on a phone, shown when the teacher lets it @phone-only', async ({
  page: phone,
  browser,
  baseURL,
}) => {
  test.slow()
  const desk = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } })
  const teacher = await desk.newPage()
  await publishSet(teacher)
  const join = await makeClass(teacher, 'History, Tuesdays')
  await expectAccessible(teacher)
  await teacher.getByRole('link', { name: 'Give it questions' }).first().click()
  await teacher.getByRole('link', { name: /^Exam/ }).click()
  await expect(teacher.getByLabel('Minutes')).toHaveValue('30')
  await expectAccessible(teacher)
  await teacher.getByRole('button', { name: 'Give it as an exam' }).click()
  await expect(teacher.getByText('0 of 0 students handed in.')).toBeVisible()
  const report = teacher.url()

  // The code is typed as people type it.
  await phone.goto('/join')
  await phone.getByLabel('Code').fill(join.split('/').at(-1)!.toLowerCase())
  await phone.getByRole('button', { name: 'Find the class' }).click()
  await phone.getByLabel('Your name').fill('Mina Park')
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Join the class' }).click()
  await phone.getByRole('link', { name: /^Open/ }).click()
  await expect(phone.getByText('30 minutes from when you start.')).toBeVisible()
  await expectAccessible(phone)

  // Whatever reaches the phone from here on is searched for what gives an answer away.
  let sent = ''
  phone.on('response', async (response) => {
    if (new URL(response.url()).pathname.startsWith('/quiz/'))
      sent += (await response.text().catch(() => '')).replaceAll('\\"', '"')
  })
  await phone.getByRole('button', { name: 'Start the exam' }).click()
  await place(phone, 1)
  await expect(phone.getByRole('timer')).toContainText(/^(29|30):\d\d left/)
  await phone.getByRole('button', { name: 'Hide the time' }).click()
  await expect(phone.getByRole('timer')).toBeHidden()
  await expectAccessible(phone)
  for (const number of [1, 2, 3]) {
    await place(phone, number)
    await answer(phone)
  }
  await place(phone, 4)
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.goto(`${new URL(phone.url()).pathname}/submit`)
  await expect(phone.getByRole('heading', { name: 'Not answered yet' })).toBeVisible()
  await phone.getByRole('button', { name: /^Hand in with \d+ unanswered/ }).click()
  await expect(phone.getByRole('heading', { name: 'Handed in', exact: true })).toBeVisible()
  await expectAccessible(phone)
  expect(sent).not.toBe('')
  for (const field of ['verdict":"', 'accepted":', 'explanation":', 'proofs":[{', 'why":"']) {
    expect(sent, field).not.toContain(`"${field}`)
  }

  await teacher.goto(report)
  await expect(teacher.getByRole('row', { name: /^Mina Park.*Handed in/ })).toContainText(/\d of \d+/)
  await expectAccessible(teacher)
  await teacher.getByRole('link', { name: 'Change dates and rules' }).click()
  for (const moment of ['Right after handing in', 'Later while it is open']) {
    for (const what of ['key and proof', 'score']) await teacher.getByLabel(`${moment}: ${what}`).check()
  }
  await teacher.getByRole('button', { name: 'Save dates and rules' }).click()
  await expect(teacher.getByRole('heading', { name: 'Its rules, as students read them' })).toBeVisible()
  await phone.reload()
  await expect(phone.locator('mark').first()).toBeVisible()
  await desk.close()
})

test('time runs out: what was written is saved and handed in by itself', async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ baseURL })
  const teacher = await context.newPage()
  await publishSet(teacher)
  const join = await makeClass(teacher, 'Against the clock')
  await teacher.goto(`${teacher.url()}/assign?kind=exam`)
  await teacher.getByLabel('Minutes').fill('1')
  await teacher.getByRole('button', { name: 'Give it as an exam' }).click()
  await expect(teacher.getByText('0 of 0 students handed in.')).toBeVisible()
  await page.goto(join)
  await page.getByLabel('Your name').fill('Jo Student')
  await page.getByRole('button', { name: 'Join the class' }).click()
  await page.getByRole('link', { name: /^Open/ }).click()
  await page.getByRole('button', { name: 'Start the exam' }).click()
  await place(page, 1)
  await answer(page)
  await place(page, 2)
  await expect(page.getByRole('status').filter({ hasText: 'One minute left.' })).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Handed in', exact: true })).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(/: 1 of \d+ answered\./)).toBeVisible()
  await context.close()
})

test('a person is taken out of a class, and back in at once; without script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const teacher = await context.newPage()
  await signUp(teacher, 'Ada Quill', '/classes')
  const join = await makeClass(teacher, 'Botany')
  const home = teacher.url()
  const other = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const student = await other.newPage()
  await student.goto(join)
  await student.getByLabel('Your name').fill('Sofia Lindqvist')
  await student.getByRole('button', { name: 'Join the class' }).click()
  await student.goto('/classes')
  await expect(student.getByText('you are Sofia Lindqvist')).toBeVisible()
  await teacher.goto(home)
  await teacher.locator('summary', { hasText: 'Sofia Lindqvist' }).click()
  await teacher.getByLabel('Extra time, per cent').fill('25')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByText('+25% time')).toBeVisible()
  await teacher.locator('summary', { hasText: 'Sofia Lindqvist' }).click()
  await teacher.getByRole('button', { name: 'Remove from the class' }).click()
  await expect(teacher.getByText(/^0 students, /)).toBeVisible()
  await teacher.getByRole('button', { name: 'Undo' }).click()
  await expect(teacher.getByText(/^1 student, /)).toBeVisible()
  await expect(teacher.getByText('+25% time')).toBeVisible()
  expect((await student.goto(home))?.status()).toBe(404)
  await context.close()
  await other.close()
})

test('after too many wrong codes a link says why it does not open, and elsewhere it does', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await signUp(page, 'Ada Quill', '/classes')
  const join = await makeClass(page, 'Geology')
  // A network of its own: what is guessed from it troubles nobody else.
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.77' } })
  const student = await context.newPage()
  expect((await student.goto(join))?.status()).toBe(200)
  for (let tried = 0; tried < 200; tried += 10) {
    const guesses = Array.from({ length: 10 }, () => student.request.get('/join/WRNGWRNG'))
    await Promise.all(guesses)
  }
  await student.goto(join)
  await expect(student.getByRole('heading', { level: 1, name: 'Not just now' })).toBeVisible()
  await expect(student.getByText(/too many wrong tries\. Wait 15 minutes/)).toBeVisible()
  await expect(student.getByLabel('Your name')).toHaveCount(0)
  await expectAccessible(student)
  await context.close()
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await other.goto(join)
  await expect(other.getByLabel('Your name')).toBeVisible()
  await elsewhere.close()
})
