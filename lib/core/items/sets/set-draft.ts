import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import { hashText } from '../../seeded-random'
import type { Draft } from '../draft'
import { salienceOf, scoreFeatures } from '../rank-items'
import type { ItemType, Key, Option } from '../types'

export type SetParts = {
  type: ItemType
  stem: string
  key: Key
  options: Option[]
  /** Each proves one pair, step or right option. */
  facts: Fact[]
  wh: string
  kind: Draft['kind']
  why: string
}

/** An item that several facts prove together. */
export function setDraft(index: ArticleIndex, parts: SetParts): Draft {
  const [first, ...rest] = parts.facts
  const features = {
    salience: Math.max(...parts.facts.map((fact) => salienceOf(index, fact))),
    confidence: Math.min(...parts.facts.map((fact) => fact.confidence)),
    standalone: 1,
    length: 0.8,
    keyWorth: 0.8,
    distractors: 0.7,
    wording: 0.46,
  }
  const evidences = new Map(rest.map((fact) => [fact.evidence.start, fact.evidence]))
  return {
    item: {
      id: `i${hashText(`${parts.type}|${parts.stem}|${parts.key.text}`).toString(36)}`,
      type: parts.type,
      stem: parts.stem,
      options: parts.options,
      key: parts.key,
      accepted: [],
      explanation: parts.why,
      evidence: first!.evidence,
      moreEvidence: [...evidences.values()],
      factIds: parts.facts.map((fact) => fact.id),
      difficulty: parts.type === 'multiple-response' ? 'medium' : 'hard',
      score: scoreFeatures(features),
      asOf: parts.type === 'matching' ? index.analysis.metadata.publishedAt : null,
    },
    factId: `${parts.type}-${first!.id}`,
    sentence: -1 - first!.sentence,
    scene: null,
    candidate: null,
    keyId: parts.key.text.toLowerCase(),
    keyEntity: -1,
    keyMentions: 0,
    wh: parts.wh,
    kind: parts.kind,
    secrets: [],
    words: new Set(contentWords(parts.stem)),
    features,
  }
}
