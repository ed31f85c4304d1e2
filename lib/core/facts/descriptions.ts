import { COUNTRIES } from '../language/gazetteers/countries'
import { KIND_BY_NOUN } from '../language/gazetteers/kinds'
import type { Entity, Token } from '../language/types'
import { mentionAt, mentionOfHead, type Phrase } from './article-index'
import { prepositionOf } from './phrase'
import { shortName } from './references'
import { placeOfEvent } from './topic-place'
import { isOnlyQuoted, subtree, type Tree } from './tree'
import { UNIQUE_NOUNS } from './word-lists'
import type { WordingState } from './wording-state'
import { writeAntecedent, writeOut } from './write-phrase'

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
  const plain = words.every((index) => index <= noun.index)
  const named = plain ? nameOf(state, sentence, noun.index, words) : null
  if (named !== null) return { text: named, last: noun.index }
  if (lower === 'another') state.problems.push('points back')
  if (/^(this|that|these|those)$/.test(lower)) {
    if (!(lower === 'those' && words.includes(noun.index + 1) && tree.tokens[noun.index + 1]!.upos !== 'PUNCT'))
      state.problems.push('unresolved reference')
    return null
  }
  if (lower === 'both' || !isBare(tree, noun.index, words)) return null
  if (UNIQUE_NOUNS.has(noun.lemma) || state.nouns.some((said) => said.lemma === noun.lemma)) return null
  const fuller = words.length === 2 ? fullerPhrase(state, sentence, noun.index) : null
  if (fuller !== null) return { text: fuller, last: noun.index }
  const meant = words.length === 2 ? writeAntecedent(state, mentionAt(state.index, sentence, start)) : null
  if (meant !== null) return { text: meant, last: noun.index }
  const placed = words.length === 2 ? placedEvent(state, tree, noun, has) : null
  if (placed !== null) return { text: placed, last: noun.index }
  if (
    ANAPHORIC.has(noun.lemma) ||
    KIND_BY_NOUN.has(noun.lemma) ||
    tree.tokens.some((t) => t.head === noun.index && t.text.toLowerCase() === 'two')
  )
    state.problems.push('unresolved description')
  else state.vague += 1
  return null
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

/** Another country named in the sentence of "the country" or in the one before it, be it within a longer name. */
function hasRivals({ index }: WordingState, sentence: number, entity: Entity): boolean {
  if (entity.type !== 'country') return false
  const { sentences, raw } = index.analysis
  const said = raw.slice(sentences[Math.max(0, sentence - 1)]!.start, sentences[sentence]!.end)
  const own = [entity.name, ...entity.aliases]
  return COUNTRIES.some(
    ({ name, demonym }) => !own.includes(name) && (said.includes(name) || new RegExp(`\\b${demonym}\\b`).test(said)),
  )
}

function fullerPhrase(state: WordingState, sentence: number, head: number): string | null {
  if (state.depth > 1) return null
  const noun = state.index.trees[sentence]!.tokens[head]!
  const all = (state.index.phrases.get(noun.lemma) ?? []).filter((phrase) => {
    const token = state.index.trees[phrase.sentence]!.tokens[phrase.head]!
    return /S$/.test(token.xpos) === /S$/.test(noun.xpos) && phrase.tokens.length <= 8
  })
  const before = all.filter(
    (phrase) => phrase.sentence < sentence || (phrase.sentence === sentence && phrase.head < head),
  )
  const headline = inTitle(state, noun)
  if (headline !== null) return headline
  const titled = all.find((phrase) => isTitle(state, phrase))
  if (titled && names(state, titled)) return writeOut(state, titled)
  // Another one anywhere in the article ("the second game") makes it unclear which is meant.
  const phrase = before[0]
  if (!phrase) return null
  const one = new Set(all.map((other) => key(state, other))).size === 1 || isOnlyOne(state, noun, phrase, all)
  return one ? writeOut(state, phrase) : null
}

