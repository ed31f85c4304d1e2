import { contentWords } from '../../facts/content-words'
import { type DraftCheck, isStatement } from './under-check'

const PASSING =
  /\b(?:is|are|'s|'re) (?:set|due|scheduled|expected|about|planning|currently|partially|still|yet|also set|not yet|being|(?:\w+ly )?(?:considering|preparing|seeking|investigating|looking|working|trying|running|waiting|hoping|facing|negotiating)|to (?!the\b)\w+)\b/

/** What was still to come on the day of the news has come since. */
const AHEAD = /^(?:scheduled|expected|due|planned|slated|poised|set|likely|anticipated|projected)$/

/** A state that passes, told as of the day of the news. */
export const passing: DraftCheck = ({ index, draft, fact }) => {
  const { clause, sentence } = fact
  const { tokens } = index.trees[sentence]!
  const finite = clause.verbs[clause.finite]!
  if (/^(?:is|are)$/.test(finite.text) && AHEAD.test(tokens[clause.head]!.text.toLowerCase())) return 'badly timed'
  // "has since declared victory": since something told before.
  if (/\b(?:has|have|had)\b(?: [^\s,]+){0,5} (?:since|still|yet) \w+(?:ed|n|t)\b/.test(draft.item.stem))
    return 'badly timed'
  if (/\b(?:scheduled|expected|due|planned|slated) to\b/.test(draft.item.stem) && fact.clause.copular)
    return 'badly timed'
  if (/\bsince \d{4}\b/.test(draft.item.stem) && !/^(?:have|has|had|'ve|'s)$/.test(finite.text)) return 'badly timed'
  return fact.perishable && PASSING.test(draft.item.stem) && fact.modality === 'asserted' ? 'badly timed' : null
}

/** "Before this election, X was the largest party": without its time a state is another one. */
export const keepsTime: DraftCheck = (under) => {
  if (!isStatement(under)) return null
  const { clause, sentence, relation } = under.fact
  if (!clause.copular && relation !== 'have') return null
  const { tokens } = under.index.trees[sentence]!
  const told = new Set(contentWords(under.draft.item.stem))
  const lost = [...clause.fronted, ...clause.pieces.filter((piece) => piece.role === 'time')].some((piece) =>
    contentWords(piece.tokens.map((at) => tokens[at]!.text).join(' ')).some((word) => !told.has(word)),
  )
  return lost ? 'badly timed' : null
}

/** "On December 5 and 6": half of the answer. */
export const wholeDate: DraftCheck = ({ index, draft }) => {
  const date = draft.candidate?.date
  return date && /^\s*(?:and|or|to|through|–|-)\s*\d/.test(index.analysis.raw.slice(date.end, date.end + 12))
    ? 'half a date'
    : null
}

/** "Barack Obama was formerly President" is true of so many times that it is asked of none. */
export const wellTimed: DraftCheck = ({ fact, draft }) => {
  const former = fact.clause.kind === 'role' && fact.clause.verbs.some((word) => word.text === 'formerly')
  // Nor is an age that the article gives of some day taken for one of the day of the news.
  if (draft.kind === 'age' && /^How old\b/.test(draft.item.stem) && !/\b(when|at)\b/.test(draft.item.stem))
    return 'badly timed'
  return former && draft.kind !== 'role' ? 'badly timed' : null
}
