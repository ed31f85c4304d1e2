import type { ArticleIndex } from '../../facts/article-index'
import type { Part } from '../../facts/wording-state'
import type { Candidate } from '../candidates/candidate'
import { typeNoun } from '../candidates/type-noun'

/** The words that ask, with the preposition they take along; `drop` says the phrase's own preposition goes. */
export type WhPhrase = { parts: Part[]; plural: boolean; word: string }

export function whPhrase(index: ArticleIndex, candidate: Candidate): WhPhrase | null {
  const { piece, fact, kind, form, rest } = candidate
  if (form === 'inner') return null
  const tree = index.trees[fact.sentence]!
  const subject = piece.role === 'subject'
  // "Which city is a city in …?"
  const predicate = fact.clause.copular && fact.clause.pieces.find((other) => other.role === 'predicate')
  const said = predicate && tree.tokens[predicate.head]!.lemma
  if (subject && said && candidate.entity && (said === kind || said === typeNoun(index, candidate.entity))) return null
  const leading: Part[] =
    piece.preposition.length > 0
      ? [{ sentence: fact.sentence, tokens: piece.preposition }]
      : piece.lead
        ? [{ words: piece.lead }]
        : []
  const preposition = piece.preposition.map((at) => tree.tokens[at]!.text.toLowerCase()).join(' ')
  const tail: Part[] = rest.length > 0 ? [{ sentence: fact.sentence, tokens: rest }] : []
  const ask = (words: string, word: string, plural = false, lead = leading): WhPhrase => ({
    parts: [...lead, { words }, ...tail],
    plural,
    word,
  })
  if (form === 'owner')
    return kind === 'country'
      ? ask("which country's", 'which', isPlural(candidate, index))
      : ask('whose', 'whose', isPlural(candidate, index))
  if (kind === 'age') return { parts: [{ words: 'how old' }], plural: false, word: 'how old' }
  if (form === 'quantity') return quantityPhrase(candidate, ask, hedgeOf(index, candidate))
  if (kind === 'reason' || kind === 'purpose') return ask('why', 'why', false, [])
  if (kind === 'date')
    return preposition === 'on' || preposition === ''
      ? ask('on what date', 'on what date', false, [])
      : ask('what date', 'what date')
  if (kind === 'year') return preposition === '' ? null : ask('which year', 'in which year')
  if (kind === 'month') return preposition === 'in' ? ask('which month', 'in which month') : null
  if (kind === 'list') return ask(`which of these ${candidate.noun}`, 'which of these', true)
  if (kind === 'person' || kind === 'group') {
    if (kind === 'group' && !subject && piece.role !== 'agent')
      return preposition === '' ? ask('who', 'who') : ask('whom', 'whom')
    return leading.length > 0 ? ask('whom', 'whom') : ask('who', 'who')
  }
  const noun = candidate.entity ? typeNoun(index, candidate.entity) : null
  if (kind === 'organisation') return ask(`which ${noun ?? 'organization'}`, 'which')
  if (kind === 'country') return ask('which country', 'which country')
  if (kind === 'city') return ask('which city', 'which city')
  if (kind === 'place') {
    if (noun) return ask(`which ${noun}`, 'which')
    if (/^(in|at|on|near)$/.test(preposition)) return ask('where', 'where', false, [])
    return subject ? null : ask('what', 'what')
  }
  return kind === 'thing' && noun ? ask(`which ${noun}`, 'which') : ask('what', 'what')
}

const isPlural = (candidate: Candidate, index: ArticleIndex) =>
  /S$/.test(index.trees[candidate.fact.sentence]!.tokens[candidate.piece.head]!.xpos)

function quantityPhrase(
  candidate: Candidate,
  ask: (words: string, word: string, plural?: boolean) => WhPhrase,
  hedge: string,
): WhPhrase | null {
  const { kind } = candidate
  if (kind === 'count' || kind === 'duration')
    return ask(`${hedge}how many${candidate.counted ? ` ${candidate.counted}` : ''}`, 'how many', true)
  if (kind === 'percent') return ask(`${hedge}what percentage`, 'what percentage')
  // "a $1.5 billion loan" asks for a size, "$5 million" for an amount.
  if (kind === 'money') return candidate.largeOf ? ask('how large a', 'how large') : ask(`${hedge}how much`, 'how much')
  return null
}

/** "over 700" asks "more than how many": the key is the number, and the hedge stays with the question. */
function hedgeOf(index: ArticleIndex, candidate: Candidate): string {
  const { tokens } = index.trees[candidate.fact.sentence]!
  const lead = candidate.focus
    .filter((at) => at < (candidate.numberStart ?? 0))
    .map((at) => tokens[at]!.text.toLowerCase())
    .join(' ')
  if (candidate.largeOf || lead === '') return ''
  if (/over|more than/.test(lead)) return 'more than '
  if (/under|less than|fewer than/.test(lead)) return 'fewer than '
  if (/at least/.test(lead)) return 'at least '
  if (/up to|at most/.test(lead)) return 'up to '
  return /about|around|approximately|roughly|nearly|almost|some|estimated/.test(lead) ? 'about ' : ''
}