/**
 * "An apartment building collapsed … The ten-storey building …": brought in once with "a", spoken of with "the" ever
 * after, never in the plural, counted, owned or told apart from another.
 */
function isOnlyOne(state: WordingState, noun: Token, first: Phrase, all: readonly Phrase[]): boolean {
  if (noun.xpos !== 'NN' || !/^an?$/i.test(determinerOf(state, first.sentence, first.head))) return false
  const told = all.filter((phrase) => phrase !== first)
  const plain = told.every((phrase) => {
    const tree = state.index.trees[phrase.sentence]!
    const apart = tree.children[phrase.head]!.some(
      (child) =>
        tree.tokens[child]!.deprel === 'nmod:poss' ||
        /^(first|second|third|other|another|new|next|last|same|different|one|separate)$/i.test(
          tree.tokens[child]!.text,
        ),
    )
    return /^the$/i.test(determinerOf(state, phrase.sentence, phrase.head)) && !apart
  })
  if (!plain) return false
  return state.index.trees.every((tree) =>
    tree.tokens.every(
      (token) =>
        token.lemma !== noun.lemma ||
        (tree.sentence.index === first.sentence && token.index === first.head) ||
        (token.xpos === 'NN' &&
          !/^(an?|another|no|any|each|every)$/i.test(determinerOf(state, tree.sentence.index, token.index))) ||
        /^(compound|flat)/.test(token.deprel),
    ),
  )
}

function determinerOf(state: WordingState, sentence: number, head: number): string {
  const tree = state.index.trees[sentence]!
  const found = tree.children[head]!.find((child) => tree.tokens[child]!.deprel === 'det')
  return found === undefined ? '' : tree.tokens[found]!.text
}

const isTitle = ({ index }: WordingState, phrase: Phrase) =>
  index.analysis.paragraphs[index.analysis.sentences[phrase.sentence]!.paragraph]?.kind === 'title'

/** "… amid Graz protests", "hit by drone attacks": the noun with the noun or name before it, as the title has them side by side. */
function inTitle(state: WordingState, noun: Token): string | null {
  const { sentences, paragraphs } = state.index.analysis
  for (const { tokens, paragraph } of sentences) {
    if (paragraphs[paragraph]?.kind !== 'title') continue
    const at = tokens.findIndex(
      (token) => token.lemma.toLowerCase() === noun.lemma && /S$/.test(token.xpos) === /S$/.test(noun.xpos),
    )
    const before = tokens[at - 1]
    // In a headline of capitals every word looks like a name.
    const headed = tokens.filter((token) => /^[a-z]/.test(token.text)).length > tokens.length / 3
    if (at < 1 || !before || !headed || before.index === 0) continue
    const named = before.upos === 'PROPN' && /^[A-Z]/.test(before.text)
    const thing = before.upos === 'NOUN' && before.xpos === 'NN' && before.deprel === 'compound' && before.head === at
    if (named && state.asked >= 0 && state.index.entities.get(state.asked)?.name.includes(before.text)) continue
    if (named || thing) return `the ${before.text} ${tokens[at]!.text.toLowerCase()}`
  }
  return null
}

/** "Belarus protests": the title's own name for what the article is about. */
const names = ({ index }: WordingState, phrase: Phrase) => {
  const { tokens } = index.trees[phrase.sentence]!
  const together = phrase.tokens.every((at, i) => at === phrase.tokens[0]! + i)
  return phrase.tokens.length <= 3 && together && phrase.tokens.some((at) => tokens[at]!.upos === 'PROPN')
}

const key = (state: WordingState, phrase: Phrase) => {
  const tree = state.index.trees[phrase.sentence]!
  return phrase.tokens
    .map((i) => tree.tokens[i]!)
    .filter((t) => !['DET', 'PUNCT', 'ADP'].includes(t.upos))
    .map((t) => t.lemma)
    .sort()
    .join(' ')
}
