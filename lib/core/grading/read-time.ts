import { cleanText } from './read-tokens'

/** Minutes after midnight; `sure` is false where morning or afternoon is not said. */
export type TimeOfDay = { minutes: number; sure: boolean }

const HOURS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')

function meridiem(text: string): 'am' | 'pm' | null {
  if (/\bpm$|in the afternoon$|in the evening$|at night$/.test(text)) return 'pm'
  return /\bam$|in the morning$/.test(text) ? 'am' : null
}

/** Reads a text that is a time of day and nothing else; a bare number is none. */
export function readTime(text: string): TimeOfDay | null {
  const plain = cleanText(text)
    .replace(/^(?:at|about|around) /, '')
    .replace(/\b([ap])\.?\s?m\.?$/, ' $1m')
    .replace(/(\d)([ap]m)$/, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:(?:12|twelve) )?(?:noon|midday)$|^12(?::00)? pm$/.test(plain)) return { minutes: 720, sure: true }
  if (/^(?:(?:12|twelve) )?midnight$|^12(?::00)? am$/.test(plain)) return { minutes: 0, sure: true }
  const half = meridiem(plain)
  const bare = plain
    .replace(/ (?:[ap]m|in the (?:morning|afternoon|evening)|at night)$/, '')
    .replace(/ ?o'?clock$/, ':00')
  const match = /^(\d{1,2}|[a-z]+)(?:[:.h](\d{2}))?$/.exec(bare)
  if (!match || (!match[2] && !half)) return null
  const hour = HOURS.includes(match[1]!) ? HOURS.indexOf(match[1]!) || 12 : Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (!(hour >= 0 && hour <= 24) || minute > 59 || (half && (hour > 12 || hour === 0))) return null
  const shifted = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour % 24
  return { minutes: shifted * 60 + minute, sure: half !== null || hour === 0 || hour >= 12 }
}
