/**
 * Trains the network that weighs what pronouns and descriptions stand for, on the coreference of GUM:
 *   npx tsx tests/bench/train-references.ts [--check]
 * Without --check writes lib/core/language/references/weights.ts from all documents but the biographies,
 * which stay apart. With it news is scored by cross-validation too, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { clusterNames } from '@/lib/core/language/cluster-names'
import { findDates } from '@/lib/core/language/find-dates'
import { findCommons, findNames, findSurnames } from '@/lib/core/language/find-names'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'
import { isTied } from '@/lib/core/language/references/clause-ties'
import type { Told } from '@/lib/core/language/references/feature-row'
import { GROUPS, type Group, type Question } from '@/lib/core/language/references/find-candidates'
import { type Answer, followReferences } from '@/lib/core/language/references/follow-references'
import type { Referent } from '@/lib/core/language/references/referents'
import { type Network, toProbabilities, weighAnswers } from '@/lib/core/language/references/score-referents'
import type { Entity, Mention, Sentence } from '@/lib/core/language/types'
import { seededRandom } from '@/lib/core/seeded-random'
import { type GoldMention, readGoldMentions, readGumDocuments, tagGold } from './gum-documents'

const ROOT = path.resolve(import.meta.dirname, '../..')
const UNITS = 16
const EPOCHS = 8
const BATCH = 16
const DECAY = 1e-4
const DROPOUT = 0.2
const SEEDS = [11, 12, 13]
/** Referents are carried on by the network's own answers where these are at least so probable. */
const CARRY = 0.5

type Document = {
  name: string
  genre: string
  names: Mention[]
  entities: Entity[]
  sentences: Sentence[]
  gold: (phrase: Place) => GoldMention | null
}
type Place = { sentence: number; head: number; from: number; to: number; form?: string }
type Example = {
  question: Question
  /** Of each answer. */
  features: Float32Array[]
  right: boolean[]
  group: Group
  document: string
  person: boolean
  chained: boolean
  label: string
  names: string[]
  tied: boolean[]
}
export type Networks = Record<Group, Network[]>

function prepare(model: LanguageModel): Document[] {
  return readGumDocuments({ training: true }).map(({ name, genre, sentences: source }) => {
    const { text } = tagGold(source, model)
    const commons = findCommons(text.sentences)
    const surnames = findSurnames(text.sentences)
    const chunks = text.sentences.flatMap((sentence) =>
      findNames(sentence, findDates(sentence, null, new Set()), commons, surnames),
    )
    const { entities, mentions } = clusterNames(chunks, text.sentences)
    const gold = readGoldMentions(source)
    const byHead = new Map(gold.map((mention) => [`${mention.sentence}:${mention.head}`, mention]))
    return { name, genre, names: mentions, entities, sentences: text.sentences, gold: (place) => lookUp(byHead, place) }
  })
}

/** The mention with the same head, or with its head in the words of the name. */
function lookUp(
  byHead: ReadonlyMap<string, GoldMention>,
  { sentence, head, from, to, form }: Place,
): GoldMention | null {
  const same = byHead.get(`${sentence}:${head}`)
  if (same || form !== 'name') return same ?? null
  for (let i = to - 1; i >= from; i--) if (byHead.has(`${sentence}:${i}`)) return byHead.get(`${sentence}:${i}`)!
  return null
}

