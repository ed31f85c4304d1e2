import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formValues } from '@/components/class/form-values'
import { NO_DATES } from '@/lib/core/assessment/deadline'
import { describeRules } from '@/lib/core/assessment/describe-rules'
import { PRESETS, type Rules } from '@/lib/core/assessment/rules'
import { readWallTime, writeWallTime } from '@/lib/core/scheduling/wall-time'
import { readAssignmentForm } from '@/lib/features/classes/assignment-input'

const SET = '0193b0a0-0000-7000-8000-000000000001'

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const filled = (rules: Rules, changes: Record<string, string> = {}) =>
  formOf({ mode: rules.mode, setVersionId: SET, ...formValues(rules, NO_DATES, 'UTC'), ...changes })

describe('the form of an assignment', () => {
  it('gives back the rules that it was filled with', () => {
    const sight = fc
      .record({ correctness: fc.boolean(), answers: fc.boolean(), score: fc.boolean() })
      .map((each) => ({ ...each, correctness: each.correctness || each.answers }))
    const rules = fc.record({
      mode: fc.constantFrom('practice' as const, 'exam' as const),
      timeLimitMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      graceSeconds: fc.integer({ min: 0, max: 3600 }),
      attempts: fc.option(fc.integer({ min: 1, max: 100 })),
      grading: fc.constantFrom('highest' as const, 'average' as const, 'first' as const, 'last' as const),
      shuffleItems: fc.boolean(),
      shuffleOptions: fc.boolean(),
      late: fc.constantFrom('mark' as const, 'refuse' as const),
      review: fc.record({ during: sight, after: sight, open: sight, closed: sight }),
    })
    fc.assert(
      fc.property(rules, (given) => {
        const review = given.mode === 'exam' ? { ...given.review, during: PRESETS.exam.review.during } : given.review
        const read = readAssignmentForm(filled({ ...given, review }), 'UTC')
        expect(read).toEqual({ ok: true, input: { setVersionId: SET, dates: NO_DATES, rules: { ...given, review } } })
      }),
    )
  })

  it('lets an exam show nothing while it is written, whatever is posted', () => {
    const read = readAssignmentForm(filled(PRESETS.exam, { 'during-answers': 'yes', 'during-score': 'yes' }), 'UTC')
    expect(read.ok && read.input.rules.review.during).toEqual(PRESETS.exam.review.during)
  })

  it.each([
    [{ minutes: '0' }, 'minutes'],
    [{ minutes: 'soon' }, 'minutes'],
    [{ grace: '-1' }, 'minutes'],
    [{ attempts: '1.5' }, 'attempts'],
    [{ grading: 'best' }, 'rules'],
    [{ setVersionId: 'none' }, 'setVersionId'],
    [{ opensAt: '2026-05-04T10:00', dueAt: '2026-05-04T09:00' }, 'dates'],
    [{ dueAt: '2026-05-04T10:00', locksAt: '2026-05-04T09:00' }, 'dates'],
    [{ opensAt: '2026-05-04T10:00', locksAt: '2026-05-04T10:00' }, 'dates'],
    [{ opensAt: 'tomorrow' }, 'dates'],
  ] as const)('says what is wrong with %j', (changes, field) => {
    const read = readAssignmentForm(filled(PRESETS.exam, changes), 'UTC')
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual([field])
  })

  it('reads dates on the teacher’s clock, over summer time too', () => {
    const read = readAssignmentForm(
      filled(PRESETS.exam, { opensAt: '2026-07-01T09:00', dueAt: '2026-12-01T09:00' }),
      'Europe/Berlin',
    )
    expect(read.ok && read.input.dates).toMatchObject({
      opensAt: new Date('2026-07-01T07:00:00Z'),
      dueAt: new Date('2026-12-01T08:00:00Z'),
    })
    expect(readWallTime('2026-02-30T99:00', 'UTC')).toBeNull()
  })

  it('writes a date so that it reads the same again', () => {
    const anyMinute = fc.integer({ min: 0, max: 40_000_000 }).map((minute) => new Date(minute * 60_000))
    fc.assert(
      fc.property(anyMinute, fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns'), (date, zone) => {
        const field = writeWallTime(date, zone)
        expect(writeWallTime(readWallTime(field, zone)!, zone)).toBe(field)
      }),
    )
  })
})

describe('the rules in words', () => {
  const words = (rules: Rules, left: number | null = rules.attempts, extraTimePercent = 0, dates = NO_DATES) =>
    describeRules(rules, dates, {
      extraTimePercent,
      attemptsLeft: left,
      inWords: (date) => date.toISOString().slice(11, 16),
    })

  it('name the student’s own time', () => {
    expect(words(PRESETS.exam).time).toMatch(/^30 minutes from when you start/)
    expect(words(PRESETS.exam, 1, 50).time).toMatch(/^45 minutes, your extra time included/)
    expect(words(PRESETS.practice).time).toBe('Take as long as you need.')
  })

  it('name what is left', () => {
    expect(words(PRESETS.exam).attempts).toBe('One attempt.')
    expect(words({ ...PRESETS.exam, attempts: 3 }, 1).attempts).toBe('3 attempts, 1 left; the best one counts.')
    expect(words(PRESETS.practice).attempts).toBe('As many attempts as you like; the best one counts.')
  })

  it('say what is shown when, and nothing of a close that never comes', () => {
    const dates = { ...NO_DATES, dueAt: new Date('2026-05-04T10:00:00Z') }
    const proof = 'your score and the right answers with the words that prove them'
    expect(words(PRESETS.exam, 1, 0, dates).shown.at(-1)).toEqual({ when: 'Once it has closed', what: proof })
    expect(
      words(PRESETS.exam)
        .shown.map(({ when }) => when)
        .join(),
    ).not.toContain('closed')
    expect(words(PRESETS.exam, 1, 0, dates).dates).toBe('It closes 10:00.')
    expect(words({ ...PRESETS.exam, late: 'mark' }, 1, 0, dates).dates).toBe('It is due 10:00.')
  })
})
