import { CalendarDays, Clock, Eye, Repeat } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RulesInWords } from '@/lib/core/assessment/describe-rules'

/** The rules of an assignment in words: time, attempts, dates, and what is shown when. */
export function RulesList({ rules: { time, attempts, dates, late, shown } }: { rules: RulesInWords }) {
  return (
    <dl className="grid gap-4">
      <Rule icon={<Clock aria-hidden className="mt-1 size-5" />} name="Time">
        {time}
      </Rule>
      <Rule icon={<Repeat aria-hidden className="mt-1 size-5" />} name="Attempts">
        {attempts}
      </Rule>
      {(dates || late) && (
        <Rule icon={<CalendarDays aria-hidden className="mt-1 size-5" />} name="Dates">
          {[dates, late].filter(Boolean).join(' ')}
        </Rule>
      )}
      <Rule icon={<Eye aria-hidden className="mt-1 size-5" />} name="What is shown">
        <ul className="grid gap-1">
          {shown.map(({ when, what }) => (
            <li key={when}>
              {when}: {what}.
            </li>
          ))}
        </ul>
      </Rule>
    </dl>
  )
}

function Rule({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1.25rem_1fr] gap-x-3">
      <dt className="contents">
        {icon}
        <span className="font-semibold">{name}</span>
      </dt>
      <dd className="col-start-2">{children}</dd>
    </div>
  )
}
