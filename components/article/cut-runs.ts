/** Words that something points at: `id` names what does. */
export type Mark = { id: string; start: number; end: number }

/** A piece of text with the ids of every mark that covers it. */
export type Segment = { start: number; end: number; text: string; ids: string[] }

/** Text without marks (`ids` empty), or words of overlapping marks together, so that they can be one link. */
export type Run = { start: number; ids: string[]; segments: Segment[] }

/** Cuts `raw.slice(start, end)` at the edges of its marks. The segments, put together, are that text again. */
export function cutRuns(raw: string, start: number, end: number, marks: readonly Mark[]): Run[] {
  const inside = marks
    .map((mark) => ({ id: mark.id, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const runs: Run[] = []
  let at = start
  for (let i = 0; i < inside.length; ) {
    const cluster: Mark[] = []
    const from = inside[i]!.start
    let to = inside[i]!.end
    for (; i < inside.length && inside[i]!.start < to; i++) {
      cluster.push(inside[i]!)
      to = Math.max(to, inside[i]!.end)
    }
    if (at < from) runs.push(plainRun(raw, at, from))
    runs.push(markedRun(raw, from, cluster))
    at = to
  }
  if (at < end) runs.push(plainRun(raw, at, end))
  return runs
}

function plainRun(raw: string, start: number, end: number): Run {
  return { start, ids: [], segments: [{ start, end, text: raw.slice(start, end), ids: [] }] }
}

function markedRun(raw: string, start: number, marks: readonly Mark[]): Run {
  const edges = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].toSorted((a, b) => a - b)
  const segments = edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!
    const covering = marks.filter((mark) => mark.start <= from && mark.end >= to)
    return { start: from, end: to, text: raw.slice(from, to), ids: [...new Set(covering.map(({ id }) => id))] }
  })
  return { start, ids: [...new Set(marks.map(({ id }) => id))], segments }
}
