import { buttonClass } from '@/components/ui/button'

const FILES = [
  { what: 'answers', label: 'Quiz answers', holds: 'each answer with its verdict, points and the score it belongs to' },
  { what: 'reviews', label: 'Card reviews', holds: 'each rating, with where its card stands now' },
] as const

/** What is the learner's own, to take along: CSV for a spreadsheet, JSON for a program. */
export function ExportLinks() {
  return (
    <ul className="grid divide-y divide-rule border-y border-rule">
      {FILES.map(({ what, label, holds }) => (
        <li key={what} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
          <span>
            {label} <span className="text-base text-muted">{holds}</span>
          </span>
          <span className="flex gap-2">
            {(['csv', 'json'] as const).map((as) => (
              <a key={as} href={`/progress/export?what=${what}&as=${as}`} download className={buttonClass('secondary')}>
                {as.toUpperCase()}
                <span className="sr-only"> of {label.toLowerCase()}</span>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
