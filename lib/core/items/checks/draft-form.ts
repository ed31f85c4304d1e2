import { GAP } from '../types'
import type { DraftCheck } from './under-check'

export const marks: DraftCheck = ({ draft: { item } }) =>
  [item.stem, item.key.text].some((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1) ? 'half a quotation' : null

const OPENERS =
  /^(?:In|On|At|During|After|Before|According|Since|Until|By|Under|Between|Following|Despite|From|Throughout|Over|Within|Of|Among|Unlike|Inside|Outside|Near|Across)\b/

const AFTER_SOURCE =
  /^(?:who|whom|whose|what|which|when|where|why|how|in|on|at|before|after|since|during|from|to|of|by|with|for|until|between|under|despite|following|more than|fewer than|at least|up to|about|as)\b/i

/** A question opens with its question word, or with a phrase of time, place or source. */
export const opening: DraftCheck = ({ index, draft }) => {
  const { stem } = draft.item
  // "In Graz, Vigils were held": a word that is capital only where it opened its sentence.
  const inner = /^(?:In|On|At) [^,]+, ([A-Z][a-z]+) /.exec(stem)?.[1]
  if (
    inner &&
    !index.analysis.entities.some(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.split(/[ -]/).includes(inner)),
    )
  )
    return 'odd opening'
  if (/^According to [^,]+, [a-z]+ of\b/.test(stem)) return 'odd opening'
  const source = /^According to [^,]+, (\S+ \S+)/.exec(stem)?.[1]
  if (stem.endsWith('?') && source && !AFTER_SOURCE.test(source)) return 'odd opening'
  // "In Iowa, caucuses, a primary was held": the rest of a clause that was cut.
  if (/^(?:In|On|At) [^,]+, [a-z]+, /.test(stem) && !/, (?:who|what|which|when|where|how|according)\b/.test(stem))
    return 'odd opening'
  // "In findings, scientists say": what followed the noun went.
  if (/^(?:In|On|At|With|By|For|Under) (?!\w+ly\b)[a-z]{4,}, /.test(stem)) return 'odd opening'
  if (/^(?:After|Before|During|Since|Until|Following|Despite|Amid) (?:whose|which \w+'s)\b/.test(stem))
    return 'odd to ask with its preposition'
  if (!stem.endsWith('?')) return null
  // "sustained heavy rains this week, with flooding": an afterthought that the question would take along.
  const after = / (with(?: \w+){1,3})\?$/.exec(stem)?.[1]
  if (after && draft.item.evidence.exact.includes(`, ${after}`)) return 'broken wording'
  // "For which body did she run in 2010 and for the Senate in 2018?": half of a list went to the front.
  const [, fronted] = /(?:^|, )(for|in|to|at|on|from|with|by|of) (?:which|what|whom|how many)\b/i.exec(stem) ?? []
  if (fronted && new RegExp(`\\band ${fronted}\\b`).test(stem)) return 'broken wording'
  if (/\bas of (?:which|what)\b/i.test(stem)) return 'odd to ask with its preposition'
  if (/\bhow much (?:cents|pence|euros|dollars|pounds)\b/i.test(stem)) return 'broken wording'
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
  if (!item.stem.includes(GAP)) return item.type === 'cloze' ? 'not one gap' : null
  // "A former adviser of _____ was sentenced": who is told of is not who is asked for.
  if (candidate?.form === 'inner' && candidate.piece.role === 'subject' && /^An? /.test(item.stem)) {
    const { tokens } = index.trees[fact.sentence]!
    if (tokens[candidate.focus[0]! - 1]?.upos !== 'NOUN') return 'gap within a description'
  }
  if (item.stem.split(GAP).length !== 2) return 'not one gap'
  // "died in _____", of a day: the article's own slip
  if (candidate?.kind === 'date' && /\bin _____/.test(item.stem)) return 'a slip of the article'
  // "in proportion to how _____"
  if (/\b(?:how|why|whether) _____/i.test(item.stem)) return 'gap within a word'
  if (/_____'s\b/.test(item.stem) && candidate?.form === 'inner') return 'gap within a word'
  // "by director Ada Berg, The Long Crossing": the comma after the name went with it.
  if (/_____ [A-Z]/.test(item.stem) && item.evidence.exact.includes(`${item.key.text},`))
    return 'gap within a description'
  if (/\/ ?_____|_____ ?\//.test(item.stem)) return 'gap within a word'
  if (/_____ ?-\w|\w-_____/.test(item.stem)) return 'gap within a word'
  // Of options one can be read into the start; a word to type can't.
  return item.type === 'cloze' && item.stem.startsWith(GAP) ? 'gap at the start' : null
}
