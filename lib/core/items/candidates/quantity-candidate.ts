import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import type { Value } from '../../language/types'
import type { AnswerKind, Candidate } from './candidate'
import { bodyOf } from './piece-words'

const KINDS: Partial<Record<Value['kind'], AnswerKind>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
  measure: 'count',
}
const NUMERIC = /^(NUM|SYM)$/
const NUMBER_WORDS = /^(%|[$€£¥]|percent|per|cent|dollars?|euros?|pounds?|hundred|thousand|million|billion|trillion)$/i
const BEFORE =
  /^(over|about|around|nearly|almost|approximately|roughly|some|at|least|most|more|less|fewer|than|up|to|an|estimated|under|exactly|only|just|a|further|total|of)$/i

/** What is done to people alone. */
const TO_PEOPLE =
  /^(kill|injure|wound|rescue|arrest|hospitalize|hospitalise|detain|evacuate|displace|infect|jail|vaccinate|imprison|execute)$/

/** "35 were rescued": a bare number of people. */
const countsPeople = ({ clause }: Fact, piece: Piece, rest: readonly number[]) =>
  rest.length === 0 &&
  piece.role === 'subject' &&
  clause.passive &&
  clause.verbs.some((word) => word.kind === 'main' && TO_PEOPLE.test(word.lemma))

/** A phrase led by a number: the number is the key, the rest says what is counted. */
export function quantityCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  const inside = index.values[fact.sentence]!.filter(({ value }) => body.includes(value.tokens.from))
  const value = inside[0]?.value
  const kind = value && KINDS[value.kind]
  if (value?.value === 1 && kind !== 'percent') return null
  if (!value || !kind || value.vague || value.high !== null || (inside.length > 1 && kind !== 'percent')) return null
  const { start, last } = numericWords(index, fact, value)
  const lead = body.filter((at) => at < start)
  const large =
    kind === 'money' && lead.length === 1 && /^an?$/i.test(tree.tokens[lead[0]!]!.text) && body.some((at) => at > last)
  if (!large && !lead.every((at) => BEFORE.test(tree.tokens[at]!.text))) return null
  const rest = body.filter((at) => at > last)
  // "a 2-point conversion" counts nothing; "two more drives" counts on from something.
  if (
    /^[-–]$/.test(tree.tokens[last]!.text) ||
    /^(-|–|more|other|further|additional)$/i.test(tree.tokens[rest[0] ?? -1]?.text ?? '')
  )
    return null
  const people = kind === 'count' && countsPeople(fact, piece, rest)
  if ((kind === 'count' || kind === 'duration') && !people && !rest.some((at) => tree.tokens[at]!.upos === 'NOUN'))
    return null
  if (rest.some((at) => tree.tokens[at]!.deprel === 'conj' && tree.tokens[at]!.head === piece.head)) return null
  const first = large ? start : (body[0] ?? start)
  const raw = index.analysis.raw
  // "half a million": the scale alone is no number.
  if (
    /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/i.test(
      raw.slice(tree.tokens[start]!.start, tree.tokens[last]!.end),
    )
  )
    return null
  const exact = raw.slice(tree.tokens[start]!.start, tree.tokens[last]!.end)
  const full = raw.slice(tree.tokens[first]!.start, tree.tokens[last]!.end)
  const noun = rest.map((at) => tree.tokens[at]!).find((token) => token.upos === 'NOUN')
  return {
    fact,
    kind,
    piece,
    form: 'quantity',
    focus: body.filter((at) => at <= last),
    rest,
    key: exact,
    accepted: [...new Set([full, String(value.value), value.value.toLocaleString('en-US')])].filter(
      (text) => text !== exact,
    ),
    entity: null,
    value,
    date: null,
    noun: people ? 'people' : (noun?.lemma.toLowerCase() ?? kind),
    plural: true,
    ...(people && { counted: 'people' }),
    numberStart: start,
    largeOf: large,
  }
}

/** First and last token of the number itself: "1.5 billion" of "over $1.5 billion state loan", "%" of "80% of the vote". */
export function numericWords(index: ArticleIndex, fact: Fact, value: Value): { start: number; last: number } {
  const { tokens } = index.trees[fact.sentence]!
  const numeric = []
  for (let at = value.tokens.from; at < value.tokens.to; at += 1) {
    const token = tokens[at]!
    if (NUMERIC.test(token.upos) || NUMBER_WORDS.test(token.text)) numeric.push(at)
  }
  return { start: numeric[0] ?? value.tokens.from, last: numeric.at(-1) ?? value.tokens.from }
}
