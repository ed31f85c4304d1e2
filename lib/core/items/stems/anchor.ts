import type { ArticleIndex } from '../../facts/article-index'
import { sourceParts } from '../../facts/statement'
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
  const named = [...plain.named].some((id) => id !== candidate?.entity?.id)
  if (namesSomething(plain, candidate) && (plain.vague === 0 || named)) return plain
  // "In Pakistan, who drew criticism?": a place alone makes nothing of three words.
  const place = plain.text.split(' ').length < 5 ? null : anchorPlace(index, fact)
  if (!place || place.id === candidate?.entity?.id) return plain
  const words = { words: `in ${displayName(index, place)},` }
  const wording = wordParts(index, [words, ...source, ...parts], options)
  return { ...wording, named: new Set([...wording.named, place.id]) }
}

function anchorPlace(index: ArticleIndex, fact: Fact): Entity | null {
  const { clause } = fact
  const finite = clause.verbs[clause.finite]!
  const happened = finite.xpos === 'VBD' || finite.lemma === 'have'
  if (fact.modality === 'modal' || !happened || SAYING.has(fact.relation.split(' ')[0]!)) return null
  if (clause.fronted.length > 0 || clause.kind === 'role' || clause.kind === 'relative') return null
  const place = topicPlace(index)
  return place && !isElsewhere(index, fact.sentence, place) ? place : null
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

const topics = new WeakMap<ArticleIndex, Entity | null>()

/** The only city that title and lead name, named more than once. A whole country makes nothing recognisable. */
function topicPlace(index: ArticleIndex): Entity | null {
  const known = topics.get(index)
  if (known !== undefined) return known
  const { sentences, mentions, paragraphs, metadata } = index.analysis
  const lead = sentences.find((sentence) => paragraphs[sentence.paragraph]?.kind === 'body')?.index ?? 0
  const title = metadata.title ?? ''
  const named = new Set(
    mentions
      .filter((mention) => mention.entity !== null && mention.form === 'name' && mention.sentence <= lead)
      .map((mention) => index.entities.get(mention.entity!)!),
  )
  for (const entity of index.entities.values()) if (title.includes(entity.name)) named.add(entity)
  const often = (entity: Entity) =>
    (index.mentionsOf.get(entity.id)?.length ?? 0) + (title.includes(entity.name) ? 1 : 0)
  const only = (type: string) => {
    const found = [...named].filter((entity) => entity.type === type)
    return found.length === 1 && often(found[0]!) > 1 ? found[0]! : null
  }
  const place = only('city')
  topics.set(index, place)
  return place
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
