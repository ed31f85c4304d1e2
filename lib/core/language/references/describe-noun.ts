import type { Mention, Token } from '../types'
import { kindOfNoun } from './noun-classes'

/** Least confidence in an apposition or a predicate for its two sides to be taken for one thing. */
const SURE = 0.5

/** Head of the phrase that a noun only describes again: its apposition, its title, its predicate; null where it stands alone. */
export function describedBy(
  token: Token,
  tokens: readonly Token[],
  childrenByHead: readonly Token[][],
  named: ReadonlyMap<number, Mention>,
): number | null {
  if (token.deprel === 'appos' && token.head >= 0 && token.confidence > SURE) return token.head
  const children = childrenByHead[token.index]!
  const name = children.find((child) => /^(?:appos|flat|nmod:desc)/.test(child.deprel) && named.has(child.index))
  if (name) return name.index
  // "president Vladimir Putin": a title stands right before the name.
  const beside = named.get(token.index + 1) ?? startingAt(named, token.index + 1)
  if (beside && kindOfNoun(token.lemma.toLowerCase()) === 'person') return beside.head
  const verb = token.head >= 0 ? tokens[token.head]! : null
  if (verb && token.deprel === 'xcomp' && /^(?:become|remain|stay)$/.test(verb.lemma))
    return childrenByHead[verb.index]!.find((child) => child.deprel === 'nsubj')?.index ?? null
  if (!children.some((child) => child.deprel === 'cop' && /^(?:is|was|are|were|'s|be|been)$/i.test(child.text)))
    return null
  if (
    children.some(
      (child) => /^(?:not|n't|no|like|as)$/i.test(child.text) || (child.deprel === 'case' && child.index < token.index),
    )
  )
    return null
  return children.find((child) => child.deprel === 'nsubj' && child.index < token.index)?.index ?? null
}

function startingAt(named: ReadonlyMap<number, Mention>, at: number): Mention | undefined {
  for (let head = at; head < at + 5; head++) if (named.get(head)?.tokens.from === at) return named.get(head)
  return undefined
}