/** The gold thing that most of a referent's own phrases stand for. */
function meaningOf(referent: Referent, document: Document): string | null {
  const counts = new Map<string, number>()
  for (const phrase of [referent.first, ...referent.phrases]) {
    if (phrase.form === 'pronoun' || phrase.form === 'list') continue
    const id = document.gold(phrase)?.id
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function collect(document: Document, networks: Networks | null): Example[] {
  const examples: Example[] = []
  const before = new Map<string, number>()
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) {
      const id = document.gold({
        sentence: sentence.index,
        head: token.index,
        from: token.index,
        to: token.index + 1,
      })?.id
      if (id && !before.has(id)) before.set(id, sentence.index * 1000 + token.index)
    }
  followReferences(document.names, document.entities, document.sentences, (question) => {
    const { phrase, candidates, group } = question
    const mention = document.gold(phrase)
    const meanings = candidates.map((referent) => meaningOf(referent, document))
    const right = [false, ...meanings.map((meaning) => mention !== null && meaning === mention.id)]
    if (!right.includes(true)) right[0] = true
    // Pronouns without a mention in the treebank are left out: nothing is known of them.
    if (mention !== null || group === 'description')
      examples.push({
        question,
        features: question.answers.map((told) => spread(question, told)),
        right,
        group,
        document: document.name,
        person: mention?.type === 'person' || mention?.type === 'organization',
        chained: mention !== null && before.get(mention.id)! < phrase.sentence * 1000 + phrase.head,
        tied: [false, ...candidates.map((referent) => isTied(phrase, referent, document.sentences))],
        names: [
          '–',
          ...candidates.map((referent) =>
            referent.entity === null ? referent.first.noun : document.entities[referent.entity]!.name,
          ),
        ],
        label: `${document.name} ${document.sentences[phrase.sentence]!.tokens.slice(
          Math.max(0, phrase.from - 6),
          phrase.to + 4,
        )
          .map((t) => t.text)
          .join(' ')} [${phrase.noun}]`,
      })
    return networks ? answer(networks, question) : follow(right, candidates)
  })
  return examples
}

function follow(right: boolean[], candidates: readonly Referent[]): Answer {
  const at = right.indexOf(true) - 1
  return at < 0 ? null : { referent: candidates[at]!, probability: 1, sure: true }
}

function answer(networks: Networks, question: Question): Answer {
  const p = probabilities(networks[question.group], question)
  const best = p.indexOf(Math.max(...p))
  return best === 0 || p[best]! < CARRY
    ? null
    : { referent: question.candidates[best - 1]!, probability: p[best]!, sure: true }
}

/** All features of one answer, the zeros too. */
function spread({ alone, width }: Question, told: Told): Float32Array {
  const row = new Float32Array(width)
  for (const part of [alone, told]) for (let i = 0; i < part.length; i += 2) row[part[i]!] = part[i + 1]!
  return row
}

function probabilities(networks: readonly Network[], { alone, answers }: Question): number[] {
  const all = networks.map((network) => weighAnswers(network, alone, answers))
  return all[0]!.map((_, i) => all.reduce((sum, p) => sum + p[i]!, 0) / all.length)
}

/** Adam on the probability of all right answers together. Rows are mostly zeros, so only the others are visited. */
function train(examples: readonly Example[], seed: number): Network {
  const chance = seededRandom(seed)
  const inputs = examples[0]!.features[0]!.length
  const out = (inputs + 1) * UNITS
  const size = out + UNITS + 1
  const w = Float32Array.from({ length: size }, (_, i) =>
    i < out ? (chance() - 0.5) * 2 * Math.sqrt(3 / inputs) : (chance() - 0.5) * 0.6,
  )
  const [m, v, g] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  const order = examples.map((_, i) => i)
  const steps = Math.ceil(examples.length / BATCH) * EPOCHS
  const places = examples.map((example) =>
    example.features.map((row) => Uint16Array.from([...row.keys()].filter((i) => row[i] !== 0))),
  )
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      g.fill(0)
      for (const index of order.slice(from, from + BATCH)) learn(examples[index]!, places[index]!)
      step += 1
      const rate = 0.005 * (1 - step / (steps + 1))
      const [c1, c2] = [1 - 0.9 ** step, 1 - 0.999 ** step]
      for (let i = 0; i < size; i++) {
        const gradient = g[i]! / BATCH + DECAY * w[i]!
        m[i] = 0.9 * m[i]! + 0.1 * gradient
        v[i] = 0.999 * v[i]! + 0.001 * gradient * gradient
        w[i]! -= (rate * (m[i]! / c1)) / (Math.sqrt(v[i]! / c2) + 1e-8)
      }
    }
  }
  return { inputs, units: UNITS, hidden: w.slice(0, out), out: w.slice(out) }

  function learn(example: Example, rows: readonly Uint16Array[]): void {
    const keep = Float32Array.from({ length: UNITS }, () => (chance() < DROPOUT ? 0 : 1 / (1 - DROPOUT)))
    const hidden = example.features.map((features, c) => {
      const h = w.slice(inputs * UNITS, out)
      for (const i of rows[c]!) for (let u = 0; u < UNITS; u++) h[u]! += w[i * UNITS + u]! * features[i]!
      for (let u = 0; u < UNITS; u++) h[u] = Math.max(0, h[u]!) * keep[u]!
      return h
    })
    const p = toProbabilities(
      hidden.map((h) => h.reduce((sum, value, u) => sum + value * w[out + u]!, w[out + UNITS]!)),
    )
    const mass = p.reduce((sum, value, i) => sum + (example.right[i] ? value : 0), 0)
    for (let c = 0; c < p.length; c++) {
      const d = p[c]! - (example.right[c] ? p[c]! / Math.max(mass, 1e-6) : 0)
      if (Math.abs(d) < 1e-4) continue
      const up = new Float32Array(UNITS)
      g[out + UNITS]! += d
      for (let u = 0; u < UNITS; u++) {
        if (hidden[c]![u] === 0) continue
        g[out + u]! += d * hidden[c]![u]!
        up[u] = d * w[out + u]! * keep[u]!
        g[inputs * UNITS + u]! += up[u]!
      }
      for (const i of rows[c]!) for (let u = 0; u < UNITS; u++) g[i * UNITS + u]! += up[u]! * example.features[c]![i]!
    }
  }
}

function trainAll(examples: readonly Example[], seeds: readonly number[]): Networks {
  return Object.fromEntries(
    GROUPS.map((group) => [
      group,
      seeds.map((seed) =>
        train(
          examples.filter((example) => example.group === group),
          seed,
        ),
      ),
    ]),
  ) as Networks
}

