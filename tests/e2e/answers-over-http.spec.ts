import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/journey'
import { startQuiz, withSharedSet } from '../support/journey-set'

const made = withSharedSet()

/** What a browser's queue sends for the first question, which is a choice. */
const answer = () => ({
  submissionId: randomUUID(),
  sequence: 1,
  questionId: made.set.revisionIds[0],
  answer: { type: 'multiple-choice', choice: 1 },
})

test('an answer is taken at its own address, at the one it had before, and from nobody else', async ({ page }) => {
  const attemptId = await startQuiz(page, made.set.slug)
  const { request } = page
  const path = `/api/attempts/${attemptId}/responses`
  const status = async (to: string, options: object) => (await request.post(to, options)).status()

  for (const to of [path, `/quiz/${attemptId}/responses`]) {
    expect(await status(to, { data: answer(), headers: { origin: 'https://elsewhere.example' } })).toBe(403)
    expect(await status(to, { data: { ...answer(), sequence: 0 } })).toBe(400)
    expect(await status(to, { data: { ...answer(), answer: { type: 'cloze', text: 'x' } } })).toBe(400)
    expect(await status(to, { data: { ...answer(), padding: 'x'.repeat(70_000) } })).toBe(413)
    expect(await status(to.replace(attemptId, randomUUID()), { data: answer() })).toBe(404)
    expect(await status(to.replace(attemptId, 'nothing'), { data: answer() })).toBe(404)
  }
  expect((await request.get(path)).status()).toBe(405)
  expect(await made.database.response.count({ where: { attemptId } })).toBe(0)

  const taken = await request.post(path, { data: answer() })
  expect(taken.status()).toBe(200)
  expect(taken.headers()['cache-control']).toBe('no-store')
  expect(await taken.json()).toMatchObject({ response: { answer: { choice: 1 } } })
  // In practice the first stands; the other address says so too.
  const again = await request.post(`/quiz/${attemptId}/responses`, {
    data: { ...answer(), answer: { type: 'multiple-choice', choice: 2 } },
  })
  expect(await again.json()).toMatchObject({ response: { answer: { choice: 1 } } })
  expect(await made.database.response.count({ where: { attemptId } })).toBe(1)

  await page.context().clearCookies()
  expect(await status(path, { data: answer() })).toBe(401)
})
