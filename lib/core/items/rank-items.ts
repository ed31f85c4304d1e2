import type { ArticleIndex } from '../facts/article-index'
import { contentWords } from '../facts/content-words'
import type { Fact } from '../facts/types'
import { entitiesOf } from './distractors/fact-index'
import type { Features } from './draft'
import type { DraftParts } from './make-draft'
import { wordingFeatures } from './wording-features'
import { WORDING_WEIGHTS } from './wording-weights'

/**
 * Priors where no labels are to be had: teachers' labels on machine-written questions say something of wording alone
 * (`wording`, learnt by tests/bench/train-ranker.ts), and little of that, so it weighs little.
 */
const WEIGHTS: Features = {
  salience: 0.34,
  confidence: 0.17,
  standalone: 0.12,
  length: 0.05,
  keyWorth: 0.16,
  distractors: 0.08,
  wording: 0.08,
}

export function measureFeatures(index: ArticleIndex, fact: Fact, parts: DraftParts): Features {
  const words = parts.stem.split(' ').length
  return {
    salience: salienceOf(index, fact),
    confidence: fact.confidence,
    standalone: Math.max(0, (parts.wording.named.size > 0 ? 1 : 0.5) - 0.4 * parts.wording.vague),
    length: words < 8 ? 0.5 : words <= 18 ? 1 : words <= 24 ? 0.6 : 0.3,
    keyWorth: keyWorth(parts) - (isTopic(index, parts) ? 0.5 : 0),
    distractors:
      parts.distractors.length === 0
        ? 0.4
        : Math.min(1, 0.5 + parts.distractors.reduce((sum, d) => sum + d.close, 0) / parts.distractors.length),
    wording: wordingScore(index, fact, parts),
  }
}

/** How likely a teacher would take a question worded so; for statements and gaps, which were not labelled, the mean. */
function wordingScore(index: ArticleIndex, fact: Fact, { stem, candidate }: DraftParts): number {
  if (!candidate || !stem.endsWith('?')) return 0.46
  const { start, end } = index.analysis.sentences[fact.sentence]!
  const sentence = index.analysis.raw.slice(start, end)
  const x = wordingFeatures(stem, candidate.key, sentence, sentence)
  return 1 / (1 + Math.exp(-WORDING_WEIGHTS.reduce((sum, [, weight], at) => sum + weight * x[at]!, 0)))
}

export const scoreFeatures = (features: Features): number => {
  const sum = (Object.keys(WEIGHTS) as (keyof Features)[]).reduce(
    (total, name) => total + WEIGHTS[name] * features[name],
    0,
  )
  return Math.round(sum * 1000) / 1000
}

/** Sentences after which the lead's weight is used up. */
const LEAD = 25

/**
 * How much of what the article is mostly about a fact tells: words shared with the title, nearness to the lead, how
 * often the article names who and what the fact is about, and how many of its words the article keeps coming back to.
 */
export function salienceOf(index: ArticleIndex, fact: Fact): number {
  const total = Math.max(1, index.analysis.sentences.length)
  const lead = 1 - Math.min(1, fact.sentence / Math.min(total, LEAD))
  const words = contentWords(fact.text)
  const shared = words.filter((word) => index.titleWords.has(word)).length
  const counts = [...entitiesOf(index, fact)].map((id) => index.mentionsOf.get(id)?.length ?? 0)
  const named = Math.min(1, Math.max(0, ...counts) / 8)
  const often = frequentWords(index)
  const theme = words.length === 0 ? 0 : words.filter((word) => often.has(word)).length / words.length
  return 0.35 * lead + 0.27 * Math.min(1, shared / 3) + 0.2 * named + 0.18 * Math.min(1, theme * 1.5)
}

const frequent = new WeakMap<ArticleIndex, ReadonlySet<string>>()

/** Words of meaning that stand in at least three sentences. */
function frequentWords(index: ArticleIndex): ReadonlySet<string> {
  const known = frequent.get(index)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { tokens } of index.analysis.sentences)
    for (const word of new Set(
      tokens.filter(({ upos }) => /^(NOUN|PROPN|VERB)$/.test(upos)).map(({ text }) => text.toLowerCase()),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = new Set([...counts].filter(([word, count]) => count >= 3 && word.length > 2).map(([word]) => word))
  frequent.set(index, often)
  return often
}

/** What the title already says is the least surprising answer. */
const isTopic = (index: ArticleIndex, { candidate }: DraftParts) =>
  candidate?.entity != null &&
  [candidate.entity.name, ...candidate.entity.aliases].some((name) => {
    const words = contentWords(name)
    return words.length > 0 && words.every((word) => index.titleWords.has(word))
  })

const WORTH: Record<string, number> = {
  person: 0.9,
  organisation: 0.85,
  country: 0.85,
  city: 0.9,
  place: 0.75,
  thing: 0.7,
  date: 0.7,
  month: 0.65,
  year: 0.75,
  count: 0.85,
  money: 1,
  percent: 0.95,
  duration: 0.8,
  age: 0.5,
  group: 0.55,
  phrase: 0.6,
  reason: 0.9,
  purpose: 0.75,
  role: 0.6,
}

function keyWorth({ candidate, type, wh }: DraftParts): number {
  if (!candidate) return 0.1
  // What was said is worth less than what happened, and a statement less than a question.
  if (wh === 'who said') return 0.3
  const worth = WORTH[candidate.kind] ?? 0.5
  const short = candidate.kind === 'phrase' && contentWords(candidate.key).length < 2 ? 0.15 : 0
  return worth - short - (type === 'cloze' ? 0.12 : type === 'true-false' ? 0.5 : 0)
}
