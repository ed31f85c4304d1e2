import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closesAt, closesForAllAt, type Dates, isLate, NO_DATES, planDeadline } from '@/lib/core/assessment/deadline'
import { finalScore } from '@/lib/core/assessment/final-score'
import { isOverdue, mayAnswer } from '@/lib/core/assessment/may-answer'
import { mayOpen } from '@/lib/core/assessment/may-open'
import { maySee, momentOf } from '@/lib/core/assessment/may-see'
import { PRESETS, Rules, Sight, storedRules } from '@/lib/core/assessment/rules'

const MINUTE = 60_000
const at = (time: string) => new Date(`2026-05-04T${time}:00Z`)
const exam = (changes: Partial<Rules> = {}): Rules => ({ ...PRESETS.exam, ...changes })
const dates = (opens: string | null, due: string | null, locks: string | null): Dates => ({
  opensAt: opens ? at(opens) : null,
  dueAt: due ? at(due) : null,
  locksAt: locks ? at(locks) : null,
})
const clock = (date: Date | null | undefined) => date?.toISOString().slice(11, 16) ?? null

describe('the rules', () => {
  it('hold for both presets, and come back from storage as they went in', () => {
    for (const preset of Object.values(PRESETS)) {
      expect(Rules.parse(preset)).toEqual(preset)
      expect(storedRules(JSON.parse(JSON.stringify(preset)))).toEqual(preset)
    }
    expect(storedRules({})).toEqual(PRESETS.practice)
    expect(storedRules(null, 'exam')).toEqual(PRESETS.exam)
  })

  it('refuse an exam that shows something while it runs', () => {
    const shown = { ...PRESETS.exam, review: PRESETS.practice.review }
    expect(Rules.safeParse(shown).success).toBe(false)
  })

  it('refuse what no teacher can mean', () => {
    const wrong = [{ timeLimitMinutes: 0 }, { timeLimitMinutes: 1.5 }, { attempts: 0 }, { graceSeconds: -1 }]
    for (const change of wrong) expect(Rules.safeParse(exam(change)).success, JSON.stringify(change)).toBe(false)
  })

  it('let whoever sees the key see what is right', () => {
    expect(Sight.parse({ correctness: false, answers: true, score: false }).correctness).toBe(true)
  })
})

