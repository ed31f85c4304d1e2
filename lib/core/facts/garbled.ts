import type { Tree } from './tree'

/**
 * Why the words `from`–`to` (half-open) can't be trusted as written: a doubled word, an article with no noun,
 * "to" before no verb, brackets or quotes left open. Null where nothing is wrong.
 */
export function findGarble(tree: Tree, from: number, to: number): string | null {
  let depth = 0
  let quotes = 0
  for (let i = from; i < to; i += 1) {
    const token = tree.tokens[i]!
    const next = tree.tokens[i + 1]
    const lower = token.text.toLowerCase()
    if (token.text === '(' || token.text === '[') depth += 1
    if (token.text === ')' || token.text === ']') depth -= 1
    // Reported speech leaves the marks of what was quoted outside.
    if (token.text === '"' && tree.voiced.size === 0) quotes += 1
    if (/^(xx|lt|gt|https?:.*|www\..*|@.*|#.*)$/i.test(token.text) || (depth === 0 && /[\\{}|<>=~^_]/.test(token.text)))
      return 'not plain words'
    if ((!next || i + 1 >= to) && /^vs?$/i.test(lower.replace('.', ''))) return 'cut off'
    if (!next || i + 1 >= to) continue
    if (token.text === next.text && /^[a-z]+$/.test(lower) && !/^(that|had|her)$/.test(lower)) return 'doubled word'
    if (
      /^(a|an|the)$/.test(lower) &&
      /^(by|of|for|from|with|on|at|to|and|or|but|is|are|was|were|has|,|\.)$/i.test(next.text)
    )
      return 'article without a noun'
    if (
      token.xpos === 'MD' &&
      /^VB[DZNP]$/.test(next.xpos) &&
      !/^(put|cut|set|hit|let|read|come|run|become)$/i.test(next.text)
    )
      return 'broken verb'
    if (lower === 'to' && token.upos === 'PART' && /^(to|ly|and|,|\.)$/i.test(next.text)) return 'broken infinitive'
    if (lower === 'to' && tree.tokens[i + 2]?.text.toLowerCase() === 'to' && next.upos === 'ADV')
      return 'broken infinitive'
    if (lower === 'a' && next.xpos === 'NNS' && !/^(few|lot|million|thousand|hundred|dozen)/.test(next.lemma)) {
      const after = tree.tokens[i + 2]
      if (!after || after.upos !== 'NOUN') return 'article and plural'
    }
  }
  if (depth !== 0) return 'bracket left open'
  return quotes % 2 === 1 ? 'quote left open' : null
}
