import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import type { DateMention, Entity, Value } from '../../language/types'

export type AnswerKind =
  | 'person'
  | 'organisation'
  | 'country'
  | 'city'
  | 'place'
  | 'thing'
  | 'date'
  | 'month'
  | 'year'
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'age'
  | 'group'
  | 'phrase'
  | 'reason'
  | 'purpose'
  | 'role'
  | 'list'

/** Something a fact can be asked about. */
export type Candidate = {
  fact: Fact
  kind: AnswerKind
  /** The phrase it stands in. */
  piece: Piece
  /** whole: all of the phrase but its preposition; quantity: the number that leads it; owner: the possessor that leads it; inner: a name or number within it. */
  form: 'whole' | 'quantity' | 'owner' | 'inner'
  /** Words of the phrase that the key takes the place of. */
  focus: number[]
  /** Words of the phrase that stay after the key ("people" after "700"). */
  rest: number[]
  /** The key as shown. */
  key: string
  accepted: string[]
  entity: Entity | null
  value: Value | null
  date: DateMention | null
  /** First word of the number itself, for a quantity: what stands before it stays in a statement. */
  numberStart?: number
  /** What a bare number counts, in a word that the article leaves out. */
  counted?: string
  /** Money that sizes a noun: "a $1.5 billion loan". */
  largeOf?: boolean
  /** Lemma of the head noun, lower case. */
  noun: string
  plural: boolean
}
