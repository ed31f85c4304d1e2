import type { Modality, Polarity } from './types'

/**
 * A clause split from a sentence, still in the sentence's own words (token indices), ready to be
 * turned into a statement, a question or a gap. Wording that stands alone comes later.
 */
export type Clause = {
  sentence: number
  /** Token index of the predicate. */
  head: number
  kind: 'main' | 'coordinate' | 'relative' | 'participial' | 'content' | 'adverbial' | 'role' | 'quote' | 'whole'
  /** Phrases before the subject, kept in front: "In 2016, …". */
  fronted: Piece[]
  subject: Piece
  verbs: VerbWord[]
  /** Index in `verbs` of the finite verb. */
  finite: number
  /** Phrases after the verb, in their order. */
  pieces: Piece[]
  copular: boolean
  passive: boolean
  /** Who says so, where the clause is the content of a saying. */
  attribution: Attribution | null
  polarity: Polarity
  modality: Modality
  /** Least probability among predicate, subject and core dependents. */
  confidence: number
}

export type PieceRole =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'predicate'
  | 'oblique'
  | 'agent'
  | 'time'
  | 'adverb'
  | 'particle'
  /** The verb of an infinitive or gerund whose own phrases follow as pieces. */
  | 'verb'
  /** A whole that-clause or adverbial clause. */
  | 'content'
  | 'adverbial'

export type Piece = {
  role: PieceRole
  head: number
  /** Its words, ascending, preposition included. */
  tokens: number[]
  /** The words of its preposition or subordinator, leading `tokens`; empty without. */
  preposition: number[]
  /** Words to write before it that the sentence does not have here ("in" for "where"). */
  lead: string
  /** May be left out without making the clause untrue or ungrammatical. */
  optional: boolean
}

/** One word of the verb group. `token` is null where the word was made by inflection. */
export type VerbWord = {
  text: string
  lemma: string
  xpos: string
  token: number | null
  kind: 'auxiliary' | 'copula' | 'main' | 'adverb' | 'negation' | 'particle'
}

export type Attribution = {
  /** The speaker's phrase. */
  speaker: Piece
  /** Sentence in which it stands, where that is not the clause's own. */
  sentence?: number
  /** Lemma of the verb of saying; "according to" for the preposition. */
  verb: string
}

/** What kind of clause a predicate heads, who its subject is, and who vouches for it. */
export type Grounds = {
  kind: Clause['kind']
  subject: Piece
  /** Phrases of the antecedent that the clause takes along: "in Graz" for "where". */
  extra: Piece[]
  attribution: Attribution | null
}
