import { cutRuns, type Mark } from './cut-runs'
import { MarkedRuns } from './marked-runs'

type Span = { start: number; end: number }
/** The shape that an article revision's layout is stored in. */
export type ArticleLayout = {
  paragraphs: readonly (Span & { kind: 'title' | 'heading' | 'body' | 'list' | 'furniture' })[]
  passages: readonly (Span & ({ fate: 'used' } | { fate: 'skipped'; reason: string }))[]
}

/** The article as a reader would want it, with the words that items rest on marked, and the rest greyed where it was left alone. */
export function ArticleText({
  raw,
  layout,
  marks,
  active = null,
  target = 'item-',
  tinted = true,
}: {
  raw: string
  layout: ArticleLayout
  marks: readonly Mark[]
  active?: string | null
  /** What ids of marks are led by in the ids of the page. */
  target?: string
  /** Whether what was left alone is greyed. */
  tinted?: boolean
}) {
  return layout.paragraphs
    .filter(({ kind }) => kind !== 'title')
    .map((paragraph) => {
      const passages = layout.passages.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
      const words = passages.map((passage, at) => {
        // Sentences that were glued together as found get the space a reader would want.
        const before = at > 0 ? raw.slice(passages[at - 1]!.end, passage.start) || ' ' : ''
        const runs = cutRuns(raw, passage.start, passage.end, marks)
        const text = <MarkedRuns runs={runs} active={active} target={target} />
        return (
          <span key={passage.start}>
            {before}
            {passage.fate === 'used' || !tinted ? (
              text
            ) : (
              <span className="text-muted" title={passage.reason}>
                {text}
              </span>
            )}
          </span>
        )
      })
      const key = paragraph.start
      if (paragraph.kind === 'heading') {
        return (
          <h3 key={key} className="font-semibold">
            {words}
          </h3>
        )
      }
      if (paragraph.kind === 'furniture') {
        return (
          <p key={key} className="text-base">
            {words}
          </p>
        )
      }
      return (
        <p
          key={key}
          className={paragraph.kind === 'list' ? 'ml-5 -indent-4 before:mr-2 before:content-["•"]' : undefined}
        >
          {words}
        </p>
      )
    })
}
