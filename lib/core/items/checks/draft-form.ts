import { GAP } from '../types'
import type { DraftCheck } from './under-check'

export const marks: DraftCheck = ({ draft }) =>
  (draft.item.stem.match(/"/g)?.length ?? 0) % 2 === 1 ? 'half a quotation' : null

const OPENERS =
  /^(?:In|On|At|During|After|Before|According|Since|Until|By|Under|Between|Following|Despite|From|Throughout|Over|Within|Of|Among|Unlike|Inside|Outside|Near|Across)\b/

/** A question opens with its question word, or with a phrase of time, place or source. */
export const opening: DraftCheck = ({ draft }) => {
  const { stem } = draft.item
  // "In Iowa, caucuses, a primary was held": the rest of a clause that was cut.
  if (/^(?:In|On|At) [^,]+, [a-z]+, /.test(stem) && !/, (?:who|what|which|when|where|how|according)\b/.test(stem))
    return 'odd opening'
  if (!stem.endsWith('?')) return null
  const lead = /^([A-Z][^,?"]*), (?=\S)/.exec(stem)
  const asks = /^(?:who|whom|whose|what|which|when|where|why|how)\b/i
  if (lead && !asks.test(stem) && !OPENERS.test(stem)) return 'odd opening'
  if (
    /(?:^|, )(?:from|by|of|to|with|for|about|against|as|in|on|into|at) what (?!date|year|month|percentage|age|post)/i.test(
      stem,
    )
  )
    return 'odd to ask with its preposition'
  return /^As (?:which|what|whom)\b|\b(?:which country's|whose) \w+(?: \w+)? did\b.*\b(?:begin|become|serve)/i.test(
    stem,
  )
    ? 'odd opening'
    : null
}

export const gapPlace: DraftCheck = ({ index, fact, draft: { item, candidate } }) => {
  if (item.type !== 'cloze') return null
  // "A former adviser of _____ was sentenced": who is told of is not who is asked for.
  if (candidate?.form === 'inner' && candidate.piece.role === 'subject' && /^An? /.test(item.stem)) {
    const { tokens } = index.trees[fact.sentence]!
    if (tokens[candidate.focus[0]! - 1]?.upos !== 'NOUN') return 'gap within a description'
  }
  if (item.stem.split(GAP).length !== 2) return 'not one gap'
  if (/_____'s\b/.test(item.stem) && candidate?.form === 'inner') return 'gap within a word'
  if (/_____ ?-\w|\w-_____/.test(item.stem)) return 'gap within a word'
  return item.stem.startsWith(GAP) ? 'gap at the start' : null
}
