import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { type PaperQuestion, paperQuiz } from '@/lib/core/assessment/paper-quiz'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'

export type PaperCredit = {
  title: string
  byline: string | null
  publisher: string | null
  publishedAt: Date | null
  url: string | null
  licence: string | null
}
export type PaperEntry = PaperQuestion & {
  why: string
  /** The words that prove it, as they stand in the article. */
  evidence: string[]
  /** Position in `credits`. */
  credit: number
}
export type Paper = { name: string; entries: PaperEntry[]; credits: PaperCredit[] }

const REVISION = {
  orderBy: { number: 'desc' },
  take: 1,
  include: {
    facts: { select: { factId: true } },
    articleRevision: {
      select: { id: true, title: true, byline: true, publisher: true, publishedAt: true, url: true, licence: true },
    },
  },
} as const

/**
 * One of the viewer's sets for printing, as its draft stands, with its key; null where it isn't theirs. `form` shuffles
 * the options: the sheet and the key of one form belong together.
 */
export async function readPaper(viewer: Viewer, setId: string, form: number): Promise<Paper | null> {
  const set = await prisma.questionSet.findFirst({
    where: { id: setId, ownerId: viewer.id },
    select: {
      name: true,
      items: { orderBy: { position: 'asc' }, select: { item: { select: { revisions: REVISION } } } },
    },
  })
  if (!set) return null
  const rows = set.items.flatMap(({ item }) => item.revisions)
  const sources = [...new Map(rows.map(({ articleRevision }) => [articleRevision.id, articleRevision])).values()]
  const items = rows.map(itemFromRow)
  const entries = paperQuiz(items, form).map((question, at) => {
    const item = items[at]!
    return {
      ...question,
      why: item.explanation,
      evidence: [item.evidence, ...item.moreEvidence].map(({ exact }) => exact),
      credit: sources.findIndex(({ id }) => id === rows[at]!.articleRevision.id),
    }
  })
  return { name: set.name, entries, credits: sources.map(({ id: _, ...credit }) => credit) }
}
