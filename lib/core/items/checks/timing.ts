import { contentWords } from '../../facts/content-words'
import { GAP } from '../types'
import type { DraftCheck } from './under-check'

const PASSING =
  /\b(?:is|are|'s|'re) (?:set|due|scheduled|expected|about|planning|currently|partially|still|yet|also set|not yet|being|(?:\w+ly )?(?:considering|preparing|seeking|investigating|looking|working|trying|running|waiting|hoping|facing|negotiating)|to (?!the\b)\w+)\b/

/** What was still to come on the day of the news has come since. */
const AHEAD = /^(?:scheduled|expected|due|planned|slated|poised|set|likely|anticipated|projected)$/

/** A state that passes, told as of the day of the news. */
export const passing: DraftCheck = ({ index, draft: { item, candidate }, fact }) => {
  const { clause, sentence } = fact
  const finite = clause.verbs[clause.finite]!
  const ahead = AHEAD.test(index.trees[sentence]!.tokens[clause.head]!.text.toLowerCase())
  if (/^(?:is|are)$/.test(finite.text) && ahead) return 'badly timed'
  if (/\b(?:is|are) to (?:be|have|\w+)\b/.test(item.stem) && clause.verbs.some(({ lemma }) => lemma === 'be'))
    return 'badly timed'
  if (SINCE.test(item.stem) || (clause.copular && COMING.test(item.stem))) return 'badly timed'
  const perfect = /^(?:have|has|had|'ve|'s)$/.test(finite.text)
  if (!perfect && /\bsince \d{4}\b/.test(item.stem.replace(GAP, item.key.text))) return 'badly timed'
  // "is observed on March 8": every year.
  if (candidate?.date && /^VB[ZP]$/.test(finite.xpos) && !perfect) return 'badly timed'
  const from = candidate?.date && candidate.piece.preposition[0]
  if (!perfect && from != null && /^since$/i.test(index.trees[sentence]!.tokens[from]!.text)) return 'badly timed'
  // "is not holding anybody": on that day.
  if (
    /^(?:is|are)$/.test(finite.text) &&
    index.trees[sentence]!.tokens[clause.head]!.xpos === 'VBG' &&
    !clause.passive &&
    !clause.copular
  )
    return 'badly timed'
  return fact.perishable && PASSING.test(item.stem) && fact.modality === 'asserted' ? 'badly timed' : null
}

/** "has since declared victory", "is already in prison": since, or before, something told elsewhere. */
const SINCE =
  /\b(?:has|have|had)\b(?: [^\s,]+){0,5} (?:since|still|yet) \w+(?:ed|n|t)\b|\b(?:already|so far|no longer|to date|thus far)\b/i
const COMING = /\b(?:scheduled|expected|due|planned|slated) to\b/

/** "Before the vote, they were the largest party but had 31 seats": the opening holds for the second verb too. */
function opensWithTime({ index, fact: { clause, sentence }, draft }: Parameters<DraftCheck>[0]): boolean {
  const { tokens, children } = index.trees[sentence]!
  const above = tokens[clause.head]!.head
  if (above < 0) return false
  const told = new Set(contentWords(draft.item.stem))
  const subject = children[above]!.find((at) => tokens[at]!.deprel.startsWith('nsubj')) ?? above
  return children[above]!.some(
    (at) => at < subject && /^(?:obl|advcl)/.test(tokens[at]!.deprel) && !told.has(tokens[at]!.text.toLowerCase()),
  )
}

/** "Before this election, X was the largest party", "starts at 6 p.m. tomorrow": without its time it is another fact. */
export const keepsTime: DraftCheck = (under) => {
  // "A fire earlier [this week] killed two."
  const half = / (earlier|later|late|early) (?:this|last|that|in|on|today|[A-Z][a-z]+day)\b/.exec(
    under.draft.item.evidence.exact,
  )?.[1]
  if (half && new RegExp(` ${half} (?!this|last|that|than|in\\b|on\\b|today|[A-Z])`).test(under.draft.item.stem))
    return 'badly timed'
  const { clause, sentence, relation } = under.fact
  const { tokens } = under.index.trees[sentence]!
  const state = clause.copular || relation === 'have'
  const ahead =
    /^(?:VB[ZP]|MD)$/.test(clause.verbs[clause.finite]!.xpos) && clause.verbs[clause.finite]!.lemma !== 'have'
  const perfect = /^VB[ZP]$/.test(clause.verbs[clause.finite]!.xpos) && clause.verbs[clause.finite]!.lemma === 'have'
  // "was moving at 20 mph": at what time?
  const moving =
    /^(?:was|were)$/.test(clause.verbs[clause.finite]!.text) && tokens[clause.head]!.xpos === 'VBG' && !clause.passive
  // "was being met": as he arrived.
  const meanwhile = moving || clause.verbs.some(({ text }) => text === 'being')
  if (meanwhile && !/\d{4}|\b(?:when|while|during|before|after|as)\b/.test(under.draft.item.stem)) return 'badly timed'
  if (!state && !ahead && !perfect) return null
  const told = new Set(contentWords(under.draft.item.stem))
  const asked = under.draft.candidate?.piece
  const times = [...clause.fronted, ...clause.pieces].filter(
    (piece) => piece !== asked && (piece.role === 'time' || (state && clause.fronted.includes(piece))),
  )
  // "has had dozens of floods since May": counted from when?
  if (clause.verbs[clause.finite]!.lemma === 'have')
    times.push(
      ...clause.pieces.filter(
        (piece) => piece !== asked && /^(since|over|within)$/i.test(tokens[piece.preposition[0] ?? -1]?.text ?? ''),
      ),
    )
  if (state && clause.kind === 'coordinate' && opensWithTime(under)) return 'badly timed'
  const lost = times.some((piece) =>
    contentWords(piece.tokens.map((at) => tokens[at]!.text).join(' ')).some((word) => !told.has(word)),
  )
  return lost ? 'badly timed' : null
}

/** "On December 5 and 6": half of the answer. */
export const wholeDate: DraftCheck = ({ index, fact, draft }) => {
  const date = draft.candidate?.date
  const from = draft.candidate?.piece.preposition[0]
  const range = date && from !== undefined && /^(from|between)$/i.test(index.trees[fact.sentence]!.tokens[from]!.text)
  if (range) return 'half a date'
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
  // "Ada Berg was 82 years old.": when, the article tells elsewhere.
  if (/\bwas (?:\d+|_____)(?: years old)?[.?]$/.test(draft.item.stem)) return 'badly timed'
  return former && draft.kind !== 'role' ? 'badly timed' : null
}
