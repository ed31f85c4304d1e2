import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanText } from '@/lib/core/language/clean-text'
import { type ConlluSentence, readConllu, toTokens } from '@/lib/core/language/conllu'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'
import { tagSentences } from '@/lib/core/language/tag-sentences'
import { type TokenisedText, tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Sentence, Token } from '@/lib/core/language/types'

export const DATA = path.resolve(import.meta.dirname, '../../../shared/data')

export type GumDocument = { name: string; genre: string; sentences: ConlluSentence[] }

/** GUM's documents of the folder `gum`, and where asked those of the treebank's training part. */
export function readGumDocuments(options: { training?: boolean } = {}): GumDocument[] {
  const files = readdirSync(path.join(DATA, 'gum')).filter((file) => file.endsWith('.conllu'))
  const own = files.flatMap((file) => splitDocuments(readConllu(readFileSync(path.join(DATA, 'gum', file), 'utf8'))))
  if (!options.training) return own
  const names = new Set(own.map((document) => document.name))
  const others = splitDocuments(readConllu(readFileSync(path.join(DATA, 'ud/train.conllu'), 'utf8')))
  return [...own, ...others.filter((document) => document.name.startsWith('GUM') && !names.has(document.name))]
}

/** Documents as '# newdoc' parts them. */
export function splitDocuments(sentences: readonly ConlluSentence[]): GumDocument[] {
  const documents: GumDocument[] = []
  for (const sentence of sentences) {
    const start = sentence.comments.find((line) => line.startsWith('# newdoc'))
    if (start || documents.length === 0) {
      const name = start?.split('=')[1]?.trim() ?? ''
      documents.push({ name, genre: name.split('_')[1] ?? '', sentences: [] })
    }
    documents.at(-1)!.sentences.push(sentence)
  }
  return documents
}

/** Raw text of a document as a reader would have it: the sentences' own text, paragraphs parted by a blank line; words placed by their characters. */
export function joinText(sentences: readonly ConlluSentence[]): { raw: string; tokens: Token[][] } {
  let raw = ''
  const tokens: Token[][] = []
  for (const [i, sentence] of sentences.entries()) {
    if (i > 0) raw += sentence.comments.some((line) => /^# new(?:par|doc)/.test(line)) ? '\n\n' : ' '
    const text = sentence.comments.find((line) => line.startsWith('# text = '))!.slice(9)
    const start = raw.length
    raw += text
    let at = 0
    tokens.push(
      toTokens(sentence, 0).map((token, w) => {
        const form = sentence.words[w]!.form
        const from = text.indexOf(form, at)
        at = from + form.length
        return { ...token, start: start + from, end: start + at, spaceAfter: /^(?:\s|$)/.test(text.slice(at, at + 1)) }
      }),
    )
  }
  return { raw, tokens }
}

/** Every line a paragraph. */
export function linesAsBlocks(text: string) {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length, kind: 'body' as const }))
    .filter((block) => block.end > block.start)
}

/** Sentences and words as the treebank has them, tags and trees our own. */
export function tagGold(
  sentences: readonly ConlluSentence[],
  model: LanguageModel,
): { raw: string; text: TokenisedText } {
  const { raw, tokens } = joinText(sentences)
  const own: Sentence[] = tokens.map((words, index) => ({
    index,
    paragraph: 0,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    tokens: words.map((word) => ({ ...word })),
    sound: true,
  }))
  runSteps(tagSentences(own, model))
  const clean = cleanText(raw)
  markQuoted(own, tokeniseText(clean, linesAsBlocks(clean.text)))
  return {
    raw,
    text: {
      paragraphs: [{ index: 0, kind: 'body', start: 0, end: raw.length, sentences: { from: 0, to: own.length } }],
      sentences: own,
      quotes: [],
      stray: new Set(),
    },
  }
}

function markQuoted(own: Sentence[], marks: TokenisedText): void {
  const quoted = new Set(
    marks.sentences
      .flatMap((sentence) => sentence.tokens)
      .filter((token) => token.quoted)
      .map((token) => token.start),
  )
  for (const sentence of own) for (const token of sentence.tokens) token.quoted = quoted.has(token.start)
}

export type GoldMention = { id: string; type: string; sentence: number; from: number; to: number; head: number }

/** Mentions of a GUM document, from the Entity field: (1-person-…  …  1). */
export function readGoldMentions(sentences: readonly ConlluSentence[]): GoldMention[] {
  const mentions: GoldMention[] = []
  const open: { id: string; type: string; sentence: number; from: number }[] = []
  const close = (at: (typeof open)[number], sentence: number, to: number) => {
    const words = sentences[sentence]!.words
    let head = to - 1
    for (let i = at.from; i < to; i++) if (words[i]!.head - 1 < at.from || words[i]!.head - 1 >= to) head = i
    for (let i = to - 1; i >= at.from; i--)
      if ((words[i]!.head - 1 < at.from || words[i]!.head - 1 >= to) && words[i]!.upos !== 'PUNCT') head = i
    mentions.push({ ...at, to, head })
  }
  for (const [s, sentence] of sentences.entries()) {
    for (const [w, word] of sentence.words.entries()) {
      const field = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? ''
      for (const part of field.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
        if (part.startsWith('(')) {
          const [id, type] = part.slice(1).replace(/\)$/, '').split('-') as [string, string]
          const mention = { id, type, sentence: s, from: w }
          if (part.endsWith(')')) close(mention, s, w + 1)
          else open.push(mention)
        } else {
          const at = open.findLastIndex((mention) => mention.id === part.slice(0, -1))
          if (at >= 0) close(open.splice(at, 1)[0]!, s, w + 1)
        }
      }
    }
  }
  return mentions
}
