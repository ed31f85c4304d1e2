import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { isRole } from '../../language/gazetteers/roles'
import type { Mention } from '../../language/types'
import type { AnswerKind, Candidate } from './candidate'
import { displayName } from './display-name'
import { bodyOf } from './piece-words'
import { numericWords } from './quantity-candidate'

const NAMES: Partial<Record<string, AnswerKind>> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  city: 'city',
}
/** In the article's own sentence every name can be left out; a clause cut from one hides what sort it is of. */
const NAMES_OF_WHOLE: typeof NAMES = {
  ...NAMES,
  place: 'place',
  work: 'thing',
  event: 'thing',
  product: 'thing',
  other: 'thing',
}
const NUMBERS: Partial<Record<string, AnswerKind>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
  measure: 'count',
}
const MOST = 2

/** Names and numbers inside a longer phrase ("allegations that NATO troops …"): no question fits, a gap does. */
export function innerCandidates(index: ArticleIndex, fact: Fact, piece: Piece, most = MOST): Candidate[] {
  const body = bodyOf(piece)
  if (body.length < 3) return []
  const has = new Set(body)
  const names = index.mentions[fact.sentence]!.flatMap((mention) => {
    const entity = mention.form === 'name' && mention.entity !== null ? index.entities.get(mention.entity) : undefined
    const kind = entity && (fact.clause.kind === 'whole' ? NAMES_OF_WHOLE : NAMES)[entity.type]
    if (
      !entity ||
      !kind ||
      !has.has(mention.tokens.from) ||
      !has.has(mention.tokens.to - 1) ||
      mention.head === piece.head
    )
      return []
    const before = index.trees[fact.sentence]!.tokens[mention.tokens.from - 1]?.text.toLowerCase() ?? ''
    if (isHalfName(index, fact, mention)) return []
    // "US rock band": another country's name would not fit there.
    const word = index.trees[fact.sentence]!.tokens[mention.head]!
    const after = index.trees[fact.sentence]!.tokens[mention.tokens.to]
    if (kind === 'country' && word.head > word.index && after && /^(NOUN|ADJ|PROPN)$/.test(after.upos)) return []
    const beyond = index.trees[fact.sentence]!.tokens[mention.tokens.from - 2]
    if (kind === 'person' && /^(in|at|near|into|across|during)$/.test(before)) return []
    if (kind === 'person' && before === 'of' && beyond?.upos === 'PROPN') return []
    // "of the United States": the article goes with the name, or another name would read "the Canada".
    const article = index.trees[fact.sentence]!.tokens[mention.tokens.from - 1]?.text.toLowerCase() === 'the'
    // … but that of "the Graz streets" goes with the streets.
    const own = article && isWithin(index.trees[fact.sentence]!.tokens[mention.tokens.from - 1]!.head, mention)
    const articled = own && kind !== 'person' && has.has(mention.tokens.from - 1)
    const name = displayName(index, entity).replace(/^the /, '')
    const key = articled ? `the ${name}` : name
    const accepted = [...new Set([name, entity.name, ...entity.aliases])].filter((alias) => alias !== key)
    const from = articled ? mention.tokens.from - 1 : mention.tokens.from
    const told = { kind, key, accepted, entity, value: null, noun: entity.name.toLowerCase() }
    return [inner(fact, piece, from, mention.tokens.to - 1, told)]
  })
  const numbers = index.values[fact.sentence]!.flatMap(({ value }) => {
    const kind = NUMBERS[value.kind]
    if (!kind || value.vague || value.high !== null || value.value === 1 || !has.has(value.tokens.from)) return []
    const { start, last } = numericWords(index, fact, value)
    if ((start === body[0] && fact.clause.kind !== 'whole') || !has.has(last)) return []
    const { tokens } = index.trees[fact.sentence]!
    // "over 1,000 in Poland": of what, only the sentence before says.
    const counts = kind === 'count' || kind === 'duration'
    const told = [1, 2].some((step) => has.has(last + step) && tokens[last + step]!.upos === 'NOUN')
    // "at least 30 injured"
    const hurt = /^(?:injured|dead|wounded|killed|missing|hurt)$/.test(tokens[last + 1]?.text ?? '')
    if (counts && !told && !hurt) return []
    const key = index.analysis.raw.slice(tokens[start]!.start, tokens[last]!.end)
    if (/^(?:hundred|thousand|million|billion|trillion|dozen)s?$/i.test(key)) return []
    // "the 2018 elections": a year, not so many of them.
    if (kind === 'count' && /^(?:1[5-9]|20)\d\d$/.test(key)) return []
    return [
      inner(fact, piece, start, last, {
        kind,
        key,
        accepted: [String(value.value)].filter((text) => text !== key),
        entity: null,
        value,
        noun: kind,
      }),
    ]
  })
  return [...names, ...numbers].slice(0, most)
}

const isWithin = (at: number, { tokens }: Mention) => tokens.from <= at && at < tokens.to

/** "Risk Reduction and Management Council": the name goes on before the "and". */
function isHalfName(index: ArticleIndex, fact: Fact, mention: Mention): boolean {
  const { tokens } = index.trees[fact.sentence]!
  const covered = (at: number) =>
    index.mentions[fact.sentence]!.some((one) => one.form === 'name' && one.tokens.from <= at && at < one.tokens.to)
  const before = tokens[mention.tokens.from - 1]
  const beyond = tokens[mention.tokens.from - 2]
  // "Vice President of Norway": nor does a body's name end before the capital word that it modifies.
  const next = tokens[mention.tokens.to]
  const head = tokens[mention.head]!
  const body = index.entities.get(mention.entity ?? -1)?.type === 'organisation'
  if (body && next?.upos === 'PROPN' && head.head === next.index && !covered(next.index)) return true
  // "Pacific Gas | and Electric"
  const after = tokens[mention.tokens.to + 1]
  if (body && next?.upos === 'CCONJ' && after?.upos === 'PROPN' && !covered(after.index) && tokens[after.head] === head)
    return true
  if (before?.upos === 'CCONJ') return beyond?.upos === 'PROPN' && !covered(beyond.index)
  return (
    before?.upos === 'PROPN' &&
    !covered(before.index) &&
    before.text !== before.text.toLowerCase() &&
    !isRole(before.lemma.toLowerCase())
  )
}

type Own = Pick<Candidate, 'kind' | 'key' | 'accepted' | 'entity' | 'value' | 'noun'>

function inner(fact: Fact, piece: Piece, from: number, last: number, own: Own): Candidate {
  return {
    fact,
    piece,
    form: 'inner',
    focus: piece.tokens.filter((at) => at >= from && at <= last),
    rest: piece.tokens.filter((at) => at > last),
    date: null,
    plural: false,
    ...own,
  }
}
