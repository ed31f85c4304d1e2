import { KIND_BY_NOUN } from '../language/gazetteers/kinds'
import type { Token } from '../language/types'
import type { Phrase } from './article-index'
import type { WordingState } from './wording-state'
import { writeOut } from './write-phrase'

/** The words that brought in what "the exercise" speaks of, where the article has exactly one of it; else null. */
export function fullerPhrase(state: WordingState, sentence: number, head: number): string | null {
  if (state.depth > 1) return null
  const noun = state.index.trees[sentence]!.tokens[head]!
  // "the series" is as often one with a name as the one that was described before.
  if (KIND_BY_NOUN.get(noun.lemma) === 'work') return null
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
  // "thrown out for insufficient evidence … the evidence": a judgement on it, no name for it.
  const tree = state.index.trees[phrase.sentence]!
  const judged =
    determinerOf(state, phrase.sentence, phrase.head) === '' &&
    tree.tokens[phrase.head]!.xpos === 'NN' &&
    phrase.tokens.every((at) => at === phrase.head || tree.tokens[at]!.deprel === 'amod')
  // "forced into a marriage by her family": what is done by somebody seldom belongs to the noun.
  if (judged || phrase.tokens.some((at) => tree.tokens[at]!.text === 'by')) return null
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
