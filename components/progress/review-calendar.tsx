import { AsTable } from './as-table'
import { dayWords, plural } from './day-words'

/** Share of ink in a square, by quarter of the busiest day. */
const SHADES = ['0%', '28%', '52%', '76%', '100%']

/** A square a day, a column a week; `days` start on the first day of a week. Squares are darker where more was reviewed. */
export function ReviewCalendar({ days }: { days: { day: string; count: number }[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const active = days.filter(({ count }) => count > 0)
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) => days.slice(index * 7, index * 7 + 7))
  return (
    <figure className="grid gap-2">
      <div
        role="img"
        aria-label={`${plural(total, 'review')} on ${plural(active.length, 'day')} of the last ${days.length}; the table below has each.`}
        className="flex items-start gap-[3px] sm:gap-1"
      >
        {weeks.map((week) => (
          <div key={week[0]?.day} className="grid gap-[3px] sm:gap-1">
            <span className="h-4 w-0 text-xs leading-none whitespace-nowrap text-muted">{monthBegun(week)}</span>
            {week.map(({ day, count }) => (
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

/** 'Nov' over the week in which November begins. */
function monthBegun(week: { day: string }[]): string {
  const first = week.find(({ day }) => day.endsWith('-01'))
  return first ? new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(first.day)) : ''
}
