import { type ArticleIndex, indexArticle } from '../facts/article-index'
import { collectFacts, type FoundFacts } from '../facts/find-facts'
import { analyseInSteps } from '../language/analyse'
import type { LanguageModel } from '../language/model/load-model'
import { runSteps, type StepOptions, type Steps } from '../language/steps'
import type { Analysis } from '../language/types'
import { makeReread, type Reread } from './checks/reread'
import { skippedSentences } from './coverage'
import type { Draft } from './draft'
import { makeDrafts } from './make-drafts'
import type { Leaning } from './scenes/find-scenes'
import { selectItems } from './select-items'
import type { GenerateOptions, GenerateResult, Generation } from './types'

/**
 * From a raw article to items, the same for the same text, options and seed. A text that can't be
 * used comes back as a refusal with a sentence for a person. `run` hears of progress, and throws CancelledError when its
 * signal says so.
 */
export const generate = (
  raw: string,
  options: GenerateOptions,
  model: LanguageModel,
  run: StepOptions = {},
): GenerateResult => runSteps(generateInSteps(raw, options, model), run)

/** The same, stopping now and then: for long texts, with `runStepsInTurns`. */
export function* generateInSteps(raw: string, options: GenerateOptions, model: LanguageModel): Steps<GenerateResult> {
  const clock = options.clock
  const started = clock?.() ?? 0
  const result = yield* analyseInSteps(raw, pickAnalyseOptions(options), model)
  if (!result.ok) return result
  const analysed = clock?.() ?? 0
  const generation = emit(yield* make(result.analysis, options, model), options)
  if (clock) generation.timings = { analyse: analysed - started, ...generation.timings, total: clock() - started }
  return { ok: true, generation }
}

/** The stages after analysis. */
export const generateFromAnalysis = (analysis: Analysis, options: GenerateOptions, model: LanguageModel): Generation =>
  emit(runSteps(make(analysis, options, model)), options)

/**
 * Every item that passes, and the ids of those that would be emitted without `all`: what a teacher finds accepted, and
 * the rest to look at. The drafts are made once for both.
 */
export function generateAllFromAnalysis(analysis: Analysis, options: GenerateOptions, model: LanguageModel) {
  const made = runSteps(make(analysis, options, model))
  const best = selectItems(made.drafts, { ...options, all: false }, made.reread).map((draft) => draft.item.id)
  return { generation: emit(made, { ...options, all: true }), best: new Set(best) }
}

type Made = Pick<FoundFacts, 'facts' | 'rejected'> & {
  leaning: Leaning[]
  analysis: Analysis
  index: ArticleIndex
  drafts: Draft[]
  reread: Reread
  time: ReturnType<typeof stopwatch>
}

function* make(analysis: Analysis, options: GenerateOptions, model: LanguageModel): Steps<Made> {
  const time = stopwatch(options.clock)
  // Look-ups first: references, dates and values are asked for by every later stage.
  const index = indexArticle(analysis)
  const { length } = analysis.sentences
  yield { stage: 'facts', done: 0, total: length }
  // Facts before items: what can't be told alone can't be asked alone.
  const found = time.stage('facts', collectFacts(index))
  const { rejected } = found
  // Make everything and check it hard; a rejected draft costs microseconds, a bad item costs trust.
  const { drafts, leaning, whole } = time.stage('drafts', yield* makeDrafts(index, found.facts, options.seed ?? 1))
  yield { stage: 'select', done: 0, total: drafts.length }
  const facts = [...found.facts, ...whole]
  const reread = makeReread(model, index, [...facts, ...leaning.map(({ fact }) => fact)])
  return { analysis, index, facts, rejected, leaning, drafts, reread, time }
}

function emit({ analysis, index, facts, rejected, leaning, drafts, reread, time }: Made, options: GenerateOptions) {
  // Choose last: variety is a property of the set, not of an item.
  const chosen = time.stage('select', selectItems(drafts, options, reread))
  const generation: Generation = {
    version: 1,
    article: analysis.metadata,
    facts: [...facts, ...leaning.map(({ fact, scene }) => ({ ...fact, text: `${scene.text} ${fact.text}` }))].map(
      ({ id, text, evidence, attribution }) => ({ id, text, evidence, attribution }),
    ),
    items: chosen.map((draft) => draft.item),
    coverage: skippedSentences(index, drafts, rejected),
    timings: time.timings,
  }
  return generation
}

/** Milliseconds of each stage since the one before; nothing without a clock. */
function stopwatch(clock: GenerateOptions['clock']) {
  const timings: Record<string, number> = {}
  let last = clock?.() ?? 0
  const stage = <T>(name: string, value: T): T => {
    if (clock) {
      const now = clock()
      timings[name] = now - last
      last = now
    }
    return value
  }
  return { stage, timings }
}

const pickAnalyseOptions = (options: GenerateOptions) => ({
  ...(options.title === undefined ? {} : { title: options.title }),
  ...(options.publishedAt === undefined ? {} : { publishedAt: options.publishedAt }),
})
