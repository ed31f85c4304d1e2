import type { Streak } from '@/lib/core/scheduling/measure-streak'
import { plural } from './day-words'

/** Days in a row, as information: what it is, whether today counts yet, and the longest. */
export function StreakLine({ streak: { current, longest, studiedToday } }: { streak: Streak }) {
  return (
    <section aria-labelledby="streak" className="grid content-start gap-1">
      <h2 id="streak" className="font-serif text-heading leading-tight font-semibold">
        <span className="tabular">{plural(current, 'day')}</span> in a row
      </h2>
      <p className="text-muted">
        {studiedToday
          ? 'Today counts already. '
          : current > 0
            ? 'One card or one answer today keeps it. '
            : 'One card or one answer begins it. '}
        {longest > current && `Your longest was ${plural(longest, 'day')}.`}
      </p>
    </section>
  )
}
