import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import { dateInWords, dateVariants } from '../../facts/date-words'
import type { Fact } from '../../facts/types'
import type { DateMention } from '../../language/types'
import type { Candidate } from './candidate'
import { bodyOf } from './piece-words'

/** A phrase that is a calendar date, month or year as the article has it; days told from the day of writing are no keys. */
export function dateCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  if (piece.role !== 'time' && piece.role !== 'oblique') return null
  const body = bodyOf(piece)
  const first = body[0]
  const date = index.dates[fact.sentence]!.find((d) => d.tokens.from === first && d.tokens.to === body.at(-1)! + 1)
  return date ? candidateOf(index, fact, piece, date) : null
}

/** Dates within a longer phrase, as the article has them. */
export const innerDates = (index: ArticleIndex, fact: Fact, piece: Piece): Candidate[] =>
  index.dates[fact.sentence]!.flatMap((date) => {
    const focus = piece.tokens.filter((at) => at >= date.tokens.from && at < date.tokens.to)
    // "2017–2018" is asked for as a whole or not at all.
    const range = /\d[–-]\d/.test(index.analysis.raw.slice(date.start, date.end + 2))
    const made =
      !range && focus.length === date.tokens.to - date.tokens.from ? candidateOf(index, fact, piece, date) : null
    return made ? [{ ...made, form: 'inner', focus, rest: piece.tokens.filter((at) => at >= date.tokens.to) }] : []
  })

function candidateOf(index: ArticleIndex, fact: Fact, piece: Piece, date: DateMention): Candidate | null {
  if (date.relative || date.iso === null) return null
  const kind =
    date.precision === 'year' ? 'year' : date.precision === 'month' ? 'month' : date.precision === 'day' ? 'date' : null
  if (!kind) return null
  const key = index.analysis.raw.slice(date.start, date.end)
  const words = kind === 'year' && date.iso.length === 4 ? date.iso : dateInWords(date.iso)
  if (kind === 'month' && !/^\d{4}-\d\d$/.test(date.iso)) return null
  return {
    fact,
    kind,
    piece,
    form: 'whole',
    focus: bodyOf(piece),
    rest: [],
    key: words,
    accepted: [...new Set([key, ...dateVariants(date.iso)])].filter((text) => text !== words),
    entity: null,
    value: null,
    date,
    noun: kind,
    plural: false,
  }
}
