import type { Token } from '../language/types'
import type { Tree } from './tree'
import type { Unit } from './whole-units'
import { isLinkingPhrase, LINKING, SAYING } from './word-lists'

/** A longer sentence goes without what only follows it. */
const COMFORTABLE = 24
const TAIL =
  /^(?:which|who|whose|where|including|leaving|making|causing|citing|while|whereas|although|though|with|killing|injuring|bringing|becoming|following|prompting|resulting|forcing|allowing)$/i

/** Where the last aside of a sentence begins that can go, after a comma; the length where there is none. */
function tailOf({ tokens }: Tree, kept: readonly number[]): number {
  // "and then, sensing …, into the pipe": what goes on after the aside would be lost.
  const ends = (place: number) =>
    /^(?:NOUN|PROPN|VERB|ADJ|NUM|PRON)$/.test(tokens[kept[place - 1]!]!.upos) ||
    tokens[kept[place - 1]!]!.upos === 'PUNCT'
  const asides = kept.flatMap((at, place) => (tokens[at]!.text === ',' && place > 9 && ends(place) ? [place] : []))
  const begins = (place: number) => {
    const [first, second] = [place + 1, place + 2].map((at) => tokens[kept[at] ?? -1])
    // "in which", "of whom"
    const led = first?.upos === 'ADP' && /^(?:which|whom|whose)$/i.test(second?.text ?? '')
    // ", separated by the river", ", meaning that …"
    const participle = /^VB[GN]$/.test(first?.xpos ?? '') && !/^(?:according|saying|adding)$/i.test(first?.text ?? '')
    return led || participle || TAIL.test(first?.text ?? '')
  }
  const tail = asides.find(begins)
  if (tail === undefined) return kept.length
  // Whose word it is stays, and so does a clause that goes on after the aside.
  const words = kept.slice(tail).map((at) => tokens[at]!)
  const goesOn = !isOnePhrase(words)
  return goesOn || words.some(({ lemma }) => SAYING.has(lemma) || lemma === 'accord') ? kept.length : tail
}

/** Whether all the words hang on one of them: nothing of the sentence goes on after the aside. */
function isOnePhrase(words: readonly Token[]): boolean {
  const own = new Set(words.map(({ index }) => index))
  return words.filter(({ upos, head }) => upos !== 'PUNCT' && !own.has(head)).length === 1
}

/** Without brackets, the full stop, and a word or phrase at the start that only ties the sentence to the one before. */
export function wordsToTell(tree: Tree, { from, to }: Unit): number[] {
  const { tokens } = tree
  const kept: number[] = []
  let depth = 0
  for (const token of tokens.slice(from, to)) {
    if (token.text === '(') depth += 1
    if (depth === 0) kept.push(token.index)
    if (token.text === ')') depth -= 1
  }
  // "…; the rest in March": what follows a semicolon without a verb of its own.
  const parted = kept.findIndex((at) => tokens[at]!.text === ';')
  if (parted >= 0) kept.splice(parted)
  if (tokens[kept.at(-1) ?? -1]?.text === '.') kept.pop()
  const comma = kept.findIndex((at) => tokens[at]!.text === ',')
  const opening = kept.slice(0, Math.max(0, comma)).map((at) => tokens[at]!.text.toLowerCase())
  if (comma === 1 && (LINKING.has(opening[0]!) || opening[0] === 'rather')) kept.splice(0, 2)
  else if (comma > 1 && comma < 5 && isLinkingPhrase(opening.join(' '))) kept.splice(0, comma + 1)
  if (kept.length > COMFORTABLE) kept.splice(tailOf(tree, kept))
  if (/^(?:but|and|so|yet|also)$/i.test(tokens[kept[0] ?? -1]?.text ?? '')) kept.shift()
  return kept.filter((at) => !(tokens[at]!.text.toLowerCase() === 'also' && tokens[at]!.upos === 'ADV'))
}
