import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { PRESETS } from '@/lib/core/assessment/rules'
import { prisma as db } from '@/lib/db/prisma-client'
import { addSetToCards } from '@/lib/features/decks/add-set-to-cards'
import { deleteCard } from '@/lib/features/decks/delete-card'
import { editCard } from '@/lib/features/decks/edit-card'
import { recordReview } from '@/lib/features/reviews/record-review'
import { makeLearner, makeQuiz, NOW, publishReworded } from './make-quiz'

const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const cardsOf = (deckId: string) => db.card.findMany({ where: { deckId }, orderBy: { createdAt: 'asc' } })

async function added(...args: Parameters<typeof addSetToCards>) {
  const outcome = await addSetToCards(...args)
  if (!outcome?.ok) throw new Error('no cards were made')
  return outcome
}

describe('addSetToCards', () => {
  it('makes one card an item, in the order of the set, each with its proof', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const { deckId, added: count } = await added(learner, made.versionId, NOW)
    const cards = await cardsOf(deckId)
    expect(count).toBe(4)
    expect(cards.map(({ front, back }) => [front, back])).toEqual([
      ['In which year did the bridge at Corran open?', '1931'],
      ['True or false?\n\nThe bridge opened in 1931.', 'True'],
      ['The bridge was built by _____.', 'Ida Voss'],
      ['How many trams cross the bridge every hour?', 'Two'],
    ])
    expect(cards[2]).toMatchObject({
      evidence: 'It was built by Ida Voss.',
      source: 'The bridge at Corran',
      state: 'new',
      reps: 0,
    })
  })

  it('added twice, and at once, doubles nothing', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const outcomes = await Promise.all([1, 2, 3].map(() => added(learner, made.versionId, NOW)))
    expect(new Set(outcomes.map(({ deckId }) => deckId)).size).toBe(1)
    expect(outcomes.map(({ added: count }) => count).sort()).toEqual([0, 0, 4])
    expect(await cardsOf(outcomes[0]!.deckId)).toHaveLength(4)
  })

  it('added again and at once, brings back a deleted card once', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const { deckId } = await added(learner, made.versionId, NOW)
    await deleteCard(learner, (await cardsOf(deckId))[0]!.id)
    const outcomes = await Promise.all([1, 2, 3].map(() => added(learner, made.versionId, NOW)))
    expect(outcomes.map(({ added: count }) => count).sort()).toEqual([0, 0, 1])
    expect(await cardsOf(deckId)).toHaveLength(4)
  })

  it('brings a new wording and keeps what is known of the card', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const { deckId } = await added(learner, made.versionId, NOW)
    const [first] = await cardsOf(deckId)
    await recordReview(learner, { cardId: first!.id, rating: 'easy', submissionId: randomUUID(), reps: 0 }, NOW)
    const before = await db.card.findUniqueOrThrow({ where: { id: first!.id } })

    const again = await publishReworded(made, 0, 'When did the bridge at Corran open?')
    expect(await added(learner, again, later(1))).toMatchObject({ deckId, added: 0, updated: 1, kept: 3 })
    const after = await db.card.findUniqueOrThrow({ where: { id: first!.id } })
    expect(after).toEqual({
      ...before,
      front: 'When did the bridge at Corran open?',
      itemRevisionId: after.itemRevisionId,
    })
    expect(after.itemRevisionId).not.toBe(before.itemRevisionId)
    expect(await cardsOf(deckId)).toHaveLength(4)
  })

  it('leaves alone what the learner wrote on a card', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    const { deckId } = await added(learner, made.versionId, NOW)
    const [first] = await cardsOf(deckId)
    await editCard(learner, first!.id, { front: 'My own question', back: '1931' })
    const again = await publishReworded(made, 0, 'When did it open?')
    expect(await added(learner, again, NOW)).toMatchObject({ added: 0, updated: 0, kept: 4 })
    expect((await cardsOf(deckId))[0]?.front).toBe('My own question')
  })

  it('takes sets that are the viewer’s, shared, or taken, and knows no others', async () => {
    const [teacher, learner] = [await makeLearner(), await makeLearner()]
    const shut = await makeQuiz(teacher.id, { isShared: false })
    const shared = await makeQuiz(teacher.id)
    expect(await addSetToCards(learner, shut.versionId, NOW)).toBeNull()
    expect(await db.deck.count({ where: { ownerId: learner.id } })).toBe(0)
    expect(await addSetToCards(learner, shared.versionId, NOW)).toMatchObject({ ok: true, added: 4 })
    expect(await addSetToCards(teacher, shut.versionId, NOW)).toMatchObject({ ok: true, added: 4 })
    await db.attempt.create({ data: { userId: learner.id, setVersionId: shut.versionId, seed: 1 } })
    expect(await addSetToCards(learner, shut.versionId, NOW)).toMatchObject({ ok: true, added: 4 })
  })

  it('shows no answers to somebody in the middle of an exam', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz(learner.id)
    await db.attempt.create({ data: { userId: learner.id, setVersionId: made.versionId, seed: 1, mode: 'exam' } })
    expect(await addSetToCards(learner, made.versionId, NOW)).toMatchObject({ ok: false })
  })

  it('leaves the learner their cards when the article goes', async () => {
    const [teacher, learner] = [await makeLearner(), await makeLearner()]
    const made = await makeQuiz(teacher.id)
    const { deckId } = await added(learner, made.versionId, NOW)
    await db.questionSet.delete({ where: { id: made.setId } })
    await db.article.delete({ where: { id: made.articleId } })
    const cards = await cardsOf(deckId)
    expect(cards).toHaveLength(4)
    expect(cards[0]).toMatchObject({ itemRevisionId: null, source: 'The bridge at Corran' })
  })

  it('shows no answers of an exam before its results may be seen', async () => {
    const learner = await makeLearner()
    const made = await makeQuiz((await makeLearner()).id)
    const exam = { userId: learner.id, setVersionId: made.versionId, seed: 1, mode: 'exam' } as const
    const done = { submittedAt: NOW, score: 0, maxScore: 4 }
    const { id } = await db.attempt.create({ data: { ...exam, ...done } })
    expect(await addSetToCards(learner, made.versionId, NOW)).toMatchObject({ ok: false })
    const { review, ...rules } = PRESETS.exam
    await db.attempt.update({
      where: { id },
      data: { rules: { ...rules, review: { ...review, after: review.closed } } },
    })
    expect(await addSetToCards(learner, made.versionId, NOW)).toMatchObject({ ok: true })
  })
})
