import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prisma as db } from '@/lib/db/prisma-client'
import { addSetToCards } from '@/lib/features/decks/add-set-to-cards'
import { forecastDue } from '@/lib/features/progress/forecast-due'
import { listMade } from '@/lib/features/progress/list-made'
import { listOpenAttempts } from '@/lib/features/progress/list-open-attempts'
import { listResults } from '@/lib/features/progress/list-results'
import { listStudiedDays } from '@/lib/features/progress/list-studied-days'
import { measureAccuracy } from '@/lib/features/progress/measure-accuracy'
import { measureMastery } from '@/lib/features/progress/measure-mastery'
import { measureRetention } from '@/lib/features/progress/measure-retention'
import { recordReview } from '@/lib/features/reviews/record-review'
import { type Made, makeLearner, makeQuiz, NOW } from '../reviews/make-quiz'

const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)

type Verdict = 'correct' | 'partial' | 'incorrect' | 'unknown'
const FRACTION: Record<Verdict, number> = { correct: 1, partial: 0.5, incorrect: 0, unknown: 0 }

async function attempt(userId: string, made: Made, verdicts: (Verdict | null)[], handedIn: Date | null) {
  const score = verdicts.reduce((sum, verdict) => sum + (verdict ? FRACTION[verdict] : 0), 0)
  const { id } = await db.attempt.create({
    data: {
      userId,
      setVersionId: made.versionId,
      seed: 1,
      ...(handedIn ? { submittedAt: handedIn, score, maxScore: 4 } : {}),
    },
  })
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict) continue
    await db.response.create({
      data: {
        attemptId: id,
        setVersionId: made.versionId,
        itemRevisionId: made.revisionIds[index]!,
        answer: {},
        verdict,
        fraction: FRACTION[verdict],
        submissionId: randomUUID(),
        recordedAt: handedIn ?? NOW,
      },
    })
  }
  return id
}

async function cardsByFront(ownerId: string) {
  const cards = await db.card.findMany({ where: { deck: { ownerId } } })
  return (start: string) => cards.find(({ front }) => front.startsWith(start))!
}

describe('results', () => {
  it('come by set with the last and the best, open attempts apart', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const best = await attempt(learner.id, made, ['correct', 'correct', 'correct', 'incorrect'], later(-2))
    const last = await attempt(learner.id, made, ['correct', 'incorrect', 'partial', null], later(-1))
    const open = await attempt(learner.id, made, ['correct', null, null, null], null)
    expect(await listResults(learner, NOW)).toMatchObject([
      { name: 'Bridge', best: { attemptId: best, score: 3 }, latest: { attemptId: last, score: 1.5, maxScore: 4 } },
    ])
    expect(await listOpenAttempts(learner)).toMatchObject([{ id: open, setName: 'Bridge', answered: 1, questions: 4 }])
    const other = await makeLearner()
    expect(await listResults(other, NOW)).toEqual([])
    expect(await listOpenAttempts(other)).toEqual([])
    expect(await listMade(other)).toEqual({ articles: [], sets: [] })
    expect(await listMade(learner)).toMatchObject({ sets: [{ name: 'Bridge', questions: 4, published: true }] })
  })
})

describe('accuracy', () => {
  it('is the mean of the points by type, over what was handed in and could be judged', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    await attempt(learner.id, made, ['correct', 'incorrect', 'unknown', 'correct'], later(-2))
    await attempt(learner.id, made, ['partial', 'correct', null, 'correct'], later(-1))
    await attempt(learner.id, made, ['incorrect', 'incorrect', 'incorrect', 'incorrect'], null)
    expect((await measureAccuracy(learner)).types).toEqual([
      { type: 'true-false', answered: 2, right: 1, share: 0.5 },
      { type: 'numeric', answered: 2, right: 1, share: 0.75 },
      { type: 'multiple-choice', answered: 2, right: 2, share: 1 },
    ])
  })
})

