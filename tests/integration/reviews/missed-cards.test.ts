import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { PRESETS } from '@/lib/core/assessment/rules'
import { prisma as db } from '@/lib/db/prisma-client'
import { addSetToCards } from '@/lib/features/decks/add-set-to-cards'
import { findMissingCards } from '@/lib/features/decks/find-missing-cards'
import { forecastDue } from '@/lib/features/progress/forecast-due'
import { measureMastery } from '@/lib/features/progress/measure-mastery'
import { findMissedCards } from '@/lib/features/reviews/find-missed-cards'
import { readQueue } from '@/lib/features/reviews/read-queue'
import { recordReview } from '@/lib/features/reviews/record-review'
import { setCardAside } from '@/lib/features/reviews/set-card-aside'
import { undoReview } from '@/lib/features/reviews/undo-review'
import { type Made, makeLearner, makeQuiz, NOW, publishReworded } from './make-quiz'

const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)
/** Items of the quiz: two about the year, one about the builder, one about the trams. */
const [YEAR, YEAR_SAID, BUILDER, TRAMS] = [0, 1, 2, 3]

let learner: Viewer
let made: Made
let cards: string[]

/** Four cards, each known for days: nothing is due. */
beforeEach(async () => {
  learner = await makeLearner()
  made = await makeQuiz((await makeLearner()).id)
  await addSetToCards(learner, made.versionId, NOW)
  const rows = await db.card.findMany({ where: { deck: { ownerId: learner.id } } })
  cards = made.revisionIds.map((revisionId) => rows.find((row) => row.itemRevisionId === revisionId)!.id)
  for (const cardId of cards) await rate(cardId, 'easy', NOW)
  expect(await due()).toEqual([])
})

async function rate(cardId: string, rating: 'easy' | 'good' | 'again', at: Date) {
  const { reps } = await db.card.findUniqueOrThrow({ where: { id: cardId } })
  return recordReview(learner, { cardId, rating, submissionId: randomUUID(), reps }, at)
}

type Given = { verdict?: 'incorrect' | 'partial' | 'correct' | 'unknown'; at?: Date; userId?: string; open?: boolean }

/** A quiz handed in with one answer. */
async function answer(item: number, { verdict = 'incorrect', at = hours(1), userId = learner.id, open }: Given = {}) {
  const score = open ? {} : { submittedAt: at, score: 0, maxScore: 4 }
  return db.attempt.create({
    data: {
      ...{ userId, setVersionId: made.versionId, seed: 1, startedAt: at },
      ...score,
      responses: {
        create: {
          itemRevisionId: made.revisionIds[item]!,
          ...{ answer: {}, verdict, fraction: 0, submissionId: randomUUID(), recordedAt: at },
        },
      },
    },
  })
}

async function due(at = hours(2)): Promise<string[]> {
  return (await readQueue(learner, at)).cards.map(({ id }) => id)
}

