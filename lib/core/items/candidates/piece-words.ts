import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { wordParts } from '../../facts/wording'

/** Tokens of a phrase without the preposition that leads it. */
export const bodyOf = (piece: Piece) => piece.tokens.slice(piece.preposition.length)

export const wordsOf = (index: ArticleIndex, fact: Fact, tokens: number[]) =>
  wordParts(index, [{ sentence: fact.sentence, tokens }])
