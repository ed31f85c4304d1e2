import type { ArticleIndex } from '../facts/article-index'
import { contentWords } from '../facts/content-words'
import type { Fact } from '../facts/types'
import { entitiesOf } from './distractors/fact-index'
import type { Features } from './draft'
import type { DraftParts } from './make-draft'

/** Set by hand to begin with; a trainer may replace them by weights learnt from accepted and rejected items. */
const WEIGHTS: Features = {
  salience: 0.34,
  confidence: 0.2,
  standalone: 0.14,
  length: 0.08,
  keyWorth: 0.16,
  distractors: 0.08,
}

export function measureFeatures(index: ArticleIndex, fact: Fact, parts: DraftParts): Features {
  const words = parts.stem.split(' ').length
  return {
    salience: salienceOf(index, fact),
    confidence: fact.confidence,
    standalone: Math.max(0, (parts.wording.named.size > 0 ? 1 : 0.5) - 0.4 * parts.wording.vague),
    length: words < 8 ? 0.5 : words <= 18 ? 1 : words <= 24 ? 0.6 : 0.3,
    keyWorth: keyWorth(parts),
    distractors:
      parts.distractors.length === 0
        ? 0.5
        : Math.min(1, 0.4 + parts.distractors.reduce((sum, d) => sum + d.close, 0) / parts.distractors.length),
  }
}

export const scoreFeatures = (features: Features): number => {
  const sum = (Object.keys(WEIGHTS) as (keyof Features)[]).reduce(
    (total, name) => total + WEIGHTS[name] * features[name],
    0,
  )
  return Math.round(sum * 1000) / 1000
}

/** Lead, words shared with the title, and how often the article names what the fact is about. */
export function salienceOf(index: ArticleIndex, fact: Fact): number {
  const total = Math.max(1, index.analysis.sentences.length)
  const lead = 1 - Math.min(1, fact.sentence / Math.min(total, 25))
  const title = index.titleWords
  const shared = contentWords(fact.text).filter((word) => title.has(word)).length
  const counts = [...entitiesOf(index, fact)].map((id) => index.mentionsOf.get(id)?.length ?? 0)
  const named = Math.min(1, Math.max(0, ...counts) / 8)
  return 0.45 * lead + 0.3 * Math.min(1, shared / 3) + 0.25 * named
}

function keyWorth({ candidate, type }: DraftParts): number {
  if (!candidate) return type === 'true-false' ? 0.55 : 0.5
  const worth: Record<string, number> = {
    person: 0.9,
    organisation: 0.85,
    country: 0.85,
    city: 0.9,
    place: 0.75,
    thing: 0.7,
    date: 0.7,
    month: 0.7,
    year: 0.8,
    count: 0.85,
    money: 1,
    percent: 0.95,
    duration: 0.8,
    age: 0.75,
    group: 0.55,
    phrase: 0.55,
    reason: 0.9,
    purpose: 0.75,
    role: 0.8,
  }
  return worth[candidate.kind] ?? 0.5
}
