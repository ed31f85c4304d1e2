import { isFirstName } from '../language/gazetteers/first-names'
import { ORGANISATION_BY_NAME } from '../language/gazetteers/organisations'
import { lookUp } from '../language/match-gazetteer'
import type { Entity, Mention, Token } from '../language/types'
import { mentionAt } from './article-index'
import { isMeantWithin, isOfMain, isToldBefore, nounsAround } from './meant-within'
import { isOnlyQuoted } from './tree'
import { COLLECTIVE_NOUNS, isPersonNoun, SAYING } from './word-lists'
import type { WordingState } from './wording-state'
import { writeAntecedent } from './write-phrase'

const PERSONAL = /^(i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/
const POSSESSIVE = /^(his|her|hers|its|their|theirs)$/

/** A name as it reads standing alone: in full at first mention, then as the article has it. Null keeps the words as they are. */
export function wordName(state: WordingState, mention: Mention): string | null {
  const entity = mention.entity === null ? undefined : state.index.entities.get(mention.entity)
  if (!entity) return null
  const surface = state.index.analysis.raw.slice(mention.start, mention.end).replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const first = !state.introduced.has(entity.id)
  state.introduced.add(entity.id)
  state.nouns.push(nounOf(entity, surface))
  // "de" of "de Blasio" left outside the mention would stand twice.
  const before = state.index.trees[mention.sentence]!.tokens[mention.tokens.from - 1]?.text ?? ''
  if (/^(mr|mrs|ms|miss|dr)\.?$/i.test(before)) return surface
  // Edward "Eddie" Berg
  const after = state.index.trees[mention.sentence]!.tokens[mention.tokens.to]?.text ?? ''
  if (/^["“]$/.test(before) && /^["”]$/.test(after)) return surface
  const particle = /^(de|da|di|du|del|van|von|der|den|bin|ibn|al|el|la|le|-)$/i.test(before)
  // "The UK government", further on in a text of ours.
  if (
    mention.tokens.from === 0 &&
    /^The /.test(surface) &&
    /^(country|organisation)$/.test(entity.type) &&
    ORGANISATION_BY_NAME.get(surface)?.kind !== 'news'
  )
    return `the ${surface.slice(4)}`
  // Of a body the article's own sentence says what it is called there.
  const shortened = entity.type === 'person' || (!state.verbatim && !isOwnName(state, entity, surface))
  const short = first && !particle && shortened && isShortened(entity, surface)
  // "Cole Rust of Allen": a town that bears somebody's surname.
  if (short && entity.type === 'person' && isWhere(state, mention)) state.problems.push('unsure of the name')
  return short ? entity.name : surface
}

/** "Tesco", brought in as that before "Tesco Polska": of two bodies with one word in common each keeps its name. */
function isOwnName({ index }: WordingState, entity: Entity, surface: string): boolean {
  const first = index.mentionsOf.get(entity.id)?.find(({ form }) => form === 'name')
  return first !== undefined && index.analysis.raw.slice(first.start, first.end) === surface
}

/** After "in" or "near", or after "of" that follows a name. */
function isWhere(state: WordingState, mention: Mention): boolean {
  const { tokens } = state.index.trees[mention.sentence]!
  const [beyond, before] = [tokens[mention.tokens.from - 2], tokens[mention.tokens.from - 1]]
  const lower = before?.text.toLowerCase() ?? ''
  return /^(in|near|at)$/.test(lower) || (lower === 'of' && beyond?.upos === 'PROPN')
}

/** An organisation may be "it" or "they". */
const nounOf = (entity: Entity, surface: string) => ({
  lemma: surface.toLowerCase(),
  plural: entity.plural,
  person: entity.type === 'person',
  collective: entity.type === 'organisation',
  entity: entity.id,
})

/** Whether the surface is only part of a fuller name, as a surname is; acronyms stay. */
function isShortened(entity: Entity, surface: string): boolean {
  if (surface === entity.name || !entity.name.includes(' ')) return false
  if (!['person', 'organisation'].includes(entity.type)) return false
  // "Norway" is short for no "Youth Forum Norway".
  const person = entity.type === 'person' && isFirstName(entity.name.split(' ')[0]!)
  if (!person && /^(country|city|place|nationality)$/.test(lookUp(surface)?.type ?? '')) return false
  const parts = entity.name.split(' ')
  return surface.split(' ').every((word) => parts.includes(word))
}

/** The name without forename: what one calls a person the second time. */
export function shortName(entity: Entity): string {
  if (entity.type !== 'person') return entity.name
  const last = entity.name.split(' ').at(-1)!
  return entity.aliases.includes(last) ? last : entity.name
}

/** A pronoun kept where its noun was said before it in the same text, else the name it stands for, else a problem. */
export function wordPronoun(state: WordingState, sentence: number, token: number, entityId: number | null): string {
  const given = state.index.trees[sentence]!.tokens[token]!
  const lower = given.text.toLowerCase()
  // A capital that only the start of the sentence gave.
  const word = token === 0 && lower !== 'i' ? { ...given, text: lower } : given
  if (isOnlyQuoted(state.index.trees[sentence]!, given) || (state.verbatim && given.quoted)) return given.text
  if (PERSONAL.test(lower)) state.problems.push('first or second person')
  if (
    !/^(he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|this|that|these|those)$/.test(
      lower,
    )
  )
    return word.text
  if (/^(this|that|these|those)$/.test(lower)) {
    if (word.deprel === 'mark' || word.xpos === 'WDT' || word.xpos === 'IN' || isRelative(state, sentence, token))
      return word.text
    // "those who …" explains itself.
    const tree = state.index.trees[sentence]!
    const explained = tree.children[token]!.some((child) => /^(acl|nmod|relcl)/.test(tree.tokens[child]!.deprel))
    if (!explained) state.problems.push('unresolved reference')
    return word.text
  }
  if (lower === 'it' && standsForNothing(state, sentence, token)) return word.text
  const entity = entityId === null ? undefined : state.index.entities.get(entityId)
  const oneForMany =
    /^the/.test(lower) && entity && !entity.plural && !['organisation', 'country'].includes(entity.type)
  if (!entity || oneForMany) {
    const beside = nounsBeside(state, sentence, token)
    const free = state.before?.adjacent === true || !isOfMain(state.index.trees[sentence]!.tokens, token)
    if (free && hasAntecedent(state, lower, beside)) return word.text
    if (state.verbatim && isMeantWithin(state, sentence, token, lower)) return word.text
    const meant =
      state.verbatim || /sel(f|ves)$/.test(lower)
        ? null
        : writeAntecedent(state, mentionAt(state.index, sentence, token))
    if (meant === null) state.problems.push('unresolved pronoun')
    if (meant === null) return word.text
    return isPossessive(word) ? `${meant}${/s$/.test(meant) && /^their/.test(lower) ? "'" : "'s"}` : meant
  }
  if (entity.id === state.asked) {
    if (!state.askedIsSubject) state.problems.push('pronoun for what is asked')
    return word.text
  }
  // "Early in his career, Ada Berg …": the name follows at once.
  if (entity.id === state.later && state.introduced.size === 0 && POSSESSIVE.test(lower)) return word.text
  if (state.introduced.has(entity.id) && (isToldBefore(state, sentence, token, entity) || !hasRival(state, entity)))
    return word.text
  const name = state.introduced.has(entity.id) ? shortName(entity) : entity.name
  state.introduced.add(entity.id)
  state.nouns.push(nounOf(entity, name))
  if (/sel(f|ves)$/.test(lower)) return word.text
  return isPossessive(word) ? `${name}'s` : name
}

const isPossessive = ({ text, xpos }: Token) =>
  POSSESSIVE.test(text.toLowerCase()) && (text.toLowerCase() !== 'her' || xpos === 'PRP$')

/** "It was first reported the fire began in a car": what was reported follows. */
function standsForNothing(state: WordingState, sentence: number, token: number): boolean {
  const { tokens, children } = state.index.trees[sentence]!
  const verb = tokens[tokens[token]!.head]
  if (!verb || !/^(?:expl|nsubj)/.test(tokens[token]!.deprel) || !SAYING.has(verb.lemma) || verb.xpos !== 'VBN')
    return false
  return children[verb.index]!.some((at) => /^(?:ccomp|csubj)/.test(tokens[at]!.deprel) && at > verb.index)
}

const isRelative = (state: WordingState, sentence: number, token: number) => {
  const tree = state.index.trees[sentence]!
  const head = tree.tokens[token]!.head
  return head >= 0 && tree.tokens[head]!.deprel === 'acl:relcl'
}

/** Whether someone else said so far could be meant by the same pronoun. */
function hasRival(state: WordingState, entity: Entity): boolean {
  for (const id of state.introduced) {
    if (id === entity.id) continue
    const other = state.index.entities.get(id)!
    if ((other.type === 'person') !== (entity.type === 'person')) continue
    if (entity.type === 'person' && other.gender && entity.gender && other.gender !== entity.gender) continue
    return true
  }
  return false
}

/** "the data it had collected", "a large part of its people": nouns that a pronoun is within are not what it means. */
function nounsBeside(state: WordingState, sentence: number, token: number): Set<string> {
  const { tokens } = state.index.trees[sentence]!
  const word = tokens[token]!
  const verb = tokens[word.head]
  const described = verb?.deprel === 'acl:relcl' && word.deprel.startsWith('nsubj') ? tokens[verb.head] : undefined
  const around = word.deprel === 'nmod:poss' ? nounsAround(tokens, token) : new Set<string>()
  return described ? around.add(described.lemma.toLowerCase()) : around
}

function hasAntecedent(state: WordingState, pronoun: string, but: ReadonlySet<string>): boolean {
  const said = state.nouns.filter((noun) => !but.has(noun.lemma))
  const person = (noun: WordingState['nouns'][number]) => noun.person || isPersonNoun(noun.lemma)
  if (/^(they|them|their|theirs|themselves)$/.test(pronoun))
    return (
      state.introduced.size > 1 ||
      said.some((noun) => noun.plural || noun.collective === true || COLLECTIVE_NOUNS.has(noun.lemma))
    )
  if (/^it/.test(pronoun)) return said.some((noun) => !noun.plural && !person(noun))
  const people = said.filter((noun) => !noun.plural && person(noun))
  if (people.length <= 1) return people.length === 1
  // "singer and lyricist Robert Hunter": titles before a name are no one else.
  const named = people.findIndex((noun) => noun.entity !== undefined)
  const gender = state.index.entities.get(people[named]?.entity ?? -1)?.gender
  const fits = gender === null || gender === undefined || (gender === 'feminine') === /^(she|her)/.test(pronoun)
  const others = [...state.introduced].filter((id) => state.index.entities.get(id)?.type === 'person')
  return named === people.length - 1 && fits && named <= 2 && others.length === 1
}
