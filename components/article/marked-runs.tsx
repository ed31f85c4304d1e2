import type { Run } from './cut-runs'

/**
 * Text whose marked words are links to what points at them: without script a click still leads there.
 * Marks are drawn lightly, the active one in full.
 */
export function MarkedRuns({ runs, active, target }: { runs: readonly Run[]; active: string | null; target: string }) {
  return runs.map((run) => {
    const [first] = run.ids
    if (first === undefined) return run.segments.map(({ text }) => text)
    return (
      <a
        key={run.start}
        href={`#${target}${first}`}
        data-marks={run.ids.join(' ')}
        className="text-inherit no-underline"
      >
        {run.segments.map((segment) => (
          <mark
            key={segment.start}
            data-mark={segment.ids.join(' ')}
            className={
              active !== null && segment.ids.includes(active)
                ? 'draw-highlight'
                : 'bg-transparent bg-linear-to-r from-highlighter-soft to-highlighter-soft'
            }
          >
            {segment.text}
          </mark>
        ))}
      </a>
    )
  })
}
