/**
 * Learns lib/core/items/wording-weights.ts from questions that teachers took or turned down (Quiz Design, Salesforce
 * Research, BSD-3-Clause: data/quiz-design) by logistic regression with an L2 penalty, full-batch gradient descent from
 * zero: no chance in it, so the same data give the same weights. Prints how well it does on documents held out.
 * `npx tsx tests/bench/train-ranker.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { WORDING_FEATURES, wordingFeatures } from '@/lib/core/items/wording-features'
import { DATA } from './items-articles'

const FILE = `${DATA}/quiz-design/quiz_design_groups.jsonl`
const PAGE = 'lib/core/items/wording-weights.ts'
const PENALTY = 2
const ROUNDS = 4000
const RATE = 0.5
const FOLDS = 5

type Group = { doc_id: number; answer_span: string; context: string; questions: { question: string; label: 0 | 1 }[] }
type Example = { doc: number; x: number[]; y: number }

function readExamples(): Example[] {
  const groups = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Group)
  return groups.flatMap(({ doc_id: doc, answer_span: key, context, questions }) => {
    const sentence = context.split(/(?<=[.?!]["”]?)\s+/).find((one) => one.includes(key)) ?? context
    return questions.map(({ question, label }) => ({
      doc,
      x: wordingFeatures(question, key, sentence, context),
      y: label,
    }))
  })
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))

/** The bias is not penalised. */
function train(examples: readonly Example[]): number[] {
  const weights = new Array<number>(WORDING_FEATURES.length).fill(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight))
    for (const { x, y } of examples) {
      const error = sigmoid(dot(weights, x)) - y
      for (let at = 0; at < x.length; at += 1) slope[at] = slope[at]! + error * x[at]!
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = weights[at]! - (RATE * slope[at]!) / examples.length
  }
  return weights
}

/** Share of pairs of one taken and one turned down that are put in the right order. */
function areaUnderCurve(scored: readonly { score: number; y: number }[]): number {
  const good = scored.filter(({ y }) => y === 1)
  const bad = scored.filter(({ y }) => y === 0)
  let right = 0
  for (const one of good)
    for (const other of bad) right += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0
  return right / (good.length * bad.length)
}

function learnWeights(): void {
  const examples = readExamples()
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(examples.filter(({ doc }) => doc % FOLDS !== fold))
    return examples.filter(({ doc }) => doc % FOLDS === fold).map(({ x, y }) => ({ score: dot(weights, x), y }))
  }).flat()
  const top = [...held].sort((a, b) => b.score - a.score).slice(0, held.length / 5)
  const rate = (list: readonly { y: number }[]) => list.reduce((sum, { y }) => sum + y, 0) / list.length
  const weights = train(examples)
  const measures = `area under the curve ${areaUnderCurve(held).toFixed(3)}; taken ${(100 * rate(held)).toFixed(0)} % of all, ${(100 * rate(top)).toFixed(0)} % of the best fifth`
  console.log(measures)
  const rows = WORDING_FEATURES.map((name, at) => `  ['${name}', ${weights[at]!.toFixed(3)}],`)
  for (const row of rows) console.log(row)
  writeFileSync(
    PAGE,
    `/**
 * Written by tests/bench/train-ranker.ts from ${examples.length} questions that teachers took or turned down (Quiz Design,
 * Salesforce Research, BSD-3-Clause). On documents held out: ${measures}.
 */
export const WORDING_WEIGHTS: readonly (readonly [string, number])[] = [
${rows.join('\n')}
]
`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (existsSync(FILE)) learnWeights()
  else console.log(`skipped: ${FILE} is not here`)
}
