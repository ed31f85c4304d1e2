/**
 * Highest-scoring dependency tree with exactly one root: Chu & Liu 1965, Edmonds 1967. The root is held to one
 * child by making its arcs so dear that a second never pays.
 * @param scores scores[dependent][head], log-probabilities; words count from 1, head 0 is the root, row 0 is unused
 * @returns head of each word, 0 for the root's child; entry 0 is -1
 */
export function findTree(scores: readonly (readonly number[])[]): number[] {
  const greedy = scores.map((row, dependent) => (dependent === 0 ? -1 : bestHead(row, dependent)))
  if (greedy.filter((head) => head === 0).length === 1 && !findCycle(greedy)) return greedy
  const dear = scores.map((row) => row.map((score, head) => (head === 0 ? score - 1e6 : score)))
  return spanningTree(dear)
}

function bestHead(row: readonly number[], dependent: number): number {
  let best = -1
  for (let head = 0; head < row.length; head++) {
    if (head === dependent) continue
    if (best < 0 || (row[head] as number) > (row[best] as number)) best = head
  }
  return best
}

function findCycle(heads: readonly number[]): number[] | null {
  const seenFrom = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start
      node = heads[node] as number
    }
    if (node > 0 && seenFrom[node] === start) {
      const cycle = [node]
      for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next)
      return cycle
    }
  }
  return null
}

/** Picks the best heads; while they form a cycle, makes it one node, solves the smaller graph, and opens it again. */
function spanningTree(scores: readonly (readonly number[])[]): number[] {
  const heads = scores.map((row, dependent) => (dependent === 0 ? -1 : bestHead(row, dependent)))
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inCycle = new Set(cycle)
  const outside = heads.map((_, node) => node).filter((node) => !inCycle.has(node))
  const joint = outside.length
  const weightIn = cycle.reduce((sum, node) => sum + score(scores, node, heads[node] as number), 0)
  const enters: number[] = []
  const leaves: number[] = []
  const smaller = outside.map((dependent) => {
    const best = cycle.reduce((a, b) => (score(scores, dependent, b) > score(scores, dependent, a) ? b : a))
    leaves.push(best)
    return [...outside.map((head) => score(scores, dependent, head)), score(scores, dependent, best)]
  })
  smaller.push([
    ...outside.map((head) => {
      const gain = (node: number) => score(scores, node, head) - score(scores, node, heads[node] as number)
      const best = cycle.reduce((a, b) => (gain(b) > gain(a) ? b : a))
      enters.push(best)
      return weightIn + gain(best)
    }),
    Number.NEGATIVE_INFINITY,
  ])
  const solved = spanningTree(smaller)
  const result = [...heads]
  outside.forEach((node, i) => {
    const head = solved[i] as number
    result[node] = head < 0 ? -1 : head === joint ? (leaves[i] as number) : (outside[head] as number)
  })
  const from = solved[joint] as number
  result[enters[from] as number] = outside[from] as number
  return result
}

const score = (scores: readonly (readonly number[])[], dependent: number, head: number) =>
  (scores[dependent] as readonly number[])[head] as number
