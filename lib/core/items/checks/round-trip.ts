import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'

type Answerer = { postings: ReadonlyMap<string, readonly Fact[]>; words: ReadonlyMap<Fact, ReadonlySet<string>> }

const built = new WeakMap<readonly Fact[], Answerer>()
/** A word in more facts than this says too little of any of them. */
const COMMON = 60

function answererOf(facts: readonly Fact[]): Answerer {
  const known = built.get(facts)
  if (known) return known
  const postings = new Map<string, Fact[]>()
  const words = new Map<Fact, ReadonlySet<string>>()
  for (const fact of facts) {
    const own = new Set(contentWords(fact.text).map(stem))
    words.set(fact, own)
    for (const word of own) {
      const list = postings.get(word)
      if (list) list.push(fact)
      else postings.set(word, [fact])
    }
  }
  const made = { postings, words }
  built.set(facts, made)
  return made
}

const stem = (word: string) => word.replace(/(ing|ed|es|s)$/, '')

/**
 * A lexical answerer: asked the stem, it goes to the facts that share most of its words. Whether it comes to a fact
 * that does not have the key, and shares at least as many words as the one that the item was made from.
 */
export function answersOtherwise(facts: readonly Fact[], own: Fact, text: string, keys: readonly string[]): boolean {
  const { postings, words } = answererOf(facts)
  const asked = new Set(contentWords(text).map(stem))
  const scores = new Map<Fact, number>()
  for (const word of asked) {
    const list = postings.get(word) ?? []
    if (list.length <= COMMON) for (const fact of list) scores.set(fact, (scores.get(fact) ?? 0) + 1)
  }
  const mine = scores.get(own) ?? 0
  const wanted = keys.map((key) => key.toLowerCase())
  // Two words in common is chance; a fact of the same words is a rival.
  return [...scores].some(
    ([fact, score]) =>
      fact !== own &&
      score >= Math.max(3, mine) &&
      score >= asked.size * 0.75 &&
      !wanted.some((key) => fact.text.toLowerCase().includes(key)) &&
      (words.get(fact)?.size ?? 0) > 0,
  )
}
