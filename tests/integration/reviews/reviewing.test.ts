import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import type { Rating } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'
import { addCard } from '@/lib/features/decks/add-card'
import { addSetToCards } from '@/lib/features/decks/add-set-to-cards'
import { createDeck } from '@/lib/features/decks/create-deck'
import { deleteCard } from '@/lib/features/decks/delete-card'
import { deleteDeck } from '@/lib/features/decks/delete-deck'
import { editCard } from '@/lib/features/decks/edit-card'
import { listDecks } from '@/lib/features/decks/list-decks'
import { readCard } from '@/lib/features/decks/read-card'
import { readDeck } from '@/lib/features/decks/read-deck'
import { renameDeck } from '@/lib/features/decks/rename-deck'
import { recordReview } from '@/lib/features/reviews/record-review'
import { setCardAside } from '@/lib/features/reviews/set-card-aside'
import { summariseDay } from '@/lib/features/reviews/summarise-day'
import { undoReview } from '@/lib/features/reviews/undo-review'
import { viewQueue } from '@/lib/features/reviews/view-queue'
import { makeLearner, makeQuiz, NOW } from './make-quiz'

const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const cardRow = (id: string) => db.card.findUniqueOrThrow({ where: { id } })

let learner: Viewer
let deckId: string
beforeEach(async () => {
  learner = await makeLearner()
  deckId = await createDeck(learner, 'By hand')
})

async function newCard(front = 'Front'): Promise<string> {
  return (await addCard(learner, deckId, { front, back: 'Back' }, NOW))!
}

async function rate(cardId: string, rating: Rating, now = NOW, over: { reps?: number; submissionId?: string } = {}) {
  const reps = over.reps ?? (await cardRow(cardId)).reps
  return recordReview(learner, { cardId, rating, submissionId: over.submissionId ?? randomUUID(), reps }, now)
}

describe('recordReview', () => {
  it('schedules the card and remembers what it was', async () => {
    const id = await newCard()
    await rate(id, 'good')
    expect(await cardRow(id)).toMatchObject({ state: 'learning', reps: 1, due: at(10), lastReviewedAt: NOW })
    expect(await db.review.findMany({ where: { cardId: id } })).toMatchObject([{ rating: 'good', reviewedAt: NOW }])
  })

  it('counts the same submission once, however often and however fast it is sent', async () => {
    const id = await newCard()
    const submissionId = randomUUID()
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => rate(id, 'good', NOW, { reps: 0, submissionId })))
    expect(outcomes.filter((outcome) => outcome.ok && outcome.reviewId)).toHaveLength(1)
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await cardRow(id)).toMatchObject({ reps: 1 })
    expect(await db.review.count({ where: { cardId: id } })).toBe(1)
  })

  it('lets the first of two tabs rate a card, and leaves the other without effect', async () => {
    const id = await newCard()
    await Promise.all([rate(id, 'good', NOW, { reps: 0 }), rate(id, 'good', NOW, { reps: 0 })])
    expect(await cardRow(id)).toMatchObject({ reps: 1 })
    expect(await db.review.count({ where: { cardId: id } })).toBe(1)
  })

  it('lets a card rest once it was forgotten eight times', async () => {
    const id = await newCard()
    await rate(id, 'easy')
    await db.card.update({ where: { id }, data: { lapses: 7 } })
    expect(await rate(id, 'again', at(60 * 24 * 30))).toMatchObject({ leech: true })
    expect(await cardRow(id)).toMatchObject({ lapses: 8, suspended: true })
  })
})

