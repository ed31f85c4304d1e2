import type { Token } from '../language/types'
import type { ArticleIndex } from './article-index'
import { findGarble } from './garbled'
import type { Tree } from './tree'
import type { Unit } from './whole-units'
import { SAYING } from './word-lists'

/** More quoted words are somebody's speech, not the narrator's. */
const MOST_QUOTED = 6
const FIRST_PERSON = /^(?:i|we|you|me|us|my|our|ours|your|mine|myself|ourselves)$/i
/** Words that hang on the sentence before and can't go; some only at the start or the end, or without a noun. */
const TIED =
  /^(?:therefore|thus|thereby|hence|instead|likewise|similarly|respectively|aforementioned|however|nevertheless|nonetheless)$/i

/** Whether what is told points to the sentence before by a word that can't go. */
export function isTied(told: readonly Token[]): boolean {
  const words = told.map(({ text }) => text.toLowerCase())
  if (/^(?:otherwise|then)$/.test(words[0] ?? '') || words.at(-1) === 'too') return true
  return words.some(
    (word, at) =>
      TIED.test(word) ||
      (/^(?:latter|former)$/.test(word) &&
        words[at - 1] === 'the' &&
        !/^(?:NOUN|PROPN|ADJ)$/.test(told[at + 1]?.upos ?? '')),
  )
}

/** Why a sentence can't be told in its own words; null where it can. */
export function unfit(index: ArticleIndex, tree: Tree, { from, to }: Unit): string | null {
  const { sentence } = tree
  const { raw } = index.analysis
  const paragraph = index.analysis.paragraphs[sentence.paragraph]
  if (paragraph?.kind !== 'body' || !sentence.sound) return 'not a sound sentence'
  const tokens = tree.tokens.slice(from, to)
  const words = raw.slice(tokens[0]!.start, tokens.at(-1)!.end)
  if (!/^["“]?[A-Z\d].*\.["”]?$/s.test(raw.slice(sentence.start, sentence.end)) || NOT_PLAIN.test(words))
    return 'not plain words'
  // "…; to which the units contributed"
  if (/^(?:\w+ )?(?:which|whom|whose)\b/i.test(words)) return 'tied to the sentence before'
  const own = tokens.filter((token) => !token.quoted)
  if (own.some((token) => FIRST_PERSON.test(token.text) && token.text !== 'US')) return 'first or second person'
  const spoken = tokens.filter((token) => token.quoted && token.upos !== 'PUNCT')
  if (spoken.length > MOST_QUOTED && !hasSpeaker(tree, words)) return 'direct speech'
  // "of HDT Kft. | bought": the sentence was cut at an abbreviation.
  if (/^\s+[a-z(]/.test(raw.slice(sentence.end, sentence.end + 3))) return 'not a sound sentence'
  return findGarble(tree, from, to)
}

/** Square brackets, questions, what was left out; and "who a video showed him throwing". */
const NOT_PLAIN = /[?!{}[\]|]|\.\.\.|…|\b(?:who|which) (?:an?|the|his|her|\w+['’]s) \w+ \w+ (?:him|her|them|it)\b/

/** Whether a quotation begins and ends in this sentence, which says whose words they are. */
function hasSpeaker({ tokens, children }: Tree, words: string): boolean {
  const straight = (words.match(/"/g) ?? []).length
  const [opened, closed] = [/“/g, /”/g].map((mark) => (words.match(mark) ?? []).length)
  if (straight % 2 === 1 || opened !== closed || straight + opened! === 0) return false
  return tokens.some(
    (token) =>
      !token.quoted &&
      SAYING.has(token.lemma) &&
      children[token.index]!.some((at) => tokens[at]!.deprel === 'nsubj' && !tokens[at]!.quoted),
  )
}

/** "Though her time did not count …": what opens as a clause that leans on another. */
export const isSubordinate = ([first]: readonly Token[]): boolean =>
  /^(?:though|although|because|whereas|so)$/i.test(first?.text ?? '')
