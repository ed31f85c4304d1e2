import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { judgeMastery, type Mastery } from '@/lib/core/scheduling/judge-mastery'
import type { Memory } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'

/** `facts` in the order of the article; no words of theirs, which would give open questions away. */
export type MasteryRow = { id: string; name: string; facts: Mastery[] }
export type MasteryView = { articles: MasteryRow[]; sets: MasteryRow[] }

/**
 * What the viewer knows of each fact they have met a question or a card about: by article, and by set for who took
 * several about one article; the newest first. Answers in the attempts of `hidden` say nothing here; the cards of
 * `missed` are about what a quiz showed to be missing since their last review.
 */
export async function measureMastery(
  viewer: Viewer,
  now: Date,
  { hidden = [], missed = new Set() }: { hidden?: readonly string[]; missed?: ReadonlySet<string> } = {},
): Promise<MasteryView> {
  const mine = { deck: { ownerId: viewer.id } }
  const taken = { userId: viewer.id, submittedAt: { not: null }, id: { notIn: [...hidden] } }
  const revisions = await db.itemRevision.findMany({
    where: {
      OR: [{ cards: { some: mine } }, { versionItems: { some: { version: { attempts: { some: taken } } } } }],
    },
    select: {
      articleRevision: { select: { articleId: true, title: true } },
      facts: { select: { fact: { select: { id: true, articleRevisionId: true, ordinal: true } } } },
      cards: { where: mine, include: { deck: { select: { set: { select: { id: true, name: true } } } } } },
      versionItems: {
        where: { version: { attempts: { some: taken } } },
        select: {
          version: { select: { set: { select: { id: true, name: true } } } },
          responses: { where: { attempt: taken }, select: { verdict: true, recordedAt: true } },
        },
      },
    },
  })
  const facts = new Map<string, Met>()
  const articles: Groups = new Map()
  const sets: Groups = new Map()
  for (const { articleRevision, facts: about, cards, versionItems } of revisions) {
    const last = versionItems
      .flatMap(({ responses }) => responses)
      .toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())[0]
    const inSets = [...versionItems.map(({ version }) => version.set), ...cards.flatMap(({ deck }) => deck.set ?? [])]
    for (const { fact } of about) {
      const met = facts.get(fact.id) ?? { ordinal: fact.ordinal, cards: [], right: [] }
      facts.set(fact.id, met)
      met.cards.push(...cards.map((card) => ({ ...card, missed: missed.has(card.id) })))
      if (last && last.verdict !== 'unknown') met.right.push(last.verdict === 'correct')
      put(articles, articleRevision.articleId, articleRevision.title, fact.id)
      for (const { id, name } of inSets) put(sets, id, name, fact.id)
    }
  }
  const view = (groups: Groups): MasteryRow[] =>
    [...groups]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([id, { name, factIds }]) => ({
        id,
        name,
        facts: [...factIds]
          .map((factId) => facts.get(factId) as Met)
          .toSorted((a, b) => a.ordinal - b.ordinal)
          .map(({ cards, right }) => judgeMastery(cards, right, now)),
      }))
  return { articles: view(articles), sets: view(sets) }
}

type Met = { ordinal: number; cards: (Memory & { missed: boolean })[]; right: boolean[] }
type Groups = Map<string, { name: string; factIds: Set<string> }>

function put(groups: Groups, id: string, name: string, factId: string): void {
  const group = groups.get(id) ?? { name, factIds: new Set<string>() }
  groups.set(id, group)
  group.factIds.add(factId)
}
