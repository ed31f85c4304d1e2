import type { Token } from '../language/types'
import type { ArticleIndex } from './article-index'
import type { Tree } from './tree'

/** A sentence, or one of the parts that a semicolon makes of it: tokens `from`–`to`, half-open. */
export type Unit = { sentence: number; from: number; to: number }

/**
 * Every sentence, in parts where each side of a semicolon has a finite verb of its own; a long one also where ", and" or
 * ", but" begins another with a subject of its own.
 */
export const wholeUnits = (index: ArticleIndex): Unit[] =>
  index.trees.flatMap((tree) => {
    const { tokens, sentence } = tree
    const semicolons = tokens.flatMap((token, at) => (token.text === ';' && !token.quoted ? [at] : []))
    const marks = semicolons.length === 0 && tokens.length > LONG ? joints(tree) : semicolons
    const ends = [...marks, tokens.length]
    const parts = ends.map((to, at) => ({ sentence: sentence.index, from: at === 0 ? 0 : ends[at - 1]! + 1, to }))
    const told = parts.every(({ from, to }) => tokens.slice(from, to).some((token) => FINITE.test(token.xpos)))
    // What only lists is no sentence: the first part alone is told.
    return told ? parts : [{ sentence: sentence.index, from: 0, to: tokens.length }]
  })

/** Words of a sentence that is better told in two. */
const LONG = 26

/** The commas before "and" or "but" and a main clause with its own subject: what is told there stands by itself. */
function joints({ tokens, children }: Tree): number[] {
  return tokens.flatMap((verb) => {
    const above = tokens[verb.head]
    if (verb.deprel !== 'conj' || above?.head !== -1 || verb.quoted || verb.confidence < SURE_JOINT) return []
    const own = children[verb.index]!.map((at) => tokens[at]!)
    const joint = own.find(({ deprel, text }) => deprel === 'cc' && /^(?:and|but|while)$/i.test(text))
    const comma = joint && tokens[joint.index - 1]
    const subject = own.find(({ deprel }) => /^nsubj/.test(deprel))
    if (!joint || comma?.text !== ',' || !subject || subject.index !== Math.max(subject.index, joint.index)) return []
    return subject.upos === 'PRON' ? [] : [comma.index]
  })
}

/** Least confidence in the tie between two clauses that are told apart. */
const SURE_JOINT = 0.8

export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** The finite verb of the main clause; undefined where the tree shows none. */
export const finiteOf = (tree: Tree, head: number): Token | undefined =>
  [head, ...(tree.children[head] ?? [])].map((at) => tree.tokens[at]!).find((token) => token && FINITE.test(token.xpos))
