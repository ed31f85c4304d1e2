import { clip, type Found, isWeekday, PARTS_OF_DAY, type Published } from './date-words'
import { WEEKDAYS } from './gazetteers/calendar'
import { readNumber } from './read-number'
import { moveDays, moveMonths, resolveWeekday } from './resolve-dates'
import { low } from './token-text'
import type { Token } from './types'

const UNITS: Record<string, number | 'month' | 'year'> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 'month',
  year: 'year',
}

/** "yesterday", "last week", "two years ago", "earlier this month", "in recent days". */
export function readRelative(tokens: readonly Token[], at: number, published: Published): Found | null {
  const word = low(tokens, at)
  const make = (to: number, iso: string | null, from = at): Found => ({
    from,
    to,
    iso,
    precision: 'relative',
    relative: true,
  })
  const offset = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[word]
  if (offset !== undefined) {
    const to = PARTS_OF_DAY.test(low(tokens, at + 1)) ? at + 2 : at + 1
    return make(to, published && moveDays(published, offset))
  }
  if (/^(?:last|next|this|past|coming|previous|following)$/.test(word)) {
    const unit = low(tokens, at + 1).replace(/s$/, '')
    if (unit === 'night' && word === 'last') return make(at + 2, published && moveDays(published, -1))
    if (/^(?:morning|afternoon|evening)$/.test(unit) && word === 'this') return make(at + 2, published)
    if (unit === 'weekend' || unit === 'decade' || unit === 'century' || unit === 'quarter') return make(at + 2, null)
    const size = UNITS[unit]
    if (!size || /^(?:past|coming)$/.test(word) || low(tokens, at + 1) !== unit) return null
    if (/^(?:previous|following)$/.test(word)) return make(at + 2, null)
    const steps = word === 'last' ? -1 : word === 'next' ? 1 : 0
    if (!published || typeof size === 'number') return make(at + 2, null)
    return make(
      at + 2,
      size === 'month' ? moveMonths(published, steps).slice(0, 7) : String(Number(published.slice(0, 4)) + steps),
    )
  }
  if (/^(?:recent|coming|past)$/.test(word) && /^(?:days|weeks|months|years|decades)$/.test(low(tokens, at + 1)))
    return make(at + 2, null)
  const ago = readAgo(tokens, at, published)
  return ago ? make(ago.to, ago.iso) : null
}

function readAgo(
  tokens: readonly Token[],
  at: number,
  published: Published,
): { to: number; iso: string | null } | null {
  const article = /^an?$/.test(low(tokens, at))
  const number = article
    ? { value: 1, to: at + 1, vague: false }
    : /^(?:several|few|many|some)$/.test(low(tokens, at))
      ? { value: 0, to: at + 1, vague: true }
      : readNumber(tokens, at, false)
  if (!number) return null
  const unit = low(tokens, number.to).replace(/s$/, '')
  if (!/^(?:minute|hour|day|week|fortnight|month|year|decade)$/.test(unit)) return null
  const after = low(tokens, number.to + 1)
  if (!/^(?:ago|later|earlier|before)$/.test(after)) return null
  // "two days later" counts from another event, which is not known here.
  if (after !== 'ago' || !published || number.vague) return after === 'before' ? null : { to: number.to + 2, iso: null }
  const size = UNITS[unit]
  if (unit === 'day') return { to: number.to + 2, iso: moveDays(published, -number.value) }
  if (size === 'month') return { to: number.to + 2, iso: moveMonths(published, -number.value).slice(0, 7) }
  if (size === 'year' && number.value < 3000)
    return { to: number.to + 2, iso: String(Number(published.slice(0, 4)) - number.value).padStart(4, '0') }
  return { to: number.to + 2, iso: null }
}

/** "Monday", "last Monday night", "next Friday": resolved into the seven days up to publication, or after it. */
export function readWeekday(tokens: readonly Token[], at: number, published: Published): Found | null {
  const leading = /^(?:last|next|this|coming|past)$/.test(low(tokens, at)) && isWeekday(tokens, at + 1) ? 1 : 0
  if (!isWeekday(tokens, at + leading)) return null
  const word = clip(tokens, at + leading)
  const plural = /days$/.test(word)
  const to = at + leading + 1
  const end = PARTS_OF_DAY.test(low(tokens, to)) ? to + 1 : to
  const make = (iso: string | null): Found => ({ from: at, to: end, iso, precision: 'weekday', relative: true })
  if (!published || plural) return make(null)
  const ahead = /^(?:next|coming)$/.test(low(tokens, at)) || low(tokens, at - 1) === 'coming'
  const future =
    ahead || tokens.some((token) => token.xpos === 'MD' && /^(?:will|'ll|shall)$/.test(token.text.toLowerCase()))
  // "last Monday" may be the last or the one before; "will" beside a past weekday tells nothing certain.
  return make(resolveWeekday(WEEKDAYS.get(word)!, published, future ? 'after' : 'before'))
}
