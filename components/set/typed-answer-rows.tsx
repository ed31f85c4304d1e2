import { VerdictLine } from '@/components/quiz/verdict-line'
import { buttonClass } from '@/components/ui/button'
import type { TypedAnswer } from '@/lib/features/attempts/list-typed-answers'

/** What was typed for one question, with what stands and what one can say to it. Links: the next page shows whose score changes first. */
export function TypedAnswerRows({ item, answers }: { item: string; answers: TypedAnswer[] }) {
  return (
    <ul className="grid divide-y divide-rule border-t border-rule">
      {answers.map(({ text, verdict, judgedBy, mixed, students }) => {
        const address = (as: string) => `?${new URLSearchParams({ item, text, as })}#decide`
        return (
          <li key={text} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <div className="min-w-0">
              <p className="font-serif text-lg wrap-anywhere">{text}</p>
              <div className="flex flex-wrap items-center gap-x-3 text-base text-muted">
                {verdict === 'unknown' ? (
                  <span className="font-semibold text-ink">Undecided</span>
                ) : (
                  <VerdictLine verdict={verdict} />
                )}
                <span>
                  {judgedBy === 'teacher' ? 'by you' : judgedBy === 'student' ? 'by the student' : 'by the rules'}
                  {mixed && ', not for all'}
                </span>
                <span title={students.join(', ')}>
                  {students.length === 1 ? students[0] : `${students.length} students`}
                </span>
              </div>
            </div>
            <div className="flex flex-wrap gap-2">
              {!(verdict === 'correct' && !mixed) && (
                <a href={address('correct')} className={buttonClass('secondary')}>
                  Right<span className="sr-only"> for “{text}”</span>
                </a>
              )}
              {!(verdict === 'incorrect' && !mixed) && (
                <a href={address('incorrect')} className={buttonClass('secondary')}>
                  Not right<span className="sr-only"> for “{text}”</span>
                </a>
              )}
              {judgedBy !== 'rules' && (
                <a href={address('rules')} className={buttonClass('quiet')}>
                  By the rules<span className="sr-only"> for “{text}”</span>
                </a>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
