import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { readArticle } from '@/lib/features/articles/read-article'
import { decideItem } from '@/lib/features/items/decide-item'
import { editItem } from '@/lib/features/items/edit-item'
import { itemEdit } from '@/lib/features/items/item-edit'
import { makeSet } from '@/lib/features/sets/make-set'
import { publishSet } from '@/lib/features/sets/publish-set'
import { makeArticle, makeTeacher } from '../../support/make-article'

const NOW = new Date('2026-11-23T10:00:00Z')
const edit = (itemId: string, changes = {}) =>
  itemEdit.parse({
    itemId,
    revision: '1',
    stem: 'Who pressed _____ in Veldmar?',
    key: 'the switch',
    difficulty: 'easy',
    ...changes,
  })

describe('editing an item', () => {
  it('makes the next revision with the same evidence and facts; a published version keeps the one it pinned', async () => {
    const teacher = await makeTeacher()
    const { articleId, itemIds } = await makeArticle(teacher)
    const made = await makeSet(teacher, articleId)
    if (!made?.ok) throw new Error('no set')
    await publishSet(teacher, made.setId, NOW)

    expect(await editItem(teacher, edit(itemIds[0]!))).toEqual({ ok: true })
    const [old, next] = await prisma.itemRevision.findMany({
      where: { itemId: itemIds[0]! },
      orderBy: { number: 'asc' },
      include: { facts: true, versionItems: true },
    })
    expect(old).toMatchObject({ number: 1, stem: expect.stringContaining('Mayor') })
    expect(next).toMatchObject({ number: 2, stem: 'Who pressed _____ in Veldmar?', key: { text: 'the switch' } })
    expect(next?.evidenceExact).toBe(old?.evidenceExact)
    expect(next?.facts.map(({ factId }) => factId)).toEqual(old?.facts.map(({ factId }) => factId))
    expect(old?.versionItems).toHaveLength(1)
    expect(next?.versionItems).toHaveLength(0)

    expect(await publishSet(teacher, made.setId, NOW)).toEqual({ ok: true, number: 2 })
    const versions = await prisma.setVersion.findMany({
      where: { setId: made.setId },
      orderBy: { number: 'asc' },
      include: { items: { orderBy: { position: 'asc' } } },
    })
    expect(versions.map(({ items }) => items[0]?.itemRevisionId)).toEqual([old?.id, next?.id])
  })

  it('refuses an edit of an older revision, and of two at once keeps exactly one', async () => {
    const teacher = await makeTeacher()
    const { itemIds } = await makeArticle(teacher)
    const outcomes = await Promise.all([
      editItem(teacher, edit(itemIds[0]!, { stem: 'One _____' })),
      editItem(teacher, edit(itemIds[0]!, { stem: 'Two _____' })),
    ])
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
    expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({
      problem: expect.stringContaining('another window'),
    })
    expect(await prisma.itemRevision.count({ where: { itemId: itemIds[0]! } })).toBe(2)
  })

  it('is for the owner alone, as deciding is', async () => {
    const [owner, other] = [await makeTeacher(), await makeTeacher()]
    const { articleId, itemIds } = await makeArticle(owner)
    expect(await editItem(other, edit(itemIds[0]!))).toBeNull()
    expect(await decideItem(other, { itemId: itemIds[0]!, decision: 'rejected' })).toBe(false)
    expect((await readArticle(owner, articleId))?.items[0]).toMatchObject({ revision: 1, decision: 'accepted' })
  })

  it('counts as accepting', async () => {
    const teacher = await makeTeacher()
    const { articleId, itemIds } = await makeArticle(teacher, [])
    expect(await decideItem(teacher, { itemId: itemIds[0]!, decision: 'rejected' })).toBe(true)
    await editItem(teacher, edit(itemIds[0]!))
    expect((await readArticle(teacher, articleId))?.items[0]).toMatchObject({ decision: 'accepted', revision: 2 })
  })

  it('never changes a stored wording, even for someone at the database', async () => {
    const teacher = await makeTeacher()
    const { itemIds } = await makeArticle(teacher)
    await expect(
      prisma.itemRevision.updateMany({ where: { itemId: itemIds[0]! }, data: { stem: 'Other' } }),
    ).rejects.toThrow()
  })
})
