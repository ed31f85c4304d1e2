import type { Kind } from '@/lib/core/assessment/describe-knowledge'
import type { ItemType } from '@/lib/core/items/types'

export const TYPE_LABELS: Record<ItemType, string> = {
  'multiple-choice': 'Multiple choice',
  'multiple-response': 'Several right answers',
  'true-false': 'True or false',
  cloze: 'Fill the gap',
  'short-answer': 'Short answer',
  numeric: 'Number',
  matching: 'Matching',
  ordering: 'Ordering',
}

export const KIND_LABELS: Record<Kind, string> = {
  names: 'Names',
  numbers: 'Numbers',
  dates: 'Dates',
  'what happened': 'What happened',
}

type Row = { name: string; answered: number; share: number }

/** How well each kind went: bars that are their own table. `what` heads the names. */
export function AccuracyTable({ caption, what, rows }: { caption: string; what: string; rows: Row[] }) {
  return (
    <table className="w-full">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead className="border-b border-edge text-left text-base text-muted">
        <tr>
          <th className="py-2 pr-4 font-semibold">{what}</th>
          <th className="py-2 pr-2 text-right font-semibold">Answered</th>
          <th className="w-2/5 py-2 pl-4 font-semibold">Right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, answered, share }) => (
          <tr key={name} className="border-b border-rule">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              {name}
            </th>
            <td className="py-2 pr-2 text-right text-muted">{answered}</td>
            <td className="py-2 pl-4">
              <div className="flex items-center gap-3">
                <span aria-hidden className="h-2 flex-1 rounded-full bg-rule">
                  <span
                    className="block h-full rounded-full bg-right-answer"
                    style={{ width: `${Math.round(share * 100)}%` }}
                  />
                </span>
                <span className="w-12 text-right">{Math.round(share * 100)}%</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