describe('undoReview', () => {
  it.each(['again', 'hard', 'good', 'easy'] as const)('after %s restores the card exactly', async (rating) => {
    const id = await newCard()
    await rate(id, 'easy')
    await db.card.update({ where: { id }, data: { lapses: 7, buriedUntil: at(-5) } })
    const before = await cardRow(id)
    const outcome = await rate(id, rating, at(60 * 24 * 12))
    expect(await cardRow(id)).not.toEqual(before)
    if (!outcome.ok || !outcome.reviewId) throw new Error('was not recorded')
    expect(await undoReview(learner, outcome.reviewId)).toEqual({ ok: true, cardId: id })
    expect(await cardRow(id)).toEqual(before)
    expect(await db.review.count({ where: { cardId: id } })).toBe(1)
  })

  it('done twice takes back one rating', async () => {
    const id = await newCard()
    await rate(id, 'good')
    const second = await rate(id, 'good', at(10))
    if (!second.ok || !second.reviewId) throw new Error('was not recorded')
    const { reviewId } = second
    await Promise.all([undoReview(learner, reviewId), undoReview(learner, reviewId)])
    expect(await cardRow(id)).toMatchObject({ reps: 1 })
  })

  it('refuses a rating that is not the card’s last', async () => {
    const id = await newCard()
    const first = await rate(id, 'good')
    await rate(id, 'good', at(10))
    if (!first.ok || !first.reviewId) throw new Error('was not recorded')
    expect(await undoReview(learner, first.reviewId)).toMatchObject({ ok: false })
    expect(await cardRow(id)).toMatchObject({ reps: 2 })
  })

  it('lets the card be rated anew', async () => {
    const id = await newCard()
    const first = await rate(id, 'good')
    if (!first.ok || !first.reviewId) throw new Error('was not recorded')
    await undoReview(learner, first.reviewId)
    expect(await rate(id, 'easy')).toMatchObject({ ok: true, reviewId: expect.any(String) })
    expect(await cardRow(id)).toMatchObject({ reps: 1, state: 'review' })
  })
})

describe('viewQueue', () => {
  it('shows new cards in order with what each rating leads to, and writes nothing', async () => {
    const ids = [await newCard('One'), await newCard('Two')]
    const before = await Promise.all(ids.map(cardRow))
    const view = await viewQueue(learner, NOW)
    expect(view.cards.map(({ front }) => front)).toEqual(['One', 'Two'])
    expect(view).toMatchObject({ remaining: 2, undoable: null })
    expect(view.cards[0]?.intervals).toMatchObject({ again: '1 min', good: '10 min' })
    expect(await Promise.all(ids.map(cardRow))).toEqual(before)
  })

  it('asks about a fact once a day', async () => {
    const made = await makeQuiz(learner.id)
    await addSetToCards(learner, made.versionId, NOW)
    const view = await viewQueue(learner, NOW)
    expect(view).toMatchObject({ remaining: 3, buried: 1 })
    await rate(view.cards[0]!.id, 'easy')
    expect(await viewQueue(learner, at(1))).toMatchObject({ remaining: 2, buried: 1 })
    expect(await viewQueue(learner, at(24 * 60))).toMatchObject({ remaining: 3 })
  })

  it('brings twenty new cards a day, of all decks together', async () => {
    const due = (index: number) => at(index)
    await db.card.createMany({
      data: Array.from({ length: 25 }, (_, index) => ({ deckId, front: `n${index}`, back: 'b', due: due(index) })),
    })
    const view = await viewQueue(learner, NOW)
    expect(view.remaining).toBe(20)
    await rate(view.cards[0]!.id, 'easy')
    await rate(view.cards[1]!.id, 'good')
    // Eighteen new ones, and the one that comes back in ten minutes.
    expect(await viewQueue(learner, at(1))).toMatchObject({ remaining: 19, counts: { fresh: 18, learning: 1 } })
    expect((await viewQueue(learner, at(24 * 60))).counts.fresh).toBe(20)
  })

  it('turns the day at 04:00 where the learner lives', async () => {
    learner = await makeLearner('Pacific/Auckland')
    deckId = await createDeck(learner, 'Deck')
    const id = await newCard()
    // 2 March, 23:00 in Auckland; known at once.
    await rate(id, 'easy')
    const { due, scheduledDays } = await cardRow(id)
    expect(due.toISOString().slice(11)).toMatch(/^1[56]:00:00/)
    const dayBefore = new Date(due.getTime() - 1)
    expect((await viewQueue(learner, dayBefore)).remaining).toBe(0)
    expect((await viewQueue(learner, due)).remaining).toBe(1)
    expect(scheduledDays).toBeGreaterThan(1)
  })

  it('hides what was buried until tomorrow, and what was suspended until it is brought back', async () => {
    const [one, two] = [await newCard('One'), await newCard('Two')]
    await setCardAside(learner, one, 'bury', NOW)
    await setCardAside(learner, two, 'suspend', NOW)
    expect((await viewQueue(learner, at(1))).remaining).toBe(0)
    expect((await viewQueue(learner, at(24 * 60))).cards.map(({ front }) => front)).toEqual(['One'])
    await setCardAside(learner, two, 'return', NOW)
    expect((await viewQueue(learner, at(1))).cards.map(({ front }) => front)).toEqual(['Two'])
  })
})

