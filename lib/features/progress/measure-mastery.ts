import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { judgeMastery, type Mastery } from '@/lib/core/scheduling/judge-mastery'
import type { Memory } from '@/lib/core/scheduling/types'
import { prisma as db } from '@/lib/db/prisma-client'

/** `facts` in the order of the article; no words of theirs, which would give open questions away. */
export type ArticleMastery = { articleId: string; title: string; facts: Mastery[] }

/** What the viewer knows of each fact they have met a question or a card about, by article, the newest first. */
export async function measureMastery(viewer: Viewer, now: Date): Promise<ArticleMastery[]> {
  const mine = { deck: { ownerId: viewer.id } }
  const taken = { userId: viewer.id, submittedAt: { not: null } }
  const revisions = await db.itemRevision.findMany({
    where: {
      OR: [{ cards: { some: mine } }, { versionItems: { some: { version: { attempts: { some: taken } } } } }],
    },
    select: {
      articleRevision: { select: { articleId: true, title: true } },
      facts: { select: { fact: { select: { id: true, ordinal: true } } } },
      cards: { where: mine },
      versionItems: {
        select: {
          responses: { where: { attempt: taken }, select: { verdict: true, recordedAt: true } },
        },
      },
    },
  })
  const articles = new Map<string, { title: string; facts: Map<string, Met> }>()
  for (const { articleRevision, facts, cards, versionItems } of revisions) {
    const { articleId, title } = articleRevision
    const article = articles.get(articleId) ?? { title, facts: new Map<string, Met>() }
    articles.set(articleId, article)
    const last = versionItems
      .flatMap(({ responses }) => responses)
      .toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())[0]
    for (const { fact } of facts) {
      const met = article.facts.get(fact.id) ?? { ordinal: fact.ordinal, cards: [], right: [] }
      article.facts.set(fact.id, met)
      met.cards.push(...cards)
      if (last && last.verdict !== 'unknown') met.right.push(last.verdict === 'correct')
    }
  }
  return [...articles]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([articleId, { title, facts }]) => ({
      articleId,
      title,
      facts: [...facts.values()]
        .toSorted((a, b) => a.ordinal - b.ordinal)
        .map(({ cards, right }) => judgeMastery(cards, right, now)),
    }))
    .filter(({ facts }) => facts.length > 0)
}

type Met = { ordinal: number; cards: Memory[]; right: boolean[] }
