import type { ArticleIndex } from './article-index'

/** A stem or statement in the making: words of the article (to be made to stand alone) and our own. */
export type Part = { words: string } | { sentence: number; tokens: number[] }

export type Wording = { text: string; problems: string[]; vague: number; named: Set<number> }

/** What has been said so far while wording one text, left to right. */
export type WordingState = {
  index: ArticleIndex
  problems: string[]
  /** Definite phrases that only the article makes clear. */
  vague: number
  introduced: Set<number>
  /** Nouns said so far, which a later pronoun may stand for. */
  nouns: { lemma: string; plural: boolean; person: boolean; collective?: boolean; entity?: number }[]
  /** Entity asked for, which must not be named; -1 for none. */
  asked: number
  askedIsSubject: boolean
  /** Entity named further on as the subject, for whom a possessive may stand before; -1 for none. */
  later: number
  depth: number
  /** Words tokens of the article in this state: how a description writes out the phrase that it stands for. */
  write: (sentence: number, tokens: number[]) => string
}
