import type { ReactNode } from 'react'

/** The figures of a chart, for whoever reads figures better than bars. */
export function AsTable({
  caption,
  head,
  rows,
}: {
  caption: string
  head: [string, string]
  rows: [string, ReactNode][]
}) {
  return (
    <details className="text-base">
      <summary className="inline-flex min-h-11 items-center text-link hover:underline">{caption}, as a table</summary>
      <div className="max-h-96 max-w-md overflow-y-auto" tabIndex={-1}>
        <table className="w-full">
          <caption className="sr-only">{caption}</caption>
          <thead className="border-b border-edge text-left text-muted">
            <tr>
              <th className="py-1 pr-4 font-semibold">{head[0]}</th>
              <th className="py-1 text-right font-semibold">{head[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name} className="border-b border-rule">
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {name}
                </th>
                <td className="py-1 text-right">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
