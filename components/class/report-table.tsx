import Link from 'next/link'
import type { Report, ReportedAttempt, ReportRow } from '@/lib/features/classes/read-report'
import { SubmitButton } from '../ui/submit-button'
import { many, pointWords } from './date-words'

type Props = {
  report: Report
  inWords: (date: Date) => string
  /** Lowest score first, whoever has none before them; else by name. */
  byScore: boolean
  page: string
  judgeLate: (form: FormData) => Promise<void>
}

const HEAD = 'py-2 font-normal'

/** Who has taken it and with which score: one can scan it, what is out of the ordinary is bold, the rest quiet. */
export function ReportTable({ report, inWords, byScore, page, judgeLate }: Props) {
  const rows = byScore ? report.rows.toSorted((a, b) => share(a) - share(b)) : report.rows
  const scored = report.rows.filter(({ final }) => final !== null)
  const mean = scored.reduce((sum, row) => sum + share(row), 0) / scored.length
  return (
    <table className="w-full border-t border-rule text-left">
      <caption className="sr-only">Students with what they handed in</caption>
      <thead className="text-base text-muted">
        <tr className="border-b border-edge">
          <th scope="col" className={HEAD} aria-sort={byScore ? 'none' : 'ascending'}>
            <Sort href={page} on={!byScore}>
              Student
            </Sort>
          </th>
          <th scope="col" className={`${HEAD} max-sm:hidden`}>
            State
          </th>
          <th scope="col" className={`${HEAD} text-right max-sm:hidden`}>
            Attempts
          </th>
          <th scope="col" className={`${HEAD} pl-4 text-right`} aria-sort={byScore ? 'ascending' : 'none'}>
            <Sort href={`${page}?sort=score`} on={byScore}>
              Score
            </Sort>
          </th>
          <th scope="col" className={`${HEAD} pl-4 text-right`}>
            %
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { userId, name, extraTimePercent, attempts, final } = row
          return (
            <tr key={userId} className="border-b border-rule align-baseline">
              <th scope="row" className="py-3 pr-4 font-normal">
                <span className="wrap-anywhere">{name}</span>
                <Answers {...{ name, page }} attempts={attempts} />
                {extraTimePercent > 0 && <span className="text-base text-muted"> +{extraTimePercent}% time</span>}
                <span className="block text-base sm:hidden">
                  <State {...{ row, report, inWords }} />
                </span>
                {attempts
                  .filter(({ lateAnswers }) => lateAnswers > 0)
                  .map((attempt) => (
                    <LateAnswers key={attempt.id} attempt={attempt} judgeLate={judgeLate} />
                  ))}
              </th>
              <td className="py-3 pr-4 text-base max-sm:hidden">
                <State {...{ row, report, inWords }} />
              </td>
              <td className="py-3 text-right max-sm:hidden">{attempts.length || '–'}</td>
              <td className="py-3 pl-4 text-right whitespace-nowrap">
                {final ? `${pointWords(final.score)} of ${pointWords(final.maxScore)}` : '–'}
              </td>
              <td className="py-3 pl-4 text-right">{final ? Math.round(share(row) * 100) : '–'}</td>
            </tr>
          )
        })}
      </tbody>
      {scored.length > 1 && (
        <tfoot>
          <tr className="border-b border-edge font-semibold">
            <th scope="row" className="py-3 pr-4">
              Mean of {scored.length}
            </th>
            <td className="max-sm:hidden" />
            <td className="max-sm:hidden" />
            <td />
            <td className="py-3 pl-4 text-right">{Math.round(mean * 100)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** −1 where nothing is handed in. */
const share = ({ final }: ReportRow) => (final ? (final.maxScore > 0 ? final.score / final.maxScore : 0) : -1)

function Sort({ href, on, children }: { href: string; on: boolean; children: string }) {
  return (
    <Link href={href} replace scroll={false} className="inline-flex min-h-11 items-center hover:underline">
      {children}
      {on && (
        <span aria-hidden className="pl-1">
          ↑
        </span>
      )}
    </Link>
  )
}

/** The way to what they answered, for each attempt that is handed in. */
function Answers({ name, page, attempts }: { name: string; page: string; attempts: ReportedAttempt[] }) {
  const done = attempts.filter(({ submittedAt }) => submittedAt !== null)
  return done.map(({ id }, index) => (
    <Link
      key={id}
      href={`${page}/attempts/${id}`}
      aria-label={`Answers of ${name}${done.length > 1 ? `, attempt ${index + 1}` : ''}`}
      className="ml-3 inline-flex min-h-6 items-center text-base text-link underline underline-offset-3"
    >
      Answers{done.length > 1 && ` ${index + 1}`}
    </Link>
  ))
}

function State({ row, report, inWords }: { row: ReportRow; report: Report; inWords: (date: Date) => string }) {
  const open = row.attempts.find(({ submittedAt }) => submittedAt === null)
  if (open)
    return (
      <>
        Writing: {open.answered} of {report.questions} answered
        {open.deadlineAt && `, until ${inWords(open.deadlineAt)}`}
      </>
    )
  const last = row.attempts.at(-1)
  if (!last?.submittedAt) return <span className="text-muted">Not begun</span>
  return (
    <>
      <span className="text-muted">
        Handed in {inWords(last.submittedAt)}
        {last.handedInByTime && ', when time was up'}
      </span>
      {last.late && <strong>, late</strong>}
    </>
  )
}

function LateAnswers({ attempt, judgeLate }: { attempt: ReportedAttempt; judgeLate: Props['judgeLate'] }) {
  const { id, lateAnswers, lateCounted } = attempt
  return (
    <form action={judgeLate} className="flex flex-wrap items-center gap-x-2 text-base">
      <input type="hidden" name="attemptId" value={id} />
      <strong>
        {many(lateAnswers, 'answer')} after time was up, {lateCounted ? 'counted' : 'not counted'}
      </strong>
      <SubmitButton variant="quiet" name="counted" value={lateCounted ? 'no' : 'yes'} pendingLabel="Counting">
        {lateCounted ? 'Don’t count' : 'Count'} {lateAnswers === 1 ? 'it' : 'them'}
      </SubmitButton>
    </form>
  )
}
