import { AsTable } from './as-table'
import { dayWords, plural } from './day-words'

export type CalendarDay = { day: string; reviews: number; answers: number }

/** Share of ink in a square, by quarter of the busiest day. */
const SHADES = ['0%', '28%', '52%', '76%', '100%']
const WEEKDAYS = ['Mon', '', 'Wed', '', 'Fri', '', '']

const done = ({ reviews, answers }: CalendarDay) => reviews + answers

/** A square a day, a column a week; `days` start on a Monday. Squares are darker where more was done. */
export function StudyCalendar({ days }: { days: CalendarDay[] }) {
  const most = Math.max(1, ...days.map(done))
  const active = days.filter((day) => done(day) > 0)
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) => days.slice(index * 7, index * 7 + 7))
  return (
    <figure className="grid gap-2">
      <div
        role="img"
        aria-label={`You studied on ${plural(active.length, 'day')} of the last ${days.length}; the table below has each.`}
        className="flex items-start gap-[3px] sm:gap-1"
      >
        <div className="grid gap-[3px] pt-[19px] pr-1 text-xs leading-none text-muted max-sm:hidden sm:gap-1 sm:pt-5">
          {WEEKDAYS.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place
            <span key={index} className="flex h-[14px] items-center">
              {name}
            </span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]?.day} className="grid gap-[3px] sm:gap-1">
            <span className="h-4 w-0 text-xs leading-none whitespace-nowrap text-muted">{monthBegun(week)}</span>
            {week.map((day) => (
              <span
                key={day.day}
                title={`${dayWords(day.day)}: ${wordsOf(day)}`}
                className="size-[10px] rounded-[2px] border border-rule sm:size-[14px]"
                style={
                  done(day) > 0
                    ? {
                        background: `color-mix(in srgb, var(--right) ${SHADES[Math.ceil((done(day) / most) * 4)]}, var(--sheet))`,
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
        caption="Days you studied"
        head={['Day', 'Reviews', 'Answers']}
        rows={active.toReversed().map(({ day, reviews, answers }) => [dayWords(day, 'long'), reviews, answers])}
      />
    </figure>
  )
}

function wordsOf({ reviews, answers }: CalendarDay): string {
  return `${plural(reviews, 'review')}, ${plural(answers, 'answer')}`
}

/** 'Nov' over the week in which November begins. */
function monthBegun(week: { day: string }[]): string {
  const first = week.find(({ day }) => day.endsWith('-01'))
  return first ? new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(first.day)) : ''
}
