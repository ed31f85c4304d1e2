import { randomUUID } from 'node:crypto'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { storeArticle } from '@/lib/features/articles/store-article'
import { HARBOUR_GENERATION, HARBOUR_TEXT } from '../fixtures/harbour-article'

export async function makeTeacher(): Promise<Viewer> {
  const data = { email: `${randomUUID()}@example.org`, name: 'Ada Quill' }
  return toViewer(await prisma.user.create({ data, select: VIEWER_COLUMNS }))
}

export type MadeArticle = { articleId: string; itemIds: string[] }

/** The harbour article with its five items, of which `accepted` (generator's ids) start as accepted. Ids in article order. */
export async function makeArticle(
  viewer: Viewer,
  accepted: readonly string[] = ['built', 'switch', 'paid'],
  title?: string,
): Promise<MadeArticle> {
  const articleId = await storeArticle(viewer, {
    input: { text: HARBOUR_TEXT, title },
    options: { seed: 1, all: true },
    generation: HARBOUR_GENERATION,
    layout: { paragraphs: [], passages: [] },
    accepted: new Set(accepted),
  })
  const items = await prisma.item.findMany({ where: { articleId }, orderBy: { ordinal: 'asc' }, select: { id: true } })
  return { articleId, itemIds: items.map(({ id }) => id) }
}
