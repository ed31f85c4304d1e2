import type { LanguageModel, Layer, Matrix } from './load-model'

/** A sentence's place in a chunk: its first word and its length. */
export type Range = { from: number; length: number }

/** Multiplies `count` int16 vectors by a layer's weights and turns the sums to float32, bias added, at `out`. */
export function applyLayer(
  model: LanguageModel,
  layer: Layer,
  x: number,
  out: number,
  count: number,
  factor: (vector: number) => number,
) {
  const { kernel } = model
  kernel.multiply(layer.at, x, out, layer.rows, layer.columns, count)
  for (let i = 0; i < count; i++) {
    kernel.rescale(out + i * layer.rows * 4, layer.scales, layer.bias, layer.rows, factor(i))
  }
}

/**
 * Runs one bidirectional LSTM layer over the sentences of a chunk, all sentences one step at a time, so that each
 * weight is read once for all of them. `sentences` must be sorted by falling length: those still running are then
 * always the first ones.
 * @param inputOf byte offset of a word's float32 gate inputs, forward then backward
 * @param outputs byte offset of the int16 outputs: per word `hidden` forward, then `hidden` backward
 */
export function runLayer(
  model: LanguageModel,
  number: 0 | 1,
  sentences: readonly Range[],
  inputOf: (word: number) => number,
  outputs: number,
) {
  const { forward, backward } = model.layers[number]
  runDirection(model, forward, sentences, (s, step) => s.from + step, inputOf, outputs)
  const shift = 4 * model.hidden * 4
  runDirection(
    model,
    backward,
    sentences,
    (s, step) => s.from + s.length - 1 - step,
    (word) => inputOf(word) + shift,
    outputs + model.hidden * 2,
  )
}

function runDirection(
  { kernel, hidden, scratch }: LanguageModel,
  weights: Matrix,
  sentences: readonly Range[],
  wordAt: (sentence: Range, step: number) => number,
  inputOf: (word: number) => number,
  outputs: number,
) {
  const { recurrent, cells, states } = scratch
  new Uint8Array(kernel.memory, cells, sentences.length * hidden * 4).fill(0)
  new Uint8Array(kernel.memory, states, sentences.length * hidden * 2).fill(0)
  let active = sentences.length
  for (let step = 0; active > 0; step++) {
    while (active > 0 && (sentences[active - 1] as Range).length <= step) active--
    if (active === 0) break
    kernel.multiply(weights.at, states, recurrent, weights.rows, hidden, active)
    for (let s = 0; s < active; s++) {
      const word = wordAt(sentences[s] as Range, step)
      kernel.gates(
        inputOf(word),
        recurrent + s * 4 * hidden * 4,
        weights.scales,
        cells + s * hidden * 4,
        states + s * hidden * 2,
        outputs + word * 2 * hidden * 2,
        hidden,
      )
    }
  }
}
