import type { ItemType } from '@/lib/core/items/types'

const NAMES: Record<ItemType, string> = {
  'multiple-choice': 'Multiple choice',
  'multiple-response': 'Several right answers',
  'true-false': 'True or false',
  cloze: 'Fill the gap',
  'short-answer': 'Short answer',
  numeric: 'Number',
  matching: 'Matching',
  ordering: 'Ordering',
}

/** How well each type of question went: bars that are their own table. */
export function AccuracyTable({ rows }: { rows: { type: ItemType; answered: number; share: number }[] }) {
  return (
    <table className="w-full max-w-2xl">
      <caption className="sr-only">Accuracy by type of question</caption>
      <thead className="border-b border-edge text-left text-base text-muted">
        <tr>
          <th className="py-2 pr-4 font-semibold">Question</th>
          <th className="py-2 pr-2 text-right font-semibold">Answered</th>
          <th className="w-2/5 py-2 pl-4 font-semibold">Right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, answered, share }) => (
          <tr key={type} className="border-b border-rule">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              {NAMES[type]}
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
