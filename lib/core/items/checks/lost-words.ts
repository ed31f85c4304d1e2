import { GAP } from '../types'
import type { DraftCheck } from './under-check'

/** Words without which a sentence says something else. */
const LIMITS =
  /\b(?:either|neither|only|almost|nearly|hardly|barely|partly|partially|mostly|allegedly|reportedly|apparently|possibly|likely|probably|purportedly|supposedly|except|unless|not|never|may|might|could|would|should|if|without|half)\b|n't\b/gi

/** "is either re-elected or replaced": a word that limits what is said went lost on the way to the stem. */
export const lostLimit: DraftCheck = ({ index, fact, draft: { item } }) => {
  if (fact.clause.kind === 'quote' || fact.clause.kind === 'role') return null
  const { tokens } = index.trees[fact.sentence]!
  const { fronted, pieces, subject, verbs } = fact.clause
  const own = [...fronted, subject, ...pieces].flatMap((piece) => piece.tokens)
  const verb = verbs.flatMap(({ token }) => (token === null ? [] : [token]))
  // What stands between the clause's first word and its verb's object belongs to it, whatever it hangs on.
  const first = Math.min(...subject.tokens, ...verb)
  const last = Math.max(...verb, fact.clause.head)
  const between = tokens.filter(({ index: at }) => at >= first && at <= last + 1 && !own.includes(at))
  const said = between.map(({ text }) => text).join(' ')
  const told = item.stem.replace(GAP, item.key.text).toLowerCase()
  // "has both a council and a court", told without the court.
  if (/\bboth\b/i.test(said) && !/ and /.test(told)) return 'half of what was said'
  if (/\bto be\b/.test(said) && !/\bto be\b/.test(told)) return 'lost a word that limits it'
  return (said.match(LIMITS) ?? []).some((word) => !told.includes(word.toLowerCase()))
    ? 'lost a word that limits it'
    : null
}

const HEDGES = /^(?:reportedly|allegedly|apparently|possibly|probably|supposedly|purportedly|presumably|perhaps)$/i

/** "Reportedly, she struck a rail and flipped the truck": the doubt that opens the sentence holds for the second verb too. */
export const sharedDoubt: DraftCheck = ({ index, fact, draft: { item } }) => {
  const { tokens, children } = index.trees[fact.sentence]!
  const head = tokens[fact.clause.head]!
  const first = fact.clause.kind === 'coordinate' ? tokens[head.head] : undefined
  const doubt = first && children[first.index]!.map((at) => tokens[at]!).find(({ text }) => HEDGES.test(text))
  return doubt && doubt.index < head.index && !item.stem.toLowerCase().includes(doubt.text.toLowerCase())
    ? 'lost a word that limits it'
    : null
}

/** "dropped out", "withdrew": a verb with nothing beside it tells of something the article said before. */
export const bareVerb: DraftCheck = ({ fact, draft: { candidate, item } }) => {
  const { clause } = fact
  if (/^(?:quote|role)$/.test(clause.kind) || clause.copular) return null
  const told = clause.pieces.filter(
    (piece) => piece !== candidate?.piece && !/^(?:time|adverb|particle)$/.test(piece.role),
  )
  if (told.length > 0 || (candidate && candidate.piece !== clause.subject && candidate.piece.role === 'object'))
    return null
  const beside = `${item.stem} ${item.key.text}`.replace(fact.subject?.text ?? '', '')
  if (clause.passive && candidate?.piece !== clause.subject && /\d/.test(beside)) return null
  return candidate === null || candidate.piece === clause.subject || candidate.piece.role === 'time'
    ? 'says little'
    : null
}

/** "was more forceful": than whom, stands before it. */
export const comparesWithNothing: DraftCheck = ({ index, fact, draft: { item } }) => {
  if (!fact.clause.copular || /\bthan\b/.test(item.stem)) return null
  const { tokens } = index.trees[fact.sentence]!
  const predicate = fact.clause.pieces.find(({ role }) => role === 'predicate')
  const compared = predicate?.tokens.some(
    (at) => /^(?:JJR|RBR)$/.test(tokens[at]!.xpos) && !/^(?:than|or)$/i.test(tokens[at + 1]?.text ?? ''),
  )
  return compared ? 'half of what was said' : null
}

