import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { changeSet } from '@/lib/features/sets/change-set'
import { deleteSet } from '@/lib/features/sets/delete-set'
import { listSets } from '@/lib/features/sets/list-sets'
import { makeSet } from '@/lib/features/sets/make-set'
import { publishSet } from '@/lib/features/sets/publish-set'
import { readSet } from '@/lib/features/sets/read-set'
import { renameSet } from '@/lib/features/sets/rename-set'
import { shareSet } from '@/lib/features/sets/share-set'
import { makeArticle, makeTeacher } from '../../support/make-article'

const NOW = new Date('2026-11-23T10:00:00Z')

async function draft() {
  const teacher = await makeTeacher()
  const article = await makeArticle(teacher)
  const made = await makeSet(teacher, article.articleId)
  if (!made?.ok) throw new Error('no set')
  return { teacher, ...article, setId: made.setId }
}

describe('a draft', () => {
  it('holds the accepted items in article order and is not shared yet', async () => {
    const { teacher, setId, itemIds } = await draft()
    const set = (await readSet(teacher, setId))!
    expect(set.questions.map(({ item }) => item.id)).toEqual(itemIds.slice(0, 3))
    expect(set.others.map(({ item }) => item.id)).toEqual(itemIds.slice(3))
    expect(set).toMatchObject({ isShared: false, published: null, changed: true })
    expect(await shareSet(teacher, setId, true)).toBe(false)
  })

  it('is not made from an article without accepted items, nor from someone else’s', async () => {
    const [teacher, other] = [await makeTeacher(), await makeTeacher()]
    const { articleId } = await makeArticle(teacher, [])
    expect(await makeSet(teacher, articleId)).toMatchObject({ ok: false })
    expect(await makeSet(other, articleId)).toBeNull()
    expect(await prisma.questionSet.count({ where: { ownerId: { in: [teacher.id, other.id] } } })).toBe(0)
  })

  it('keeps every question once through moves and additions that come at the same time', async () => {
    const { teacher, setId, itemIds } = await draft()
    await Promise.all([
      changeSet(teacher, setId, { kind: 'move', itemId: itemIds[0]!, by: 1 }),
      changeSet(teacher, setId, { kind: 'add', itemIds: [itemIds[3]!, itemIds[0]!] }),
      changeSet(teacher, setId, { kind: 'move', itemId: itemIds[2]!, by: -1 }),
      changeSet(teacher, setId, { kind: 'remove', itemId: itemIds[1]! }),
    ])
    const rows = await prisma.setItem.findMany({ where: { setId }, orderBy: { position: 'asc' } })
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(new Set(rows.map(({ itemId }) => itemId))).toEqual(new Set([itemIds[0], itemIds[2], itemIds[3]]))
  })

  it('does not take in items of somebody else', async () => {
    const { teacher, setId } = await draft()
    const theirs = await makeArticle(await makeTeacher())
    await changeSet(teacher, setId, { kind: 'add', itemIds: theirs.itemIds })
    expect((await readSet(teacher, setId))?.questions).toHaveLength(3)
  })
})

describe('publishing', () => {
  it('pins wordings, opens the link, and makes no second version when pressed twice', async () => {
    const { teacher, setId } = await draft()
    const outcomes = await Promise.all([publishSet(teacher, setId, NOW), publishSet(teacher, setId, NOW)])
    expect(outcomes).toEqual([
      { ok: true, number: 1 },
      { ok: true, number: 1 },
    ])
    expect(await readSet(teacher, setId)).toMatchObject({
      isShared: true,
      changed: false,
      published: { number: 1, questions: 3, publishedAt: NOW },
    })
  })

  it('makes the next version after a change, and leaves the one before as it was', async () => {
    const { teacher, setId, itemIds } = await draft()
    await publishSet(teacher, setId, NOW)
    await changeSet(teacher, setId, { kind: 'remove', itemId: itemIds[0]! })
    await renameSet(teacher, setId, 'Shorter')
    expect(await readSet(teacher, setId)).toMatchObject({ changed: true, published: { number: 1, questions: 3 } })
    expect(await publishSet(teacher, setId, NOW)).toEqual({ ok: true, number: 2 })
    const versions = await prisma.setVersion.findMany({
      where: { setId },
      orderBy: { number: 'asc' },
      select: { name: true, _count: { select: { items: true } } },
    })
    expect(versions.map(({ _count }) => _count.items)).toEqual([3, 2])
    expect(versions[1]?.name).toBe('Shorter')
    await expect(prisma.setVersion.updateMany({ where: { setId }, data: { name: 'x' } })).rejects.toThrow()
  })

  it('refuses an empty set', async () => {
    const { teacher, setId, itemIds } = await draft()
    for (const itemId of itemIds) await changeSet(teacher, setId, { kind: 'remove', itemId })
    expect(await publishSet(teacher, setId, NOW)).toMatchObject({ ok: false })
  })

  it('can be taken back by closing the link, and given again', async () => {
    const { teacher, setId } = await draft()
    await publishSet(teacher, setId, NOW)
    expect(await shareSet(teacher, setId, false)).toBe(true)
    expect(await readSet(teacher, setId)).toMatchObject({ isShared: false, changed: false })
    expect(await shareSet(teacher, setId, true)).toBe(true)
  })
})

describe('whose set it is', () => {
  it('looks absent to everyone else', async () => {
    const { teacher, setId, itemIds } = await draft()
    await publishSet(teacher, setId, NOW)
    const other = await makeTeacher()
    expect(await readSet(other, setId)).toBeNull()
    expect(await listSets(other, { search: '', sort: 'newest' })).toEqual([])
    expect(await changeSet(other, setId, { kind: 'remove', itemId: itemIds[0]! })).toBe(false)
    expect(await renameSet(other, setId, 'Mine')).toBe(false)
    expect(await publishSet(other, setId, NOW)).toBeNull()
    expect(await shareSet(other, setId, false)).toBe(false)
    expect(await deleteSet(other, setId)).toBe(false)
    expect(await readSet(teacher, setId)).toMatchObject({ isShared: true, questions: { length: 3 } })
  })
})
