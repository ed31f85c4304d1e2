import type { ArticleIndex } from '../facts/article-index'
import { contentWords } from '../facts/content-words'
import type { Fact } from '../facts/types'
import type { Wording } from '../facts/wording-state'
import { MONTHS } from '../language/gazetteers/calendar'
import { hashText, type Random, shuffle } from '../seeded-random'
import type { Candidate } from './candidates/candidate'
import type { Distractor } from './distractors/distractor'
import { entitiesOf } from './distractors/fact-index'
import type { Draft } from './draft'
import { explainKey, quoteArticle } from './explain-item'
import { gradeDifficulty } from './grade-difficulty'
import { measureFeatures, scoreFeatures } from './rank-items'
import type { Scene } from './scenes/find-scenes'
import type { Item, ItemType, Key, Option } from './types'

/** What the making of one fact's items shares. */
export type Maker = {
  index: ArticleIndex
  facts: readonly Fact[]
  fact: Fact
  /** What is told before the item; null for one that stands alone. */
  scene: Scene | null
  /** Whether one description that the article alone makes clear may stand beside a name, where no scene could be set. */
  loose?: boolean
  random: (name: string) => Random
}

export type DraftParts = {
  type: ItemType
  stem: string
  wording: Wording
  /** Null for a true statement. */
  candidate: Candidate | null
  wh: string
  distractors: Distractor[]
}

export function makeDraft(maker: Maker, parts: DraftParts): Draft {
  const { fact, index } = maker
  const { candidate, type, distractors, stem } = parts
  const statement = type === 'true-false'
  const truth = parts.wh === 'true'
  const keyText = statement ? (truth ? 'True' : 'False') : shownKey(candidate!)
  const features = measureFeatures(index, fact, parts)
  const item: Item = {
    id: `i${hashText(`${type}|${stem}|${keyText}`).toString(36)}`,
    type,
    stem,
    options: statement ? truthOptions(truth, fact, candidate, distractors[0]) : choiceOptions(maker, parts, keyText),
    key: keyOf(type, keyText, candidate),
    accepted: statement ? [] : (candidate?.accepted ?? []),
    explanation:
      statement && !truth
        ? falseExplanation(candidate!, fact, distractors[0])
        : explainKey(statement ? 'True' : keyText, fact),
    evidence: fact.evidence,
    moreEvidence: [],
    factIds: [fact.id],
    difficulty: gradeDifficulty(index, parts),
    score: scoreFeatures(features),
    asOf: isPerishable(index, fact) ? index.analysis.metadata.publishedAt : null,
  }
  return {
    item,
    factId: fact.id,
    candidate,
    sentence: fact.sentence,
    scene: maker.scene?.text ?? null,
    wh: parts.wh,
    features,
    keyId: candidate ? (candidate.entity ? `e${candidate.entity.id}` : candidate.key.toLowerCase()) : fact.id,
    keyEntity: candidate?.entity?.id ?? -1,
    keyMentions: candidate?.entity ? (index.mentionsOf.get(candidate.entity.id)?.length ?? 0) : 0,
    kind: candidate?.kind ?? 'statement',
    words: new Set(contentWords(stem)),
    secrets: statement ? [] : [candidate!.key, ...(candidate!.entity?.aliases ?? [])],
  }
}

/** Office-holders, and the present of somebody or of a number; a general truth names neither. */
const isPerishable = (index: ArticleIndex, fact: Fact) =>
  fact.clause.kind === 'role' || (fact.perishable && (entitiesOf(index, fact).size > 0 || fact.quantities.length > 0))

const shownKey = (candidate: Candidate) =>
  /^(the|a|an|to|because|due) /.test(candidate.key) || /^[a-z]/.test(candidate.key)
    ? candidate.key.charAt(0).toUpperCase() + candidate.key.slice(1)
    : candidate.key

function keyOf(type: ItemType, text: string, candidate: Candidate | null): Key {
  const value = candidate?.value
  if (type !== 'numeric' || !value) return { text }
  return { text, numeric: { value: value.value, tolerance: 0, unit: value.unit } }
}

function choiceOptions(maker: Maker, parts: DraftParts, keyText: string): Option[] {
  if (parts.type !== 'multiple-choice') return []
  const key: Option & { value: number } = {
    text: keyText,
    correct: true,
    why: explainKey(keyText, maker.fact),
    value: parts.candidate!.value?.value ?? 0,
  }
  const wrong = parts.distractors.map((d) => ({
    text: likeKey(d.text, keyText, parts.candidate!.kind),
    correct: false,
    why: d.why,
    value: d.value ?? 0,
  }))
  const all = [key, ...wrong]
  const kind = parts.candidate!.kind
  if (parts.candidate!.value) all.sort((a, b) => a.value - b.value)
  else if (DATES.has(kind)) all.sort((a, b) => dateRank(a.text) - dateRank(b.text))
  else all.splice(0, all.length, ...shuffle(maker.random(`order${parts.stem}`), all))
  return all.map(({ text, correct, why }) => ({ text, correct, why }))
}

const DATES = new Set(['date', 'month', 'year'])

/** Days since year 0, near enough to sort by: "August 9, 2020", "September 2020", "2020". */
function dateRank(text: string): number {
  const month = [...MONTHS].find(([name]) => name.length > 3 && text.toLowerCase().includes(name))?.[1] ?? 0
  const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? 0)
  const day = Number(/\b\d{1,2}\b/.exec(text)?.[0] ?? 0)
  return year * 372 + month * 31 + day
}

/** Bodies that are called with "the", and without would stand out beside "the Ministry of Defence". */
const ARTICLED =
  /^(?:Ministry|Department|Office|Bureau|Council|Committee|Commission|Court|Senate|House|Agency|Institute|Association|Federation|Union|Board|Bank|Church|University) of\b/

/** Options begin alike: capital and article where the key has them. */
const likeKey = (text: string, key: string, kind: Candidate['kind']) => {
  const told = kind === 'organisation' && /^the /i.test(key) && ARTICLED.test(text) ? `the ${text}` : text
  return /^[A-Z]/.test(key) ? told.charAt(0).toUpperCase() + told.slice(1) : told
}

function truthOptions(
  truth: boolean,
  fact: Fact,
  candidate: Candidate | null,
  distractor: Distractor | undefined,
): Option[] {
  const right = truth ? explainKey('True', fact) : falseExplanation(candidate!, fact, distractor)
  const wrong = truth ? 'The article says just this.' : `The article does not say ${distractor?.text ?? 'this'} here.`
  return [
    { text: 'True', correct: truth, why: truth ? right : wrong },
    { text: 'False', correct: !truth, why: truth ? wrong : right },
  ]
}

const falseExplanation = (candidate: Candidate, fact: Fact, distractor: Distractor | undefined) =>
  `False: it is ${candidate.key}${distractor ? `, not ${distractor.text}` : ''}. The article says ${quoteArticle(fact, candidate.key)}.`