describe('mastery', () => {
  it('judges each fact by its cards, else by the last answers, and never by an open attempt', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    expect(await measureMastery(learner, NOW)).toEqual({ articles: [], sets: [] })
    await attempt(learner.id, made, ['correct', 'correct', 'correct', 'correct'], null)
    expect(await measureMastery(learner, NOW)).toEqual({ articles: [], sets: [] })

    await db.attempt.deleteMany({ where: { userId: learner.id } })
    await attempt(learner.id, made, ['correct', 'incorrect', 'correct', null], later(-1))
    const facts = ['learning', 'known', 'unseen']
    expect(await measureMastery(learner, NOW)).toEqual({
      articles: [{ id: made.articleId, name: 'The bridge at Corran', facts }],
      sets: [{ id: made.setId, name: 'Bridge', facts }],
    })

    await addSetToCards(learner, made.versionId, NOW)
    const card = await cardsByFront(learner.id)
    const rate = (start: string, rating: 'good' | 'easy') =>
      recordReview(learner, { cardId: card(start).id, rating, submissionId: randomUUID(), reps: 0 }, NOW)
    await rate('How many', 'good')
    await rate('The bridge was', 'easy')
    expect((await measureMastery(learner, NOW)).articles[0]?.facts).toEqual(['learning', 'known', 'learning'])
    // Long overdue: what was known is slipping.
    expect((await measureMastery(learner, later(400))).articles[0]?.facts).toEqual(['learning', 'slipping', 'learning'])
    expect(await measureMastery(await makeLearner(), NOW)).toEqual({ articles: [], sets: [] })
  })
})

describe('retention', () => {
  it('is the share of known cards that were remembered', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    await addSetToCards(learner, made.versionId, NOW)
    const card = await cardsByFront(learner.id)
    const rate = (start: string, rating: 'again' | 'good' | 'easy', reps: number, at: Date) =>
      recordReview(learner, { cardId: card(start).id, rating, submissionId: randomUUID(), reps }, at)
    await rate('How many', 'easy', 0, NOW)
    await rate('The bridge was', 'easy', 0, NOW)
    expect(await measureRetention(learner, NOW)).toEqual({ reviews: 0, recalled: 0 })
    await rate('How many', 'again', 1, later(20))
    await rate('How many', 'good', 2, later(20.01))
    await rate('The bridge was', 'good', 1, later(20))
    expect(await measureRetention(learner, later(19))).toEqual({ reviews: 2, recalled: 1 })
    expect(await measureRetention(learner, later(21))).toEqual({ reviews: 0, recalled: 0 })
  })
})

describe('calendar and forecast', () => {
  it('count by the learner’s own study day', async () => {
    const learner = await makeLearner('Asia/Kathmandu') // 04:00 there is 22:15 UTC
    const made = await makeQuiz(learner.id)
    await addSetToCards(learner, made.versionId, NOW)
    const card = await cardsByFront(learner.id)
    const rate = (start: string, at: string) =>
      recordReview(
        learner,
        { cardId: card(start).id, rating: 'easy', submissionId: randomUUID(), reps: 0 },
        new Date(at),
      )
    await rate('In which', '2026-03-01T22:14:59Z')
    await rate('True', '2026-03-01T22:15:00Z')
    await rate('The bridge was', '2026-03-02T10:00:00Z')
    await attempt(learner.id, made, ['correct', 'incorrect', null, null], new Date('2026-02-27T12:00:00Z'))
    expect(await listStudiedDays(learner)).toEqual([
      { day: '2026-02-27', reviews: 0, answers: 2 },
      { day: '2026-03-01', reviews: 1, answers: 0 },
      { day: '2026-03-02', reviews: 2, answers: 0 },
    ])
    expect(await listStudiedDays(await makeLearner())).toEqual([])
    const forecast = await forecastDue(learner, NOW, { length: 30 })
    expect(forecast[0]).toEqual({ day: '2026-03-02', count: 0 })
    expect(forecast.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    // What is overdue is today's.
    expect((await forecastDue(learner, later(60)))[0]?.count).toBe(3)
  })
})
