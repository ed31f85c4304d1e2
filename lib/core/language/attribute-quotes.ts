import { SPEECH_VERBS } from './gazetteers/abbreviations'
import type { MarkedQuote } from './tokenise-text'
import type { Mention, Quote, Sentence, Token } from './types'

/**
 * Finds who speaks each quotation: the subject of a verb of saying beside it, else, for a quotation
 * that stands alone right after another, that one's speaker. A subject that is no mention yet
 * ("police", "a spokesman") becomes one.
 */
export function attributeQuotes(
  marked: readonly MarkedQuote[],
  mentions: Mention[],
  sentences: readonly Sentence[],
): { quotes: Quote[]; mentions: Mention[] } {
  const added: Mention[] = []
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const speakers: (Mention | null)[] = []
  for (const [i, quote] of marked.entries()) speakers.push(findSpeaker(quote, i))
  const all = [...mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end)
  const ids = new Map(all.map((mention, id) => [mention, id]))
  const quotes = marked.map(({ start, end, content, sentences: range }, i) => ({
    start,
    end,
    content,
    sentences: range,
    speaker: speakers[i] ? ids.get(speakers[i]!)! : null,
  }))
  return { quotes, mentions: all.map(renumber) }

  function renumber(mention: Mention, id: number): Mention {
    return mention.antecedent === undefined
      ? { ...mention, id }
      : { ...mention, id, antecedent: ids.get(mentions[mention.antecedent]!)! }
  }

  function findSpeaker(quote: MarkedQuote, index: number): Mention | null {
    const range = [quote.sentences.to - 1, quote.sentences.from]
    for (const at of range) {
      const sentence = sentences[at]!
      const subject = subjectOfSaying(sentence, quote, isSpeech(quote, sentences))
      if (subject !== null) return mentionAt(sentence, subject)
    }
    if (!standsAlone(quote)) return null
    const previous = marked[index - 1]
    if (!previous || !speakers[index - 1] || previous.paragraph !== quote.paragraph) return null
    // Right after the previous quotation's sentence, with nothing told between.
    return quote.sentences.from - (previous.sentences.to - 1) <= 1 ? speakers[index - 1]! : null
  }

  function standsAlone(quote: MarkedQuote): boolean {
    for (let i = quote.sentences.from; i < quote.sentences.to; i++) {
      for (const token of sentences[i]!.tokens) if (!token.quoted && /[\p{L}\p{N}]/u.test(token.text)) return false
    }
    return true
  }

  function mentionAt(sentence: Sentence, head: number): Mention {
    const own = bySentence.get(sentence.index) ?? []
    // "U.S. envoy Ann Reed said": the name in apposition is who speaks.
    const known =
      own.find((mention) => mention.head === head || (mention.tokens.from <= head && head < mention.tokens.to)) ??
      own.find(
        (mention) =>
          mention.form === 'name' &&
          sentence.tokens[mention.head]!.head === head &&
          /^(?:appos|flat)/.test(sentence.tokens[mention.head]!.deprel),
      )
    if (known) return known
    const { from, to } = nounPhrase(sentence.tokens, head)
    const mention: Mention = {
      id: -1,
      start: sentence.tokens[from]!.start,
      end: sentence.tokens[to - 1]!.end,
      sentence: sentence.index,
      tokens: { from, to },
      head,
      form: 'description',
      entity: null,
      confidence: 0,
    }
    added.push(mention)
    bySentence.set(sentence.index, [...(bySentence.get(sentence.index) ?? []), mention])
    return mention
  }
}

/** Four words or more, or the mark of a clause inside: speech. Less is a word borrowed, as in a “soft” landing. */
function isSpeech(quote: MarkedQuote, sentences: readonly Sentence[]): boolean {
  let words = 0
  let last = ''
  for (let i = quote.sentences.from; i < quote.sentences.to; i++) {
    for (const token of sentences[i]!.tokens) {
      if (token.start < quote.content.start || token.end > quote.content.end) continue
      if (/[\p{L}\p{N}]/u.test(token.text)) words += 1
      last = token.text
    }
  }
  return words >= 4 || /^[.?!]/.test(last)
}

/** Subject of the verb of saying that stands outside the marks and nearest to them; null where there is none. */
function subjectOfSaying(sentence: Sentence, quote: MarkedQuote, speech: boolean): number | null {
  const tokens = sentence.tokens
  let best: { subject: number; distance: number } | null = null
  for (const verb of tokens) {
    if (verb.quoted || verb.upos !== 'VERB' || !SPEECH_VERBS.has(verb.text.toLowerCase())) continue
    const subject = subjectOf(tokens, verb)
    if (!subject || subject.quoted || /^(?:that|which|what|who)$/i.test(subject.text)) continue
    const distance = verb.start >= quote.end ? verb.start - quote.end : quote.start - verb.end
    // A borrowed word, or a verb far from the marks: only where the quotation lies in what is reported.
    if ((!speech || distance > 60) && !reports(tokens, verb.index, quote)) continue
    if (!best || distance < best.distance) best = { subject: subject.index, distance }
  }
  return best?.subject ?? null
}

/** Its own subject, or that of the verb it is joined to: "He dismissed it, but said …". */
function subjectOf(tokens: readonly Token[], verb: Token): Token | undefined {
  const own = tokens.find((token) => token.head === verb.index && token.deprel === 'nsubj')
  if (own || verb.deprel !== 'conj' || verb.head < 0) return own
  return tokens.find((token) => token.head === verb.head && token.deprel === 'nsubj')
}

/** Whether the quoted words lie in a clause that the verb has as its object. */
function reports(tokens: readonly Token[], verb: number, quote: MarkedQuote): boolean {
  const inside = tokens.find(
    (token) => token.start >= quote.content.start && token.end <= quote.content.end && token.upos !== 'PUNCT',
  )
  for (let at = inside?.index ?? -1, steps = 0; at >= 0 && steps < 15; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.head === verb) return /^(?:ccomp|parataxis)/.test(tokens[at]!.deprel)
    if (/^(?:acl|advcl)/.test(tokens[at]!.deprel)) return false
  }
  return false
}

function nounPhrase(tokens: readonly Token[], head: number): { from: number; to: number } {
  let from = head
  while (
    from > 0 &&
    tokens[from - 1]!.head === head &&
    /^(?:det|amod|compound|nummod|nmod:poss|punct)/.test(tokens[from - 1]!.deprel) &&
    !/^[,"]$/.test(tokens[from - 1]!.text)
  )
    from -= 1
  return { from, to: head + 1 }
}
