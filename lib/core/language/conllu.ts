import { straighten } from './clean-text'
import { lemmatise } from './lemma/lemmatise'
import type { LanguageModel } from './model/load-model'
import { parseSentences } from './model/parse-sentences'
import type { Token, Upos } from './types'

/** One word line of a CoNLL-U file. Columns as https://universaldependencies.org/format.html names them; `head` is 0 for the root. */
type ConlluWord = {
  id: number
  form: string
  lemma: string
  upos: string
  xpos: string
  feats: string
  head: number
  deprel: string
  deps: string
  misc: string
}

/** A sentence with its comment lines, and the lines of ranges (3-4) and empty nodes (5.1) as they stood before the word with that index. */
export type ConlluSentence = { comments: string[]; words: ConlluWord[]; asides: { before: number; line: string }[] }

/**
 * Reads CoNLL-U.
 * @throws {Error} naming the line that has not ten columns
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let sentence: ConlluSentence = { comments: [], words: [], asides: [] }
  const close = () => {
    if (sentence.words.length > 0) sentences.push(sentence)
    sentence = { comments: [], words: [], asides: [] }
  }
  for (const [number, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') close()
    else if (line.startsWith('#')) sentence.comments.push(line)
    else {
      const columns = line.split('\t')
      if (columns.length !== 10)
        throw new Error(`Line ${number + 1} of the CoNLL-U file has ${columns.length} columns, not ten.`)
      const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      if (/^\d+$/.test(id))
        sentence.words.push({ id: Number(id), form, lemma, upos, xpos, feats, head: Number(head), deprel, deps, misc })
      else sentence.asides.push({ before: sentence.words.length, line })
    }
  }
  close()
  return sentences
}

/** Keeps the sentences and words of a CoNLL-U text and writes our own lemmas, tags, heads and labels over the file's. */
export function parseConllu(model: LanguageModel, text: string): string {
  const sentences = readConllu(text)
  const parsed = parseSentences(
    model,
    sentences.map((sentence) => sentence.words.map((word) => straighten(word.form))),
  )
  return sentences
    .map((sentence, i) =>
      writeSentence({
        ...sentence,
        words: sentence.words.map((word, j) => {
          const { upos, xpos, head, deprel } = parsed[i]![j]!
          return {
            ...word,
            lemma: lemmatise(straighten(word.form), upos, xpos),
            upos,
            xpos,
            feats: '_',
            head: head + 1,
            deprel,
            deps: '_',
          }
        }),
      }),
    )
    .join('')
}

export function writeSentence(sentence: ConlluSentence): string {
  const lines = [...sentence.comments]
  const asides = [...sentence.asides]
  for (const [i, word] of sentence.words.entries()) {
    while (asides[0] && asides[0].before <= i) lines.push(asides.shift()!.line)
    lines.push(
      [
        word.id,
        word.form,
        word.lemma || '_',
        word.upos,
        word.xpos,
        word.feats,
        word.head,
        word.deprel,
        word.deps,
        word.misc,
      ].join('\t'),
    )
  }
  for (const aside of asides) lines.push(aside.line)
  return `${lines.join('\n')}\n\n`
}

/** Tokens of a CoNLL-U sentence as ours, at the places where its words stand in a text from `start` on. */
export function toTokens(sentence: ConlluSentence, start: number): Token[] {
  let at = start
  return sentence.words.map((word, index) => {
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(word.misc)
    const token: Token = {
      start: at,
      end: at + word.form.length,
      index,
      text: straighten(word.form),
      lemma: word.lemma,
      upos: word.upos as Upos,
      xpos: word.xpos,
      head: word.head - 1,
      deprel: word.deprel,
      confidence: 1,
      completeness: 1,
      spaceAfter,
      quoted: false,
    }
    at = token.end + (spaceAfter ? 1 : 0)
    return token
  })
}
