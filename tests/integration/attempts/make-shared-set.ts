import { randomUUID } from 'node:crypto'
import { quoteEvidence } from '@/lib/core/evidence'
import type { Item } from '@/lib/core/items/types'
import type { PrismaClient } from '@/lib/db/generated/client'
import { itemColumns } from '@/lib/db/item-columns'

/** A small article of our own. Words that give an answer away appear in no stem: canary tests look for them. */
export const ARTICLE = `The harbour of Vellmar froze over on 14 January 1907, for the first time in living memory. Mayor Ottilie Brandt had 312 fishing boats hauled ashore by teams of horses, and bakers handed out rye bread on the quay.

The ice held for nineteen days. Engineers from Kessin blasted a channel with dynamite, and the mail steamer Albatros was the first ship through. Afterwards the town bought an icebreaker, built a new pier, and opened a weather station.`

type Draft = Pick<Item, 'type' | 'stem' | 'options' | 'key' | 'accepted'> & {
  quote: string
  more?: string[]
  explanation: string
}

const option = (text: string, correct: boolean) => ({
  text,
  correct,
  why: `why-${correct ? 'right' : 'wrong'}-canary ${text}`,
})

/** One item of each type. */
export const DRAFTS: Draft[] = [
  {
    type: 'multiple-choice',
    stem: 'What did the bakers hand out?',
    quote: 'bakers handed out rye bread on the quay',
    options: [
      option('rye bread', true),
      option('hot soup', false),
      option('dried fish', false),
      option('blankets', false),
    ],
    key: { text: 'rye bread' },
    accepted: [],
    explanation: 'explanation-canary-one',
  },
  {
    type: 'true-false',
    stem: 'The harbour froze often in those years.',
    quote: 'for the first time in living memory',
    options: [option('True', false), option('False', true)],
    key: { text: 'False' },
    accepted: [],
    explanation: 'explanation-canary-two',
  },
  {
    type: 'cloze',
    stem: 'The first ship through was the mail steamer _____.',
    quote: 'the mail steamer Albatros was the first ship through',
    options: [],
    key: { text: 'Albatros' },
    accepted: ['the steamer Albatros-canary'],
    explanation: 'explanation-canary-three',
  },
  {
    type: 'short-answer',
    stem: 'Who had the boats hauled ashore?',
    quote: 'Mayor Ottilie Brandt had 312 fishing boats hauled ashore',
    options: [],
    key: { text: 'Ottilie Brandt' },
    accepted: ['Mayor Brandt-canary'],
    explanation: 'explanation-canary-four',
  },
  {
    type: 'numeric',
    stem: 'How many fishing boats were hauled ashore?',
    quote: '312 fishing boats',
    options: [],
    key: { text: '312', numeric: { value: 312, tolerance: 0, unit: 'boats' } },
    accepted: [],
    explanation: 'explanation-canary-five',
  },
  {
    type: 'multiple-response',
    stem: 'What came to the town afterwards?',
    quote: 'the town bought an icebreaker, built a new pier, and opened a weather station',
    options: [
      option('an icebreaker', true),
      option('a railway', false),
      option('a new pier', true),
      option('a lighthouse', false),
    ],
    key: { text: 'an icebreaker; a new pier', texts: ['an icebreaker', 'a new pier'] },
    accepted: [],
    explanation: 'explanation-canary-six',
  },
  {
    type: 'matching',
    stem: 'Match each with what they did.',
    quote: 'teams of horses',
    more: ['Engineers from Kessin blasted a channel'],
    options: [],
    accepted: [],
    explanation: 'explanation-canary-seven',
    key: {
      text: '',
      pairs: [
        { left: 'Horses', right: 'hauled' },
        { left: 'Engineers', right: 'blasted' },
        { left: 'Bakers', right: 'fed' },
      ],
    },
  },
  {
    type: 'ordering',
    stem: 'Put these in order.',
    quote: 'froze over on 14 January 1907',
    more: ['opened a weather station'],
    options: [],
    accepted: [],
    explanation: 'explanation-canary-eight',
    key: { text: '', texts: ['The harbour froze', 'A channel was blasted', 'A station opened'] },
  },
]

const spanOf = (quote: string) => {
  const start = ARTICLE.indexOf(quote)
  if (start < 0) throw new Error(`not in the article: ${quote}`)
  return quoteEvidence(ARTICLE, start, start + quote.length)
}

export function toItem({ quote, more = [], ...draft }: Draft): Omit<Item, 'id' | 'factIds'> {
  const [evidence, moreEvidence] = [spanOf(quote), more.map(spanOf)]
  return { ...draft, evidence, moreEvidence, difficulty: 'easy', score: 0.5, asOf: null }
}

const layout = {
  paragraphs: [
    { start: 0, end: ARTICLE.indexOf('\n\n'), kind: 'body' },
    { start: ARTICLE.indexOf('\n\n') + 2, end: ARTICLE.length, kind: 'body' },
  ],
  passages: [],
}

export type SharedSetIds = { ownerId: string; setId: string; slug: string; setVersionId: string; revisionIds: string[] }

/** A member with a published, shared set of one item of each type, in the order of DRAFTS. */
export async function makeSharedSet(prisma: PrismaClient, drafts: Draft[] = DRAFTS): Promise<SharedSetIds> {
  const slug = `s-${randomUUID().slice(0, 13)}`
  const owner = await prisma.user.create({
    data: { kind: 'member', email: `s-${randomUUID()}@example.org`, name: 'Rosa Teacher' },
  })
  const article = await prisma.article.create({ data: { ownerId: owner.id, title: 'The winter the harbour froze' } })
  const revision = await prisma.articleRevision.create({
    data: {
      articleId: article.id,
      number: 1,
      title: article.title,
      language: 'en',
      words: 70,
      raw: ARTICLE,
      layout,
      generation: {},
    },
  })
  const revisionIds: string[] = []
  for (const [ordinal, draft] of drafts.entries()) {
    const item = await prisma.item.create({ data: { articleId: article.id, ordinal, decision: 'accepted' } })
    const made = await prisma.itemRevision.create({
      data: { itemId: item.id, number: 1, articleRevisionId: revision.id, ...itemColumns(toItem(draft)) },
    })
    revisionIds.push(made.id)
  }
  const set = await prisma.questionSet.create({ data: { ownerId: owner.id, name: 'The frozen harbour', slug } })
  const version = await prisma.setVersion.create({
    data: {
      setId: set.id,
      number: 1,
      name: set.name,
      items: { create: revisionIds.map((itemRevisionId, position) => ({ itemRevisionId, position })) },
    },
  })
  return { ownerId: owner.id, setId: set.id, slug, setVersionId: version.id, revisionIds }
}
