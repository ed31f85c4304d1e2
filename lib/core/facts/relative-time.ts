import { MONTHS } from '../language/gazetteers/calendar'
import type { DateMention } from '../language/types'
import type { ArticleIndex } from './article-index'
import type { Clause, Piece } from './clause'

const FROM_NOW =
  /^(last|this|next|that|previous|following|same|recent|past|coming|later|earlier|ago|now|today|yesterday|tomorrow|tonight|here)$/i
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/
const BARE_TIME =
  /^(day|week|month|year|time|moment|weekend|morning|evening|night|afternoon|period|days|weeks|months|years)$/i

/** Whether a phrase says when only to someone who knows the day of writing: "on Monday", "last week", "at the time". */
export function isRelativeTime(index: ArticleIndex, clause: Clause, piece: Piece): boolean {
  const { tokens } = index.trees[clause.sentence]!
  const dates = index.dates[clause.sentence]!.filter((date) => piece.tokens.includes(date.tokens.from))
  if (piece.role !== 'time')
    return (
      piece.role === 'oblique' &&
      dates.some((date) => date.relative && date.tokens.to - 1 >= piece.head && piece.tokens.length <= 4)
    )
  if (dates.some((date) => !date.relative)) return false
  if (dates.some((date) => date.relative)) return true
  const words = piece.tokens.map((at) => tokens[at]!)
  if (words.some((word) => FROM_NOW.test(word.text) || WEEKDAY.test(word.text))) return true
  return words.some(
    (word, at) => BARE_TIME.test(word.text) && words[at - 1]?.text.toLowerCase() === 'the' && at === words.length - 1,
  )
}

/**
 * "In July" of what had happened by the day of writing, as that month with its year: the last such month. Null for
 * what was still to come, or where that day is not known.
 */
export function pastMonth(index: ArticleIndex, sentence: number, date: DateMention): string | null {
  const { publishedAt } = index.analysis.metadata
  if (date.precision !== 'month' || date.iso !== null || !publishedAt) return null
  const words = index.analysis.raw.slice(date.start, date.end)
  const month = MONTHS.get(words.toLowerCase())
  if (month === undefined || !/^[A-Z][a-z]+$/.test(words)) return null
  const { tokens, children } = index.trees[sentence]!
  let up = tokens[date.tokens.from]
  while (up && !/^(?:VERB|AUX)$/.test(up.upos)) up = tokens[up.head]
  const past =
    up &&
    (up.xpos === 'VBD' ||
      children[up.index]!.some((at) => tokens[at]!.xpos === 'VBD' && /^(?:aux|cop)/.test(tokens[at]!.deprel)))
  if (!past) return null
  const [year, now] = publishedAt.split('-').map(Number)
  return `${words} ${month > now! ? year! - 1 : year}`
}
