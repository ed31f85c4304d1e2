import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/prisma-client'
import { articleInput } from '@/lib/features/articles/article-input'
import { listArticles } from '@/lib/features/articles/list-articles'
import { prepareArticle } from '@/lib/features/articles/prepare-article'
import { readArticle } from '@/lib/features/articles/read-article'
import { storeArticle } from '@/lib/features/articles/store-article'
import { HARBOUR_GENERATION, HARBOUR_TEXT, HARBOUR_TITLE } from '../../fixtures/harbour-article'
import { HARBOUR_NEWS } from '../../fixtures/harbour-news'
import { makeArticle, makeTeacher } from '../../support/make-article'

describe('storing an article', () => {
  it('keeps the text as it was pasted, and items in article order with their facts and exact evidence', async () => {
    const teacher = await makeTeacher()
    const { articleId } = await makeArticle(teacher)
    const article = (await readArticle(teacher, articleId))!
    expect(article.raw).toBe(HARBOUR_TEXT)
    expect(article.title).toBe(HARBOUR_TITLE)
    expect(article.facts).toBe(5)
    expect(article.items.map(({ item }) => item.type)).toEqual([
      'cloze',
      'multiple-choice',
      'short-answer',
      'numeric',
      'true-false',
    ])
    expect(article.items.map(({ decision }) => decision)).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'pending',
      'pending',
    ])
    for (const { item } of article.items) {
      expect(article.raw.slice(item.evidence.start, item.evidence.end)).toBe(item.evidence.exact)
      expect(item.factIds).toHaveLength(1)
    }
    const { id, factIds, ...stored } = article.items[1]!.item
    const { id: _, factIds: __, ...made } = HARBOUR_GENERATION.items.find((item) => item.id === 'built')!
    expect(stored).toEqual(made)
  })

  it('stores nothing at all when a part of it cannot be stored', async () => {
    const teacher = await makeTeacher()
    const broken = structuredClone(HARBOUR_GENERATION)
    broken.items.at(-1)!.stem = ' '
    const attempt = storeArticle(teacher, {
      input: { text: HARBOUR_TEXT },
      options: {},
      generation: broken,
      layout: { paragraphs: [], passages: [] },
      accepted: new Set(),
    })
    await expect(attempt).rejects.toThrow()
    expect(await prisma.article.count({ where: { ownerId: teacher.id } })).toBe(0)
    expect(await prisma.fact.count({ where: { revision: { article: { ownerId: teacher.id } } } })).toBe(0)
  })

  it('stores once what the generator made twice', async () => {
    const teacher = await makeTeacher()
    const [item] = HARBOUR_GENERATION.items
    const articleId = await storeArticle(teacher, {
      input: { text: HARBOUR_TEXT },
      options: {},
      generation: { ...HARBOUR_GENERATION, items: [item!, structuredClone(item!)] },
      layout: { paragraphs: [], passages: [] },
      accepted: new Set([item!.id]),
    })
    expect((await readArticle(teacher, articleId))?.items).toHaveLength(1)
  })

  it('prefers the title and date that were given to those found', async () => {
    const teacher = await makeTeacher()
    const { articleId } = await makeArticle(teacher, [], 'A light returns')
    expect((await readArticle(teacher, articleId))?.title).toBe('A light returns')
  })

  it('refuses a change of the text in the database itself', async () => {
    const teacher = await makeTeacher()
    const { articleId } = await makeArticle(teacher)
    await expect(prisma.articleRevision.updateMany({ where: { articleId }, data: { raw: 'other' } })).rejects.toThrow()
  })
})

describe('whose article it is', () => {
  it('looks absent to everyone else, in the list too', async () => {
    const [owner, other] = [await makeTeacher(), await makeTeacher()]
    const { articleId } = await makeArticle(owner)
    expect(await readArticle(other, articleId)).toBeNull()
    expect(await listArticles(other, { search: '', sort: 'newest' })).toEqual([])
    expect(await listArticles(owner, { search: '', sort: 'newest' })).toMatchObject([
      { id: articleId, items: { accepted: 3, pending: 2 } },
    ])
  })

  it('is found by a part of its title, taken literally', async () => {
    const teacher = await makeTeacher()
    await makeArticle(teacher, [], '50% of Veldmar')
    await makeArticle(teacher, [], 'All of Veldmar')
    const found = async (search: string) =>
      (await listArticles(teacher, { search, sort: 'title' })).map(({ title }) => title)
    expect(await found('vELDMAR')).toEqual(['50% of Veldmar', 'All of Veldmar'])
    expect(await found('%')).toEqual(['50% of Veldmar'])
    expect(await found('_')).toEqual([])
    expect(await found('\\')).toEqual([])
  })
})

describe('a pasted text', () => {
  const prepare = (text: string, rest = {}) => prepareArticle(articleInput.parse({ text, ...rest }))

  it('becomes items whose evidence is verbatim, the best twelve at most accepted, each sentence accounted for', async () => {
    const prepared = prepare(HARBOUR_NEWS.replaceAll('\n', '\r\n'))
    if (!prepared.ok) throw new Error(prepared.problem)
    const { input, generation, layout, accepted } = prepared.article
    expect(input.text).toBe(HARBOUR_NEWS)
    expect(generation.items.length).toBeGreaterThan(0)
    expect(accepted.size).toBeGreaterThan(0)
    expect(accepted.size).toBeLessThanOrEqual(12)
    const ids = new Set(generation.items.map(({ id }) => id))
    expect([...accepted].every((id) => ids.has(id))).toBe(true)
    for (const { evidence } of generation.items) {
      expect(input.text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    }
    let at = 0
    for (const { start, end } of layout.passages) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(input.text.slice(at, start).trim()).toBe('')
      at = end
    }
    expect(input.text.slice(at).trim()).toBe('')
    const teacher = await makeTeacher()
    const id = await storeArticle(teacher, prepared.article)
    expect((await readArticle(teacher, id))?.items).toHaveLength(ids.size)
  })

  it.each([
    ['of ten thousand and one words', 'word '.repeat(10_001), /10,001 words; 10,000 is the most/],
    [
      'in German',
      'Der Leuchtturm von Veldmar wurde am Samstag zum ersten Mal seit vierzig Jahren wieder angezündet. '.repeat(8),
      /\w/,
    ],
    ['that is too short', 'Too short.', /\w/],
    ['with a null character', `${HARBOUR_TEXT}\0`, /\w/],
  ])('%s is refused with a sentence', (_, text, problem) => {
    expect(prepare(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) })
  })
})
