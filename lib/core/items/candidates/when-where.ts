import { type ArticleIndex, mentionOfHead } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'

/** "in 1975", "on August 9", "in Sochi", "at Fishmongers' Hall": an adjunct that the statement is true without. */
export function tellsWhenOrWhere(index: ArticleIndex, fact: Fact, piece: Piece): boolean {
  if (piece.role !== 'oblique' || piece.lead !== '') return false
  const tree = index.trees[fact.sentence]!
  const preposition = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  if (!/^(in|on|at|during|near)$/.test(preposition)) return false
  const body = piece.tokens.slice(piece.preposition.length)
  if (index.dates[fact.sentence]!.some((date) => !date.relative && date.tokens.from === body[0])) return true
  const mention = mentionOfHead(index, fact.sentence, piece.head)
  const entity = mention?.entity == null ? undefined : index.entities.get(mention.entity)
  // "was born in", "lies in", "was based in": with a copula or as the only phrase, the place is the point.
  return (
    entity !== undefined &&
    ['city', 'country', 'place'].includes(entity.type) &&
    fact.object !== null &&
    !fact.clause.copular
  )
}
