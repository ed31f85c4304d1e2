import Link from 'next/link'
import type { DoneAttempt } from '@/lib/features/attempts/assigned-work'
import { pointWords } from './date-words'

/** A student's own attempts, with the scores that may be seen. */
export function AttemptsTaken({ done, inWords }: { done: DoneAttempt[]; inWords: (date: Date) => string }) {
  if (done.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="font-serif text-stem font-semibold">Handed in</h2>
      <ol className="border-t border-rule">
        {done.map(({ attemptId, submittedAt, score, maxScore, late }) => (
          <li key={attemptId} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule">
            <Link
              href={`/quiz/${attemptId}/results`}
              className="inline-flex min-h-11 items-center text-link hover:underline"
            >
              {inWords(submittedAt)}
            </Link>
            <span className="tabular">
              {late && <strong>late, </strong>}
              {score === null ? (
                <span className="text-muted">score not shown now</span>
              ) : (
                `${pointWords(score)} of ${pointWords(maxScore)}`
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
