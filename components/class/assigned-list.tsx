import type { AssignedWork } from '@/lib/features/attempts/assigned-work'
import { ButtonLink } from '../ui/button'
import { dateWords, many, pointWords } from './date-words'

/** Begun, or not yet taken while it is open. */
export function isToDo({ open, mayStart, done }: AssignedWork): boolean {
  return open !== null || (mayStart.ok && done.length === 0)
}

type Props = {
  work: AssignedWork[]
  /** Whether its first row is the next thing to do on the page. */
  leads: boolean
  timeZone: string
  now: Date
}

/** What the viewer's classes were given: to do first, what is done or over folded away. */
export function AssignedList({ work, leads, timeZone, now }: Props) {
  const inWords = (date: Date) => dateWords(date, timeZone, now)
  const isComing = ({ mayStart, open }: AssignedWork) => !open && !mayStart.ok && mayStart.reason === 'not-yet'
  const toDo = work.filter((each) => isToDo(each) || isComing(each))
  const over = work.filter((each) => !toDo.includes(each))
  return (
    <div className="grid gap-2">
      {toDo.length === 0 ? (
        <p className="text-muted">Nothing to do for your classes now.</p>
      ) : (
        <ul className="border-t border-rule">
          {toDo.map((each) => (
            <AssignedRow key={each.id} work={each} primary={leads && each === toDo.find(isToDo)} inWords={inWords} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-link hover:underline">
            Done or over <span className="pl-1 text-muted tabular">{over.length}</span>
          </summary>
          <ul className="border-t border-rule">
            {over.map((each) => (
              <AssignedRow key={each.id} work={each} primary={false} inWords={inWords} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function AssignedRow({
  work,
  primary,
  inWords,
}: {
  work: AssignedWork
  primary: boolean
  inWords: (date: Date) => string
}) {
  const { id, setName, className, rules, questions, open, mayStart, done } = work
  const label = open ? 'Go on' : mayStart.ok && done.length === 0 ? 'Open' : 'Look'
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
      <span className="min-w-0 flex-1 basis-64 wrap-anywhere">
        {setName}
        <span className="block text-base text-muted">
          {rules.mode === 'exam' ? 'Exam' : 'Practice'} of {many(questions, 'question')}, {className}
        </span>
      </span>
      <span className="text-base tabular">{state(work, inWords)}</span>
      <ButtonLink href={`/assignments/${id}`} variant={primary ? 'primary' : 'secondary'}>
        {label}
        <span className="sr-only">: {setName}</span>
      </ButtonLink>
    </li>
  )
}

function state(
  { open, questions, mayStart, dates, done, final }: AssignedWork,
  inWords: (date: Date) => string,
): string {
  if (open?.overdue) return 'time is up'
  if (open)
    return `${open.answered} of ${questions} answered${open.deadlineAt ? `, until ${inWords(open.deadlineAt)}` : ''}`
  if (done.length > 0) return final ? `${pointWords(final.score)} of ${pointWords(final.maxScore)}` : 'handed in'
  if (!mayStart.ok) return mayStart.reason === 'not-yet' && dates.opensAt ? `opens ${inWords(dates.opensAt)}` : 'closed'
  const end = dates.dueAt ?? dates.locksAt
  return end ? `due ${inWords(end)}` : 'open'
}
