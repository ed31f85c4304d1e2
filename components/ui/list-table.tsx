import Link from 'next/link'
import type { ReactNode } from 'react'

type Column = { title: string; look?: string }

/** A list as a table, newspaper fashion: rules between its rows, quiet heads. `caption` is for who can't see it. */
export function ListTable({
  caption,
  columns,
  children,
}: {
  caption: string
  columns: readonly Column[]
  children: ReactNode
}) {
  return (
    <table className="w-full border-t border-rule text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-base text-muted">
        <tr className="border-b border-rule">
          {columns.map(({ title, look = '' }) => (
            <th key={title} scope="col" className={`py-2 font-normal ${look}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A row of it: the thing's name as a link, what a phone says below instead of in columns, and the other cells. */
export function ListRow({
  href,
  name,
  below,
  children,
}: {
  href: string
  name: string
  below?: ReactNode
  children: ReactNode
}) {
  return (
    <tr className="border-b border-rule align-baseline">
      <td className="py-3 pr-4">
        <Link
          href={href}
          className="font-serif text-xl leading-snug font-semibold wrap-anywhere hover:underline hover:decoration-1 hover:underline-offset-4"
        >
          {name}
        </Link>
        {below && <span className="block text-base text-muted sm:hidden">{below}</span>}
      </td>
      {children}
    </tr>
  )
}
