import type { CleanText } from './clean-text'
import { isSound } from './judge-soundness'
import type { MarkedBlock } from './mark-furniture'
import { orientQuotes } from './orient-quotes'
import { scanWords, type Word } from './scan-words'
import { MAX_SENTENCE, splitSentences } from './split-sentences'
import type { Paragraph, Sentence, Span, Token } from './types'

/** A pair of quotation marks in one paragraph, in raw offsets. `content` may be empty where nothing stands between. */
export type MarkedQuote = Span & {
  content: Span
  sentences: { from: number; to: number }
  paragraph: number
  closed: boolean
  double: boolean
}

/** Text in paragraphs, sentences and words, before tags and trees; `stray` holds sentences with a quotation mark of no pair. */
export type TokenisedText = {
  paragraphs: Paragraph[]
  sentences: Sentence[]
  quotes: MarkedQuote[]
  stray: Set<number>
}

/** Furniture keeps its paragraph but gets no sentences: nothing can ever be asked about it. */
export function tokeniseText(clean: CleanText, blocks: readonly MarkedBlock[]): TokenisedText {
  const result: TokenisedText = { paragraphs: [], sentences: [], quotes: [], stray: new Set() }
  for (const block of blocks) {
    const from = result.sentences.length
    if (block.kind !== 'furniture') addSentences(clean, block, result)
    result.paragraphs.push({
      index: result.paragraphs.length,
      kind: block.kind,
      ...clean.toRaw(block.start, block.end),
      sentences: { from, to: result.sentences.length },
    })
  }
  return result
}

function addSentences(clean: CleanText, block: MarkedBlock, result: TokenisedText): void {
  const text = clean.text.slice(block.start, block.end)
  const words = joinShared(scanWords(text), clean, block.start)
  const quotes = orientQuotes(text, words)
  const raw = (start: number, end: number) => clean.toRaw(block.start + start, block.start + end)
  const sentenceOf: number[] = new Array(words.length)
  const quoted = new Uint8Array(words.length)
  for (const range of quotes.ranges) quoted.fill(1, range.open, Math.min(words.length, range.close + 1))
  for (const { from, to } of splitSentences(text, words, quotes.roles)) {
    const index = result.sentences.length
    const tokens: Token[] = []
    for (let i = from; i < to; i++) {
      const word = words[i]!
      sentenceOf[i] = index
      const { start, end } = raw(word.start, word.end)
      tokens.push({
        start,
        end,
        index: i - from,
        text: word.text,
        lemma: '',
        upos: 'X',
        xpos: 'FW',
        head: -1,
        deprel: 'dep',
        confidence: 0,
        completeness: 0,
        spaceAfter: isSpaceAt(text, word.end),
        quoted: quoted[i] === 1,
      })
    }
    const last = tokens.at(-1)!
    result.sentences.push({
      index,
      paragraph: result.paragraphs.length,
      start: tokens[0]!.start,
      end: last.end,
      tokens,
      sound: to - from < MAX_SENTENCE,
    })
  }
  for (const mark of quotes.stray) result.stray.add(sentenceOf[mark]!)
  for (const range of quotes.ranges) {
    const close = Math.min(range.close, words.length - 1)
    const inner = range.closed ? close - 1 : close
    if (inner <= range.open) continue
    const last = range.closed ? close : inner
    result.quotes.push({
      ...raw(words[range.open]!.start, words[last]!.end),
      content: raw(words[range.open]!.end, words[inner]!.end),
      sentences: { from: sentenceOf[range.open]!, to: sentenceOf[last]! + 1 },
      paragraph: result.paragraphs.length,
      closed: range.closed,
      double: range.double,
    })
  }
}

/** Whether white space, or nothing, stands at a place. */
function isSpaceAt(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at]!)
}

/** Words cut inside one composed character of the raw text become one: no two words may share a place in it. */
function joinShared(words: readonly Word[], clean: CleanText, start: number): readonly Word[] {
  if (clean.same) return words
  const joined: Word[] = []
  let end = -1
  for (const word of words) {
    const raw = clean.toRaw(start + word.start, start + word.end)
    const last = joined.at(-1)
    if (last && raw.start < end)
      joined[joined.length - 1] = { start: last.start, end: word.end, text: last.text + word.text }
    else joined.push(word)
    end = raw.end
  }
  return joined
}

/** Judges every sentence once its words are tagged. */
export function judgeSentences(text: TokenisedText): void {
  for (const sentence of text.sentences) {
    const kind = text.paragraphs[sentence.paragraph]!.kind
    sentence.sound = sentence.sound && isSound(sentence.tokens, kind, text.stray.has(sentence.index))
  }
}
