import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import type { Entity } from '../../language/types'
import type { DraftCheck } from './under-check'
import { isStatement } from './under-check'

const hasName = (text: string) => /(?:^|[\s"'(-])(?:[A-Z][\p{L}\d.&-]|[a-z]-?[A-Z])/u.test(text)

const singular = (word: string) => word.replace(/s$/, '')

/** "Corks are made of bark": what holds at any time, of what the title speaks of, needs no name. */
function isGeneral(index: ArticleIndex, fact: Fact, stem: string): boolean {
  const finite = fact.clause.verbs[fact.clause.finite]!
  const present = /^VB[ZP]$/.test(finite.xpos) && finite.lemma !== 'have' && fact.modality === 'asserted'
  const topics = new Set([...index.titleWords].map(singular))
  return present && !fact.perishable && contentWords(stem).some((word) => word.length > 3 && topics.has(singular(word)))
}

/** Whether a text names any entity of the article. */
const namesEntity = (index: ArticleIndex, text: string) =>
  hasName(text) &&
  index.analysis.entities.some(({ name, aliases }) =>
    [name, ...aliases].some((alias) => alias.length > 1 && text.includes(alias)),
  )

const withoutSource = (stem: string) => stem.replace(/^According to [^,]*, /, '')

/** Who or what a fact is about bears a name, or is asked for: "337 users", "the current phase" could be anyone's. */
export const namedSubject: DraftCheck = ({ index, fact, draft: { item, candidate, scene } }) => {
  const { kind, subject } = fact.clause
  // "two members, who sit in the council": so many of hers, not of all.
  if (kind === 'relative' && subject === candidate?.piece && candidate.value) return 'another fact answers it too'
  if (scene || kind === 'quote' || kind === 'role' || (candidate?.entity && candidate.piece.role === 'subject'))
    return null
  if (kind === 'relative' && subject === candidate?.piece) return 'another fact answers it too'
  // "In Graz, how many houses were damaged?"
  if (/^In [A-Z]/.test(item.stem)) return null
  // "In which year did rebels take control of Norvik?": a year and a name say which.
  const dated = /\b(?:1[5-9]|20)\d\d\b/.test(`${item.stem} ${item.key.text}`)
  if (dated && namesEntity(index, withoutSource(item.stem))) return null
  const told = subject === candidate?.piece ? withoutSource(item.stem) : (fact.subject?.text ?? '')
  if (namesEntity(index, told)) return null
  return subject !== candidate?.piece && isGeneral(index, fact, item.stem) ? null : 'nothing to recognise it by'
}

/** So many words of meaning beside the subject say enough. */
const WELL_TOLD = 4

/** A true statement ties its subject to something else that can be checked: a name, a number, a date. */
export const tiedStatement: DraftCheck = (under) => {
  if (!isStatement(under) || under.fact.clause.kind === 'quote') return null
  const { index, fact, draft } = under
  const rest = draft.item.stem.replace(fact.subject?.text ?? '', ' ').replace(/^ *\S+ /, '')
  if (contentWords(rest).length >= WELL_TOLD) return null
  return hasName(rest) || /\d/.test(rest) || fact.quantities.length > 0 || isGeneral(index, fact, draft.item.stem)
    ? null
    : 'says little'
}

const BODY =
  /^(?:ministry|department|agency|council|court|parliament|commission|police|army|navy|government|office|embassy|university|company|party|federation|institute)$/
const SOURCES = new Set(['organisation', 'work', 'country', 'product', 'other'])

/** A source without a name ("critics", "reports", "US authorities") makes nothing believable. */
export const namedSource: DraftCheck = ({ index, fact }) => {
  const source = fact.clause.attribution
  if (!source) return null
  const sentence = source.sentence ?? fact.sentence
  const { speaker } = source
  const named = index.mentions[sentence]!.some(({ tokens, entity }) => {
    const type = index.entities.get(entity ?? -1)?.type ?? ''
    if (!speaker.tokens.includes(tokens.from)) return false
    if (type === 'person' || (SOURCES.has(type) && tokens.from <= speaker.head && speaker.head < tokens.to)) return true
    // "Norvik's interior ministry", not "US authorities".
    const body = index.trees[sentence]!.tokens[speaker.head]!.lemma.toLowerCase()
    return BODY.test(body) && /^(?:country|city|organisation)$/.test(type)
  })
  return named ? null : 'a source without a name'
}

/** "The Democratic primary", "the nomination": of which there are many, each in its place and year. */
export const placedVote: DraftCheck = ({ index, draft: { item, scene } }) => {
  const text = `${scene ?? ''} ${item.stem} ${item.key.text}`
  if (!/\b(?:primar(?:y|ies)|caucus(?:es)?|elections?|nomination|referendum|by-election)\b/i.test(text)) return null
  if (/\b(?:19|20)\d\d\b/.test(text)) return null
  const placed = index.analysis.entities.some(
    ({ type, name, aliases }) =>
      /^(?:country|city|place)$/.test(type) && [name, ...aliases].some((alias) => text.includes(alias)),
  )
  return placed ? null : 'which contest is not said'
}

/** "The Norvik Times talks to Ada Berg": what the paper itself did is no news. */
export const notOurselves: DraftCheck = ({ index, fact, draft: { item } }) => {
  const title = index.analysis.metadata.title ?? ''
  const talks = /\b(?:interviews|talks|speaks|discusses|asks|tells)\b/.exec(title)
  if (!talks) return null
  const paper = /^\S+(?: \S+)?$/.test(title.slice(0, talks.index).trim()) ? title.slice(0, talks.index).trim() : null
  const named = paper !== null && item.stem.includes(paper)
  return named || /^(?:discuss|talk|speak|answer|interview)\b/.test(fact.relation) ? 'the paper about itself' : null
}

const SEXUAL = /\b(?:rap(?:e|es|ed|ist)|sex(?:ual)? (?:abuse|assault|crime)\w*|molest\w*|sexually)\b/i

/** Of a crime of which somebody was the victim, who is not in the title and has no post to answer for stays unnamed. */
export const sparesVictims: DraftCheck = ({ index, draft: { item, candidate } }) => {
  const title = index.analysis.metadata.title ?? ''
  if (!SEXUAL.test(title)) return null
  // A form of address is no post.
  const exposed = ({ type, roles, name }: Entity) =>
    type === 'person' &&
    !title.includes(name.split(' ').at(-1)!) &&
    roles.every((role) => /^(?:mr|mrs|ms|miss|mme|mlle|m|madame|mister|sir|dr)\.?$/i.test(role))
  const asked = candidate?.entity && exposed(candidate.entity)
  const named = index.analysis.entities.some((entity) => exposed(entity) && item.stem.includes(entity.name))
  return asked || named ? 'not safe to ask' : null
}
