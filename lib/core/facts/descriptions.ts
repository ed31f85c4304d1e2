import { COUNTRIES } from '../language/gazetteers/countries'
import { KIND_BY_NOUN } from '../language/gazetteers/kinds'
import type { Entity, Token } from '../language/types'
import { mentionAt, mentionOfHead } from './article-index'
import { fullerPhrase } from './fuller-phrase'
import { prepositionOf } from './phrase'
import { shortName } from './references'
import { isTopic } from './topic-nouns'
import { isEventNoun, placeOfEvent } from './topic-place'
import { isOnlyQuoted, subtree, type Tree } from './tree'
import { isPersonNoun, UNIQUE_NOUNS } from './word-lists'
import type { Said, WordingState } from './wording-state'
import { writeAntecedent } from './write-phrase'

/** Nouns that "the" uses for something named before; a reader without the article can't know what. */
const ANAPHORIC = new Set(
  (
    'company group report study man woman team incident country city agency ministry minister president court party region ' +
    'accident attack pair two duo statement plan decision move bill measure law project organization organisation ' +
    'agreement deal department council committee commission university firm government leader suspect victim driver ' +
    'area site event meeting exercise document video announcement authority official article author former latter ' +
    'airport island town village state province building film movie game match book album show series'
  ).split(' '),
)

/**
 * "the exercise" as it reads standing alone. The name where it is known; else the fuller phrase that brought
 * it in, if the article has exactly one; else as it is, counted as vague or, where nothing is said, a problem.
 * Null leaves the words to be written one by one.
 */
export function wordDescription(
  state: WordingState,
  sentence: number,
  start: number,
  has: Set<number>,
): { text: string; last: number } | null {
  const tree = state.index.trees[sentence]!
  const determiner = tree.tokens[start]!
  const lower = determiner.text.toLowerCase()
  const noun = tree.tokens[determiner.head]
  if (
    !/^(the|this|that|these|those|both|another)$/.test(lower) ||
    !noun ||
    noun.index < start ||
    isOnlyQuoted(tree, determiner)
  )
    return null
  if (noun.upos === 'PROPN') {
    if (lower !== 'the') state.problems.push('unresolved reference')
    return null
  }
  const words = subtree(tree, noun.index).filter((index) => index >= start && has.has(index))
  // The article's own sentence keeps its words: what they point to is told before it, or it is not told.
  if (state.verbatim && pointsToTwo(state, sentence, noun.index, words)) state.problems.push('unresolved description')
  const plain = !state.verbatim && words.every((index) => index <= noun.index)
  const named = plain ? nameOf(state, sentence, noun.index, words) : null
  if (named !== null) return { text: named, last: noun.index }
  const adjacent = state.before?.adjacent === true
  if (lower === 'another' && !adjacent) state.problems.push('points back')
  if (/^(this|that|these|those)$/.test(lower)) {
    if (adjacent && lower === 'these' && !hasSeveral(state, noun)) state.problems.push('unresolved reference')
    if (adjacent && lower === 'this' && !hasOne(state, noun)) state.problems.push('unresolved reference')
    if (
      !adjacent &&
      !(lower === 'those' && words.includes(noun.index + 1) && tree.tokens[noun.index + 1]!.upos !== 'PUNCT')
    )
      state.problems.push('unresolved reference')
    return null
  }
  if (lower !== 'both' && countsOn(state, tree, noun, words)) state.problems.push('unresolved description')
  if (lower === 'both' || !isBare(tree, noun.index, words)) return null
  if (UNIQUE_NOUNS.has(noun.lemma) || state.nouns.some((said) => said.lemma === noun.lemma)) return null
  // Under the title "the hotel" is the one that it speaks of.
  if (state.before?.headline && isTopic(state.index, noun)) return null
  const rewritten = words.length === 2 && !state.verbatim
  const fuller = rewritten ? fullerPhrase(state, sentence, noun.index) : null
  if (fuller !== null) return { text: fuller, last: noun.index }
  const meant = rewritten ? writeAntecedent(state, mentionAt(state.index, sentence, start)) : null
  if (meant !== null) return { text: meant, last: noun.index }
  if (state.before && pointsToSaid(state, state.before, noun)) return null
  const placed = rewritten ? placedEvent(state, tree, noun, has) : null
  if (placed !== null) return { text: placed, last: noun.index }
  if (
    ANAPHORIC.has(noun.lemma) ||
    KIND_BY_NOUN.has(noun.lemma) ||
    // "won the promotion's title"
    noun.deprel === 'nmod:poss' ||
    tree.tokens.some((t) => t.head === noun.index && t.text.toLowerCase() === 'two')
  )
    state.problems.push('unresolved description')
  else state.vague += 1
  return null
}

