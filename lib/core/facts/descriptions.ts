import { KIND_BY_NOUN } from '../language/gazetteers/kinds'
import { mentionAt, mentionOfHead, type Phrase } from './article-index'
import { shortName } from './references'
import { isOnlyQuoted, subtree, type Tree } from './tree'
import { UNIQUE_NOUNS } from './word-lists'
import type { WordingState } from './wording-state'

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

function nameOf(state: WordingState, sentence: number, head: number, words: number[]): string | null {
  const mention = mentionAt(state.index, sentence, words[0]!) ?? mentionOfHead(state.index, sentence, head)
  if (!mention || mention.form !== 'description' || mention.entity === null) return null
  const entity = state.index.entities.get(mention.entity)
  if (!entity || entity.plural || !['person', 'organisation', 'country', 'city'].includes(entity.type)) return null
  if (entity.id === state.asked) {
    state.problems.push('describes what is asked')
    return null
  }
  const known = state.introduced.has(entity.id)
  state.introduced.add(entity.id)
  const name = known ? shortName(entity) : entity.name
  return /^(U\.?S\.?|United|European|UK)/.test(name) ? `the ${name}` : name
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
  const titled = all.find((phrase) => isTitle(state, phrase))
  if (titled && names(state, titled)) return writeOut(state, titled)
  // Another one anywhere in the article ("the second game") makes it unclear which is meant.
  if (new Set(all.map((phrase) => key(state, phrase))).size !== 1) return null
  const phrase = before[0]
  return phrase ? writeOut(state, phrase) : null
}

const isTitle = ({ index }: WordingState, phrase: Phrase) =>
  index.analysis.paragraphs[index.analysis.sentences[phrase.sentence]!.paragraph]?.kind === 'title'

/** "Belarus protests": the title's own name for what the article is about. */
const names = ({ index }: WordingState, phrase: Phrase) => {
  const { tokens } = index.trees[phrase.sentence]!
  const together = phrase.tokens.every((at, i) => at === phrase.tokens[0]! + i)
  return phrase.tokens.length <= 3 && together && phrase.tokens.some((at) => tokens[at]!.upos === 'PROPN')
}

function writeOut(state: WordingState, phrase: Phrase): string | null {
  const tree = state.index.trees[phrase.sentence]!
  const body = phrase.tokens.filter(
    (index) => !(tree.tokens[index]!.deprel === 'det' && tree.tokens[index]!.head === phrase.head),
  )
  if (body.some((index) => /^(no|any|some|each|every|more|another)$/i.test(tree.tokens[index]!.text))) return null
  const owned = tree.children[phrase.head]!.some((child) => tree.tokens[child]!.deprel === 'nmod:poss')
  state.depth += 1
  const text = state.write(phrase.sentence, body)
  state.depth -= 1
  return owned ? text : `the ${text}`
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