describe('a miss in a quiz', () => {
  it('makes the card of that fact due, whatever its interval, and no other', async () => {
    await answer(BUILDER)
    expect(await due()).toEqual([cards[BUILDER]])
    expect((await forecastDue(learner, hours(2), { missed: await findMissedCards(learner, hours(2)) }))[0]?.count).toBe(
      1,
    )
  })

  it('counts for every card of the fact, of which a day shows one', async () => {
    await answer(YEAR)
    expect(await findMissedCards(learner, hours(2))).toEqual(new Set([cards[YEAR], cards[YEAR_SAID]]))
  })

  it('counts once, however often it happened, and writes nothing', async () => {
    const before = await db.card.findMany({ orderBy: { id: 'asc' } })
    await answer(TRAMS)
    await answer(TRAMS, { at: hours(1.5) })
    expect(await due()).toEqual([cards[TRAMS]])
    expect(await due()).toEqual([cards[TRAMS]])
    expect(await db.card.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('is settled by reviewing the card, and comes back when that review is taken back', async () => {
    await answer(TRAMS)
    const review = await rate(cards[TRAMS]!, 'good', hours(2))
    if (!review.ok || !review.reviewId) throw new Error('was not recorded')
    expect(await due(hours(3))).toEqual([])
    await undoReview(learner, review.reviewId)
    expect(await due(hours(3))).toEqual([cards[TRAMS]])
  })

  it('is no miss any more once somebody corrects the verdict', async () => {
    const { id } = await answer(TRAMS)
    await db.response.updateMany({ where: { attemptId: id }, data: { verdict: 'correct', judgedBy: 'teacher' } })
    expect(await due()).toEqual([])
  })

  it('leaves alone what was set aside', async () => {
    await answer(TRAMS)
    await answer(BUILDER)
    await setCardAside(learner, cards[TRAMS]!, 'bury', hours(2))
    await setCardAside(learner, cards[BUILDER]!, 'suspend', hours(2))
    expect(await due(hours(3))).toEqual([])
    expect(await due(hours(24))).toEqual([cards[TRAMS]])
  })

  it('finds the card of an older wording', async () => {
    made = { ...made, versionId: await publishReworded(made, TRAMS, 'How many trams an hour?') }
    const latest = await db.setVersionItem.findFirstOrThrow({
      where: { setVersionId: made.versionId, position: TRAMS },
    })
    made.revisionIds[TRAMS] = latest.itemRevisionId
    await answer(TRAMS)
    expect(await due()).toEqual([cards[TRAMS]])
  })

  it('makes the fact slip in the progress', async () => {
    await answer(TRAMS)
    const missed = await findMissedCards(learner, hours(2))
    const { articles } = await measureMastery(learner, hours(2), { missed })
    expect(articles[0]?.facts).toEqual(['known', 'known', 'slipping'])
  })
})

describe('no miss is', () => {
  it.each<[string, Given]>([
    ['a right answer', { verdict: 'correct' }],
    ['an answer that nobody judged', { verdict: 'unknown' }],
    ['one before the last review', { at: hours(-1) }],
    ['one in a quiz that is still open', { open: true }],
  ])('%s', async (_, given) => {
    await answer(TRAMS, given)
    expect(await due()).toEqual([])
  })

  it('somebody else’s', async () => {
    await answer(TRAMS, { userId: (await makeLearner()).id })
    expect(await due()).toEqual([])
  })

  it('what a partly right answer says of the facts: it is its own card’s alone', async () => {
    await answer(YEAR, { verdict: 'partial' })
    expect(await due()).toEqual([cards[YEAR]])
  })

  it('one in an exam, until its student may see what was right', async () => {
    const { id } = await answer(TRAMS)
    await db.attempt.update({ where: { id }, data: { mode: 'exam' } })
    expect(await due()).toEqual([])
    const review = { ...PRESETS.exam.review, open: PRESETS.exam.review.closed }
    await db.attempt.update({ where: { id }, data: { rules: { ...PRESETS.exam, review } } })
    expect(await due()).toEqual([cards[TRAMS]])
  })
})

describe('what was missed and is on no card', () => {
  it('is offered, and made a card of alone', async () => {
    const fresh = await makeLearner()
    expect(await findMissingCards(fresh, made.revisionIds)).toEqual(made.revisionIds)
    expect(await addSetToCards(fresh, made.versionId, NOW, [made.revisionIds[TRAMS]!])).toMatchObject({ added: 1 })
    expect(await findMissingCards(fresh, made.revisionIds)).toEqual(made.revisionIds.slice(0, TRAMS))
    expect(await addSetToCards(fresh, made.versionId, NOW, [made.revisionIds[TRAMS]!])).toMatchObject({ added: 0 })
  })

  it('is on a card where one asks about the same fact otherwise', async () => {
    const fresh = await makeLearner()
    await addSetToCards(fresh, made.versionId, NOW, [made.revisionIds[YEAR]!])
    expect(await findMissingCards(fresh, [made.revisionIds[YEAR_SAID]!])).toEqual([])
  })
})