/**
 * "the company" after a sentence that names one, "the decision" after the one that tells of it: clear from what was
 * told right before.
 */
function pointsToSaid({ index }: WordingState, said: Said, noun: Token): boolean {
  const types = [...said.named].map((id) => index.entities.get(id)?.type)
  const kind = isPersonNoun(noun.lemma) ? 'person' : KIND_BY_NOUN.get(noun.lemma)
  if (isEventNoun(noun.lemma) && said.event) return true
  if (kind && kind !== 'event') return types.filter((type) => type === kind).length === 1
  return said.near
}

const COUNTING =
  /^(?:second|third|fourth|fifth|next|other|latter|former|resulting|ensuing|subsequent|remaining|aforementioned)$/
const PARTS = /^(?:time|half|quarter|term|world|place|largest|day|week|year|season|hand|side|end)$/

/**
 * "the second quake", "the resulting crisis": told after another, of which a reader has not heard; and "the two records"
 * under a title that speaks of one.
 */
function countsOn({ index, nouns, before }: WordingState, tree: Tree, noun: Token, words: number[]): boolean {
  if (before?.adjacent || nouns.some(({ lemma }) => lemma === noun.lemma)) return false
  const own = words.map((at) => tree.tokens[at]!).filter(({ head }) => head === noun.index)
  const which = tree.children[noun.index]!.some((at) =>
    /^(?:nmod|acl|acl:relcl|flat|appos)$/.test(tree.tokens[at]!.deprel),
  )
  if (!which && !PARTS.test(noun.lemma) && own.some(({ text }) => COUNTING.test(text.toLowerCase()))) return true
  if (!before?.headline || isPersonNoun(noun.lemma) || !own.some(({ deprel }) => deprel === 'nummod')) return false
  return !(index.analysis.metadata.title ?? '').toLowerCase().includes(noun.text.toLowerCase())
}

/** No modifier that tells which one: complements, clauses, names, ordinals and superlatives do. */
function isBare(tree: Tree, noun: number, words: number[]): boolean {
  return !tree.children[noun]!.some((child) => {
    const token = tree.tokens[child]!
    if (!words.includes(child)) return false
    if (token.deprel === 'nmod' && isCircumstance(tree, child)) return false
    if (/^(nmod|acl|acl:relcl|nmod:poss|compound|appos|flat|advcl)$/.test(token.deprel)) return true
    return (
      token.deprel === 'amod' &&
      (token.xpos === 'JJS' ||
        token.upos === 'PROPN' ||
        /^[A-Z]/.test(token.text) ||
        token.upos === 'NUM' ||
        /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|last|final|only|main|entire|same)$/i.test(
          token.text,
        ))
    )
  })
}

/** "the payments | in comments": where and when tell a reader as little of which, unless they name a place. */
function isCircumstance(tree: Tree, noun: number): boolean {
  const marks = prepositionOf(tree, noun).map((at) => tree.tokens[at]!.text.toLowerCase())
  return (
    /^(in|on|at|by|during|after|before)$/.test(marks.join(' ')) &&
    !subtree(tree, noun).some((at) => tree.tokens[at]!.upos === 'PROPN')
  )
}

