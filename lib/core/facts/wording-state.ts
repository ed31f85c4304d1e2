import type { ArticleIndex } from './article-index'

/** A stem or statement in the making: words of the article (to be made to stand alone) and our own. */
export type Part = { words: string } | { sentence: number; tokens: number[] }

export type Wording = { text: string; problems: string[]; vague: number; named: Set<number>; nouns: SaidNoun[] }

export type SaidNoun = { lemma: string; plural: boolean; person: boolean; collective?: boolean; entity?: number }

/** What a sentence told right before has brought in, to which a text may point back. */
export type Said = {
  named: ReadonlySet<number>
  nouns: readonly SaidNoun[]
  /** The article has it right before this sentence too: whatever points back means what it meant there. */
  adjacent: boolean
  /** Or with no more than one sentence between: descriptions still do, pronouns not. */
  near: boolean
  /** It tells that something happened, which "the incident" may stand for. */
  event: boolean
  /** It is only the article's title: it says what all is about, and names nobody in full. */
  headline?: boolean
}

/** What has been said so far while wording one text, left to right. */
export type WordingState = {
  index: ArticleIndex
  problems: string[]
  /** Definite phrases that only the article makes clear. */
  vague: number
  introduced: Set<number>
  /** Nouns said so far, which a later pronoun may stand for. */
  nouns: SaidNoun[]
  /** What was told before the text itself; null for one that must stand alone. */
  before: Said | null
  /** Entity asked for, which must not be named; -1 for none. */
  asked: number
  askedIsSubject: boolean
  /** Entity named further on as the subject, for whom a possessive may stand before; -1 for none. */
  later: number
  depth: number
  /** Told in the article's own words and order: what a pronoun means within it stays as it was. */
  verbatim: boolean
  /** Words tokens of the article in this state: how a description writes out the phrase that it stands for. */
  write: (sentence: number, tokens: number[]) => string
}