describe('the deadline', () => {
  it.each([
    // limit, grace s, late, opens–due–locks, extra %, started → deadline
    [30, 60, 'refuse', [null, null, null], 0, '10:00', '10:30'],
    [30, 60, 'refuse', [null, null, null], 50, '10:00', '10:45'],
    [30, 60, 'refuse', [null, '10:20', null], 0, '10:00', '10:20'],
    [30, 60, 'mark', [null, '10:20', null], 0, '10:00', '10:30'],
    [30, 60, 'mark', [null, '10:20', '10:25'], 0, '10:00', '10:25'],
    [30, 60, 'refuse', [null, '10:20', '11:00'], 0, '10:00', '10:20'],
    // The hall closes at half past; half as long again is not lost on who has it.
    [30, 60, 'refuse', ['10:00', null, '10:30'], 50, '10:00', '10:45'],
    [30, 60, 'refuse', ['10:00', null, '10:30'], 100, '10:20', '11:00'],
    [null, 60, 'refuse', [null, '10:20', null], 50, '10:00', '10:20'],
    [null, 60, 'mark', [null, '10:20', null], 50, '10:00', null],
    [null, 0, 'refuse', [null, null, null], 0, '10:00', null],
  ] as const)(
    '%s minutes, %s s grace, %s, %s, +%s%%, started %s: %s',
    (minutes, grace, late, when, extra, started, expected) => {
      const rules = exam({ timeLimitMinutes: minutes, graceSeconds: grace, late })
      const deadline = planDeadline(rules, dates(when[0], when[1], when[2]), extra, at(started))
      expect(clock(deadline?.deadlineAt)).toBe(expected)
      if (deadline) expect(deadline.graceEndsAt.getTime() - deadline.deadlineAt.getTime()).toBe(grace * 1000)
    },
  )

  const anyRules = fc.record({
    timeLimitMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
    graceSeconds: fc.integer({ min: 0, max: 3600 }),
    late: fc.constantFrom('mark' as const, 'refuse' as const),
  })
  const anyDate = fc.option(
    fc.integer({ min: 0, max: 2000 }).map((minutes) => new Date(at('00:00').getTime() + minutes * MINUTE)),
  )

  it('never comes sooner for more extra time, and nobody’s outlasts the end for all', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyDate,
        anyDate,
        fc.nat(400),
        fc.nat(400),
        fc.nat(2000),
        (change, dueAt, locksAt, one, other, start) => {
          const rules = exam(change)
          const when = { opensAt: null, dueAt, locksAt }
          const startedAt = new Date(at('00:00').getTime() + start * MINUTE)
          const [less, more] = [Math.min(one, other), Math.max(one, other)]
          const [a, b] = [planDeadline(rules, when, less, startedAt), planDeadline(rules, when, more, startedAt)]
          expect(a === null).toBe(b === null)
          if (a && b) expect(b.deadlineAt >= a.deadlineAt).toBe(true)
          const end = closesForAllAt(rules, when, more)
          if (a && end) expect(a.graceEndsAt <= end).toBe(true)
        },
      ),
    )
  })

  it('makes late what comes after the due date, its grace and extra time', () => {
    const rules = exam({ late: 'mark', timeLimitMinutes: 20 })
    const due = dates(null, '10:00', null)
    expect(isLate(rules, due, 0, at('10:01'))).toBe(false)
    expect(isLate(rules, due, 0, at('10:02'))).toBe(true)
    expect(isLate(rules, due, 50, at('10:11'))).toBe(false)
    expect(isLate(rules, due, 50, at('10:12'))).toBe(true)
    expect(isLate(rules, NO_DATES, 0, at('10:12'))).toBe(false)
  })
})

describe('opening', () => {
  it.each([
    [['10:00', null, null], null, 0, '09:59', 'not-yet'],
    [['10:00', null, null], null, 0, '10:00', 'ok'],
    [[null, '10:00', null], null, 0, '10:00', 'closed'],
    [[null, null, '10:00'], null, 0, '09:59', 'ok'],
    [[null, null, '10:00'], null, 0, '10:00', 'closed'],
    [[null, null, null], 2, 1, '10:00', 'ok'],
    [[null, null, null], 2, 2, '10:00', 'none-left'],
    [[null, null, null], null, 99, '10:00', 'ok'],
  ] as const)('%s, %s attempts, %s taken, at %s: %s', (when, attempts, taken, now, expected) => {
    const outcome = mayOpen(exam({ attempts }), dates(when[0], when[1], when[2]), taken, at(now))
    expect(outcome.ok ? 'ok' : outcome.reason).toBe(expected)
  })

  it('goes on after the due date where late work is marked, until the lock', () => {
    const when = dates(null, '10:00', '11:00')
    expect(mayOpen(exam({ late: 'mark' }), when, 0, at('10:30'))).toEqual({ ok: true })
    expect(clock(closesAt('mark', when))).toBe('11:00')
    expect(clock(closesAt('refuse', when))).toBe('10:00')
  })
})

