export type Cell = string | number | boolean | Date | null

/**
 * Rows as CSV (RFC 4180): CRLF, quotes doubled, times in ISO 8601, nothing for null. With a byte order mark, because
 * spreadsheets otherwise read accents wrongly. Columns in the order of `head`.
 */
export function writeCsv<Name extends string>(head: readonly Name[], rows: readonly Record<Name, Cell>[]): string {
  const lines = [head.map(quote), ...rows.map((row) => head.map((name) => quote(row[name])))]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: answers are typed by strangers.
 * https://owasp.org/www-community/attacks/CSV_Injection. A number typed as an answer (-5, +3.2) stays one.
 */
const FORMULA = /^[=@\t\r]|^[+-](?![\d.,\s]+$)/

function quote(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
