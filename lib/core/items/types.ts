import type { Evidence } from '../evidence'
import type { Fact } from '../facts/types'
import type { Metadata, Refusal } from '../language/types'

export const ITEM_TYPES = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'cloze',
  'short-answer',
  'numeric',
  'matching',
  'ordering',
] as const
export type ItemType = (typeof ITEM_TYPES)[number]

export type Difficulty = 'easy' | 'medium' | 'hard'

/** `why` says why a distractor is wrong, or why the key is right. */
export type Option = { text: string; correct: boolean; why: string }

/**
 * What counts as right, by type:
 * multiple-choice, cloze, short-answer, numeric: `text` is the key;
 * true-false: 'True' or 'False'; multiple-response: `texts`; matching: `pairs`; ordering: `texts` in order.
 */
export type Key = {
  text: string
  texts?: string[]
  pairs?: { left: string; right: string }[]
  /** numeric: the value and how far off is still right. */
  numeric?: { value: number; tolerance: number; unit: string | null }
}

export type Item = {
  /** Stable for the same text, options and seed. */
  id: string
  type: ItemType
  /** The question, after the sentence that makes it clear where it needs one. A cloze has one gap, written as GAP; a choice may. */
  stem: string
  /** Choices as shown: multiple-choice and -response, true-false (True, False). Empty for typed answers. */
  options: Option[]
  key: Key
  /** Other wordings that are right too. */
  accepted: string[]
  explanation: string
  /**
   * First the words that prove the key; matching and ordering prove each pair or step in `moreEvidence`, where the words
   * of a sentence told before the question stand too.
   */
  evidence: Evidence
  moreEvidence: Evidence[]
  factIds: string[]
  difficulty: Difficulty
  /** 0–1, how good the ranker thinks it is. */
  score: number
  /** yyyy-mm-dd up to which a perishable fact is known to hold. */
  asOf: string | null
}

export const GAP = '_____'

export type GenerateOptions = {
  title?: string
  publishedAt?: string
  /** Items to emit; default 12. */
  count?: number
  /** Types allowed; default all that can be made. */
  types?: readonly ItemType[]
  /** Default 1. */
  seed?: number
  /** Emit every item that passes the checks, not the best `count`. */
  all?: boolean
  /** Milliseconds from an arbitrary start; for `timings`. Core has no clock of its own. */
  clock?: () => number
}

/** Sentence spans that gave no item, and why. */
export type SkippedSpan = { start: number; end: number; reason: string }

/** The documented JSON contract of `factdeck generate`; see docs/generate-json.md. */
export type Generation = {
  version: 1
  article: Metadata
  facts: Pick<Fact, 'id' | 'text' | 'evidence' | 'attribution'>[]
  items: Item[]
  coverage: { sentences: number; used: number; skipped: SkippedSpan[] }
  /** Milliseconds per stage; empty without a clock. Not part of what is reproducible. */
  timings: Record<string, number>
}

export type GenerateResult = { ok: true; generation: Generation } | { ok: false; refusal: Refusal }
