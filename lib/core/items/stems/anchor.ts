import type { ArticleIndex } from '../../facts/article-index'
import { sourceParts } from '../../facts/statement'
import { type TopicPlace, topicPlace } from '../../facts/topic-place'
import type { Fact } from '../../facts/types'
import { SAYING } from '../../facts/word-lists'
import { type WordingOptions, wordParts } from '../../facts/wording'
import type { Part, Wording } from '../../facts/wording-state'
import type { Entity } from '../../language/types'
import type { Candidate } from '../candidates/candidate'
import { displayName } from '../candidates/display-name'

const PLACES = new Set(['city', 'country', 'place'])

/**
 * Where the article's events are, for a stem that names nothing: "In Magnitogorsk, how many apartments were
 * damaged?" Only the one city of the title or the lead, and only for what happened.
 */
export function wordAnchored(
  index: ArticleIndex,
  fact: Fact,
  candidate: Candidate | null,
  parts: Part[],
  given: WordingOptions,
): Wording {
  const options = { ...given, later: fact.clause.fronted.length > 0 ? (fact.subject?.entity ?? null) : null }
  const source = sourceParts(fact.clause)
  const plain = wordParts(index, [...source, ...parts], options)
  // The article's own sentence is told as it stands, and what its title says needs no other anchor.
  if (fact.clause.kind === 'whole' || given.before?.headline) return plain
  const named = [...plain.named].some((id) => id !== candidate?.entity?.id)
  if (namesSomething(plain, candidate) && (plain.vague === 0 || named)) return plain
  // "In Pakistan, who drew criticism?": a place alone makes nothing of three words.
  const place = plain.text.split(' ').length < 5 ? null : anchorPlace(index, fact)
  if (!place || place.entity.id === candidate?.entity?.id) return plain
  const words = { words: `${place.preposition} ${displayName(index, place.entity)},` }
  const wording = wordParts(index, [words, ...source, ...parts], options)
  return { ...wording, named: new Set([...wording.named, place.entity.id]) }
}

function anchorPlace(index: ArticleIndex, fact: Fact): TopicPlace | null {
  const { clause } = fact
  const finite = clause.verbs[clause.finite]!
  const happened = finite.xpos === 'VBD' || finite.lemma === 'have'
  if (fact.modality === 'modal' || !happened || SAYING.has(fact.relation.split(' ')[0]!)) return null
  if (clause.fronted.length > 0 || clause.kind === 'role' || clause.kind === 'relative') return null
  const place = topicPlace(index)
  // A country or region makes recognisable only what happened there.
  if (place && place.entity.type !== 'city' && (!place.titled || finite.xpos !== 'VBD' || clause.copular)) return null
  return place && !isElsewhere(index, fact.sentence, place.entity) ? place : null
}

const isPlace = (index: ArticleIndex, id: number | null) =>
  id !== null && PLACES.has(index.entities.get(id)?.type ?? '')

/** A sentence that names a place, or follows one that names another, may be about what happened there. */
function isElsewhere(index: ArticleIndex, sentence: number, place: Entity): boolean {
  if (index.mentions[sentence]!.some((mention) => isPlace(index, mention.entity))) return true
  const { paragraph } = index.analysis.sentences[sentence]!
  const before = index.analysis.sentences[sentence - 1]
  return (
    before?.paragraph === paragraph &&
    index.mentions[sentence - 1]!.some((mention) => isPlace(index, mention.entity) && mention.entity !== place.id)
  )
}

const CALENDAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?\b/g

/** Whether a text says anything, beside what it asks for, that one could recognise it by: a name, or a year that is not just the day's. */
export function namesSomething({ text, named }: Pick<Wording, 'text' | 'named'>, candidate: Candidate | null): boolean {
  if ([...named].some((id) => id !== candidate?.entity?.id)) return true
  return /\s["']?[A-Z]\p{L}{2,}|\b\d{4}\b/u.test(
    text
      .slice(1)
      .replace(/^(According to )/i, '')
      .replace(CALENDAR, ''),
  )
}
