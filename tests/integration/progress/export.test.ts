import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma as db } from '@/lib/db/prisma-client'
import { listHiddenAttempts } from '@/lib/features/attempts/list-hidden-attempts'
import { addCard } from '@/lib/features/decks/add-card'
import { createDeck } from '@/lib/features/decks/create-deck'
import { exportProgress } from '@/lib/features/progress/export-progress'
import { listResults } from '@/lib/features/progress/list-results'
import { measureAccuracy } from '@/lib/features/progress/measure-accuracy'
import { recordReview } from '@/lib/features/reviews/record-review'
import { type Made, makeLearner, makeQuiz, NOW } from '../reviews/make-quiz'

async function handIn(learner: Viewer, made: Made, mode: 'practice' | 'exam') {
  await db.attempt.create({
    data: {
      ...{ userId: learner.id, setVersionId: made.versionId, seed: 1, mode, startedAt: NOW },
      ...{ submittedAt: NOW, score: 1, maxScore: 4 },
      responses: {
        create: [
          {
            itemRevisionId: made.revisionIds[0]!,
            answer: { type: 'numeric', text: '=1931' },
            ...{ verdict: 'correct', fraction: 1, submissionId: randomUUID(), recordedAt: NOW },
          },
        ],
      },
    },
  })
}

const answersOf = async (viewer: Viewer, now = NOW) =>
  JSON.parse(await exportProgress(viewer, { what: 'answers', as: 'json' }, now)).answers

describe('what one takes along', () => {
  it('is each answer with its verdict and key, as JSON and as CSV that no spreadsheet runs', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz((await makeLearner()).id)
    await handIn(learner, made, 'practice')
    expect(await answersOf(learner)).toMatchObject([
      {
        ...{ set: 'Bridge', kind: 'practice', score: 1, max_score: 4, handed_in: NOW.toISOString() },
        ...{ question: 'In which year did the bridge at Corran open?', question_type: 'numeric', answer: '=1931' },
        ...{ verdict: 'correct', judged_by: 'rules', points: 1, key: '1931', article: 'The bridge at Corran' },
      },
    ])
    const csv = await exportProgress(learner, { what: 'answers', as: 'csv' }, NOW)
    const [head, row, end] = csv.split('\r\n')
    expect(head).toMatch(/^\uFEFFset,attempt,kind,/)
    expect(row).toContain(",'=1931,")
    expect(end).toBe('')
  })

  it('is each review of one’s cards', async () => {
    const learner = await makeLearner()
    const deckId = await createDeck(learner, 'Deck')
    const cardId = (await addCard(learner, deckId, { front: 'Front', back: 'Back' }, NOW))!
    const submissionId = randomUUID()
    await recordReview(learner, { cardId, rating: 'good', submissionId, reps: 0, elapsedMs: 1500 }, NOW)
    const { reviews } = JSON.parse(await exportProgress(learner, { what: 'reviews', as: 'json' }, NOW))
    expect(reviews).toMatchObject([
      {
        deck: 'Deck',
        front: 'Front',
        rating: 'good',
        seconds: 1.5,
        state_before: 'new',
        reviewed_at: NOW.toISOString(),
      },
    ])
    expect((await exportProgress(learner, { what: 'reviews', as: 'csv' }, NOW)).split('\r\n')).toHaveLength(3)
  })

  it('is nobody else’s', async () => {
    const learner = await makeLearner()
    await handIn(learner, await makeQuiz(learner.id), 'practice')
    expect(await answersOf(await makeLearner())).toEqual([])
  })

  it('keeps what an exam does not show yet, as every other figure does', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz((await makeLearner()).id)
    await handIn(learner, made, 'exam')
    const [record] = await answersOf(learner)
    expect(record).toMatchObject({
      answer: '=1931',
      score: null,
      verdict: null,
      judged_by: null,
      points: null,
      key: null,
    })
    const hidden = await listHiddenAttempts(learner, NOW)
    expect(hidden).toHaveLength(1)
    expect(await measureAccuracy(learner, hidden)).toEqual({ types: [], kinds: [] })
    expect(await listResults(learner, NOW)).toMatchObject([{ best: { score: null }, latest: { score: null } }])
    await handIn(learner, made, 'practice')
    expect(await listHiddenAttempts(learner, NOW)).toEqual(hidden)
  })
})
