import { AsTable } from './as-table'
import { dayWords, plural } from './day-words'

/** Share of ink in a square, by quarter of the busiest day. */
const SHADES = ['0%', '28%', '52%', '76%', '100%']

/** A square a day, a column a week from Monday; darker where more was reviewed. */
export function ReviewCalendar({ days }: { days: { day: string; count: number }[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const active = days.filter(({ count }) => count > 0)
  const first = days[0]?.day ?? '2026-01-05'
  const lead = (new Date(first).getUTCDay() + 6) % 7
  return (
    <figure className="grid gap-2">
      <div
        role="img"
        aria-label={`${plural(total, 'review')} on ${plural(active.length, 'day')} of the last ${days.length}; the table below has each.`}
        className="grid w-fit grid-flow-col gap-[3px] sm:gap-1"
        style={{ gridTemplateRows: 'repeat(7, auto)' }}
      >
        {Array.from({ length: lead }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty places before the first day
          <span key={index} />
        ))}
        {days.map(({ day, count }) => (
          <span
            key={day}
            title={`${dayWords(day)}: ${plural(count, 'review')}`}
            className="size-[10px] rounded-[2px] border border-rule sm:size-4"
            style={
              count > 0
                ? {
                    background: `color-mix(in srgb, var(--right) ${SHADES[Math.ceil((count / most) * 4)]}, var(--sheet))`,
                    borderColor: 'transparent',
                  }
                : undefined
            }
          />
        ))}
      </div>
      <AsTable
        caption="Days with reviews"
        head={['Day', 'Reviews']}
        rows={active.toReversed().map(({ day, count }) => [dayWords(day, 'long'), count])}
      />
    </figure>
  )
}
