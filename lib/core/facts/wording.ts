import type { Token } from '../language/types'
import { type ArticleIndex, mentionAt } from './article-index'
import { absoluteDate, dateInWords } from './date-words'
import { wordDescription } from './descriptions'
import { wordName, wordPronoun } from './references'
import { pastMonth } from './relative-time'
import { POINTING_BACK } from './word-lists'
import type { Part, Said, Wording, WordingState } from './wording-state'

export type WordingOptions = {
  asked?: number | null
  askedIsSubject?: boolean
  askedNoun?: WordingState['nouns'][number]
  /** Entity that the subject names further on: "in his youth, Ada Berg". */
  later?: number | null
  /** What the reader has been told right before. */
  before?: Said | null
  /** Whether the parts are the article's own sentence. */
  verbatim?: boolean
}

/** Words parts one after the other: full names first, pronouns resolved, relative days made absolute. */
export function wordParts(index: ArticleIndex, parts: Part[], options: WordingOptions = {}): Wording {
  const state: WordingState = {
    index,
    problems: [],
    vague: 0,
    introduced: new Set(options.before?.headline ? [] : options.before?.named),
    depth: 0,
    verbatim: options.verbatim ?? false,
    nouns: [...(options.before?.nouns ?? []), ...(options.askedNoun ? [options.askedNoun] : [])],
    before: options.before ?? null,
    asked: options.asked ?? -1,
    askedIsSubject: options.askedIsSubject ?? false,
    later: options.later ?? -1,
    write: (sentence, tokens) => wordTokens(state, sentence, tokens),
  }
  const texts = parts.map((part) => ('words' in part ? part.words : wordTokens(state, part.sentence, part.tokens)))
  const { problems, vague, introduced: named, nouns } = state
  return { text: joinTexts(texts), problems, vague, named, nouns }
}

/** Words of the article, given by ascending token indices, as they read standing alone. */
function wordTokens(state: WordingState, sentence: number, tokens: number[]): string {
  const tree = state.index.trees[sentence]!
  const has = new Set(tokens)
  let text = ''
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]!
    const token = tree.tokens[start]!
    const piece = wordAt(state, sentence, start, has)
    const words = piece?.text ?? plainWord(state, sentence, token)
    const last = piece?.last ?? start
    text += words
    while (at < tokens.length && tokens[at]! <= last) at += 1
    const next = tokens[at]
    if (next !== undefined && words !== '') text += next > last + 1 || tree.tokens[last]!.spaceAfter ? ' ' : ''
  }
  return tidy(text)
}

const NAMED_DAY = /^(Super|Black|Good|Ash|Holy|Easter|Cyber|Bloody|Palm|Shrove|Maundy|Big)$/

type Worded = { text: string; last: number } | null

function wordAt(state: WordingState, sentence: number, start: number, has: Set<number>): Worded {
  const { index } = state
  const within = (range: { from: number; to: number }) => {
    for (let i = range.from; i < range.to; i += 1) if (!has.has(i)) return false
    return true
  }
  const date = index.dates[sentence]!.find((d) => d.tokens.from === start && within(d.tokens))
  // "is today a barren place": in our days, and not on one of them.
  const { tokens } = index.trees[sentence]!
  if (/^today$/i.test(tokens[start]!.text) && /^VB[ZP]$/.test(tokens[start - 1]?.xpos ?? ''))
    state.problems.push('relative time')
  const before = index.trees[sentence]!.tokens[start - 1]
  // "Super Tuesday" is no day of this week.
  const month = date?.relative ? pastMonth(index, sentence, date) : null
  if (month !== null) return { text: month, last: date!.tokens.to - 1 }
  if (date?.relative && !NAMED_DAY.test(before?.text ?? '')) {
    const text = absoluteDate(date, before !== undefined && has.has(start - 1) && before.upos === 'ADP')
    const after = index.trees[sentence]!.tokens[date.tokens.to]
    // "Wednesday's quake": the quake of that day.
    if (
      after?.xpos === 'POS' &&
      has.has(after.index) &&
      /^\d{4}-\d\d-\d\d$/.test(date.iso ?? '') &&
      before?.upos !== 'DET'
    )
      return { text: `the ${dateInWords(date.iso!.slice(5))}`, last: after.index }
    // "the Saturday of the fair", "Tuesday saw …": the day is a noun of its own there.
    const own = index.trees[sentence]!.tokens.slice(date.tokens.from, date.tokens.to)
    const noun =
      before?.upos === 'DET' ||
      before?.deprel === 'amod' ||
      own.some((token) => /^(nsubj|obj|root|nmod:poss)/.test(token.deprel))
    if (
      text === null ||
      noun ||
      after?.xpos === 'POS' ||
      (after !== undefined && has.has(after.index) && /^(NOUN|PROPN)$/.test(after.upos))
    )
      state.problems.push('relative time')
    return { text: text ?? '', last: date.tokens.to - 1 }
  }
  // A quotation stays as it is.
  if (state.verbatim && index.trees[sentence]!.tokens[start]!.quoted) return null
  const mention = mentionAt(index, sentence, start)
  if (mention && within(mention.tokens)) {
    const last = mention.tokens.to - 1
    if (mention.form === 'name') {
      const text = wordName(state, mention)
      return text === null ? null : { text, last }
    }
    if (mention.form === 'pronoun') return { text: wordPronoun(state, sentence, start, mention.entity), last }
  }
  const token = index.trees[sentence]!.tokens[start]!
  if (token.upos === 'DET' || token.deprel === 'det') return wordDescription(state, sentence, start, has)
  if (token.upos === 'PRON') return { text: wordPronoun(state, sentence, start, mention?.entity ?? null), last: start }
  return null
}

