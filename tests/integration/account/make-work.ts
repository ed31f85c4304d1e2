import { randomUUID } from 'node:crypto'
import { createGuest } from '@/lib/auth/create-guest'
import { hashPassword } from '@/lib/auth/password'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'

export const NOW = new Date('2026-03-02T10:00:00Z')
export const PASSWORD = 'four plain words together'
const RAW = 'The ferry to the island runs twice a day.'

export async function makeMember(email = `${randomUUID()}@example.org`): Promise<Viewer & { email: string }> {
  const row = await prisma.user.create({
    data: { email, name: 'Ada Quill', passwordHash: await hashPassword(PASSWORD) },
    select: VIEWER_COLUMNS,
  })
  return { ...toViewer(row), email }
}

export async function makeGuest(now = NOW): Promise<Viewer> {
  return (await createGuest(prisma, 'Guest', now)).viewer
}

export type MadeSet = { articleId: string; setId: string; versionId: string; revisionIds: string[] }

/** An article of one sentence with `count` items, and a published set of them. */
export async function makeSet(ownerId: string, count = 3): Promise<MadeSet> {
  const article = await prisma.article.create({ data: { ownerId, title: 'Ferry' } })
  const revision = await prisma.articleRevision.create({
    data: {
      articleId: article.id,
      number: 1,
      title: 'Ferry',
      language: 'en',
      words: 9,
      raw: RAW,
      layout: {},
      generation: {},
    },
  })
  const set = await prisma.questionSet.create({ data: { ownerId, name: 'Ferry', slug: randomUUID() } })
  const version = await prisma.setVersion.create({ data: { setId: set.id, number: 1, name: 'Ferry' } })
  const revisionIds: string[] = []
  for (let position = 0; position < count; position++) {
    const item = await prisma.item.create({ data: { articleId: article.id, ordinal: position } })
    const { id } = await prisma.itemRevision.create({
      data: {
        itemId: item.id,
        number: 1,
        articleRevisionId: revision.id,
        type: 'short_answer',
        stem: `How often does the ferry run? (${position})`,
        options: [],
        key: {},
        accepted: [],
        explanation: '',
        difficulty: 'easy',
        score: 1,
        evidenceStart: 0,
        evidenceEnd: RAW.length,
        evidenceExact: RAW,
        evidencePrefix: '',
        evidenceSuffix: '',
      },
    })
    await prisma.setItem.create({ data: { setId: set.id, itemId: item.id, position } })
    await prisma.setVersionItem.create({ data: { setVersionId: version.id, itemRevisionId: id, position } })
    revisionIds.push(id)
  }
  return { articleId: article.id, setId: set.id, versionId: version.id, revisionIds }
}

/** `answers`: what was answered, by item revision. */
export async function makeAttempt(
  userId: string,
  setVersionId: string,
  answers: Record<string, string>,
  { submitted = false } = {},
): Promise<string> {
  const { id } = await prisma.attempt.create({
    data: { userId, setVersionId, seed: 1, ...(submitted ? { score: 1, maxScore: 3, submittedAt: NOW } : {}) },
  })
  for (const [itemRevisionId, text] of Object.entries(answers)) {
    await prisma.response.create({
      data: {
        attemptId: id,
        setVersionId,
        itemRevisionId,
        answer: text,
        verdict: 'correct',
        fraction: 1,
        submissionId: randomUUID(),
      },
    })
  }
  return id
}

/** A deck with one card an entry, each reviewed so many times. */
export async function makeDeck(
  ownerId: string,
  setId: string | null,
  cards: [string | null, number][],
): Promise<string> {
  const { id } = await prisma.deck.create({ data: { ownerId, setId, name: 'Ferry' } })
  for (const [itemRevisionId, reps] of cards) {
    const card = await prisma.card.create({
      data: { deckId: id, itemRevisionId, front: 'How often?', back: 'Twice a day', due: NOW, reps },
    })
    for (let i = 0; i < reps; i++) {
      await prisma.review.create({
        data: { cardId: card.id, rating: 'good', before: {}, submissionId: randomUUID(), reviewedAt: NOW },
      })
    }
  }
  return id
}

export async function makeClass(ownerId: string, studentIds: string[]): Promise<string> {
  const { id } = await prisma.class.create({ data: { ownerId, name: '4b', joinCode: randomUUID().slice(0, 6) } })
  for (const userId of studentIds) {
    await prisma.enrolment.create({ data: { classId: id, userId, displayName: `as ${userId}` } })
  }
  return id
}
