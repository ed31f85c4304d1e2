/** Calendar arithmetic on yyyy-mm-dd, without time zones: everything counts in UTC days. */

const DAY = 86_400_000
/** A month and day without a year is put beside the publication date only when it falls this near, in days. */
const NEAR = 150

export function two(n: number): string {
  return String(n).padStart(2, '0')
}

export function moveDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10)
}

export function moveMonths(iso: string, months: number): string {
  const at = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + months, 1))
  return at.toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The named weekday in the seven days up to and with the publication date, or in the seven after it. */
export function resolveWeekday(weekday: number, published: string, side: 'before' | 'after'): string {
  const today = new Date(Date.parse(published)).getUTCDay()
  const back = (today - weekday + 7) % 7
  return moveDays(published, side === 'before' ? -back : 7 - back)
}

/**
 * "August 9" → yyyy-mm-dd where the publication date makes one year clearly the nearest and the
 * words around name no other; else mm-dd.
 */
export function resolveMonthDay(
  month: number,
  day: number,
  weekday: number | null,
  published: string | null,
  years: ReadonlySet<number>,
): string {
  const bare = `${two(month)}-${two(day)}`
  if (!published) return bare
  const year = Number(published.slice(0, 4))
  if ([...years].some((named) => named !== year)) return bare
  const fits = [year - 1, year, year + 1]
    .map((y) => `${y}-${bare}`)
    .filter((iso) => !Number.isNaN(Date.parse(iso)) && Math.abs(daysBetween(published, iso)) <= NEAR)
    .filter((iso) => weekday === null || new Date(Date.parse(iso)).getUTCDay() === weekday)
  return fits.length === 1 ? fits[0]! : bare
}
