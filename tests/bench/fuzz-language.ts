import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '@/lib/core/language/analyse'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'
import { seededRandom } from '@/lib/core/seeded-random'

const INPUTS = 10_000
/** Milliseconds of processor time that one input of at most 2,000 characters may take. */
const LIMIT = 2000

const PIECES = [
  'The mayor of Ostervik said on Monday that it would rain. ',
  '“We will see,” she said. ',
  'He',
  'it’s ',
  'U.S. ',
  'a.m. ',
  '$1.5bn ',
  '3-2 ',
  '1990s ',
  'Mr. ',
  'http://example.org/a?b=c ',
  '...',
  '—',
  '\n\n',
  '\r',
  '\u2028',
  '          ',
  '“',
  '”',
  "'",
  '"',
  '(',
  ')',
  '🙂',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u0007',
  'مدينة ',
  'עיר ',
  '市议会',
  'Der Rat hat beschlossen. ',
  'ALL CAPITALS HERE ',
  'AAAAAAAAAAAAAAAAAAAAAAAA',
  '1,234,567.89 ',
  '%',
  '#',
  '@name ',
  '\t',
]

function write(chance: () => number): string {
  let text = chance() < 0.6 ? 'The council of Ostervik met again, and the mayor was there with her deputy. ' : ''
  const count = Math.floor(chance() * 40)
  for (let i = 0; i < count && text.length < 2000; i++) {
    const kind = chance()
    if (kind < 0.85) text += PIECES[Math.floor(chance() * PIECES.length)]!
    else if (kind < 0.95) text += String.fromCharCode(Math.floor(chance() * 0x10000))
    else text += PIECES[Math.floor(chance() * PIECES.length)]!.repeat(1 + Math.floor(chance() * 20))
  }
  return text
}

/** What is wrong with an analysis: a span that is no words of the text, or points outside it. */
function complaint(raw: string, model: LanguageModel): string | null {
  const result = analyse(raw, {}, model)
  if (!result.ok) return result.refusal.message ? null : 'a refusal without a message'
  const { sentences, mentions, entities, values, dates, quotes } = result.analysis
  let end = 0
  for (const sentence of sentences) {
    if (sentence.start < end) return 'sentences overlap'
    for (const token of sentence.tokens) {
      if (token.start < end || token.end <= token.start || token.end > raw.length) return 'words overlap or are empty'
      end = token.end
    }
  }
  for (const span of [...mentions, ...values, ...dates, ...quotes])
    if (span.start < 0 || span.end > raw.length || span.end <= span.start) return 'a span outside the text'
  for (const [id, mention] of mentions.entries()) {
    if (mention.id !== id) return 'mentions out of order'
    if (mention.entity !== null && !entities[mention.entity]) return 'a mention of no entity'
    if (mention.antecedent !== undefined && !mentions[mention.antecedent]) return 'an antecedent that is no mention'
  }
  return null
}

const LONG: [string, () => string][] = [
  ['two megabytes without a full stop', () => 'the mayor of Ostervik and her deputy said that '.repeat(42_000)],
  ['two megabytes without a space', () => 'a'.repeat(2_000_000)],
  ['a million spaces', () => `The council met.${' '.repeat(1_000_000)}It was late.`],
  ['a million line breaks', () => `The council met.${'\n'.repeat(1_000_000)}It was late.`],
  ['a million quotation marks', () => '“'.repeat(1_000_000)],
  ['a million emoji', () => '🙂'.repeat(1_000_000)],
  ['a million brackets', () => '('.repeat(1_000_000)],
  ['a million lone surrogates', () => '\ud800'.repeat(1_000_000)],
  ['half a million right-to-left words', () => 'قرر مجلس المدينة '.repeat(170_000)],
  ['a million digits', () => '7'.repeat(1_000_000)],
  ['200,000 dates', () => 'on 4 May 2019, '.repeat(50_000)],
  ['names without an end', () => 'Ana Ruiz of Ostervik '.repeat(50_000)],
]

/** Ten thousand random inputs, then long ones of one kind: time of the processor, memory. */
export async function run(): Promise<void> {
  const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../lib/core/language/model/weights.bin')))
  const chance = seededRandom(20261124)
  let slowest = 0
  let wrong = 0
  const begun = process.cpuUsage()
  for (let i = 0; i < INPUTS; i++) {
    const raw = write(chance)
    const took = timed(() => {
      const said = guarded(() => complaint(raw, model))
      if (said) {
        wrong += 1
        console.log(`   ${said}: ${JSON.stringify(raw.slice(0, 200))}`)
      }
    })
    slowest = Math.max(slowest, took)
  }
  const { user, system } = process.cpuUsage(begun)
  console.log(
    `${INPUTS.toLocaleString('en')} inputs: ${wrong} wrong, slowest ${slowest.toFixed(0)} ms (limit ${LIMIT}), ${((user + system) / 1e6).toFixed(0)} s in all`,
  )
  if (wrong > 0 || slowest > LIMIT) process.exitCode = 1
  for (const [name, make] of LONG) {
    const raw = make()
    let said: string | null = null
    const took = timed(() => {
      said = guarded(() => complaint(raw, model))
    })
    const memory = process.memoryUsage().rss / 2 ** 20
    console.log(`${name.padEnd(36)} ${(took / 1000).toFixed(1)} s  ${memory.toFixed(0)} MB  ${said ?? 'well'}`)
    if (said) process.exitCode = 1
  }
}

/** Processor time in milliseconds: the clock on the wall counts the neighbours too. */
function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function guarded(work: () => string | null): string | null {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? `thrown: ${error.message}` : 'thrown'
  }
}
