import type { Evidence } from '../evidence'
import type { Clause } from './clause'

export type Polarity = 'affirmed' | 'negated'
/** 'claimed': only as said by someone; 'modal': could, would, may …; 'asserted': told as fact by the narrator. */
export type Modality = 'asserted' | 'claimed' | 'modal'

/** Half-open token range in one sentence. */
export type TokenRange = { from: number; to: number }

/** One part of a clause: what it says in standing-alone words, and where it stands. */
export type FactPart = {
  /** Wording that stands alone: names in full, pronouns resolved. */
  text: string
  /** Where its own words stand in the sentence. */
  tokens: TokenRange
  /** Syntactic head in the sentence. */
  head: number
  /** Entity it names, where it is one. */
  entity: number | null
  /** Preposition that leads it, lower case; null for subject and object. */
  preposition: string | null
}

/** One assertion of the article. */
export type Fact = {
  id: string
  /** The fact as one standing-alone sentence. */
  text: string
  evidence: Evidence
  sentence: number
  subject: FactPart | null
  /** Lemma of the main verb, with its particle: "pull back". */
  relation: string
  object: FactPart | null
  time: FactPart | null
  place: FactPart | null
  /** Index into Analysis.values of each quantity in it. */
  quantities: number[]
  /** Who says so, in words that stand alone; null where the narrator does. */
  attribution: string | null
  polarity: Polarity
  modality: Modality
  /** True now but not for long (counts still rising, office-holders): shown with "as of". */
  perishable: boolean
  /** 0–1: least confident of its core dependents. */
  confidence: number
  /** Its structure, from which stems are built. */
  clause: Clause
}
