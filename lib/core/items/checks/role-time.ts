import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { ORGANISATION_WORDS } from '../../language/gazetteers/organisations'
import { isRole } from '../../language/gazetteers/roles'
import { lookUp } from '../../language/match-gazetteer'
import type { DraftCheck } from './under-check'

const GONE =
  /^(?:former|formerly|ex|then|late|previous|previously|once|deposed|ousted|future|incoming|elect|designate)$/i
const LOST =
  /\b(?:ousts?|ousted|sacks?|sacked|dismiss(?:es|ed)?|fires|fired|resigns?|resigned|resignation|quits?|steps? down|dies|dead|death|killed|kills)\b/i
/** "the 2016 nominee", "in 1998", "when she was minister" beside the post: held then. */
const isFormer = ({ clause }: Fact) => clause.verbs.some(({ text }) => text === 'formerly')

/**
 * Whether a post was held at another time than that of the news: its sentence tells of an earlier year, or somewhere in
 * the article the same person is called former. Of what is told as former nothing needs to be said.
 */
export function heldThen(index: ArticleIndex, fact: Fact): boolean {
  if (fact.clause.kind !== 'role' || isFormer(fact)) return false
  const { tokens } = index.trees[fact.sentence]!
  const role = fact.clause.pieces[0]!.tokens
  const from = Math.min(role[0]!, fact.clause.subject.tokens[0]!)
  const to = Math.max(role.at(-1)!, fact.clause.subject.tokens.at(-1)!)
  if (tokens.slice(Math.max(0, from - 2), to + 1).some(({ text }) => GONE.test(text))) return true
  const published = index.analysis.metadata.publishedAt?.slice(0, 4)
  const dated = index.dates[fact.sentence]!.some(
    ({ iso, relative }) =>
      !relative && /^\d{4}/.test(iso ?? '') && published !== undefined && iso!.slice(0, 4) < published,
  )
  if (dated) return true
  // "Norvik ousts harbour master Berg": on that day the post was lost.
  const title = index.analysis.metadata.title ?? ''
  const entity = index.entities.get(fact.subject?.entity ?? -1)
  const inTitle = entity !== undefined && [entity.name, ...entity.aliases].some((name) => title.includes(name))
  if (inTitle && LOST.test(title)) return true
  return calledFormer(index, fact.subject?.entity ?? null)
}

function calledFormer(index: ArticleIndex, id: number | null): boolean {
  if (id === null) return false
  return (index.mentionsOf.get(id) ?? []).some(({ form, sentence, tokens: { from } }) => {
    const { tokens } = index.trees[sentence]!
    // "former president Ada Berg": the word stands with the nouns right before the name.
    for (let at = from - 1; form === 'name' && at >= Math.max(0, from - 6); at -= 1) {
      if (/^(?:former|ex|late|then)$/i.test(tokens[at]!.text)) return true
      if (!/^(?:NOUN|PROPN|ADJ|ADP|PART)$/.test(tokens[at]!.upos)) return false
    }
    return false
  })
}

/** A post of another time, asked as one held in the month of the news. */
export const postOfThen: DraftCheck = ({ index, fact, draft: { item } }) =>
  / in [A-Z][a-z]+ \d{4}\?$/.test(item.stem) && heldThen(index, fact) ? 'badly timed' : null

const GOVERNS =
  /\b(?:president|prime minister|premier|chancellor|minister|governor|mayor|secretary|speaker|ambassador|senator|attorney general|chief justice)\b/i

/** "Who was Interior Minister in January 2019?": of which country, only the article tells. */
export const placedPost: DraftCheck = ({ fact, draft: { item } }) => {
  if (fact.clause.kind !== 'role' || !/^Who was /.test(item.stem) || !GOVERNS.test(item.stem)) return null
  const words = item.stem.replace(/^Who was (?:formerly )?(?:the )?/, '').replace(/ in [A-Z][a-z]+ \d{4}\?$/, '')
  const names = words.split(/[ ?]/).flatMap((_, from, all) => [1, 2, 3].map((n) => all.slice(from, from + n).join(' ')))
  const placed = names.some((name) =>
    /^(?:country|city|place|nationality|organisation)$/.test(lookUp(name.replace(/'s?$/, ''))?.type ?? ''),
  )
  return placed || /\bof (?:the )?[A-Z]|\b(?:US|U\.S\.|UK|EU)\b|'s? /.test(words) ? null : 'nothing to recognise it by'
}

/** Bodies of which every country or town has one. */
const OF_EVERY =
  /^(?:Senate|House|Assembly|Cabinet|Board|Club|Team|Station|School|Hospital|Church|Court|Police|Fire|Group)$/

/** "Society President", of which society; "lead author Professor", two posts in one. */
export const ownPost: DraftCheck = ({ index, fact }) => {
  if (fact.clause.kind !== 'role') return null
  const { tokens } = index.trees[fact.sentence]!
  const said = fact.clause.pieces[0]!.tokens.map((at) => tokens[at]!.text).join(' ')
  const role = said.replace(/^(?:the|an?) /i, '').split(/[ -]/)
  const others = role.filter((word) => !isRole(word.toLowerCase()) && !/^(?:Vice|Deputy|General|Chief)$/.test(word))
  if (others.length > 0 && others.every((word) => ORGANISATION_WORDS.has(word) || OF_EVERY.test(word)))
    return 'nothing to recognise it by'
  const lower = role.findIndex((word) => /^[a-z]/.test(word) && isRole(word))
  const title = role.at(-1)!
  return lower >= 0 && lower < role.length - 1 && /^[A-Z]/.test(title) && isRole(title.toLowerCase())
    ? 'two posts in one'
    : null
}

const OFFICE = /\b(?:[A-Z]\w+|of|for|minister|president|mayor|governor)\b/

/** "What was Lisa Berg's occupation? A retired nurse": of somebody in the street, named once for what they said. */
export const worthKnowing: DraftCheck = ({ index, fact, draft: { item } }) => {
  if (fact.clause.kind !== 'role' || !/'s? occupation\?$/.test(item.stem)) return null
  const id = fact.subject?.entity ?? -1
  const named = (index.mentionsOf.get(id) ?? []).length
  const { name } = index.entities.get(id) ?? { name: '' }
  if ((index.analysis.metadata.title ?? '').includes(name) || named > 3) return null
  return OFFICE.test(item.key.text.slice(1)) ? null : 'nobody would ask'
}
