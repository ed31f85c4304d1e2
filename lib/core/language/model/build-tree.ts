import { findTree } from './find-tree'
import { type LabelledArc, labelArcs } from './label-arcs'
import type { LanguageModel } from './load-model'
import { largest, logarithm } from './probabilities'
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

/**
 * The best tree of each sentence of a chunk by arcs and labels together: an arc that no label fits is a poor one.
 * @returns one entry per word of the chunk
 */
export function buildTrees(model: LanguageModel, sentences: readonly Range[], total: number): Governor[] {
  const scored = scoreArcs(model, sentences, total)
  const likely = labelArcs(
    model,
    scored.flatMap((scores, s) => likelyArcs(scores, (sentences[s] as Range).from)),
  )
  const ofWord = Array.from({ length: total }, (): LabelledArc[] => [])
  for (const arc of likely) ofWord[arc.word]?.push(arc)
  return sentences.flatMap((sentence, s) => buildTree(model, sentence, scored[s] as ArcScores, ofWord))
}

function buildTree(model: LanguageModel, { from, length }: Range, scores: ArcScores, ofWord: LabelledArc[][]) {
  const rootLabel = model.labels.indexOf('root')
  const bestLabel = (arc: LabelledArc, barred: readonly number[] = []) =>
    arc.head < 0 ? rootLabel : largest(arc.labels, 0, arc.labels.length, [rootLabel, ...barred])
  const { size } = scores
  const rows = [new Float64Array(size)]
  for (let d = 1; d < size; d++) {
    const row = new Float64Array(size)
    for (let h = 0; h < size; h++) row[h] = (scores.scores[d * size + h] as number) + UNSEEN_LABEL
    for (const arc of ofWord[from + d - 1] as LabelledArc[]) {
      const column = arc.head < 0 ? 0 : arc.head - from + 1
      const label = logarithm(Math.max(1e-9, arc.labels[bestLabel(arc)] as number))
      row[column] = (scores.scores[d * size + column] as number) + label
    }
    rows.push(row)
  }
  const heads = findTree(rows)
  const chosen = Array.from({ length }, (_, i) => {
    const head = (heads[i + 1] as number) - 1
    const inChunk = head < 0 ? -1 : from + head
    const seen = (ofWord[from + i] as LabelledArc[]).find((arc) => arc.head === inChunk)
    if (seen) return seen
    const probability = arcProbability(scores, i + 1, head + 1)
    return labelArcs(model, [{ word: from + i, head: inChunk, probability }])[0] as LabelledArc
  })
  const labels = chosen.map((arc) => bestLabel(arc))
  for (const group of SINGLE_RELATIONS) {
    const barred = group.map((name) => model.labels.indexOf(name))
    const weaker = repeated(chosen, labels, model.labels, group)
    for (const i of weaker) labels[i] = bestLabel(chosen[i] as LabelledArc, barred)
  }
  const names = labels.map((label) => model.labels[label] as string)
  const completeness = completenessOf(model, from, chosen, names, ofWord)
  return chosen.map(
    (arc, i): Governor => ({
      head: arc.head < 0 ? -1 : arc.head - from,
      deprel: names[i] as string,
      confidence: arc.probability * (arc.labels[labels[i] as number] as number),
      completeness: completeness[i] as number,
    }),
  )
}

/** Chance that no word is a core dependent of a word without having been made one, for each word. */
function completenessOf(
  { labels }: LanguageModel,
  from: number,
  chosen: readonly LabelledArc[],
  names: readonly string[],
  ofWord: readonly LabelledArc[][],
): number[] {
  const core = labels.flatMap((label, i) => (CORE.test(label) ? [i] : []))
  const missedBy = (arc: LabelledArc) => {
    let sum = 0
    for (const label of core) sum += arc.labels[label] as number
    return arc.probability * sum
  }
  const complete = chosen.map(() => 1)
  chosen.forEach((own, i) => {
    for (const arc of ofWord[from + i] as LabelledArc[]) {
      if (arc.head < 0 || (arc.head === own.head && CORE.test(names[i] as string))) continue
      complete[arc.head - from] = (complete[arc.head - from] as number) * Math.max(0, 1 - missedBy(arc))
    }
  })
  return complete
}

/** Words of a sentence that stand in one of the relations to a head that has a likelier one. */
function repeated(
  chosen: readonly LabelledArc[],
  labels: readonly number[],
  names: readonly string[],
  group: readonly string[],
): number[] {
  const weaker: number[] = []
  const holder = new Map<number, number>()
  const sureness = (i: number) => (chosen[i] as LabelledArc).labels[labels[i] as number] as number
  const nameOf = (i: number) => names[labels[i] as number] as string
  chosen.forEach(({ head }, word) => {
    if (!group.includes(nameOf(word))) return
    const rival = holder.get(head)
    // "The trouble is that he left": the copula parts the outer subject from the inner one, and both are right.
    if (rival === undefined) {
      holder.set(head, word)
      return
    }
    const parted = chosen.some((arc, i) => i > rival && i < word && nameOf(i) === 'cop' && arc.head === head)
    if (parted) holder.set(head, word)
    else if (sureness(word) > sureness(rival)) {
      weaker.push(rival)
      holder.set(head, word)
    } else weaker.push(word)
  })
  return weaker
}
