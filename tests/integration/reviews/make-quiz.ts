import { randomUUID } from 'node:crypto'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import type { Item } from '@/lib/core/items/types'
import { itemColumns } from '@/lib/db/item-columns'
import { prisma as db } from '@/lib/db/prisma-client'

export const NOW = new Date('2026-03-02T10:00:00Z')
const RAW = 'The bridge at Corran opened in 1931. It was built by Ida Voss. Two trams cross it every hour.'

export async function makeLearner(timeZone = 'UTC'): Promise<Viewer> {
  const data = { email: `${randomUUID()}@example.org`, name: 'Lea', timeZone }
  return toViewer(await db.user.create({ data, select: VIEWER_COLUMNS }))
}

export type Made = { setId: string; versionId: string; itemIds: string[]; revisionIds: string[]; articleId: string }

type Draft = Pick<Item, 'type' | 'stem' | 'key'> & { fact: number; options?: string[] }
const DRAFTS: Draft[] = [
  { type: 'numeric', stem: 'In which year did the bridge at Corran open?', key: { text: '1931' }, fact: 0 },
  { type: 'true-false', stem: 'The bridge opened in 1931.', key: { text: 'True' }, fact: 0 },
  { type: 'cloze', stem: 'The bridge was built by _____.', key: { text: 'Ida Voss' }, fact: 1 },
  {
    type: 'multiple-choice',
    stem: 'How many trams cross the bridge every hour?',
    key: { text: 'Two' },
    options: ['Two', 'Five', 'Nine'],
    fact: 2,
  },
]

/** A published set of four items about three facts; the first two are siblings. */
export async function makeQuiz(ownerId: string, { isShared = true } = {}): Promise<Made> {
  const article = await db.article.create({ data: { ownerId, title: 'The bridge at Corran' } })
  const revision = await db.articleRevision.create({
    data: {
      articleId: article.id,
      number: 1,
      title: article.title,
      language: 'en',
      words: 20,
      raw: RAW,
      layout: {},
      generation: {},
    },
  })
  const factIds: string[] = []
  for (const [ordinal, text] of sentences().entries()) {
    const { id } = await db.fact.create({ data: { articleRevisionId: revision.id, ordinal, text, ...spanOf(text) } })
    factIds.push(id)
  }
  const set = await db.questionSet.create({ data: { ownerId, name: 'Bridge', slug: randomUUID(), isShared } })
  const itemIds: string[] = []
  const revisionIds: string[] = []
  for (const [ordinal, draft] of DRAFTS.entries()) {
    const item = await db.item.create({ data: { articleId: article.id, ordinal } })
    itemIds.push(item.id)
    revisionIds.push(await makeRevision(item.id, revision.id, 1, draft, factIds[draft.fact]!))
    await db.setItem.create({ data: { setId: set.id, itemId: item.id, position: ordinal } })
  }
  const versionId = await publish(set.id, 1, revisionIds)
  return { setId: set.id, versionId, itemIds, revisionIds, articleId: article.id }
}

/** Publishes the set again, the item at `index` with a new stem. */
export async function publishReworded(made: Made, index: number, stem: string, number = 2): Promise<string> {
  const old = await db.itemRevision.findUniqueOrThrow({
    where: { id: made.revisionIds[index]! },
    include: { facts: true },
  })
  const draft = { ...DRAFTS[index]!, stem }
  const id = await makeRevision(old.itemId, old.articleRevisionId, number, draft, old.facts[0]!.factId)
  return publish(
    made.setId,
    number,
    made.revisionIds.map((revisionId, at) => (at === index ? id : revisionId)),
  )
}

async function publish(setId: string, number: number, revisionIds: string[]): Promise<string> {
  const { id } = await db.setVersion.create({ data: { setId, number, name: 'Bridge' } })
  await db.setVersionItem.createMany({
    data: revisionIds.map((itemRevisionId, position) => ({ setVersionId: id, itemRevisionId, position })),
  })
  return id
}

async function makeRevision(itemId: string, articleRevisionId: string, number: number, draft: Draft, factId: string) {
  const text = sentences()[draft.fact]!
  const start = RAW.indexOf(text)
  const { id } = await db.itemRevision.create({
    data: {
      itemId,
      articleRevisionId,
      number,
      ...itemColumns({
        type: draft.type,
        stem: draft.stem,
        options: (draft.options ?? []).map((option) => ({
          text: option,
          correct: option === draft.key.text,
          why: '',
        })),
        key: draft.key,
        accepted: [],
        explanation: '',
        evidence: { start, end: start + text.length, exact: text, prefix: '', suffix: '' },
        moreEvidence: [],
        difficulty: 'easy',
        score: 1,
        asOf: null,
      }),
      facts: { create: [{ factId }] },
    },
  })
  return id
}

function sentences(): string[] {
  return RAW.split(/(?<=\.) /)
}

function spanOf(text: string) {
  const start = RAW.indexOf(text)
  return { evidenceStart: start, evidenceEnd: start + text.length, evidenceExact: text }
}
