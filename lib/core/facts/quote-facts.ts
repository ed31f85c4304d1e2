import { quoteEvidence } from '../evidence'
import type { Quote } from '../language/types'
import type { ArticleIndex } from './article-index'
import type { Clause } from './clause'
import type { Fact } from './types'

const SHORTEST = 6
const LONGEST = 28
/** Characters from quote to speaker beyond which the two can't be shown as one piece of evidence. */
const FAR = 160

/** "X said, “…”": whole sentences quoted with a speaker who is certain, long enough to be recognised. */
export function quoteFacts(index: ArticleIndex): Omit<Fact, 'id'>[] {
  return index.analysis.quotes.flatMap((quote) => {
    const fact = quoteFact(index, quote)
    return fact ? [fact] : []
  })
}

function quoteFact(index: ArticleIndex, quote: Quote): Omit<Fact, 'id'> | null {
  const { raw, mentions } = index.analysis
  const speaker = mentions.find((mention) => mention.id === quote.speaker)
  const entity = speaker?.entity == null ? undefined : index.entities.get(speaker.entity)
  if (!speaker || entity?.type !== 'person' || entity.plural) return null
  const content = quotedWords(leadingSentences(index, quote))
  const first = index.analysis.sentences[quote.sentences.from]
  const paragraph = first && index.analysis.paragraphs[first.paragraph]
  if (!content || paragraph?.kind !== 'body' || !isWhole(index, quote)) return null
  const start = Math.min(quote.start, speaker.start)
  const end = Math.max(quote.end, speaker.end)
  if (end - start > quote.end - quote.start + FAR) return null
  const head = index.trees[speaker.sentence]!.tokens[speaker.head]!
  const tokens = Array.from({ length: speaker.tokens.to - speaker.tokens.from }, (_, i) => speaker.tokens.from + i)
  const clause: Clause = {
    sentence: speaker.sentence,
    head: speaker.head,
    kind: 'quote',
    fronted: [],
    subject: { role: 'subject', head: speaker.head, tokens, preposition: [], lead: '', optional: false },
    verbs: [{ text: 'said', lemma: 'say', xpos: 'VBD', token: null, kind: 'main' }],
    finite: 0,
    pieces: [],
    copular: false,
    passive: false,
    attribution: null,
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: Math.min(head.confidence, speaker.confidence),
  }
  return {
    text: `${entity.name} said, "${content}"`,
    evidence: quoteEvidence(raw, start, end),
    sentence: speaker.sentence,
    subject: {
      text: entity.name,
      tokens: speaker.tokens,
      head: speaker.head,
      entity: entity.id,
      preposition: null,
    },
    relation: 'say',
    object: null,
    time: null,
    place: null,
    quantities: [],
    attribution: null,
    polarity: 'affirmed',
    modality: 'asserted',
    perishable: false,
    confidence: clause.confidence,
    clause,
  }
}

/** Of a long quotation the whole sentences that fit. */
function leadingSentences(
  { analysis: { raw, sentences } }: ArticleIndex,
  { content, sentences: { from, to } }: Quote,
): string {
  let kept = ''
  for (const { end } of sentences.slice(from, to)) {
    const more = raw.slice(content.start, Math.min(end, content.end))
    if (kept !== '' && more.split(/\s+/).length > LONGEST) break
    kept = more
  }
  return kept
}

/** The words as a question may quote them; null where they are too short, too long, cut or mended. */
export function quotedWords(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').replace(/[“”]/g, "'").replace(/[‘’]/g, "'").trim()
  const count = words.split(' ').length
  if (count < SHORTEST || count > LONGEST || /[[\]{}"]|\.\.\.|…/.test(words)) return null
  if (!/^[A-Z]/.test(words) || /^(And|But|So|It|He|She|They|This|That|These|Those|Yes|No|Yeah|Then)\b/.test(words))
    return null
  // "with him and his loved ones", "today": clear only beside what was said before.
  if (/\b(he|him|his|she|her|they|them|their|today|yesterday|tomorrow|tonight)\b/i.test(words)) return null
  return words.replace(/[,;:]$/, '').replace(/\.$/, '')
}

/** Has a subject and a finite verb of its own. */
function isWhole(index: ArticleIndex, quote: Quote): boolean {
  const tokens = index.analysis.sentences
    .slice(quote.sentences.from, quote.sentences.to)
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.start >= quote.content.start && token.end <= quote.content.end)
  return (
    tokens.some((token) => token.deprel.startsWith('nsubj')) &&
    tokens.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos))
  )
}
