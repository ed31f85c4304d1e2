import type { ParagraphKind, Token } from './types'

const DOUBLES_ALLOWED = new Set([
  'that',
  'had',
  'very',
  'so',
  'no',
  'many',
  'long',
  'far',
  'really',
  'ha',
  'bye',
  'blah',
  'hear',
])
const DETERMINERS = new Set(['a', 'an', 'the', 'every'])
const NOT_AFTER_DETERMINER = new Set(
  'by of to from with at is was are were has have had and or but for into onto him them us me it its they he she we'.split(
    ' ',
  ),
)
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const BRACKETS: Record<string, string> = { ')': '(', ']': '[' }

/**
 * Whether the words make a sentence that one can question. Says no to doubled words, an article
 * before a preposition, "to … to", missing verbs, cut-off ends and unbalanced marks.
 */
export function isSound(tokens: readonly Token[], kind: ParagraphKind, strayQuote: boolean): boolean {
  if (kind === 'title' || kind === 'heading' || kind === 'furniture' || strayQuote || tokens.length < 3) return false
  const words = tokens.map((token) => token.text)
  const last = words.at(-1)!
  if (kind === 'body' && !/[.!?…"')\]:;]$/.test(last)) return false
  const first = words.find((word) => /[\p{L}\p{N}]/u.test(word)) ?? ''
  if (/^\p{Ll}+$/u.test(first) && !tokens[0]!.quoted && !/^["'([…]|^\.\.\./.test(words[0]!)) return false
  return hasVerb(tokens) && !isGarbled(words) && bracketsBalance(words)
}

function hasVerb(tokens: readonly Token[]): boolean {
  if (tokens.every((token) => token.upos === 'X' || token.upos === 'PUNCT')) return true
  if (tokens.some((token) => FINITE.has(token.xpos))) return true
  // The tagger takes some past tenses for participles; one with a subject of its own is a verb.
  if (
    tokens.some(
      (token) =>
        /^nsubj/.test(token.deprel) &&
        token.head >= 0 &&
        tokens[token.head]!.upos === 'VERB' &&
        tokens[token.head]!.deprel === 'root',
    )
  )
    return true
  // Imperatives have only a base form, at the root.
  return tokens.some((token) => token.head === -1 && token.xpos === 'VB')
}

function isGarbled(words: readonly string[]): boolean {
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]!
    const hyphen = words[i + 2] === '-'
    if (word.includes('\uFFFD') || word.length >= 80) return true
    const same = word === next || (i === 0 && word.toLowerCase() === next)
    if (same && /^\p{Ll}+$/u.test(next) && !DOUBLES_ALLOWED.has(next)) return true
    if (DETERMINERS.has(word.toLowerCase()) && NOT_AFTER_DETERMINER.has(next) && !hyphen) return true
    if (word === 'to' && /ly$/.test(next) && words[i + 2] === 'to') return true
  }
  return false
}

function bracketsBalance(words: readonly string[]): boolean {
  const open: string[] = []
  for (const word of words) {
    if (word === '(' || word === '[') open.push(word)
    else if (BRACKETS[word] && open.pop() !== BRACKETS[word]) return false
  }
  return open.length === 0
}