describe('answering', () => {
  const open = { rules: exam(), graceEndsAt: at('10:31'), submittedAt: null, handedInByTime: false }
  const mark = exam({ late: 'mark' })
  it.each([
    ['before time is up', {}, false, '10:29', 'yes'],
    ['in the grace', {}, false, '10:31', 'yes'],
    ['after the grace', {}, false, '10:32', 'too-late'],
    ['after the grace where late is marked', { rules: mark }, false, '10:32', 'late'],
    ['without a limit', { graceEndsAt: null }, false, '23:00', 'yes'],
    ['after handing in', { submittedAt: at('10:10') }, false, '10:11', 'submitted'],
    ['after handing in where late is marked', { rules: mark, submittedAt: at('10:10') }, false, '10:11', 'submitted'],
    ['after time handed it in', { submittedAt: at('10:30'), handedInByTime: true }, false, '10:32', 'too-late'],
    [
      'then, where late is marked',
      { rules: mark, submittedAt: at('10:30'), handedInByTime: true },
      false,
      '10:32',
      'late',
    ],
    [
      'then, once the key is shown',
      { rules: mark, submittedAt: at('10:30'), handedInByTime: true },
      true,
      '10:32',
      'too-late',
    ],
  ] as const)('%s', (_, change, seesAnswers, now, expected) => {
    expect(mayAnswer({ ...open, ...change }, seesAnswers, at(now))).toBe(expected)
  })

  it('is overdue only while open, and only past the grace', () => {
    expect(isOverdue(open, at('10:31'))).toBe(false)
    expect(isOverdue(open, at('10:32'))).toBe(true)
    expect(isOverdue({ ...open, submittedAt: at('10:30') }, at('10:32'))).toBe(false)
    expect(isOverdue({ ...open, graceEndsAt: null }, at('10:32'))).toBe(false)
  })
})

describe('what may be seen', () => {
  const seen = (submitted: string | null, change: Partial<Rules> = {}, mostExtraPercent = 0) => ({
    rules: exam(change),
    submittedAt: submitted ? at(submitted) : null,
    dates: dates(null, null, '11:00'),
    mostExtraPercent,
  })
  it.each([
    [null, 0, '10:10', 'during'],
    ['10:00', 0, '10:01', 'after'],
    ['10:00', 0, '10:02', 'open'],
    ['10:00', 0, '11:01', 'open'],
    ['10:00', 0, '11:02', 'closed'],
    ['11:00', 0, '11:01', 'after'],
    // Someone in the class writes for fifteen minutes longer.
    ['10:00', 50, '11:16', 'open'],
    ['10:00', 50, '11:17', 'closed'],
  ] as const)('handed in %s, +%s%% in the class, at %s: %s', (submitted, extra, now, moment) => {
    expect(momentOf(seen(submitted, {}, extra), at(now))).toBe(moment)
  })

  it('is nothing of an exam before the settings say so, and all of it in practice', () => {
    const hidden = { correctness: false, answers: false, score: false }
    for (const now of ['10:00', '10:01', '10:30']) expect(maySee(seen('10:00'), at(now))).toEqual(hidden)
    expect(maySee(seen('10:00'), at('11:30'))).toEqual({ correctness: true, answers: true, score: true })
    const practice = { ...seen(null), rules: PRESETS.practice }
    expect(maySee(practice, at('10:00')).answers).toBe(true)
  })

  it('never closes where nothing ends', () => {
    const forever = { ...seen('10:00'), dates: NO_DATES }
    expect(momentOf(forever, new Date('2040-01-01'))).toBe('open')
  })
})

describe('the score of several attempts', () => {
  const taken = (time: string, score: number, maxScore = 10) => ({ startedAt: at(time), score, maxScore })
  // The second was begun later but stands first: order is by beginning, not by place.
  const three = [taken('10:20', 9), taken('10:00', 4), taken('10:40', 5)]
  it.each([
    ['highest', 9],
    ['first', 4],
    ['last', 5],
    ['average', 6],
  ] as const)('%s: %s', (method, score) => {
    expect(finalScore(method, three)).toEqual({ score, maxScore: 10 })
  })

  it('is none where none was handed in', () => {
    expect(finalScore('average', [])).toBeNull()
  })

  it('lies between the worst and the best, whatever the method', () => {
    const attempts = fc.array(fc.tuple(fc.nat(1000), fc.nat(10)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(attempts, fc.constantFrom('highest', 'average', 'first', 'last'), (pairs, method) => {
        const all = pairs.map(([minute, score]) => ({ startedAt: new Date(minute * MINUTE), score, maxScore: 10 }))
        const { score } = finalScore(method, all)!
        const scores = all.map((each) => each.score)
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
      }),
    )
  })
})
