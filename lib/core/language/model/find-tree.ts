/**
 * Highest-scoring dependency tree with exactly one root: Chu & Liu 1965, Edmonds 1967. The root is held to one
 * child by making its arcs so dear that a second never pays.
 * @param scores scores[dependent][head], log-probabilities; words count from 1, head 0 is the root, row 0 is unused
 * @returns head of each word, 0 for the root's child; entry 0 is -1
 */
export function findTree(scores: readonly Row[]): number[] {
  const greedy = bestHeads(scores)
  let roots = 0
  for (const head of greedy) if (head === 0) roots++
  if (roots === 1 && !findCycle(greedy)) return greedy
  return spanningTree(
    scores.map((row) => {
      const dear = new Float64Array(row)
      dear[0] = (dear[0] as number) - 1e6
      return dear
    }),
  )
}

type Row = ArrayLike<number>

function bestHeads(scores: readonly Row[]): number[] {
  const heads = [-1]
  for (let dependent = 1; dependent < scores.length; dependent++) {
    const row = scores[dependent] as Row
    let best = 0
    for (let head = 1; head < row.length; head++) {
      if (head !== dependent && (row[head] as number) > (row[best] as number)) best = head
    }
    heads.push(best)
  }
  return heads
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
function spanningTree(scores: readonly Row[]): number[] {
  const heads = bestHeads(scores)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const outside: number[] = []
  for (let node = 0; node < heads.length; node++) if (!cycle.includes(node)) outside.push(node)
  const joint = outside.length
  const { smaller, leaves, enters } = joinCycle(scores, heads, cycle, outside)
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

/** The graph with the cycle as its last node; by which of its nodes each other one leaves it, and enters it. */
function joinCycle(
  scores: readonly Row[],
  heads: readonly number[],
  cycle: readonly number[],
  outside: readonly number[],
) {
  const joint = outside.length
  const leaves: number[] = []
  const enters: number[] = []
  const smaller = outside.map((dependent) => {
    const row = scores[dependent] as Row
    let best = cycle[0] as number
    for (const node of cycle) if ((row[node] as number) > (row[best] as number)) best = node
    leaves.push(best)
    const own = new Float64Array(joint + 1)
    for (let i = 0; i < joint; i++) own[i] = row[outside[i] as number] as number
    own[joint] = row[best] as number
    return own
  })
  let inside = 0
  for (const node of cycle) inside += score(scores, node, heads[node] as number)
  const into = new Float64Array(joint + 1).fill(Number.NEGATIVE_INFINITY)
  outside.forEach((head, i) => {
    let best = -1
    let most = Number.NEGATIVE_INFINITY
    for (const node of cycle) {
      const gain = score(scores, node, head) - score(scores, node, heads[node] as number)
      if (best < 0 || gain > most) [best, most] = [node, gain]
    }
    enters.push(best)
    into[i] = inside + most
  })
  return { smaller: [...smaller, into], leaves, enters }
}

const score = (scores: readonly Row[], dependent: number, head: number) => (scores[dependent] as Row)[head] as number