/** "the crash" → "the crash in Graz", where no other place follows. */
function placedEvent(state: WordingState, tree: Tree, noun: Token, has: Set<number>): string | null {
  const place = placeOfEvent(state.index, noun)
  if (!place || place.entity.id === state.asked || state.introduced.has(place.entity.id)) return null
  const told = state.index.mentions[tree.sentence.index]!.some(
    (mention) =>
      mention.form === 'name' &&
      has.has(mention.head) &&
      /^(city|place|country)$/.test(state.index.entities.get(mention.entity ?? -1)?.type ?? ''),
  )
  if (told) return null
  state.introduced.add(place.entity.id)
  const name = /^(United|Philippines|Netherlands|U\.?S|UK)/.test(place.entity.name)
    ? `the ${place.entity.name}`
    : place.entity.name
  return `the ${noun.text} ${place.preposition} ${name}`
}

function nameOf(state: WordingState, sentence: number, head: number, words: number[]): string | null {
  const mention = mentionAt(state.index, sentence, words[0]!) ?? mentionOfHead(state.index, sentence, head)
  if (!mention || mention.form !== 'description' || mention.entity === null) return null
  const entity = state.index.entities.get(mention.entity)
  if (!entity || entity.plural || !['person', 'organisation', 'country', 'city'].includes(entity.type)) return null
  if (entity.id === state.asked) {
    state.problems.push('describes what is asked')
    return null
  }
  // "the country", where two are named: nothing but sense tells which.
  if (hasRivals(state, sentence, entity)) {
    state.problems.push('unresolved description')
    return null
  }
  const known = state.introduced.has(entity.id)
  state.introduced.add(entity.id)
  const name = known ? shortName(entity) : entity.name
  return /^(U\.?S\.?|United|European|UK)/.test(name) ? `the ${name}` : name
}

/** "this organisation" after a sentence that names just one, or speaks of one. */
function hasOne({ index, nouns, before }: WordingState, noun: Token): boolean {
  const kind = KIND_BY_NOUN.get(noun.lemma)
  if (nouns.some(({ lemma }) => lemma === noun.lemma) || !/^(?:organisation|city|country)$/.test(kind ?? ''))
    return true
  return [...(before?.named ?? [])].filter((id) => index.entities.get(id)?.type === kind).length === 1
}

/** "these states" after a sentence that speaks of states, or names several. */
function hasSeveral({ index, nouns, introduced, before }: WordingState, noun: Token): boolean {
  if (nouns.some(({ lemma }) => lemma === noun.lemma) || !KIND_BY_NOUN.has(noun.lemma)) return true
  const named = new Set([...introduced, ...(before?.named ?? [])])
  return [...named].filter((id) => index.entities.get(id)?.type === KIND_BY_NOUN.get(noun.lemma)).length > 1
}

/** "the country", where the article's own sentence names two. */
function pointsToTwo(state: WordingState, sentence: number, head: number, words: number[]): boolean {
  const mention = mentionAt(state.index, sentence, words[0]!) ?? mentionOfHead(state.index, sentence, head)
  const entity = mention?.form === 'description' ? state.index.entities.get(mention.entity ?? -1) : undefined
  return entity !== undefined && hasRivals(state, sentence, entity)
}

const NATIONS = COUNTRIES.map(({ name, demonym }) => ({ name, people: new RegExp(`\\b${demonym}\\b`) }))

/** Another country named in the sentence of "the country" or in the one before it, be it within a longer name. */
function hasRivals({ index }: WordingState, sentence: number, entity: Entity): boolean {
  if (entity.type !== 'country') return false
  const { sentences, raw } = index.analysis
  const said = raw.slice(sentences[Math.max(0, sentence - 1)]!.start, sentences[sentence]!.end)
  const own = [entity.name, ...entity.aliases]
  return NATIONS.some(({ name, people }) => !own.includes(name) && (said.includes(name) || people.test(said)))
}