function plainWord(state: WordingState, sentence: number, token: Token): string {
  const lower = token.text.toLowerCase()
  const tree = state.index.trees[sentence]!
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    state.nouns.push({ lemma: token.lemma.toLowerCase(), plural: /S$/.test(token.xpos), person: false })
  if (token.upos === 'ADJ' && POINTING_BACK.has(lower) && !state.before?.adjacent && pointsBack(state, sentence, token))
    state.problems.push('points back')
  // "won all three elections": which three was said before.
  const counted = tree.tokens[token.index + 1]
  const told =
    counted && tree.children[counted.head]?.some((at) => at > counted.head && tree.tokens[at]!.deprel !== 'punct')
  if (lower === 'all' && /^(two|three|four|five|six|seven)$/i.test(counted?.text ?? '') && !told)
    state.problems.push('unresolved reference')
  // "at the parade earlier [this year]"
  const ends = tree.tokens[token.index + 1]
  if (/^(earlier|later)$/.test(lower) && token.upos === 'ADV' && !(ends && /^(than|on|in|that)$/i.test(ends.text)))
    if (
      !state.before?.adjacent &&
      (!/^(NOUN|NUM)$/.test(tree.tokens[token.index - 1]?.upos ?? '') || token.deprel !== 'advmod')
    )
      state.problems.push('relative time')
  if (/^(ago|yesterday|today|tomorrow|tonight|here|now|currently|recently|nowadays)$/.test(lower))
    state.problems.push('relative time')
  // A word that opens its sentence is capital for that alone.
  const opens =
    !(state.verbatim && token.quoted) &&
    (token.index === 0 || (token.index === 1 && state.index.trees[sentence]!.tokens[0]!.upos === 'PUNCT'))
  // "Harbour Division": a noun before a name's own word is part of it.
  const next = tree.tokens[token.index + 1]
  const inName =
    next?.upos === 'PROPN' &&
    (token.upos === 'NOUN' ||
      (token.upos === 'ADJ' &&
        token.head === next.index &&
        !/^(former|late|outgoing|incoming|acting|interim|current|young|old|senior|deputy)$/i.test(token.text)))
  return opens && !inName && token.upos !== 'PROPN' && !/^(I|[A-Z]{2,}.*)$/.test(token.text)
    ? token.text.charAt(0).toLowerCase() + token.text.slice(1)
    : token.text
}

/** "other" compares with something unsaid, save in "Lukashenko and other officials". */
function pointsBack(state: WordingState, sentence: number, token: Token): boolean {
  const tree = state.index.trees[sentence]!
  const noun = tree.tokens[token.head]
  if (token.text.toLowerCase() === 'such' && tree.tokens[token.index + 1]?.text.toLowerCase() === 'as') return false
  if (token.text.toLowerCase() === 'more' || tree.tokens[token.index + 1]?.text === '-') return false
  return !(noun && noun.deprel === 'conj' && /^(other|such)$/i.test(token.text))
}

/** Space and punctuation as in print. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!%)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1')
    .replace(/(US\$|[$€£¥])\s+(?=\d)/g, '$1')
    .replace(/,\s*,/g, ',')
    .replace(/(\S) (-[a-z])/g, '$1$2')
    .trim()
}

export const joinTexts = (texts: string[]) =>
  tidy(
    texts
      .filter((text) => text !== '')
      .join(' ')
      .replace(/\s+('s|')(?=\s|$)/g, '$1'),
  )
