import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import type { Candidate } from './candidate'

/** "was 82 years old", "is 66": how old. */
export function ageCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  if (piece.role !== 'predicate' || !fact.clause.copular || fact.subject?.entity == null) return null
  const person = index.entities.get(fact.subject.entity)
  if (person?.type !== 'person') return null
  const { tokens } = index.trees[fact.sentence]!
  const number = piece.tokens.find((at) => tokens[at]!.upos === 'NUM')
  const found = index.values[fact.sentence]!.find(
    ({ value }) => number !== undefined && value.tokens.from <= number && number < value.tokens.to,
  )
  const rest = piece.tokens.filter((at) => at !== number)
  if (number === undefined || !found || !/^\d{1,3}$/.test(tokens[number]!.text)) return null
  if (!rest.every((at) => /^(years?|old|aged|of|age|-)$/i.test(tokens[at]!.text))) return null
  return {
    fact,
    kind: 'age',
    piece,
    form: 'quantity',
    focus: [number],
    rest: rest.filter((at) => at > number),
    key: tokens[number]!.text,
    accepted: [`${tokens[number]!.text} years old`],
    entity: null,
    value: { ...found.value, kind: 'age' },
    date: null,
    noun: 'age',
    plural: false,
    numberStart: number,
  }
}
