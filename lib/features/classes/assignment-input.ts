import { z } from 'zod'
import type { Dates } from '@/lib/core/assessment/deadline'
import { MOMENTS, Rules } from '@/lib/core/assessment/rules'
import { readWallTime } from '@/lib/core/scheduling/wall-time'

export type AssignmentInput = { setVersionId: string; dates: Dates; rules: Rules }
/** `problems`: by the field they stand beside. */
export type ReadAssignment =
  | { ok: true; input: AssignmentInput }
  | { ok: false; problems: Partial<Record<'setVersionId' | 'dates' | 'minutes' | 'attempts' | 'rules', string>> }

const SEEN = ['correctness', 'answers', 'score'] as const

/** Reads the form of an assignment. Dates are on the clock of the teacher's `timeZone`. */
export function readAssignmentForm(form: FormData, timeZone: string): ReadAssignment {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const count = (name: string) => (text(name) === '' ? null : Number(text(name)))
  const problems: Extract<ReadAssignment, { ok: false }>['problems'] = {}

  const setVersionId = z.uuid().safeParse(text('setVersionId'))
  if (!setVersionId.success) problems.setVersionId = 'Choose the questions.'
  const dates = readDates(text, timeZone)
  if (typeof dates === 'string') problems.dates = dates

  const mode = text('mode')
  const sight = (moment: string) =>
    Object.fromEntries(SEEN.map((what) => [what, form.get(`${moment}-${what}`) === 'yes']))
  const rules = Rules.safeParse({
    ...{ mode, grading: text('grading') || 'highest', late: text('late') },
    timeLimitMinutes: count('minutes'),
    graceSeconds: count('grace') ?? 0,
    attempts: count('attempts'),
    shuffleItems: text('shuffleItems') === 'yes',
    shuffleOptions: text('shuffleOptions') === 'yes',
    review: Object.fromEntries(
      MOMENTS.map((moment) => [moment, sight(mode === 'exam' && moment === 'during' ? '' : moment)]),
    ),
  })
  for (const { path } of rules.error?.issues ?? []) {
    if (path[0] === 'timeLimitMinutes') problems.minutes = 'Give whole minutes, at most a day, or leave it empty.'
    else if (path[0] === 'graceSeconds') problems.minutes = 'Give the grace in seconds, at most an hour.'
    else if (path[0] === 'attempts') problems.attempts = 'Give a number of attempts from 1 to 100, or leave it empty.'
    else problems.rules = 'One of the choices could not be read. Choose again.'
  }
  if (!setVersionId.success || typeof dates === 'string' || !rules.success) return { ok: false, problems }
  return { ok: true, input: { setVersionId: setVersionId.data, dates, rules: rules.data } }
}

/** The dates, or what is wrong with them. */
function readDates(text: (name: string) => string, timeZone: string): Dates | string {
  const read = (name: string) => (text(name) === '' ? null : readWallTime(text(name), timeZone))
  const names = ['opensAt', 'dueAt', 'locksAt'] as const
  if (names.some((name) => text(name) !== '' && read(name) === null))
    return 'Give each date with its time, or leave it empty.'
  const [opensAt, dueAt, locksAt] = names.map(read) as [Date | null, Date | null, Date | null]
  if (opensAt && dueAt && opensAt >= dueAt) return 'It has to open before it is due.'
  if (dueAt && locksAt && dueAt > locksAt) return 'It can’t lock before it is due.'
  if (opensAt && locksAt && opensAt >= locksAt) return 'It has to open before it locks.'
  return { opensAt, dueAt, locksAt }
}