/** "The police, which told of a “development” was likely": an aside that never closes makes the wrong subject. */
export const closedAside: DraftCheck = ({ index, fact: { clause, sentence } }) => {
  if (/^(?:quote|role|whole)$/.test(clause.kind)) return null
  const { tokens } = index.trees[sentence]!
  const verb = clause.verbs.find(({ token }) => token !== null)?.token ?? -1
  const last = clause.subject.tokens.at(-1)!
  if (verb <= last + 1) return null
  const between = tokens.slice(last + 1, verb)
  const opens = between[0]?.text === ',' && /^(?:which|who|whose|whom|where)$/i.test(between[1]?.text ?? '')
  return opens && between.filter(({ text }) => text === ',').length < 2 ? 'unsure of the grammar' : null
}

/** "has the youngest average age": of which, the sentence says elsewhere or not at all. */
export const ofWhich: DraftCheck = ({ index, fact, draft: { item } }) => {
  if (/^(?:quote|role)$/.test(fact.clause.kind)) return null
  const most = index.trees[fact.sentence]!.tokens.filter(
    ({ xpos, text }) => xpos === 'JJS' && !/^(?:latest|last|least|most|best)$/i.test(text),
  )
  return most.some(({ text }) => {
    const [, ...after] = ` ${item.stem}`.split(` the ${text} `)
    return (
      after.length > 0 &&
      !/\b(?:in|of|ever|since|among|on|at|to|for|by|from|that|after|than|world)\b/.test(after.join(' '))
    )
  })
    ? 'half of what was said'
    : null
}

const SMALL = 'zero one two three four five six seven eight'.split(' ')

/** "The _____ parents were arrested": so many as there are; "_____ kinds of coral, …, … and …": so many as are named. */
export const openCount: DraftCheck = ({ draft: { item, candidate } }) => {
  if (!candidate?.value) return null
  const key = item.key.text.toLowerCase()
  const count = SMALL.includes(key) ? SMALL.indexOf(key) : Number(key)
  const after = item.stem.split('_____')[1] ?? ''
  const listed = /(?:,|:|such as|including) ((?:[^,]+, )*[^,]+,? and [^,]+)\.?$/.exec(after)?.[1]
  if (listed && count > 1 && listed.split(/, and |, | and /).length === count) return 'key in the stem'
  const definite = /\b(?:the|these|those|both) _____ /i.test(item.stem)
  return definite && count > 1 && count < 5 ? 'trivial: anybody could say it' : null
}

/** "introduced lockdown [and enforced] social distancing": two phrases side by side that another verb, or an "and", parted. */
export const partedPhrases: DraftCheck = ({ index, fact }) => {
  const { kind, pieces } = fact.clause
  if (kind === 'quote' || kind === 'role') return null
  const { tokens } = index.trees[fact.sentence]!
  const own = new Set([...pieces.flatMap((piece) => piece.tokens), ...fact.clause.verbs.map(({ token }) => token)])
  const parted = pieces.some((piece, at) => {
    const next = pieces[at + 1]
    if (!next) return false
    const gap = tokens.slice(piece.tokens.at(-1)! + 1, Math.max(piece.tokens.at(-1)! + 1, next.tokens[0]!))
    return gap.some((token) => !own.has(token.index) && /^(?:VERB|CCONJ)$/.test(token.upos))
  })
  return parted ? 'half of what was said' : null
}

