import { readNumbers } from './read-numbers'
import { britishToAmerican } from './spelling-variants'
import type { Token } from './token'

const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
const SYMBOLS: Record<string, string> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '%': 'percent',
  '°': 'degree',
  '&': 'and',
  '~': 'about',
}
const DOLLARS: Record<string, string> = { a: 'aud', c: 'cad', nz: 'nzd', hk: 'hkd', s: 'sgd' }
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const UNITS = 'one|two|three|four|five|six|seven|eight|nine'
const GLUED_NUMBER = new RegExp(`\\b(${TENS})(${UNITS})\\b`, 'g')
const FIRST_WORDS: Record<string, string> = {
  st: 'saint',
  mt: 'mount',
  sen: 'senator',
  gov: 'governor',
  gen: 'general',
  pres: 'president',
  prof: 'professor',
}

/** Lower case, plain quotes and dashes, Latin letters without marks. Readable still: dates are read from this. */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/⁄/g, '/')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[øæœßłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

function spellOut(text: string): string {
  const alone = !/'.*'/.test(text)
  return text
    .replace(/\b\p{L}(?:\.\s?\p{L}(?!\p{L}))+\.?/gu, (initials) => initials.replace(/[.\s]/g, ''))
    .replace(/\bus ?\$/g, '$')
    .replace(/\b(a|c|nz|hk|s)\$/g, (_, land: string) => ` ${DOLLARS[land]} `)
    .replace(/\bus dollars?\b/g, 'dollars')
    .replace(
      /\b(km|cm|m|mi|ft) ?([23])(?![\d\p{L}])/gu,
      (_, unit: string, power) => `${power === '2' ? 'square' : 'cubic'} ${unit}`,
    )
    .replace(/-\s*([$€£¥])/g, ' $1-')
    .replace(alone ? /(\d)\s?'(?=\s|$)/g : /(?!)/g, '$1 foot ')
    .replace(/(\d)'s\b/g, '$1s')
    .replace(/'/g, '')
    .replace(GLUED_NUMBER, '$1 $2')
    .replace(/[$€£¥%°&~]/g, (symbol) => ` ${SYMBOLS[symbol]} `)
}

const PIECE =
  /(\d{1,3}0s)(?!\p{L})|(\d+)(?:st|nd|rd|th)(?!\p{L})|(\d{1,3}(?: \d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)|(\p{L}+)|([+#]+|\/)/gu

function scan(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const [whole, decade, ordinal, number, word, mark] = match
    const before = text.slice(0, match.index)
    if (decade) tokens.push({ kind: 'word', text: `decade ${decade}` })
    else if (ordinal) tokens.push({ kind: 'number', value: Number(ordinal), ordinal: true, literal: true })
    else if (number) {
      const value = Number(number.replace(/[ ,]/g, ''))
      const negative = /(^|[\s(])-$/.test(before) && tokens.at(-1)?.kind !== 'number'
      if (Number.isNaN(value)) tokens.push({ kind: 'word', text: number })
      else
        tokens.push({
          kind: 'number',
          value: negative ? -value : value,
          ordinal: false,
          literal: true,
          written: number,
        })
    } else if (mark === '+' && tokens.at(-1)?.kind === 'number') tokens.push({ kind: 'word', text: 'plus' })
    else tokens.push({ kind: 'word', text: word ?? mark ?? whole })
  }
  return tokens
}

const ROMAN: Record<string, number> = { ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12 }

function readRoman(tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    if (index === 0 || token.kind !== 'word') return token
    const value = ROMAN[token.text] ?? (token.text === 'i' && index === tokens.length - 1 ? 1 : undefined)
    return value ? { kind: 'number', value, ordinal: false, literal: true } : token
  })
}

function dropArticles(tokens: Token[]): Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1]
    if (token.kind !== 'word' || !next) return true
    if (token.text === 'the') return false
    return !((token.text === 'a' || token.text === 'an') && next.kind === 'word')
  })
}

/**
 * Words and numbers of an answer in one canonical form: no case, marks, articles or punctuation, numbers by value
 * ("1.5 billion" is one token), American spelling. `million`: whether "5 m" is five million rather than five metres.
 */
export function readTokens(text: string, million = false): Token[] {
  const tokens = dropArticles(readRoman(readNumbers(scan(spellOut(cleanText(text))), million)))
  return tokens.map((token, index) => {
    if (token.kind === 'number') return token
    const word = index < tokens.length - 1 ? (FIRST_WORDS[token.text] ?? token.text) : token.text
    return { kind: 'word', text: britishToAmerican(word) }
  })
}
