import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import type { Candidate } from './candidate'
import { wordsOf } from './piece-words'

const LONGEST_REASON = 12

/** "because of heavy rain", "to replace workers who were striking": an answer to why. */
export function reasonCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const words = piece.tokens.map((at) => tree.tokens[at]!)
  const lead = words.slice(0, 2).map((word) => word.text.toLowerCase())
  const because =
    lead[0] === 'because' || (lead[0] === 'due' && lead[1] === 'to') || (lead[0] === 'owing' && lead[1] === 'to')
  const inOrder = lead[0] === 'in' && lead[1] === 'order'
  const purpose = piece.role === 'adverbial' && (inOrder || (lead[0] === 'to' && words[1]?.xpos === 'VB'))
  if (!because && !purpose) return null
  if (!['adverbial', 'oblique'].includes(piece.role) || piece.tokens.length > LONGEST_REASON || piece.tokens.length < 3)
    return null
  const wording = wordsOf(index, fact, inOrder ? piece.tokens.slice(2) : piece.tokens)
  if (wording.problems.length > 0 || wording.vague > 1) return null
  return {
    fact,
    kind: because ? 'reason' : 'purpose',
    piece,
    form: 'whole',
    focus: piece.tokens,
    rest: [],
    key: wording.text,
    accepted: [],
    entity: null,
    value: null,
    date: null,
    noun: 'reason',
    plural: false,
  }
}