describe('summariseDay', () => {
  it('says how many, how well, when next', async () => {
    const [one, two, three] = [await newCard('One'), await newCard('Two'), await newCard('Three')]
    await rate(one, 'easy')
    await rate(two, 'easy')
    const month = at(30 * 24 * 60)
    await rate(one, 'again', month)
    await rate(one, 'easy', new Date(month.getTime() + 60_000))
    await rate(two, 'good', month)
    await rate(three, 'easy', month)
    const summary = await summariseDay(learner, new Date(month.getTime() + 120_000))
    expect(summary).toMatchObject({ ratings: 4, cards: 3, asked: 2, recalled: 1, fresh: 1 })
    const soonest = await db.card.findFirstOrThrow({ where: { deckId }, orderBy: { due: 'asc' } })
    expect(summary.next?.at).toEqual(soonest.due)
  })
})

describe('summariseDay, where something was set aside', () => {
  it('counts what was buried as tomorrow’s', async () => {
    const id = await newCard()
    await rate(id, 'easy')
    const month = at(30 * 24 * 60)
    await setCardAside(learner, id, 'bury', month)
    expect((await summariseDay(learner, month)).next).toMatchObject({ day: '2026-04-02', cards: 1 })
  })
})

describe('somebody else’s cards', () => {
  it('look absent to every verb', async () => {
    const id = await newCard('Mine')
    const review = await rate(id, 'good')
    if (!review.ok || !review.reviewId) throw new Error('was not recorded')
    const before = await cardRow(id)
    const other = await makeLearner()
    const input = { cardId: id, rating: 'again', submissionId: randomUUID(), reps: 1 } as const

    expect(await recordReview(other, input, NOW)).toMatchObject({ ok: false })
    expect(await undoReview(other, review.reviewId)).toEqual({ ok: true, cardId: null })
    expect(await setCardAside(other, id, 'suspend', NOW)).toBe(false)
    expect(await editCard(other, id, { front: 'x', back: 'y' })).toBe(false)
    expect(await deleteCard(other, id)).toBe(false)
    expect(await addCard(other, deckId, { front: 'x', back: 'y' }, NOW)).toBeNull()
    expect(await renameDeck(other, deckId, 'x')).toBe(false)
    expect(await deleteDeck(other, deckId)).toBe(false)
    expect(await readDeck(other, deckId, NOW)).toBeNull()
    expect(await readCard(other, id)).toBeNull()
    expect(await listDecks(other)).toEqual([])
    expect((await viewQueue(other, at(10), undefined, id)).cards).toEqual([])
    expect((await viewQueue(other, at(10), deckId)).remaining).toBe(0)

    expect(await cardRow(id)).toEqual(before)
    expect(await db.review.count({ where: { cardId: id } })).toBe(1)
  })
})
