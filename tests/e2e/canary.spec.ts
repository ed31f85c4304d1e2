import type { Page, Response } from '@playwright/test'
import { DRAFTS } from '../integration/attempts/make-shared-set'
import { expect, test } from '../support/journey'
import { startQuiz, withSharedSet } from '../support/journey-set'

const made = withSharedSet()

/** Every secret of every item. Explanations, reasons and further accepted answers all hold the word "canary". */
const SECRETS = ['canary', 'Albatros', 'Ottilie', ...DRAFTS.flatMap(({ quote, more = [] }) => [quote, ...more])]
const FIELDS = ['correct', 'accepted', 'explanation', 'evidence', 'tolerance', 'why', 'pairs', 'numeric":{"value']

/** Every byte that comes: bodies of whatever kind, and headers. */
function listen(page: Page) {
  const arriving: Promise<string>[] = []
  const onResponse = (response: Response) => {
    const from = response.url()
    if (from.includes('/_next/static/')) return
    const read = async () => `${from}\n${JSON.stringify(await response.allHeaders())}\n${await response.text()}`
    arriving.push(read().catch(() => ''))
  }
  page.on('response', onResponse)
  return async () => (await Promise.all(arriving)).join('\n').replaceAll('\\"', '"')
}

function expectSilent(sent: string, known: readonly string[] = []) {
  for (const secret of SECRETS.filter((each) => !known.includes(each))) expect(sent, secret).not.toContain(secret)
  // The number that is a key, not digits of some id.
  expect(sent).not.toMatch(/(?<![\w-])312(?![\w-])/)
}

/** The path of a quiz just begun. */
const start = async (page: Page) => `/quiz/${await startQuiz(page, made.set.slug)}`

/** The pages of an open attempt, as documents and as what Next fetches when one turns to them. */
async function askForEverything(page: Page, quiz: string): Promise<string> {
  const paths = [quiz, `${quiz}/submit`, `${quiz}/results`, ...DRAFTS.map((_, at) => `${quiz}?q=${at + 1}`)]
  const texts: string[] = []
  for (const path of paths) {
    for (const headers of [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]) {
      const reply = await page.request.get(path, { headers: headers as Record<string, string> })
      texts.push(JSON.stringify(reply.headers()), await reply.text())
    }
  }
  return texts.join('\n').replaceAll('\\"', '"')
}

/** An answer that is wrong or holds no secret, to the question that is shown. */
async function answerSomething(page: Page) {
  if (await page.locator('input[name=choice]').count()) await page.locator('input[name=choice]').last().check()
  for (const field of await page.locator('input[name=text]').all()) await field.fill('seven')
  for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 })
}

test('in practice no page gives away a key before its answer, and then only that one', async ({ page }) => {
  const heard = listen(page)
  const quiz = await start(page)
  const asked = await askForEverything(page, quiz)
  const before = (await heard()) + asked
  expect(before).toContain('What did the bakers hand out?')
  expectSilent(before)
  for (const field of FIELDS) expect(before).not.toContain(`"${field}":`)

  // The cloze is answered: its key and its words are known from now on, nobody else's.
  const cloze = DRAFTS.findIndex(({ type }) => type === 'cloze')
  const attemptId = quiz.split('/')[2]!
  const reply = await page.request.post(`/api/attempts/${attemptId}/responses`, {
    data: {
      submissionId: crypto.randomUUID(),
      sequence: 1,
      questionId: made.set.revisionIds[cloze],
      answer: { type: 'cloze', text: 'seven' },
    },
  })
  const after = ((await reply.text()) + (await askForEverything(page, quiz))).replaceAll('explanation-canary-three', '')
  expect(await made.database.response.count({ where: { attemptId } })).toBe(1)
  expect(after).toContain('Albatros')
  // The paragraph that proves it is shown whole.
  expectSilent(after, ['Albatros', ...DRAFTS.flatMap(({ quote, more = [] }) => [quote, ...more])])
})

test('in an exam nothing is given away, nor once it is handed in, until the review settings allow', async ({
  page,
}) => {
  const heard = listen(page)
  const quiz = await start(page)
  await made.database.attempt.update({ where: { id: quiz.split('/')[2]! }, data: { mode: 'exam' } })
  await page.goto(quiz)
  for (let number = 1; number <= DRAFTS.length; number++) {
    await expect(page.getByText(`Question ${number} of 8`)).toBeVisible()
    await answerSomething(page)
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  }
  await expect
    .poll(() => made.database.response.count({ where: { attemptId: quiz.split('/')[2]! } }))
    .toBe(DRAFTS.length)
  const sent = (await heard()) + (await askForEverything(page, quiz))
  expect(sent).toContain('What did the bakers hand out?')
  expectSilent(sent)
  for (const verdict of ['"verdict":"', '"fraction":']) expect(sent).not.toContain(verdict)

  await page.goto(`${quiz}/submit`)
  await page.getByRole('button', { name: `Hand in ${DRAFTS.length} answers` }).click()
  await expect(page).toHaveURL(/\/results$/)
  await expect(page.getByText('What did the bakers hand out?')).toBeVisible()
  const after = (await heard()) + (await askForEverything(page, quiz))
  expectSilent(after)
  expect(after).not.toMatch(/"verdict":"|"score":\d/)
})