/** "two percent in the Norvik poll [and five] in the Graz poll": a list that lost its middle. */
export const oneOfEach: DraftCheck = ({ fact, draft: { item } }) =>
  fact.clause.kind !== 'quote' &&
  /\b(in|at|on|for|by) the [^,?]{3,70}?\b([a-z]{4,}) \1 the [^,?]*\b\2\b/.test(item.stem.replace(/"[^"]*"/g, ''))
    ? 'half of what was said'
    : null

/** "Lind named Berg as her replacement": whose, when Berg can't be her own. "How far did it only go?": the limit has no place there. */
export const ownReplacement: DraftCheck = ({ fact, draft: { item } }) => {
  if (fact.clause.kind === 'quote') return null
  if (/\bas (?:his|her|its|their) (?:replacement|successor|predecessor)\b/.test(item.stem))
    return 'unresolved reference'
  // "born about 250 miles [south of Graz], she": a distance from nowhere.
  if (/\b\d[\d,.]* (?:miles|kilomet(?:re|er)s|km|feet|met(?:re|er)s),/.test(item.stem)) return 'half of what was said'
  return /\b(?:did|do|does|has|had|have) [^?]* only \w+\?$/.test(item.stem) ? 'broken wording' : null
}

/** "at least three fires", answered by "Three fires"; "arrested a man": whom, is the news. */
export const wholeCount: DraftCheck = ({ draft: { item, candidate } }) => {
  if (/\ban? (?:man|woman|person|boy|girl|suspect|driver)\.$/.test(item.stem)) return 'says little'
  if (candidate?.kind !== 'phrase' && candidate?.kind !== 'group') return null
  const said = item.evidence.exact.toLowerCase()
  const key = item.key.text.toLowerCase()
  const hedge = ['at least', 'more than', 'over', 'about', 'nearly', 'almost', 'up to', 'around', 'some'].find((word) =>
    said.includes(`${word} ${key}`),
  )
  return hedge && !item.stem.toLowerCase().includes(hedge) ? 'lost a word that limits it' : null
}

/** Verbs that say nothing without what is received, held or made. */
const TRANSITIVE =
  /^(?:receive|include|contain|provide|award|create|produce|publish|own|buy|purchase|kill|injure|arrest|establish|sponsor|approve|accept|achieve|acquire|allow|bring|carry|cause|describe|enjoy|face|find|give|introduce|maintain|obtain|place|possess|require|send|take|use)$/

/** "the medal received during a visit": a participle read as the verb, which lacks its object. */
export const hasObject: DraftCheck = ({ index, fact: { clause, sentence } }) => {
  if (!/^(?:main|coordinate|whole)$/.test(clause.kind)) return null
  const { tokens, children } = index.trees[sentence]!
  const head = tokens[clause.head]!
  const taken = children[head.index]!.some((at) =>
    /^(?:i?obj|ccomp|xcomp|aux:pass|cop|compound:prt)/.test(tokens[at]!.deprel),
  )
  const told = clause.pieces.some(({ role }) => /^(?:object|indirect|content|verb|predicate|particle)$/.test(role))
  return TRANSITIVE.test(head.lemma) && head.upos === 'VERB' && !clause.passive && !taken && !told
    ? 'half of what was said'
    : null
}

/** "by director Bo Dahl The Long Road": two names that a comma kept apart. */
export const keptApart: DraftCheck = ({ draft: { item } }) => {
  const told = item.stem.replace(GAP, item.key.text)
  return [...item.evidence.exact.matchAll(/(\p{Lu}[\p{L}'-]+), (?=(\p{Lu}[\p{L}'-]+))/gu)].some(([, before, after]) =>
    told.includes(`${before} ${after}`),
  )
    ? 'broken wording'
    : null
}

/** More names in a row than one can keep in mind. */
export const longList: DraftCheck = ({ draft: { item } }) =>
  (item.stem.replace(/"[^"]*"/g, '').match(/,/g)?.length ?? 0) > 4 ? 'a long list' : null

/** "two presidents …, Ada Berg and Bo Lind", told as "two presidents and Bo Lind": what stood before the "and" is gone. */
export const wholePairs: DraftCheck = ({ fact, draft: { item } }) => {
  if (fact.clause.kind === 'quote') return null
  const said = item.evidence.exact.replace(/\s+/g, ' ')
  const told = item.stem.replace(GAP, item.key.text)
  return [...told.matchAll(/([\p{L}\d'%-]+),? and (?=((?:an? |the )?[\p{L}\d'-]+))/gu)].some(
    ([, before, after]) =>
      said.includes(` and ${after}`) &&
      !said.includes(`${before} and ${after}`) &&
      !said.includes(`${before}, and ${after}`) &&
      said.includes(before!),
  )
    ? 'half of what was said'
    : null
}
