import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModel } from '@/lib/core/language/model/load-model'
import { type ParsedToken, parseSentences } from '@/lib/core/language/model/parse-sentences'
import { featuresOf } from '@/lib/core/language/model/word-features'
import golden from './golden.json'

/** Time this process has computed, so that other people's work on the machine does not count. */
const cpuMs = () => process.cpuUsage().user / 1000

const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../lib/core/language/model/weights.bin'))
const model = loadModel(bytes)

/** Every word reaches the one root by following heads. */
function isTree(tokens: readonly ParsedToken[]): boolean {
  if (tokens.filter((token) => token.head === -1).length !== 1) return false
  return tokens.every((_, start) => {
    let node = start
    for (let steps = 0; steps <= tokens.length; steps++) {
      node = tokens[node]?.head ?? Number.NaN
      if (node === -1) return true
    }
    return false
  })
}

const anyWord = fc.oneof(
  fc.constantFrom('the', 'minister', 'said', 'Paris', '1,200', ',', '.', '"', "'s", "n't", 'of', 'who', 'was'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
)
const anySentence = fc.array(anyWord, { minLength: 1, maxLength: 30 })

describe('parity with the trainer', () => {
  it.each(golden)('reads the same features: $words', ({ words, features }) => {
    expect(words.map(featuresOf)).toEqual(features)
  })

  // Whole-number weights may tip an arc that the float network itself holds for less likely than not; nothing else.
  it("gives the float network's tags, heads and labels wherever it is not in two minds", () => {
    const parsed = parseSentences(
      model,
      golden.map((g) => g.words),
    )
    const wrong: string[] = []
    const tipped: string[] = []
    golden.forEach((g, s) => {
      g.words.forEach((word, i) => {
        const own = parsed[s]?.[i] as ParsedToken
        const sure = g.confidence[i] as number
        const place = `${word} in: ${g.words.join(' ')}`
        if (own.upos !== g.upos[i] || own.xpos !== g.xpos[i] || Math.abs(own.confidence - sure) >= 0.1)
          wrong.push(place)
        if (own.head !== g.heads[i] || own.deprel !== g.labels[i]) (sure < 0.5 ? tipped : wrong).push(place)
      })
    })
    expect(wrong).toEqual([])
    expect(tipped.length).toBeLessThanOrEqual(3)
    expect(golden.length).toBeGreaterThanOrEqual(10)
  })
})

describe('parseSentences', () => {
  it('finds who did what in a plain sentence', () => {
    const [tokens = []] = parseSentences(model, [['She', 'wrote', 'a', 'long', 'letter', 'yesterday', '.']])
    expect(tokens.map((t) => `${t.upos} ${t.xpos} ${t.head} ${t.deprel}`)).toEqual([
      'PRON PRP 1 nsubj',
      'VERB VBD -1 root',
      'DET DT 4 det',
      'ADJ JJ 4 amod',
      'NOUN NN 1 obj',
      'NOUN NN 1 obl:unmarked',
      'PUNCT . 1 punct',
    ])
  })

  it('knows which verb may have lost its subject to another', () => {
    const [plain = [], garden = []] = parseSentences(model, [
      ['She', 'wrote', 'a', 'long', 'letter', 'yesterday', '.'],
      ['The', 'workers', 'paid', 'the', 'manager', 'left', 'early', '.'],
    ])
    expect(plain[1]?.completeness).toBeGreaterThan(0.95)
    expect(garden[5]?.completeness).toBeLessThan(0.8)
  })

  it('gives one tree with one root and true probabilities for any words at all', () => {
    fc.assert(
      fc.property(fc.array(anySentence, { maxLength: 4 }), (sentences) => {
        const parsed = parseSentences(model, sentences)
        expect(parsed.map((s) => s.length)).toEqual(sentences.map((s) => s.length))
        for (const tokens of parsed) {
          expect(isTree(tokens)).toBe(true)
          for (const t of tokens) {
            expect(t.confidence >= 0 && t.confidence <= 1).toBe(true)
            expect(t.completeness >= 0 && t.completeness <= 1).toBe(true)
            expect(t.deprel === 'root').toBe(t.head === -1)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says the same of a sentence whatever its neighbours', () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        expect(parseSentences(model, sentences)).toEqual(sentences.map((s) => parseSentences(model, [s])[0]))
      }),
      { numRuns: 50 },
    )
  })

  it('says the same without WebAssembly, to the last bit', () => {
    const plain = loadModel(bytes, { plain: true })
    const sentences = golden.map((g) => g.words)
    expect(parseSentences(plain, sentences)).toEqual(parseSentences(model, sentences))
    fc.assert(
      fc.property(anySentence, (words) => {
        expect(parseSentences(plain, [words])).toEqual(parseSentences(model, [words]))
      }),
      { numRuns: 25 },
    )
  })

  it('keeps empty sentences in their places', () => {
    expect(parseSentences(model, [])).toEqual([])
    expect(parseSentences(model, [[], ['Yes', '.'], []]).map((s) => s.length)).toEqual([0, 2, 0])
  })

  it('reads a sentence of thousands of words as one tree, in time that grows with its length', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, i) => ['the', 'dog', 'saw', 'it', 'and'][i % 5] as string)
    const time = (count: number) => {
      const started = cpuMs()
      const [tokens = []] = parseSentences(model, [words(count)])
      expect(isTree(tokens)).toBe(true)
      expect(tokens).toHaveLength(count)
      return cpuMs() - started
    }
    time(2000)
    const short = time(2000)
    expect(time(20_000)).toBeLessThan(Math.max(short, 20) * 40)
  })
})

describe('loadModel', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'not a language model'],
    ['another file', new TextEncoder().encode('%PDF-1.7 and more bytes'), 'not a language model'],
    ['a later format', new Uint8Array([0x46, 0x44, 0x4c, 0x4d, 9, 0, 0, 0, 0, 0, 0, 0]), 'not known here'],
  ])('refuses %s', (_, content, message) => {
    expect(() => loadModel(content)).toThrow(message)
  })
})
