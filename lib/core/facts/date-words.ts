import type { DateMention } from '../language/types'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2020-09-14" → "September 14, 2020"; "2020-09" → "September 2020"; "08-09" → "August 9"; "2020" → "2020". */
export function dateInWords(iso: string): string {
  const [a, b, c] = iso.split('-')
  if (a?.length === 4) {
    if (b === undefined) return a
    const month = MONTHS[Number(b) - 1] ?? ''
    return c === undefined ? `${month} ${a}` : `${month} ${Number(c)}, ${a}`
  }
  return `${MONTHS[Number(a) - 1] ?? ''} ${Number(b)}`
}

/** A day told from the day of writing, as a calendar date; null where the publication date is not known. */
export function absoluteDate(date: DateMention, afterPreposition: boolean): string | null {
  if (!date.iso || !/^\d{4}/.test(date.iso)) return null
  const words = dateInWords(date.iso)
  if (afterPreposition) return words
  return date.iso.length > 7 ? `on ${words}` : `in ${words}`
}

/** Other ways to write a date that are right too. */
export function dateVariants(iso: string): string[] {
  const [a, b, c] = iso.split('-')
  const monthName = (mm: string | undefined) => MONTHS[Number(mm) - 1] ?? ''
  if (a?.length === 4 && c !== undefined)
    return [
      `${monthName(b)} ${Number(c)}, ${a}`,
      `${Number(c)} ${monthName(b)} ${a}`,
      `${monthName(b)} ${Number(c)}`,
      iso,
    ]
  if (a?.length === 2) return [`${monthName(a)} ${Number(b)}`, `${Number(b)} ${monthName(a)}`]
  if (a?.length === 4 && b !== undefined) return [`${monthName(b)} ${a}`, `${monthName(b)}, ${a}`]
  return [iso]
}
