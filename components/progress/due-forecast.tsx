import { AsTable } from './as-table'
import { dayWords, plural } from './day-words'

/** Columns: learnt cards that come due on each of the next days. */
export function DueForecast({ days }: { days: { day: string; count: number }[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const total = days.reduce((sum, { count }) => sum + count, 0)
  return (
    <figure className="grid gap-2">
      <div
        role="img"
        aria-label={`${plural(total, 'card')} due over the next ${days.length} days; the table below has each day.`}
        className="grid h-40 max-w-2xl grid-flow-col items-end gap-1 border-b border-edge sm:gap-2"
        style={{ gridAutoColumns: '1fr' }}
      >
        {days.map(({ day, count }) => (
          <div
            key={day}
            className="grid h-full content-end justify-items-center gap-1"
            title={`${dayWords(day)}: ${count}`}
          >
            <span className="tabular text-xs text-muted">{count > 0 ? count : ''}</span>
            <span className="w-full rounded-t-sm bg-link" style={{ height: `${(count / most) * 8}rem` }} />
          </div>
        ))}
      </div>
      <div
        aria-hidden
        className="grid max-w-2xl grid-flow-col gap-1 text-center text-xs text-muted sm:gap-2"
        style={{ gridAutoColumns: '1fr' }}
      >
        {days.map(({ day }, index) => (
          <span key={day}>{index === 0 ? 'Now' : Number(day.slice(8))}</span>
        ))}
      </div>
      <AsTable
        caption="Cards due"
        head={['Day', 'Cards']}
        rows={days.map(({ day, count }, index) => [index === 0 ? 'Today' : dayWords(day), count])}
      />
    </figure>
  )
}
