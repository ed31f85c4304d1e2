import type { Sentence, Token } from '../language/types'

/** A sentence with the children of every word, in order, and look-ups that the splitter needs. */
export type Tree = {
  sentence: Sentence
  tokens: Token[]
  children: number[][]
  /** Quoted words of a whole clause whose speaker is known: told as the speaker's, never as the narrator's. */
  voiced: ReadonlySet<number>
  /** Who says the whole sentence, where it stands in quotation marks and the speaker is named beside it. */
  voice: { sentence: number; head: number; tokens: number[] } | null
}

export function buildTree(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index)
  return { sentence, tokens: sentence.tokens, children, voiced: new Set(), voice: null }
}

/** Quoted words that are not told again in reported speech. */
export const isOnlyQuoted = (tree: Tree, token: Token) => token.quoted && !tree.voiced.has(token.index)

/** Relation without its subtype: "nsubj:pass" → "nsubj". */
export const baseRelation = (token: Token) => token.deprel.split(':')[0]!

export function childrenBy(tree: Tree, head: number, ...relations: string[]): number[] {
  return tree.children[head]!.filter((child) => {
    const token = tree.tokens[child]!
    return relations.includes(token.deprel) || relations.includes(baseRelation(token))
  })
}

export const isDenied = (tree: Tree, head: number) =>
  tree.children[head]!.some((child) => /^(not|n't|never|no)$/i.test(tree.tokens[child]!.text))

/** Indices of the word and all below it, ascending; children for which `skip` is true are left out with all below them. */
export function subtree(tree: Tree, head: number, skip: (child: Token) => boolean = () => false): number[] {
  const found: number[] = []
  const visit = (index: number) => {
    found.push(index)
    for (const child of tree.children[index]!) if (!skip(tree.tokens[child]!)) visit(child)
  }
  visit(head)
  return found.sort((a, b) => a - b)
}

/** The same of bare tokens. */
export function subtreeOf(tokens: readonly Token[], head: number): number[] {
  return tokens
    .filter((token) => {
      let at = token.index
      for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
        if (at === head) return true
        at = tokens[at]!.head
      }
      return false
    })
    .map((token) => token.index)
}

/** Drops punctuation and conjunctions from both ends of a list of word indices. */
export function trimEnds(tree: Tree, indices: number[]): number[] {
  const loose = (index: number) => {
    const token = tree.tokens[index]!
    return (token.upos === 'PUNCT' && !/^["'()]$/.test(token.text)) || token.deprel === 'cc'
  }
  let from = 0
  let to = indices.length
  while (from < to && loose(indices[from]!)) from += 1
  while (to > from && loose(indices[to - 1]!)) to -= 1
  return indices.slice(from, to)
}
