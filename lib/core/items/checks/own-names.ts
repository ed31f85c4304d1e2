import { isPersonNoun } from '../../facts/word-lists'
import { isRole } from '../../language/gazetteers/roles'
import { lookUp } from '../../language/match-gazetteer'
import type { Mention, Token } from '../../language/types'
import type { Candidate } from '../candidates/candidate'
import { GAP } from '../types'
import type { DraftCheck } from './under-check'

/** Words after which "of" goes on with a name of its own: "University of Norvik". Offices are held in places that can be asked for. */
const ENDS_NAME = /^(?:[A-Z][\p{L}.'-]+|Railway|Bank|University)$/u

/** Words of a title in quotation marks; more are somebody's speech. */
const LONGEST_TITLE = 6

/** Short, or with a capital to most of its words. */
function isTitle(quoted: string): boolean {
  const words = quoted.split(' ')
  if (!/^(?:[A-Z]|_____)/.test(quoted)) return false
  return words.length <= LONGEST_TITLE || words.filter((word) => /^[A-Z_]/.test(word)).length / words.length >= 0.7
}

/** "the South Western Railway of _____", "published in _____ One": what is asked for is part of a thing's own name. */
export const insideName: DraftCheck = ({ index, fact, draft: { item, candidate } }) => {
  if (!candidate || candidate.value || candidate.date || !item.stem.includes(GAP)) return null
  // "the panel "Breaking Into _____"": of what a title says half is no answer.
  const titled = /"([^"]*_____[^"]*)"/.exec(item.stem)?.[1]?.trim()
  if (titled && isTitle(titled)) return 'gap within a name'
  const { tokens } = index.trees[fact.sentence]!
  const mentions = index.mentions[fact.sentence]!.filter(({ form }) => form === 'name')
  const names = candidate.focus.filter((at) => tokens[at]!.upos !== 'DET')
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined || !/^[A-Z]/.test(tokens[first]!.text)) return null
  const next = tokens[last + 1]
  // "Mr. Creepy": a stage name, half of which is the title.
  if (/^(?:Mr|Mrs|Ms|Miss|Sir|Saint|St)\.?$/.test(tokens[first - 1]?.text ?? '')) return 'gap within a name'
  // "the Legislative _____"
  const lead = tokens[first - 1]
  const own = lead && /^(?:amod|compound)/.test(lead.deprel) && candidate.focus.includes(lead.head)
  const leads = own && first > 1 && /^[A-Z][a-z]/.test(lead.text) && !isRole(lead.text.toLowerCase())
  const known =
    leads &&
    (lookUp(lead.text) !== null || mentions.some(({ tokens: { from, to } }) => from <= lead.index && lead.index < to))
  if (leads && !known) return 'gap within a name'
  // "Hawke's _____"
  if (lead?.xpos === 'POS' && tokens[first]!.upos === 'PROPN' && !isPersonKind(candidate.kind))
    return 'gap within a name'
  // "Star Voyage: The Last Crew"
  if (next?.text === ':' && /^[A-Z]/.test(tokens[last + 2]?.text ?? '')) return 'gap within a name'
  // "_____ "Eddie" Berg"
  if (
    /^["“]$/.test(next?.text ?? '') &&
    /^["”]$/.test(tokens[last + 3]?.text ?? '') &&
    tokens[last + 4]?.upos === 'PROPN'
  )
    return 'gap within a name'
  // "Interstate _____ 80", "Route 66"
  if (
    next?.upos === 'NUM' &&
    tokens[last]!.upos === 'PROPN' &&
    tokens[last]!.spaceAfter &&
    !isPersonKind(candidate.kind)
  )
    return 'gap within a name'
  if (isOtherHalf(mentions, tokens, names[0]!, candidate)) return 'gap within a name'
  const goesOn =
    next !== undefined &&
    /^[A-Z]/.test(next.text) &&
    next.upos !== 'VERB' &&
    tokens[last]!.spaceAfter &&
    !isRole(next.lemma.toLowerCase()) &&
    !isRole(next.text.toLowerCase()) &&
    lookUp(next.text)?.type !== 'nationality' &&
    !mentions.some(({ tokens: { from } }) => from === next.index)
  if (goesOn) return 'gap within a name'
  // "_____ American"
  if (
    /^(?:North|South|East|West|Central|Latin|Northern|Southern|Eastern|Western)$/.test(item.key.text) &&
    /^[A-Z]/.test(next?.text ?? '')
  )
    return 'gap within a name'
  const joint = tokens[candidate.focus[0]! - 1]
  const before = tokens[candidate.focus[0]! - 2]
  if (!before || !/^of$/i.test(joint?.text ?? '') || before.upos !== 'PROPN' || !ENDS_NAME.test(before.text))
    return null
  return isRole(before.lemma.toLowerCase()) ? null : 'gap within a name'
}

const isPersonKind = (kind: string) => kind === 'person'

/** "Norvik Gas and _____": a body's name after "and", which what stands before it may belong to. */
function isOtherHalf(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  first: number,
  { kind }: Candidate,
): boolean {
  // "the Bank of Norvik and the _____"
  const joint = tokens[first - 1]?.upos === 'DET' ? first - 2 : first - 1
  if (/^(?:person|country|city|place|group)$/.test(kind) || !/^(?:and|&)$/i.test(tokens[joint]?.text ?? ''))
    return false
  const before = tokens[joint - 1]
  if (before?.upos !== 'PROPN') return false
  const known = mentions.find(({ tokens: { from, to } }) => from <= before.index && before.index < to)
  return !known || known.tokens.to - known.tokens.from > 1
}

/** "JWs": the short form of a plural that nobody would type. */
export const wholeKey: DraftCheck = ({ draft: { candidate } }) =>
  candidate?.entity && /^[A-Z]{2,}s$/.test(candidate.key) ? 'half a name' : null

const COUNTED = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[IVX]{2,}|\d+)$/
/** What is done to a happening, not to a person. */
const ARRANGED = /^(?:postpone|cancel|organise|organize|schedule|stage|celebrate|inaugurate|televise|commemorate)$/

/** "Who landed on the lawn? Marine One", "Who was postponed? Norvik Lights": a craft or a feast read as a person. */
export const noPerson: DraftCheck = ({ fact, draft: { candidate } }) => {
  if (candidate?.kind !== 'person' || !candidate.entity) return null
  const words = candidate.entity.name.split(' ')
  // "Chief _____ of Norvik"
  if (
    words.length === 1 &&
    (isRole(words[0]!.toLowerCase()) || /^(?:Executive|Officer|General|Chief)$/.test(words[0]!))
  )
    return 'not surely a person'
  if (COUNTED.test(words.at(-1)!) && words.length === 2 && candidate.entity.roles.length === 0)
    return 'not surely a person'
  const place = words.length > 1 && /^(?:country|city|place)$/.test(lookUp(words[0]!)?.type ?? '')
  if (place && candidate.entity.roles.length === 0 && candidate.entity.gender === null) return 'not surely a person'
  const subject = candidate.piece.role === 'subject'
  return subject && fact.clause.passive && ARRANGED.test(fact.relation) ? 'not surely a person' : null
}

/** "Stream was announced", of "Norvik Stream", or "norvik manager": a name that opened its sentence, written small. */
export const keptCapital: DraftCheck = ({ index, fact, draft: { item } }) => {
  if (fact.clause.kind === 'quote') return null
  const first = index.trees[fact.sentence]!.tokens.find(({ upos }) => upos !== 'PUNCT')
  if (!first || first.text.length < 4 || !/^[A-Z][a-z]+$/.test(first.text)) return null
  const small = new RegExp(`\\b${first.text.toLowerCase()}\\b`)
  const { raw } = index.analysis
  if (!small.test(item.stem) || small.test(raw)) return null
  const inside = new RegExp(`[\\p{L}\\d,] ${first.text}\\b`, 'u')
  return inside.test(raw.slice(item.evidence.end)) || inside.test(raw.slice(0, item.evidence.start))
    ? 'half a name'
    : null
}

/** "Ada Berg was her pilot": nobody is their own; whose, stands before it. */
export const ownedPredicate: DraftCheck = ({ index, fact: { clause, sentence }, draft: { item } }) => {
  const { tokens, children } = index.trees[sentence]!
  const head = tokens[clause.head]!
  const copular = children[head.index]!.some((at) => tokens[at]!.deprel === 'cop')
  const owner = children[head.index]!.map((at) => tokens[at]!).find(({ xpos }) => xpos === 'PRP$')
  const person = isPersonNoun(head.lemma) || isRole(head.lemma)
  return copular && owner && person && item.stem.includes(` ${owner.text} `) ? 'unresolved reference' : null
}

/** "In which army …? The Norvik Army / the Norvik Navy": the sort that is asked for stands in one option alone. */
export const askedByName: DraftCheck = ({ draft: { item } }) => {
  const sort = /\bwhich (\w+)\b/i.exec(item.stem)?.[1]?.toLowerCase()
  const has = (text: string) => new RegExp(`\\b${sort}`, 'i').test(text)
  if (item.type !== 'multiple-choice' || !sort || !has(item.key.text)) return null
  return item.options.every(({ text }) => has(text)) ? null : 'key in the stem'
}
