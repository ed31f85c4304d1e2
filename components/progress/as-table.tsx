import type { ReactNode } from 'react'

/** The figures of a chart, for whoever reads figures better than bars. The first cell of a row names it. */
export function AsTable({
  caption,
  head,
  rows,
}: {
  caption: string
  head: [string, ...string[]]
  rows: [string, ...ReactNode[]][]
}) {
  return (
    <details className="text-base">
      <summary className="inline-flex min-h-11 items-center text-link hover:underline">{caption}, as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={caption} className="max-h-96 max-w-md overflow-y-auto" tabIndex={0}>
        <table className="w-full">
          <caption className="sr-only">{caption}</caption>
          <thead className="border-b border-edge text-left text-muted">
            <tr>
              {head.map((name, column) => (
                <th key={name} className={`py-1 font-semibold ${column > 0 ? 'pl-4 text-right' : 'pr-4'}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name} className="border-b border-rule">
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {name}
                </th>
                {values.map((value, column) => (
                  <td key={head[column + 1]} className="py-1 pl-4 text-right">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