/** First with the treebank's answers carried on, then with the network's own, as it will be used. */
function trainTwice(documents: readonly Document[], seeds: readonly number[]): Networks {
  const started = performance.now()
  const first = trainAll(
    documents.flatMap((document) => collect(document, null)),
    seeds.slice(0, 1),
  )
  const trained = trainAll(
    documents.flatMap((document) => [...collect(document, null), ...collect(document, first)]),
    seeds,
  )
  console.log(`trained in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return trained
}

type Judged = { p: number; right: boolean; answered: boolean; gold: boolean; reachable: boolean; label: string }

function judge(documents: readonly Document[], networks: Networks): Map<string, Judged[]> {
  const judged = new Map<string, Judged[]>()
  for (const document of documents)
    for (const example of collect(document, networks)) {
      const p = probabilities(networks[example.group], example.question)
      const best = p.indexOf(Math.max(...p))
      const one = {
        p: p[best]!,
        right: best > 0 && example.right[best]!,
        answered: best > 0,
        gold: example.chained,
        reachable: !example.right[0],
        label: `${example.label} → ${example.names[best]}${example.right[0] ? '' : `, right ${example.names[example.right.indexOf(true)]}`}`,
      }
      const keys = [
        example.group,
        ...(example.group === 'description' && example.person ? ['description of people and bodies'] : []),
        `${example.group} ${example.tied[best] ? 'tied' : 'free'}`,
      ]
      for (const key of keys) judged.set(key, [...(judged.get(key) ?? []), one])
    }
  return judged
}

/** Precision and recall at every fifth threshold: recall of those with an earlier mention in the treebank. */
function report(label: string, judged: ReadonlyMap<string, Judged[]>): void {
  for (const [key, list] of judged) {
    const gold = list.filter((one) => one.gold).length
    const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95].map((threshold) => {
      const said = list.filter((one) => one.answered && one.p >= threshold)
      const right = said.filter((one) => one.right).length
      return `${threshold}: ${((100 * right) / said.length).toFixed(0)}/${((100 * right) / gold).toFixed(0)}`
    })
    console.log(`${label} ${key} (${gold} of ${list.length})  ${rows.join('  ')}`)
  }
}

function merge(into: Map<string, Judged[]>, from: ReadonlyMap<string, Judged[]>): void {
  for (const [key, list] of from) into.set(key, [...(into.get(key) ?? []), ...list])
}

const model = loadModel(readFileSync(path.join(ROOT, 'lib/core/language/model/weights.bin')))
const documents = prepare(model)
console.log(`${documents.length} documents read in ${(performance.now() / 1000).toFixed(0)} s`)
const news = documents.filter((document) => document.genre === 'news')
const lives = documents.filter((document) => document.genre === 'bio')
/** Talk between people in one room uses its pronouns otherwise than articles do. */
const rest = documents.filter((document) => !/^(?:bio|conversation|vlog)$/.test(document.genre))
if (process.argv.includes('--check')) {
  const FOLDS = 4
  const all = new Map<string, Judged[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = news.filter((_, i) => i % FOLDS === fold)
    const networks = trainTwice(
      rest.filter((document) => !held.includes(document)),
      SEEDS.slice(0, 2),
    )
    merge(all, judge(held, networks))
  }
  report('news', all)
  if (process.argv.includes('--verbose'))
    for (const [key, list] of all)
      for (const one of list.filter((each) => each.answered && !each.right && each.p > 0.7))
        console.log(key, one.p.toFixed(2), one.label)
  if (process.argv.includes('--missed'))
    for (const [key, list] of all)
      for (const one of list.filter((each) => each.gold && !(each.answered && each.p > 0.6)))
        console.log('missed', key, one.p.toFixed(2), one.reachable, one.label)
}
const networks = trainTwice(rest, SEEDS)
const checked = judge(lives, networks)
report('biographies', checked)
if (process.argv.includes('--verbose'))
  for (const [key, list] of checked)
    for (const one of list.filter((each) => each.answered && !each.right && each.p > 0.7))
      console.log('bio', key, one.p.toFixed(2), one.label)
if (!process.argv.includes('--check'))
  writeFileSync(path.join(ROOT, 'lib/core/language/references/weights.ts'), writeWeights(networks))

function writeWeights(trained: Networks): string {
  const lines = GROUPS.map((group) => {
    const list = trained[group].map((network) => {
      const numbers = [...network.hidden, ...network.out]
      const scale = Math.max(...numbers.map(Math.abs)) / 32767
      const bytes = Buffer.from(Int16Array.from(numbers, (number) => Math.round(number / scale)).buffer)
      return `    { inputs: ${network.inputs}, units: ${network.units}, scale: ${scale.toPrecision(9)}, base64: '${bytes.toString('base64')}' },`
    })
    return `  ${group}: [\n${list.join('\n')}\n  ],`
  })
  return `// Written by tests/bench/train-references.ts: networks with one hidden layer, 16-bit integers, little end first.\nexport const WEIGHTS = {\n${lines.join('\n')}\n} as const\n`
}
