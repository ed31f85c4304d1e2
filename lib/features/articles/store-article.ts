import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import type { GenerateOptions, Generation, Item } from '@/lib/core/items/types'
import { itemColumns } from '@/lib/db/item-columns'
import { prisma } from '@/lib/db/prisma-client'
import type { ArticleInput } from './article-input'
import type { StoredLayout } from './stored-layout'

export type NewArticle = {
  input: ArticleInput
  options: GenerateOptions
  generation: Generation
  layout: StoredLayout
  /** Generator's ids of the items that start as accepted. */
  accepted: ReadonlySet<string>
}

/** Stores an article with its first revision, facts and items in one transaction. Returns the article's id. */
export function storeArticle(viewer: Viewer, { input, options, generation, layout, accepted }: NewArticle) {
  const found = generation.article
  const title = input.title ?? found.title ?? firstWords(input.text)
  // What makes the same items again; the clock is no part of that.
  const { clock: _, types, ...rest } = options
  const recipe = { ...rest, ...(types && { types: [...types] }) }
  const publishedAt = input.publishedAt ?? found.publishedAt
  return prisma.$transaction(
    async (tx) => {
      const article = await tx.article.create({ data: { ownerId: viewer.id, title } })
      const revision = await tx.articleRevision.create({
        data: {
          articleId: article.id,
          number: 1,
          title,
          byline: found.byline,
          publisher: input.publisher ?? found.publisher,
          place: found.place,
          publishedAt: publishedAt ? new Date(publishedAt) : null,
          url: input.url ?? null,
          licence: input.licence ?? null,
          language: found.language,
          words: found.words,
          raw: input.text,
          layout,
          generation: { version: generation.version, ...recipe },
        },
      })
      const facts = await tx.fact.createManyAndReturn({
        select: { id: true, ordinal: true },
        data: generation.facts.map(({ text, evidence, attribution }, ordinal) => ({
          articleRevisionId: revision.id,
          ordinal,
          text,
          attribution,
          evidenceStart: evidence.start,
          evidenceEnd: evidence.end,
          evidenceExact: evidence.exact,
        })),
      })
      const stored = new Map(facts.map(({ id, ordinal }) => [generation.facts[ordinal]?.id, id]))

      const inOrder = inArticleOrder(generation.items)
      const items = await tx.item.createManyAndReturn({
        select: { id: true, ordinal: true },
        data: inOrder.map(({ id }, ordinal) => ({
          articleId: article.id,
          sourceKey: id,
          ordinal,
          decision: accepted.has(id) ? ('accepted' as const) : ('pending' as const),
        })),
      })
      const wordings = await tx.itemRevision.createManyAndReturn({
        select: { id: true, itemId: true },
        data: items.map(({ id, ordinal }) => ({
          itemId: id,
          number: 1,
          articleRevisionId: revision.id,
          ...itemColumns(inOrder[ordinal]!),
        })),
      })
      const wordingOf = new Map(wordings.map(({ id, itemId }) => [itemId, id]))
      await tx.itemFact.createMany({
        data: items.flatMap(({ id, ordinal }) =>
          [...new Set(inOrder[ordinal]!.factIds)].map((factId) => ({
            itemRevisionId: wordingOf.get(id)!,
            factId: stored.get(factId)!,
          })),
        ),
      })
      return article.id
    },
    { timeout: 30_000 },
  )
}

/** Items with one id ask the same thing, whichever sentence it was read from: the first speaks for all. */
function inArticleOrder(items: readonly Item[]): Item[] {
  const sorted = items.toSorted((a, b) => a.evidence.start - b.evidence.start || b.score - a.score)
  const seen = new Set<string>()
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const TITLE_WORDS = 12

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  const title = words.slice(0, TITLE_WORDS).join(' ').slice(0, 120)
  return words.length > TITLE_WORDS ? `${title} …` : title
}
