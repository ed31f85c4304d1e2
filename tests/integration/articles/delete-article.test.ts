import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { countArticleLoss } from '@/lib/features/articles/count-article-loss'
import { deleteArticle } from '@/lib/features/articles/delete-article'
import { changeSet } from '@/lib/features/sets/change-set'
import { makeSet } from '@/lib/features/sets/make-set'
import { publishSet } from '@/lib/features/sets/publish-set'
import { makeArticle, makeTeacher } from '../../support/make-article'

const NOW = new Date('2026-11-23T10:00:00Z')

async function publishedSet(teacher: Viewer, articleId: string, more: string[] = []) {
  const made = await makeSet(teacher, articleId)
  if (!made?.ok) throw new Error('no set')
  if (more.length > 0) await changeSet(teacher, made.setId, { kind: 'add', itemIds: more })
  await publishSet(teacher, made.setId, NOW)
  const version = await prisma.setVersion.findFirstOrThrow({
    where: { setId: made.setId },
    include: { items: { orderBy: { position: 'asc' } } },
  })
  return { setId: made.setId, version }
}

/** An attempt at every question of a version. */
async function attempt(userId: string, version: Awaited<ReturnType<typeof publishedSet>>['version']) {
  const { id } = await prisma.attempt.create({ data: { userId, setVersionId: version.id, seed: 1 } })
  await prisma.response.createMany({
    data: version.items.map(({ itemRevisionId }) => ({
      attemptId: id,
      setVersionId: version.id,
      itemRevisionId,
      answer: 'x',
      verdict: 'correct' as const,
      fraction: 1,
      submissionId: randomUUID(),
    })),
  })
  return id
}

describe('deleting an article', () => {
  it('takes what it said it would take, and leaves cards and other articles alone', async () => {
    const [teacher, student] = [await makeTeacher(), await makeTeacher()]
    const gone = await makeArticle(teacher)
    const kept = await makeArticle(teacher, ['lamp'])
    const own = await publishedSet(teacher, gone.articleId)
    const mixed = await publishedSet(teacher, kept.articleId, [gone.itemIds[0]!])
    await attempt(student.id, own.version)
    const mixedAttempt = await attempt(student.id, mixed.version)
    const deck = await prisma.deck.create({ data: { ownerId: student.id, name: 'Mine', setId: own.setId } })
    const card = await prisma.card.create({
      data: { deckId: deck.id, itemRevisionId: own.version.items[0]!.itemRevisionId, front: 'Q', back: 'A', due: NOW },
    })

    expect(await countArticleLoss(teacher, gone.articleId)).toEqual({
      items: 5,
      setsGone: 1,
      setsShortened: 1,
      attempts: 1,
      responses: 4,
      students: 1,
    })
    expect(await deleteArticle(teacher, gone.articleId)).toBe(true)

    expect(await prisma.questionSet.findMany({ where: { ownerId: teacher.id }, select: { id: true } })).toEqual([
      { id: mixed.setId },
    ])
    expect(await prisma.setVersionItem.count({ where: { setVersionId: mixed.version.id } })).toBe(1)
    expect(await prisma.response.count({ where: { attemptId: mixedAttempt } })).toBe(1)
    expect(await prisma.item.count({ where: { articleId: kept.articleId } })).toBe(5)
    expect(await prisma.card.findUnique({ where: { id: card.id } })).toMatchObject({ front: 'Q', itemRevisionId: null })
    expect(await deleteArticle(teacher, gone.articleId)).toBe(false)
  })

  it('is for its owner alone', async () => {
    const [owner, other] = [await makeTeacher(), await makeTeacher()]
    const { articleId } = await makeArticle(owner)
    expect(await countArticleLoss(other, articleId)).toBeNull()
    expect(await deleteArticle(other, articleId)).toBe(false)
    expect(await prisma.article.count({ where: { id: articleId } })).toBe(1)
  })
})
