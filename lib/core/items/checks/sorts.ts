import { COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import { KIND_BY_NOUN } from '../../language/gazetteers/kinds'
import { EVENT_WORDS, WORK_WORDS } from '../../language/gazetteers/organisations'
import { ROLE_CLASS } from '../../language/gazetteers/roles'
import { isSurelyPerson } from '../distractors/entity-distractors'
import { type DraftCheck, isPlaceKind } from './under-check'

const OTHERWISE = 'called one thing, asked as another'
const STATE = /\b(Republic|Kingdom|States?|Union|Federation|Emirates|Rico|Kong)\b/

/** "Which organization is the most populated state?": what it is called and what it is asked as are two things. */
export const oneSort: DraftCheck = ({ index, fact, draft }) => {
  const { candidate, item } = draft
  if (/\bstands? for\b/.test(item.stem)) return 'asks for an abbreviation'
  const entity = candidate?.entity
  if (!entity) return null
  const last = entity.name.split(' ').at(-1)!
  if (/^(?:organisation|person)$/.test(entity.type) && WORK_WORDS.has(last)) return OTHERWISE
  if (entity.type === 'person' && EVENT_WORDS.has(last)) return OTHERWISE
  if (entity.type === 'country' && !COUNTRY_BY_NAME.has(entity.name) && !STATE.test(entity.name)) return OTHERWISE
  if (!fact.clause.copular || candidate.piece.role !== 'subject') return null
  const predicate = fact.clause.pieces.find((piece) => piece.role === 'predicate')
  const head = predicate && index.trees[fact.sentence]!.tokens[predicate.head]!.lemma.toLowerCase()
  if (!head) return null
  if (ROLE_CLASS.has(head) && entity.type !== 'person') return OTHERWISE
  const kind = KIND_BY_NOUN.get(head)
  return kind && kind !== entity.type && !(isPlaceKind(kind) && isPlaceKind(entity.type)) ? OTHERWISE : null
}

/** "marched from Tidal Corner": what one comes from or goes to is a place, and another person there would be silly. */
export const surePerson: DraftCheck = ({ index, fact, draft: { candidate, item } }) => {
  if (candidate?.kind !== 'person' || !candidate.entity || isSurelyPerson(candidate.entity)) return null
  const { tokens } = index.trees[fact.sentence]!
  const preposition = tokens[candidate.piece.preposition.at(-1) ?? -1]?.text.toLowerCase() ?? ''
  const swapped = item.type === 'true-false' && candidate.entity.roles.length === 0
  return swapped || (/^(from|to|towards?|through|past|between)$/.test(preposition) && item.stem.endsWith('?'))
    ? 'not surely a person'
    : null
}
