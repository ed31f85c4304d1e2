import type { ArticleLayout } from './article-text'

/** What the tints of the article mean, and why sentences were left alone, most common reason first. */
export function PassageLegend({ layout }: { layout: ArticleLayout }) {
  const reasons = new Map<string, number>()
  for (const passage of layout.passages) {
    if (passage.fate === 'skipped') reasons.set(passage.reason, (reasons.get(passage.reason) ?? 0) + 1)
  }
  return (
    <div className="grid gap-1 border-t border-rule pt-3 font-sans text-base text-muted">
      <p>
        <mark className="bg-highlighter-soft px-1 text-ink">Marked</mark>: an item rests on these words. Grey: left
        alone.
      </p>
      {reasons.size > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-link hover:underline">
            Why some was left alone
          </summary>
          <ul className="grid gap-1 pb-2">
            {[...reasons]
              .toSorted(([, a], [, b]) => b - a)
              .map(([reason, count]) => (
                <li key={reason} className="flex gap-3">
                  <span className="tabular w-6 shrink-0 text-right">{count}</span>
                  {reason}
                </li>
              ))}
          </ul>
        </details>
      )}
    </div>
  )
}
