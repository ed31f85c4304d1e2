import type { Upos } from '../types'
import { createKernel, type Kernel, packRows } from './matrix-kernel'
import { KEPT_WORDS, RecalledWords } from './recalled-words'

/** Rows of weights as `packRows` leaves them, with their float32 scales; `at` and `scales` are byte offsets into the kernel's memory. */
export type Matrix = { at: number; scales: number; rows: number; columns: number }
/** A matrix with a float32 bias for each row. */
export type Layer = Matrix & { bias: number }
/** `values` is the byte offset of its int8 rows. */
type Embedding = { row: Map<string, number>; width: number; values: number; scales: Float32Array }
type Recurrent = { input: Layer; forward: Matrix; backward: Matrix }

/** Byte offsets of the working space, sized for `CHUNK_WORDS` words. */
export type Scratch = {
  features: number
  sums: number
  recurrent: number
  cells: number
  states: number
  outputs1: number
  outputs2: number
  tags: number
  tags2: number
  views: number
  vectors: number
  heads: number
  labels: number
  /** One vector in float32, before it is written as int16. */
  vector: number
  recalled: number
}

/** The tagger and parser read from their weights. Opaque to callers: see `parseSentences`. */
export type LanguageModel = {
  readonly name: string
  readonly kernel: Kernel
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly embeddings: readonly Embedding[]
  readonly layers: readonly [Recurrent, Recurrent]
  readonly tags1: Layer
  readonly tags2: Layer
  readonly views: Layer
  readonly bilinear: Layer
  readonly labelLayer: Layer
  readonly root: Float32Array
  /** Byte offset of `root`. */
  readonly rootAt: number
  readonly distance: Float32Array
  readonly distanceLimit: number
  readonly upos: readonly Upos[]
  readonly xpos: readonly string[]
  readonly labels: readonly string[]
  readonly scratch: Scratch
  /** Words whose first-layer inputs lie in `scratch.recalled`. */
  readonly recalled: RecalledWords
}

/** Outputs of an LSTM are kept as int16 of h times this. */
export const STATE_SCALE = 16384

/** Words analysed in one go. Bounds the working memory; longer texts take several rounds. */
export const CHUNK_WORDS = 512

type Part = { at: number; length?: number; rows?: number; columns?: number; scales?: number }
type Header = {
  hidden: number
  arc: number
  label: number
  distanceLimit: number
  widths: number[]
  features: string[][]
  upos: Upos[]
  xpos: string[]
  labels: string[]
  parts: Record<string, Part>
}

/**
 * Reads the weights of the tagger and parser; trainer/export_weights.py describes the format.
 * @param bytes content of `weights.bin`
 * @param options `plain` does without WebAssembly: slower, same results
 * @throws {Error} when the bytes are not a model of a format this code knows
 */
export function loadModel(bytes: Uint8Array, options: { plain?: boolean } = {}): LanguageModel {
  const { header, payload } = readHeader(bytes)
  // Matrices are kept as int16: the kernel then needs no widening, for 2 MB more.
  const { scratch, end } = layOutScratch(header, (payload.length + 15) & ~15)
  const matrices = Object.entries(header.parts).filter(([name, { rows }]) => rows && !name.startsWith('embedding'))
  const wide = new Map<string, number>()
  let size = end
  for (const [name, { rows = 0, columns = 0 }] of matrices) {
    wide.set(name, size)
    size += rows * columns * 2
  }
  const kernel = createKernel(size, options.plain)
  new Uint8Array(kernel.memory).set(payload)
  for (const [name, { at, rows = 0, columns = 0 }] of matrices) {
    const narrow = new Int8Array(kernel.memory, at, rows * columns)
    packRows(narrow, new Int16Array(kernel.memory, wide.get(name), rows * columns), rows, columns)
  }

  const part = (name: string) => {
    const found = header.parts[name]
    if (!found) throw new Error(`The language model lacks its part "${name}".`)
    return found
  }
  const vector = (name: string) => new Float32Array(kernel.memory, part(name).at, part(name).length)
  const matrix = (name: string): Matrix => {
    const { at, rows = 0, columns = 0, scales = 0 } = part(name)
    return { at: wide.get(name) ?? at, rows, columns, scales }
  }
  const layer = (name: string): Layer => ({ ...matrix(name), bias: part(`${name}.bias`).at })
  // The kernel gets states as int16, so the scales of what multiplies them take that factor in.
  const onStates = (name: string): Matrix => {
    const found = matrix(name)
    const scales = new Float32Array(kernel.memory, found.scales, found.rows)
    scales.forEach((scale, row) => {
      scales[row] = scale / STATE_SCALE
    })
    return found
  }
  const recurrent = (n: number) => ({
    input: layer(`input${n}`),
    forward: onStates(`forward${n}`),
    backward: onStates(`backward${n}`),
  })
  return {
    name: `bilstm-${header.hidden}`,
    kernel,
    hidden: header.hidden,
    arc: header.arc,
    label: header.label,
    embeddings: header.features.map((names, i) => {
      const { at, rows, columns, scales } = matrix(`embedding${i}`)
      return {
        row: new Map(names.map((name, row) => [name, row])),
        width: columns,
        values: at,
        scales: new Float32Array(kernel.memory, scales, rows),
      }
    }),
    layers: [recurrent(1), recurrent(2)],
    tags1: layer('tags1'),
    tags2: layer('tags2'),
    views: layer('views'),
    bilinear: layer('bilinear'),
    labelLayer: layer('labels'),
    root: vector('root'),
    rootAt: part('root').at,
    distance: vector('distance'),
    distanceLimit: header.distanceLimit,
    upos: header.upos,
    xpos: header.xpos,
    labels: header.labels,
    scratch,
    recalled: new RecalledWords(),
  }
}

function readHeader(bytes: Uint8Array): { header: Header; payload: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0) !== 0x46444c4d) throw new Error('This file is not a language model.')
  if (view.getUint32(4, true) !== 1) throw new Error('This language model has a format that is not known here.')
  const end = 12 + view.getUint32(8, true)
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(12, end))), payload: bytes.subarray(end) }
}

function layOutScratch({ hidden, arc, label, widths, upos, xpos, labels }: Header, start: number) {
  let end = start
  const space = (bytes: number) => {
    const at = end
    end = (end + bytes + 15) & ~15
    return at
  }
  const words = CHUNK_WORDS
  const width = widths.reduce((a, b) => a + b, 0)
  const round = (count: number) => (count + 3) & ~3
  const scratch: Scratch = {
    features: space(words * width * 2),
    sums: space(words * 8 * hidden * 4),
    recurrent: space(words * 4 * hidden * 4),
    cells: space(words * hidden * 4),
    states: space(words * hidden * 2),
    outputs1: space(words * 2 * hidden * 2),
    outputs2: space(words * 2 * hidden * 2),
    tags: space(words * round(upos.length + xpos.length) * 4),
    tags2: space(words * round(upos.length + xpos.length) * 4),
    views: space(words * (2 * arc + 2 * label) * 4),
    vectors: space(words * Math.max(arc, 2 * label) * 2),
    heads: space(words * arc * 4),
    labels: space(words * round(labels.length) * 4),
    vector: space(Math.max(width, arc, 2 * label) * 4),
    recalled: space(KEPT_WORDS * 8 * hidden * 4),
  }
  return { scratch, end }
}
