import { MONTHS } from './gazetteers/calendar'

/** What stands before the first sentence or around it: who wrote, for whom, where and when. Offsets are into the block. */
type HeadMatter = {
  byline: string | null
  publisher: string | null
  place: string | null
  date: string | null
  end: number
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|der|la)){0,4}`
// Several writers end with "and"; what only a comma parts is the agency.
const NAMES = String.raw`${NAME}(?:(?:,\s+${NAME}){0,4},?\s+and\s+${NAME})?`
const DASH = String.raw`\s*(?:—|–|--|-)\s*`
const CITY = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`
const REGION = String.raw`(?:,\s(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2}))?`
const DAY = String.raw`(?:,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?))?`

const BYLINE_PLACE = new RegExp(
  String.raw`^By\s+(?<byline>${NAMES})(?:,\s+(?<publisher>[^()\n—]{2,60}?))?\s*\((?<place>[^()\n]{2,60})\)${DASH}`,
  'u',
)
const CITY_AGENCY = new RegExp(
  String.raw`^(?<place>(?:${CITY}|${NAME})${REGION})${DAY}\s*\((?<publisher>[\p{Lu}][\p{L} .]{1,30})\)${DASH}`,
  'u',
)
const AGENCY_CITY = new RegExp(
  String.raw`^\(?(?<publisher>AP|AFP|CNN|UPI|Reuters|BBC|NPR|PTI|ANI|Xinhua|TASS)\)?\s*(?:${DASH}|(?<=\))\s+)(?:(?<place>${CITY}${REGION})${DASH})?`,
  'u',
)
const CITY_ONLY = new RegExp(
  String.raw`^(?<place>\p{Lu}{3,}(?:[\s-]\p{Lu}{2,}){0,3}${REGION})${DAY}\s*(?:—|–|--|\s-\s)\s*(?=[\p{Lu}“"‘'])`,
  'u',
)
const BYLINE = new RegExp(
  String.raw`^(?:Written\s|Story\s|Report\s)?[Bb][Yy]:?\s+(?<byline>${NAMES})(?:\s*[,|•·–—-]\s*(?<publisher>[^\n]{2,60}))?$`,
  'u',
)
const DATE_LINE =
  /^(?:(?:First\s)?(?:Published|Posted|Updated|Last\s(?:updated|modified)|Date)\s*(?:on)?:?\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s+)?(?<date>(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})|(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,8}\.?,?\s+\d{4})|\d{4}-\d{2}-\d{2})(?<rest>[^\n]{0,40})$/iu

/** Reads byline, agency, place and date at the head of a block; `end` is 0 where there is none. */
export function readHeadMatter(block: string): HeadMatter {
  const head = block.slice(0, 300)
  for (const pattern of [BYLINE_PLACE, CITY_AGENCY, AGENCY_CITY, CITY_ONLY]) {
    const match = pattern.exec(head)
    if (!match || match[0].trim() === '') continue
    const groups = match.groups!
    const date = /\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4}/u.exec(match[0])?.[0]
    return {
      byline: tidyName(groups.byline),
      publisher: tidy(groups.publisher),
      place: tidy(groups.place),
      date: date ? readDay(date) : null,
      end: match[0].length,
    }
  }
  return { byline: null, publisher: null, place: null, date: null, end: 0 }
}

/** A line that is nothing but a byline. */
export function readByline(line: string): Pick<HeadMatter, 'byline' | 'publisher'> | null {
  const groups = line.length < 160 ? BYLINE.exec(line)?.groups : undefined
  return groups ? { byline: tidyName(groups.byline), publisher: tidy(groups.publisher) } : null
}

/** yyyy-mm-dd of a line that is nothing but a date, with its time perhaps. */
export function readDateLine(line: string): string | null {
  const groups = line.length < 120 ? DATE_LINE.exec(line)?.groups : undefined
  if (!groups || /[.!?]$/.test(groups.rest ?? '') || (groups.rest ?? '').split(/\s+/).length > 7) return null
  return readDay(groups.date!)
}

/** yyyy-mm-dd of "August 9, 2020", "9 August 2020" or "2020-08-09"; null where it names no day. */
function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const year = iso?.[1] ?? /\d{4}/.exec(text)?.[0]
  const day = iso?.[3] ?? /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(/\d{4}/, ''))?.[1]
  const month = iso ? Number(iso[2]) : MONTHS.get((/\p{L}{3,}/u.exec(text)?.[0] ?? '').toLowerCase().replace('.', ''))
  if (!year || !day || !month) return null
  return isDay(Number(year), month, Number(day)) ? `${year}-${two(month)}-${two(Number(day))}` : null
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** Names set in capitals are given as names: "PATRICK REEVELL" → "Patrick Reevell"; short ones stay: "AP". */
function tidy(text: string | undefined): string | null {
  const trimmed = text?.trim().replace(/[,;]$/, '') ?? ''
  if (trimmed === '') return null
  return trimmed.replace(/\p{Lu}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}

/** A writer's name set in capitals throughout: "BO LI" → "Bo Li". */
function tidyName(text: string | undefined): string | null {
  const name = tidy(text)
  return name && text === text?.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => (word === 'AND' ? 'and' : word[0]! + word.slice(1).toLowerCase()))
    : name
}
