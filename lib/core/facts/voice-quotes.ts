import type { Analysis, Quote } from '../language/types'
import type { Tree } from './tree'

/** Sentences between a quotation and its speaker beyond which the two can't be shown as one piece of evidence. */
const FAR = 1

/**
 * Marks the words of quotations that say a whole clause by a known speaker, so that they can be told as
 * "According to X, …". Mended quotations ("[the bill]", "…") are left as they are.
 */
export function voiceQuotes(analysis: Analysis, trees: Tree[]): void {
  for (const quote of analysis.quotes) {
    if (/[[\]{}…]|\.\.\./.test(analysis.raw.slice(quote.content.start, quote.content.end))) continue
    for (let at = quote.sentences.from; at < quote.sentences.to; at += 1) {
      const tree = trees[at]
      if (tree) trees[at] = voiced(analysis, tree, quote)
    }
  }
}

function voiced(analysis: Analysis, tree: Tree, quote: Quote): Tree {
  const inside = tree.tokens.filter((token) => token.start >= quote.content.start && token.end <= quote.content.end)
  const clause =
    inside.some((token) => token.deprel.startsWith('nsubj')) &&
    inside.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos))
  if (!clause || inside.some((token) => token.text === '?')) return tree
  const words = new Set([...tree.voiced, ...inside.map((token) => token.index)])
  const outside = tree.tokens.some((token) => !words.has(token.index) && token.upos !== 'PUNCT')
  const speaker = analysis.mentions.find((mention) => mention.id === quote.speaker)
  const near = speaker && Math.abs(speaker.sentence - tree.sentence.index) <= FAR && speaker.entity !== null
  const voice =
    !outside && near
      ? {
          sentence: speaker.sentence,
          head: speaker.head,
          tokens: Array.from({ length: speaker.tokens.to - speaker.tokens.from }, (_, i) => speaker.tokens.from + i),
        }
      : null
  // Nobody to vouch for it: a quotation that stands by itself stays one.
  return outside || voice ? { ...tree, voiced: words, voice } : tree
}
