import type { Dates } from './deadline'
import { closesAt } from './deadline'
import { type GradingMethod, MOMENTS, type Moment, type Rules, type Sight } from './rules'

export type RulesInWords = {
  time: string
  attempts: string
  /** Null: open for as long as it is there. */
  dates: string | null
  late: string | null
  /** What a student sees when, moments that show the same put together. */
  shown: { when: string; what: string }[]
}

const METHODS: Record<GradingMethod, string> = {
  highest: 'the best one counts',
  average: 'their average counts',
  first: 'the first one counts',
  last: 'the last one counts',
}

/**
 * The rules as their student reads them before starting. `inWords` writes a date on the student's clock;
 * `attemptsLeft` is null for any number.
 */
export function describeRules(
  rules: Rules,
  dates: Dates,
  {
    extraTimePercent,
    attemptsLeft,
    inWords,
  }: { extraTimePercent: number; attemptsLeft: number | null; inWords: (date: Date) => string },
): RulesInWords {
  return {
    time: describeTime(rules, extraTimePercent),
    attempts: describeAttempts(rules, attemptsLeft),
    dates: describeDates(rules, dates, inWords),
    late: dates.dueAt && rules.late === 'mark' ? 'After it is due you can still hand in; it is marked late.' : null,
    shown: describeSights(rules, closesAt(rules.late, dates) !== null),
  }
}

function describeTime({ timeLimitMinutes }: Rules, extraTimePercent: number): string {
  if (timeLimitMinutes === null) return 'Take as long as you need.'
  const extra = Math.round((timeLimitMinutes * extraTimePercent) / 100)
  const all = minutes(timeLimitMinutes + extra)
  const yours = extra > 0 ? `${all}, your extra time included,` : all
  return `${yours} from when you start. The clock runs on when you close the page; what is saved by then counts.`
}

function describeAttempts({ attempts, grading }: Rules, left: number | null): string {
  if (attempts === 1) return left === 0 ? 'One attempt, which you have taken.' : 'One attempt.'
  if (attempts === null || left === null) return `As many attempts as you like; ${METHODS[grading]}.`
  return `${attempts} attempts, ${left === attempts ? 'all still to come' : `${left} left`}; ${METHODS[grading]}.`
}

function describeDates(
  rules: Rules,
  { opensAt, dueAt, locksAt }: Dates,
  inWords: (date: Date) => string,
): string | null {
  const closes = closesAt(rules.late, { opensAt, dueAt, locksAt })
  const parts = [
    opensAt && `opens ${inWords(opensAt)}`,
    dueAt && dueAt.getTime() !== closes?.getTime() && `is due ${inWords(dueAt)}`,
    closes && `closes ${inWords(closes)}`,
  ].filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? null : `It ${listed(parts)}.`
}

const WHEN: Record<Moment, string> = {
  during: 'After each answer',
  after: 'Right after handing in',
  open: 'Later while it is open',
  closed: 'Once it has closed',
}

/** `ends`: whether it ever closes. */
function describeSights({ review }: Rules, ends: boolean): RulesInWords['shown'] {
  const moments = MOMENTS.filter((moment) => ends || moment !== 'closed')
  const rows: RulesInWords['shown'] = []
  for (const moment of moments) {
    const what = describeSight(review[moment])
    const last = rows.at(-1)
    if (last?.what === what && moment !== 'after') last.when += ` and ${lower(WHEN[moment])}`
    else rows.push({ when: WHEN[moment], what })
  }
  return rows
}

export function describeSight({ correctness, answers, score }: Sight): string {
  const parts = [
    score && 'your score',
    answers ? 'the right answers with the words that prove them' : correctness && 'which answers are right',
  ].filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? 'nothing' : listed(parts)
}

const listed = (parts: string[]) => new Intl.ListFormat('en-GB').format(parts)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const minutes = (count: number) => `${count} minute${count === 1 ? '' : 's'}`
