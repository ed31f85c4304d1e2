import { CITIES_BY_NAME } from '../../language/gazetteers/cities'
import { COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import { isFirstName } from '../../language/gazetteers/first-names'
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
  // "Ada Berg was Norway": a nationality read as its country.
  if (entity && isPlaceKind(entity.type) && fact.clause.copular && candidate.piece.role === 'predicate')
    return OTHERWISE
  if (candidate && /\b(?:city|town|village|state|province|country|island) of [A-Z]/.test(candidate.key))
    return OTHERWISE
  if (!entity) return null
  const [first, ...rest] = entity.name.split(' ')
  const last = rest.at(-1) ?? first!
  if (
    candidate.kind === 'thing' &&
    rest.length > 0 &&
    rest.length < 3 &&
    isFirstName(first!) &&
    /\bwhat\b/i.test(item.stem)
  )
    return OTHERWISE
  // "Darcy Richmond" is no city.
  if (
    /^(?:city|country)$/.test(entity.type) &&
    rest.length === 1 &&
    isFirstName(first!) &&
    !CITIES_BY_NAME.has(entity.name)
  )
    return OTHERWISE
  // A person's name with the town of that surname: "Rook Richmond".
  if (entity.type === 'city' && rest.length > 0 && !CITIES_BY_NAME.has(entity.name) && CITIES_BY_NAME.has(last))
    return OTHERWISE
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

const PLACING = /^(?:in|at|to|from|near|into|through|across|during)$/i

/** "marched from Tidal Corner": what one comes from or goes to is a place, and another person there would be silly. */
export const surePerson: DraftCheck = ({ index, fact, draft: { candidate, item } }) => {
  if (candidate?.kind !== 'person' || !candidate.entity || isSurelyPerson(candidate.entity)) return null
  const { tokens } = index.trees[fact.sentence]!
  const preposition = tokens[candidate.piece.preposition.at(-1) ?? -1]?.text.toLowerCase() ?? ''
  const swapped = item.type === 'true-false' && candidate.entity.roles.length === 0
  // "after their Lenten Break", "on his way to West Point"
  const before = tokens[candidate.focus[0]! - 1]
  if (candidate.form === 'inner' && before && (/^(?:PRP\$|POS)$/.test(before.xpos) || PLACING.test(before.text)))
    return 'not surely a person'
  // "The army entered _____ and Ain Issa", with people to choose from
  const { roles, gender, confidence } = candidate.entity
  const told = roles.length > 0 || gender !== null
  if (fact.clause.kind === 'whole' && !told && item.type === 'multiple-choice') return 'not surely a person'
  // "Who contributes to earthquakes?": asked as a person only where a role, a gender or the certainty of the type says so.
  if (!told && /\bwhom\b/i.test(item.stem)) return 'not surely a person'
  if (!told && confidence < 0.6 && /^who\b|, who\b/i.test(item.stem)) return 'not surely a person'
  return swapped || (/^(from|to|towards?|through|past|between)$/.test(preposition) && item.stem.endsWith('?'))
    ? 'not surely a person'
    : null
}
