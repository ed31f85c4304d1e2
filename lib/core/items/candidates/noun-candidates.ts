import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Tree } from '../../facts/tree'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS, isPersonNoun, TIME_NOUNS } from '../../facts/word-lists'
import type { Candidate } from './candidate'

const LONGEST = 4
/** Nouns that carry a verb's meaning or a measure: a gap for them could be filled in many ways. */
const LIGHT =
  /^(?:statement|decision|plan|move|report|claim|attempt|effort|role|part|number|total|amount|series|lot|majority|response|request|interview|conference|press|condition|reason|use|work|help|support|member|group)$/

/**
 * "mandatory military service", "presidential immunity": noun phrases of two to four words that say what was done,
 * reached or given, for a gap in a whole sentence.
 */
export function nounCandidates(index: ArticleIndex, fact: Fact, piece: Piece): Candidate[] {
  const tree = index.trees[fact.sentence]!
  const has = new Set(piece.tokens)
  return piece.tokens.flatMap((head) => {
    const focus = phraseBefore(tree, head)
    if (focus.length < 2 || focus.length > LONGEST || !focus.every((at) => has.has(at))) return []
    const key = focus.map(
      (at, place) => `${place > 0 && tree.tokens[at - 1]!.spaceAfter ? ' ' : ''}${tree.tokens[at]!.text}`,
    )
    const token = tree.tokens[head]!
    return [
      {
        ...{ fact, piece, focus, kind: 'phrase' as const, form: 'inner' as const, key: key.join(''), accepted: [] },
        ...{ entity: null, value: null, date: null, noun: token.lemma.toLowerCase(), plural: /S$/.test(token.xpos) },
        rest: piece.tokens.filter((at) => at > head),
      },
    ]
  })
}

/** The noun with the adjectives and nouns right before it; nothing where the phrase can't be a key. */
function phraseBefore(tree: Tree, head: number): number[] {
  const { tokens, children } = tree
  const noun = tokens[head]!
  if (noun.upos !== 'NOUN' || noun.quoted || !/^(?:obj|obl(?!:unmarked)|nsubj|nmod$)/.test(noun.deprel)) return []
  if (GENERIC_HEADS.has(noun.lemma) || TIME_NOUNS.has(noun.lemma) || LIGHT.test(noun.lemma) || isPersonNoun(noun.lemma))
    return []
  // "the use of force", "a claim that …", "protests and riots": the noun is only half of what is said.
  const open = children[head]!.some(
    (child) =>
      child > head &&
      (/^(?:conj|cc|acl|appos|flat)/.test(tokens[child]!.deprel) ||
        children[child]!.some((at) => at < child && tokens[at]!.text.toLowerCase() === 'of')),
  )
  const next = tokens[head + 1]
  if (open || (next && /^(?:NOUN|PROPN|NUM|PART)$/.test(next.upos)) || /^[-–]$/.test(next?.text ?? '')) return []
  // "the lowest concentrations": any of a kind has one.
  if (children[head]!.some((at) => /^(?:JJS|RBS|JJR)$/.test(tokens[at]!.xpos))) return []
  let from = head
  while (from > 0 && isModifier(tree, from - 1, head)) from -= 1
  const before = tokens[from - 1]
  // "two different articles", "his first term": what counts or owns belongs to the phrase too.
  if (before && (before.upos === 'NUM' || before.xpos === 'POS' || /^[-–]$/.test(before.text))) return []
  // "crash involved pilot error": an adjective right after a noun is a verb.
  for (let at = from; at < head; at += 1) if (tokens[at]!.upos !== 'ADJ' && tokens[at + 1]!.upos === 'ADJ') return []
  return Array.from({ length: head - from + 1 }, (_, place) => from + place)
}

function isModifier({ tokens }: Tree, at: number, head: number): boolean {
  const token = tokens[at]!
  if (
    /^(?:first|second|third|last|next|new|other|several|many|more|such|same|own|former|recent|only|separate|similar|different|various|certain|particular|additional|further)$/i.test(
      token.text,
    )
  )
    return false
  const inside = token.head === head || (token.head > at && token.head <= head)
  return inside && /^(?:amod|compound)/.test(token.deprel) && /^(?:ADJ|NOUN|PROPN)$/.test(token.upos)
}
