import { findTree } from './find-tree'
import { bestLabel, type LabelledArc, labelArcs } from './label-arcs'
import type { LanguageModel } from './load-model'
import { logarithm } from './probabilities'
import type { Range } from './run-layer'
import { type ArcScores, arcProbability, likelyArcs, scoreArcs } from './score-arcs'

/** `head` counts from the sentence's first word, -1 for the root; the others: see `ParsedToken`. */
export type Governor = { head: number; deprel: string; confidence: number; completeness: number }

/** What a clause is built from: a word that governs one of these and lost another makes a wrong clause. */
const CORE = /^(nsubj|csubj|obj|iobj|ccomp|xcomp|aux|cop|expl|obl:agent|compound:prt)/
/** Relations that a word governs at most once. */
const SINGLE_RELATIONS = [['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'], ['obj'], ['iobj']]
/** How likely the best label of an arc is taken to be where nobody looked. */
const UNSEEN_LABEL = Math.fround(Math.log(0.5))

/** The numbers of the model's labels that are asked for by name. */
type LabelNumbers = { root: number; copula: number; core: number[]; single: number[][] }

function numberLabels(labels: readonly string[]): LabelNumbers {
  return {
    root: labels.indexOf('root'),
    copula: labels.indexOf('cop'),
    core: labels.flatMap((label, i) => (CORE.test(label) ? [i] : [])),
    single: SINGLE_RELATIONS.map((group) => group.map((name) => labels.indexOf(name))),
  }
}

/**
 * The best tree of each sentence of a chunk by arcs and labels together: an arc that no label fits is a poor one.
 * @returns one entry per word of the chunk
 */
export function buildTrees(model: LanguageModel, sentences: readonly Range[], total: number): Governor[] {
  const scored = scoreArcs(model, sentences, total)
  const arcs = scored.flatMap((scores, s) => likelyArcs(scores, (sentences[s] as Range).from))
  const ofWord = Array.from({ length: total }, (): LabelledArc[] => [])
  for (const arc of labelArcs(model, arcs)) ofWord[arc.word]?.push(arc)
  const numbers = numberLabels(model.labels)
  return sentences.flatMap((sentence, s) => buildTree(model, numbers, sentence, scored[s] as ArcScores, ofWord))
}

function buildTree(
  model: LanguageModel,
  numbers: LabelNumbers,
  { from, length }: Range,
  scores: ArcScores,
  ofWord: readonly LabelledArc[][],
): Governor[] {
  const heads = findTree(weighArcs(scores, from, ofWord))
  const chosen: LabelledArc[] = []
  for (let i = 0; i < length; i++) {
    const head = (heads[i + 1] as number) - 1
    const inChunk = head < 0 ? -1 : from + head
    const seen = (ofWord[from + i] as LabelledArc[]).find((arc) => arc.head === inChunk)
    const arc = seen ?? { word: from + i, head: inChunk, probability: arcProbability(scores, i + 1, head + 1) }
    chosen.push(seen ?? (labelArcs(model, [arc])[0] as LabelledArc))
  }
  const labels = chosen.map(({ best }) => best)
  for (const group of numbers.single) {
    for (const i of repeated(chosen, labels, numbers.copula, group)) {
      const { shares, at, head } = chosen[i] as LabelledArc
      labels[i] = bestLabel(shares, at, model.labels.length, head, [numbers.root, ...group])
    }
  }
  const completeness = completenessOf(numbers.core, from, chosen, labels, ofWord)
  return chosen.map(
    ({ head, probability, shares, at }, i): Governor => ({
      head: head < 0 ? -1 : head - from,
      deprel: model.labels[labels[i] as number] as string,
      confidence: probability * (shares[at + (labels[i] as number)] as number),
      completeness: completeness[i] as number,
    }),
  )
}

/** For each word, from 1, how well each may govern it, the root 0: by the arc and its best label. */
function weighArcs({ scores, size }: ArcScores, from: number, ofWord: readonly LabelledArc[][]): Float64Array[] {
  const rows = [new Float64Array(size)]
  for (let d = 1; d < size; d++) {
    const row = new Float64Array(size)
    for (let h = 0; h < size; h++) row[h] = (scores[d * size + h] as number) + UNSEEN_LABEL
    for (const { head, shares, at, best } of ofWord[from + d - 1] as LabelledArc[]) {
      const column = head < 0 ? 0 : head - from + 1
      row[column] = (scores[d * size + column] as number) + logarithm(Math.max(1e-9, shares[at + best] as number))
    }
    rows.push(row)
  }
  return rows
}

/** Chance that no word is a core dependent of a word without having been made one, for each word. */
function completenessOf(
  core: readonly number[],
  from: number,
  chosen: readonly LabelledArc[],
  labels: readonly number[],
  ofWord: readonly LabelledArc[][],
): number[] {
  const complete = chosen.map(() => 1)
  for (const [i, own] of chosen.entries()) {
    const isCore = core.includes(labels[i] as number)
    for (const { head, probability, shares, at } of ofWord[from + i] as LabelledArc[]) {
      if (head < 0 || (head === own.head && isCore)) continue
      let missed = 0
      for (const label of core) missed += shares[at + label] as number
      complete[head - from] = (complete[head - from] as number) * Math.max(0, 1 - probability * missed)
    }
  }
  return complete
}

/** Words of a sentence that stand in one of the relations to a head that has a likelier one. */
function repeated(
  chosen: readonly LabelledArc[],
  labels: readonly number[],
  copula: number,
  group: readonly number[],
): number[] {
  const weaker: number[] = []
  const holder = new Map<number, number>()
  const sureness = (i: number) => {
    const { shares, at } = chosen[i] as LabelledArc
    return shares[at + (labels[i] as number)] as number
  }
  for (const [word, { head }] of chosen.entries()) {
    if (!group.includes(labels[word] as number)) continue
    const rival = holder.get(head)
    // "The trouble is that he left": the copula parts the outer subject from the inner one, and both are right.
    if (rival === undefined) {
      holder.set(head, word)
      continue
    }
    const parted = chosen.some((arc, i) => i > rival && i < word && labels[i] === copula && arc.head === head)
    if (parted) holder.set(head, word)
    else if (sureness(word) > sureness(rival)) {
      weaker.push(rival)
      holder.set(head, word)
    } else weaker.push(word)
  }
  return weaker
}
