import Link from 'next/link'
import { plural } from './day-words'

export type ResultRow = { attemptId: string; when: string; score: number | null; maxScore: number }
export type SetRow = { setId: string; name: string; latest: ResultRow; best: ResultRow; results: ResultRow[] }

/** What was taken and how it went, a row a set; earlier attempts unfold. */
export function ResultsTable({ sets }: { sets: SetRow[] }) {
  return (
    <table className="w-full">
      <caption className="sr-only">Quizzes you handed in, by set</caption>
      <thead className="border-b border-edge text-left text-base text-muted">
        <tr>
          <th className="py-2 pr-4 font-semibold">Set</th>
          <th className="px-2 py-2 text-right font-semibold max-sm:hidden">Taken</th>
          <th className="px-2 py-2 text-right font-semibold">Best</th>
          <th className="py-2 pl-2 text-right font-semibold">Last</th>
        </tr>
      </thead>
      <tbody>
        {sets.map(({ setId, name, latest, best, results }) => (
          <tr key={setId} className="border-b border-rule align-top">
            <th scope="row" className="py-1 pr-4 text-left font-normal wrap-anywhere">
              <Link
                href={`/quiz/${latest.attemptId}/results`}
                className="flex min-h-11 items-center text-link hover:underline"
              >
                {name}
              </Link>
              {results.length > 1 && (
                <details className="text-base text-muted">
                  <summary className="inline-flex min-h-11 items-center">{plural(results.length, 'attempt')}</summary>
                  <ul>
                    {results.map((result) => (
                      <li key={result.attemptId}>
                        <Link
                          href={`/quiz/${result.attemptId}/results`}
                          className="inline-flex min-h-11 items-center text-link hover:underline"
                        >
                          {result.when}: {scoreWords(result)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </th>
            <td className="tabular px-2 py-2.5 text-right text-muted max-sm:hidden">{latest.when}</td>
            <td className="px-2 py-2.5 text-right whitespace-nowrap">{scoreWords(best)}</td>
            <td className="py-2.5 pl-2 text-right whitespace-nowrap">{scoreWords(latest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** '9 of 12', '8.5 of 12'; where the review settings hide it, that. */
function scoreWords({ score, maxScore }: ResultRow): string {
  if (score === null) return 'Not shown yet'
  const figure = (value: number) => String(Math.round(value * 10) / 10)
  return `${figure(score)} of ${figure(maxScore)}`
}
