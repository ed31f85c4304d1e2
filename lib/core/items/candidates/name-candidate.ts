import { type ArticleIndex, mentionOfHead } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { isFirstName } from '../../language/gazetteers/first-names'
import { isRole } from '../../language/gazetteers/roles'
import { lookUp } from '../../language/match-gazetteer'
import type { Entity, Mention } from '../../language/types'
import type { AnswerKind, Candidate } from './candidate'
import { displayName } from './display-name'
import { bodyOf } from './piece-words'

export const KINDS: Partial<Record<Entity['type'], AnswerKind>> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  city: 'city',
  place: 'place',
  event: 'thing',
  work: 'thing',
  product: 'thing',
  other: 'thing',
}

export function entityAt(
  index: ArticleIndex,
  fact: Fact,
  head: number,
): { entity: Entity; from: number; to: number } | null {
  const mention = mentionOfHead(index, fact.sentence, head)
  if (!mention || mention.form !== 'name' || mention.entity === null) return null
  const entity = index.entities.get(mention.entity)
  if (entity && isPlaceName(index, mention, entity)) return null
  return entity ? { entity, ...mention.tokens } : null
}

/** A country's name taken for short of a body's: "Norway" of "Youth Forum Norway". */
function isPlaceName(index: ArticleIndex, mention: Mention, entity: Entity): boolean {
  const surface = index.analysis.raw.slice(mention.start, mention.end)
  if (/^(country|city|place|nationality)$/.test(entity.type) || isFirstName(entity.name.split(' ')[0]!)) return false
  return surface !== entity.name && /^(country|city|place|nationality)$/.test(lookUp(surface)?.type ?? '')
}

/** A phrase that is a name, with or without a title before it. */
export function nameCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const found = entityAt(index, fact, piece.head) ?? titledPerson(index, fact, piece)
  const kind = found && KINDS[found.entity.type]
  // One word without a known gender is as often a thing that acts as a person does.
  if (found?.entity.type === 'person' && !found.entity.name.includes(' ') && found.entity.gender === null) return null
  if (!found || !kind || isRole(found.entity.name.toLowerCase())) return null
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  if (body.some((at) => ['conj', 'acl', 'acl:relcl', 'cc'].includes(tree.tokens[at]!.deprel))) return null
  // "in Sochi on the Black Sea": what follows a place only places it more.
  const trailing = body.some((at) => at >= found.to)
  if (trailing && !(['city', 'country', 'place'].includes(found.entity.type) && piece.preposition.length > 0))
    return null
  const outside = body.filter((at) => at < found.from)
  const title = outside.every((at) => /^(DET|NOUN|PROPN|ADJ|PART|ADP|NUM|PUNCT)$/.test(tree.tokens[at]!.upos))
  if (!title || (outside.length > 1 && kind !== 'person')) return null
  const { entity } = found
  const key = displayName(index, entity)
  return {
    fact,
    kind,
    piece,
    form: 'whole',
    focus: body,
    rest: [],
    key,
    accepted: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== key),
    entity,
    value: null,
    date: null,
    noun: entity.name.toLowerCase(),
    plural: entity.plural,
  }
}

/** "Belarus' leader Alexander Lukashenko": the name that ends a description of a person. */
function titledPerson(index: ArticleIndex, fact: Fact, piece: Piece) {
  const { tokens } = index.trees[fact.sentence]!
  const head = tokens[piece.head]!
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null
  const last = piece.tokens.at(-1)!
  const mention = index.mentions[fact.sentence]!.find(
    (one) =>
      one.form === 'name' &&
      one.tokens.to === last + 1 &&
      one.tokens.from > piece.head &&
      tokens[one.head]!.head === piece.head,
  )
  const entity = mention?.entity == null ? undefined : index.entities.get(mention.entity)
  const tied = mention !== undefined && /^(flat|appos|compound|nmod:desc)/.test(tokens[mention.head]!.deprel)
  return entity?.type === 'person' && tied ? { entity, ...mention.tokens } : null
}
