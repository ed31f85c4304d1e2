import type { Upos } from '../types'
import { buildTrees, type Governor } from './build-tree'
import { CHUNK_WORDS, type LanguageModel, STATE_SCALE } from './load-model'
import { largest } from './probabilities'
import { recallWords } from './recall-words'
import { applyLayer, type Range, runLayer } from './run-layer'
import { splitLong, type Window } from './split-long'

/** What the model says about one word. `head` is the index in the sentence of the governor, -1 for the root. */
export type ParsedToken = {
  upos: Upos
  xpos: string
  head: number
  deprel: string
  /** Probability of the arc times that of its label, 0–1. */
  confidence: number
  /** Probability that no core dependent of this word (subject, object, complement, auxiliary …) was missed, 0–1. */
  completeness: number
}

/**
 * Tags and parses sentences of UD words (do + n't, with straight quotes). A sentence's result does not depend on
 * the others. Sentences of more than 200 words are parsed in windows, whose roots then depend on the first one's
 * as `parataxis`, so that time and memory stay linear in the length of the text.
 * @returns one list per sentence, one entry per word; an empty sentence gives an empty list
 */
export function parseSentences(model: LanguageModel, sentences: readonly (readonly string[])[]): ParsedToken[][] {
  const windows = sentences.flatMap((words, sentence) => splitLong(words, sentence))
  const parsed = sentences.map((words) => new Array<ParsedToken>(words.length))
  for (const chunk of chunksOf(windows)) parseChunk(model, chunk, parsed)
  joinWindows(windows, parsed)
  return parsed
}

/** Windows of falling length in groups of at most `CHUNK_WORDS` words: neighbours then end at about the same step. */
function chunksOf(windows: readonly Window[]): Window[][] {
  const sorted = [...windows].sort((a, b) => b.words.length - a.words.length)
  const chunks: Window[][] = []
  let room = 0
  for (const window of sorted) {
    if (window.words.length > room) {
      chunks.push([])
      room = CHUNK_WORDS
    }
    chunks.at(-1)?.push(window)
    room -= window.words.length
  }
  return chunks
}

function parseChunk(model: LanguageModel, chunk: readonly Window[], parsed: ParsedToken[][]) {
  const { kernel, hidden, scratch, layers } = model
  const ranges: Range[] = []
  const words: string[] = []
  for (const window of chunk) {
    ranges.push({ from: words.length, length: window.words.length })
    for (const word of window.words) words.push(word)
  }
  const total = words.length

  const inputs = recallWords(model, words)
  runLayer(model, 0, ranges, (word) => inputs[word] as number, scratch.outputs1)

  const inputSize = 8 * hidden * 4
  const unscale = () => 1 / STATE_SCALE
  applyLayer(model, layers[1].input, scratch.outputs1, scratch.sums, total, unscale)
  runLayer(model, 1, ranges, (word) => scratch.sums + word * inputSize, scratch.outputs2)
  applyLayer(model, model.tags1, scratch.outputs1, scratch.tags, total, unscale)
  applyLayer(model, model.tags2, scratch.outputs2, scratch.tags2, total, unscale)
  applyLayer(model, model.views, scratch.outputs2, scratch.views, total, unscale)

  const { rows } = model.tags1
  const tags = new Float32Array(kernel.memory, scratch.tags, total * rows)
  const tags2 = new Float32Array(kernel.memory, scratch.tags2, total * rows)
  for (let i = 0; i < tags.length; i++) tags[i] = (tags[i] as number) + (tags2[i] as number)
  const governors = buildTrees(model, ranges, total)

  for (const [w, { sentence, start, words: own }] of chunk.entries()) {
    const tokens = parsed[sentence] as ParsedToken[]
    const { from } = ranges[w] as Range
    for (let i = 0; i < own.length; i++) {
      const at = (from + i) * rows
      const { head, deprel, confidence, completeness } = governors[from + i] as Governor
      tokens[start + i] = {
        upos: model.upos[largest(tags, at, model.upos.length)] as Upos,
        xpos: model.xpos[largest(tags, at + model.upos.length, model.xpos.length)] as string,
        head: head < 0 ? -1 : start + head,
        deprel,
        confidence,
        completeness,
      }
    }
  }
}

/** Hangs the roots of a long sentence's later windows on the root of its first. */
function joinWindows(windows: readonly Window[], parsed: ParsedToken[][]) {
  for (const { sentence, start, words } of windows) {
    if (start === 0) continue
    const tokens = parsed[sentence] as ParsedToken[]
    const first = tokens.findIndex((token) => token.head === -1)
    for (let i = start; i < start + words.length; i++) {
      const token = tokens[i] as ParsedToken
      if (token.head === -1) tokens[i] = { ...token, head: first, deprel: 'parataxis', confidence: 0 }
    }
  }
}
