import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { SAYING } from '../../facts/word-lists'
import type { Part, Wording } from '../../facts/wording-state'
import type { Entity } from '../../language/types'
import type { Candidate } from '../candidates/candidate'

const PLACES = new Set(['city', 'country', 'place'])
/** Share of the article's mentions of cities that the place of the events must have. */
const MOST = 0.6

/**
 * Where the article's events are, for a stem that names nothing: "In Magnitogorsk, how many apartments were
 * damaged?" Only a city of the title or the lead that is nearly the only one, and only for what happened.
 */
export function anchorParts(index: ArticleIndex, fact: Fact): Part[] {
  const { clause } = fact
  const finite = clause.verbs[clause.finite]!
  if (fact.modality !== 'asserted' || finite.xpos !== 'VBD' || SAYING.has(fact.relation.split(' ')[0]!)) return []
  if (clause.fronted.length > 0 || clause.kind === 'role' || clause.kind === 'relative') return []
  const here = index.mentions[fact.sentence]!.some((mention) => isPlace(index, mention.entity))
  const place = here ? null : topicPlace(index)
  return place ? [{ words: `in ${place.name},` }] : []
}

const isPlace = (index: ArticleIndex, id: number | null) =>
  id !== null && PLACES.has(index.entities.get(id)?.type ?? '')

function topicPlace(index: ArticleIndex): Entity | null {
  const { sentences, mentions, paragraphs } = index.analysis
  const cities = mentions.filter(
    (mention) => mention.entity !== null && index.entities.get(mention.entity)?.type === 'city',
  )
  const counts = new Map<number, number>()
  for (const mention of cities) counts.set(mention.entity!, (counts.get(mention.entity!) ?? 0) + 1)
  const [top, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0]
  if (top < 0 || count < 2 || count < cities.length * MOST) return null
  const lead = sentences.find((sentence) => paragraphs[sentence.paragraph]?.kind === 'body')?.index ?? 0
  return cities.some((mention) => mention.entity === top && mention.sentence <= lead) ? index.entities.get(top)! : null
}

/** Whether a text says anything, beside what it asks for, that one could recognise it by: a name or a year. */
export function namesSomething({ text, named }: Pick<Wording, 'text' | 'named'>, candidate: Candidate | null): boolean {
  if ([...named].some((id) => id !== candidate?.entity?.id)) return true
  return /\s["']?[A-Z]\p{L}{2,}|\b\d{4}\b/u.test(text.slice(1).replace(/^(According to )/i, ''))
}
