import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import { PRESETS } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'
import { handInOverdue } from '@/lib/features/attempts/hand-in-overdue'
import { listAssigned } from '@/lib/features/attempts/list-assigned'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { readAssigned } from '@/lib/features/attempts/read-assigned'
import { readProgress } from '@/lib/features/attempts/read-progress'
import { readResults } from '@/lib/features/attempts/read-results'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAssigned } from '@/lib/features/attempts/start-assigned'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { type Given, giveExam, minutes, START } from './give-exam'
import { DRAFTS, makeSharedSet, type SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(
    prisma,
    DRAFTS.filter(({ type }) => type === 'cloze' || type === 'short-answer'),
  )
})

const give = (...rest: Parameters<typeof giveExam> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  giveExam(prisma, set, ...rest)

async function begin({ student, assignmentId }: Given, at = START): Promise<string> {
  const started = await startAssigned(student, assignmentId, 7, at)
  if (!started?.ok) throw new Error(`could not start: ${started?.reason}`)
  return started.attemptId
}

const answer = (viewer: Viewer, attemptId: string, at: Date, text = 'Albatros', question = 0, sequence = 1) => {
  const type = question === 0 ? ('cloze' as const) : ('short-answer' as const)
  const submission = {
    submissionId: randomUUID(),
    sequence,
    questionId: set.revisionIds[question]!,
    answer: { type, text },
  }
  return recordResponse(viewer, attemptId, submission, at)
}

const attemptOf = (id: string) => prisma.attempt.findUniqueOrThrow({ where: { id } })

describe('starting an assignment', () => {
  it('pins the rules and the deadline, whatever the teacher changes later', async () => {
    const given = await give({ timeLimitMinutes: 20 })
    const id = await begin(given)
    await prisma.assignment.update({ where: { id: given.assignmentId }, data: { rules: PRESETS.practice } })
    const attempt = await attemptOf(id)
    expect(attempt).toMatchObject({ mode: 'exam', deadlineAt: minutes(20), graceEndsAt: minutes(21) })
    expect(attempt.rules).toMatchObject({ mode: 'exam', timeLimitMinutes: 20 })
    expect(await answer(given.student, id, minutes(1))).toMatchObject({ ok: true, response: { feedback: null } })
  })

  it('gives extra time to whoever has it', async () => {
    const given = await give({ timeLimitMinutes: 20 }, {}, 25)
    expect(await attemptOf(await begin(given))).toMatchObject({ deadlineAt: minutes(25) })
  })

  it('meets in one attempt, however often and fast it is pressed, and begins no more than are allowed', async () => {
    const given = await give({ attempts: 2 })
    const press = () => startAssigned(given.student, given.assignmentId, 1, START)
    const ids = (await Promise.all(Array.from({ length: 8 }, press))).map((each) => each?.ok && each.attemptId)
    expect(new Set(ids).size).toBe(1)
    await submitAttempt(given.student, ids[0] as string, minutes(1))
    await begin(given, minutes(2))
    await submitAttempt(given.student, await begin(given, minutes(2)), minutes(3))
    expect(await startAssigned(given.student, given.assignmentId, 1, minutes(4))).toEqual({
      ok: false,
      reason: 'none-left',
    })
    expect(await prisma.attempt.count({ where: { assignmentId: given.assignmentId } })).toBe(2)
  })

  it('is refused before it opens and once it has closed, with the reason', async () => {
    const given = await give({}, { opensAt: minutes(5), dueAt: minutes(60) })
    const { student, assignmentId } = given
    expect(await startAssigned(student, assignmentId, 1, START)).toEqual({ ok: false, reason: 'not-yet' })
    expect(await startAssigned(student, assignmentId, 1, minutes(60))).toEqual({ ok: false, reason: 'closed' })
    expect(await startAssigned(student, assignmentId, 1, minutes(5))).toMatchObject({ ok: true })
  })

  it('is nothing to people outside the class, or taken out of it', async () => {
    const given = await give()
    const other = await makeStudent(prisma)
    expect(await startAssigned(other, given.assignmentId, 1, START)).toBeNull()
    expect(await readAssigned(other, given.assignmentId, START)).toBeNull()
    expect(await listAssigned(other, START)).toEqual([])
    await prisma.enrolment.updateMany({ where: { userId: given.student.id }, data: { removedAt: START } })
    expect(await startAssigned(given.student, given.assignmentId, 1, START)).toBeNull()
    expect(await listAssigned(given.student, START)).toEqual([])
  })
})

describe('when time is up', () => {
  it('takes what was on its way within the grace, and no more', async () => {
    const given = await give()
    const id = await begin(given)
    expect(await answer(given.student, id, minutes(31))).toMatchObject({ ok: true })
    const refused = await answer(given.student, id, minutes(31.1), 'x', 1)
    expect(refused).toMatchObject({ ok: false, reason: 'late', problem: expect.stringContaining('Time was up') })
    expect(await prisma.response.count({ where: { attemptId: id } })).toBe(1)
  })

  it('shows no question any more, and a read hands nothing in', async () => {
    const given = await give()
    const id = await begin(given)
    await answer(given.student, id, minutes(1))
    expect(await loadQuiz(given.student, id, minutes(31))).toMatchObject({ submitted: false, overdue: false })
    const late = await loadQuiz(given.student, id, minutes(40))
    expect(late).toEqual({ submitted: false, overdue: true })
    expect(await readProgress(given.student, id, minutes(40))).toMatchObject({
      ...{ overdue: true, setName: 'The frozen harbour', answered: 1, questions: 2 },
    })
    expect(await attemptOf(id)).toMatchObject({ submittedAt: null })
  })

  it('hands in by itself what was saved, once, as of the deadline', async () => {
    const given = await give()
    const id = await begin(given)
    await answer(given.student, id, minutes(1))
    await handInOverdue(minutes(31))
    expect(await attemptOf(id)).toMatchObject({ submittedAt: null })
    expect(await handInOverdue(minutes(32))).toBeGreaterThan(0)
    expect(await handInOverdue(minutes(32))).toBe(0)
    expect(await attemptOf(id)).toMatchObject({ submittedAt: minutes(30), handedInByTime: true, score: 1, maxScore: 2 })
  })

  it('counts as handed in at the deadline when its student comes back much later', async () => {
    const given = await give({ attempts: 2 })
    const id = await begin(given)
    await submitAttempt(given.student, id, minutes(600))
    expect(await attemptOf(id)).toMatchObject({ submittedAt: minutes(30), handedInByTime: true })
    const forgotten = await begin(given, minutes(700))
    expect(await startAssigned(given.student, given.assignmentId, 1, minutes(900))).toEqual({
      ok: false,
      reason: 'none-left',
    })
    expect(await attemptOf(forgotten)).toMatchObject({ submittedAt: minutes(730), handedInByTime: true })
  })

  it('keeps a late answer where the rules mark it, and scores it once the teacher lets it', async () => {
    const given = await give({ late: 'mark' })
    const id = await begin(given)
    await answer(given.student, id, minutes(1), 'Albatros', 0)
    await handInOverdue(minutes(32))
    expect(await answer(given.student, id, minutes(40), 'Ottilie Brandt', 1)).toMatchObject({ ok: true })
    // What came in time is not overwritten by what came late.
    expect(await answer(given.student, id, minutes(40), 'Titanic', 0, 2)).toMatchObject({ ok: false, reason: 'late' })
    expect(await prisma.response.findMany({ where: { attemptId: id }, orderBy: { recordedAt: 'asc' } })).toMatchObject([
      { late: false, answer: { text: 'Albatros' } },
      { late: true, answer: { text: 'Ottilie Brandt' } },
    ])
    expect(await attemptOf(id)).toMatchObject({ score: 1 })
  })

  it('keeps no late answer of someone who may look at the key', async () => {
    const given = await give({ late: 'mark', review: { ...PRESETS.exam.review, after: PRESETS.practice.review.after } })
    const id = await begin(given)
    await prisma.attempt.update({ where: { id }, data: { deadlineAt: minutes(30), graceEndsAt: minutes(30) } })
    await handInOverdue(minutes(31))
    expect(await answer(given.student, id, minutes(31.5))).toMatchObject({ ok: false, reason: 'late' })
  })

  it('says so when an answer reaches a quiz that its student handed in', async () => {
    const given = await give({ late: 'mark' })
    const id = await begin(given)
    await submitAttempt(given.student, id, minutes(5))
    expect(await answer(given.student, id, minutes(6))).toMatchObject({ ok: false, reason: 'submitted' })
  })

  it('marks late what is handed in after the due date', async () => {
    const given = await give({ late: 'mark', timeLimitMinutes: null }, { dueAt: minutes(10) })
    const id = await begin(given)
    await submitAttempt(given.student, id, minutes(12))
    expect(await attemptOf(id)).toMatchObject({ late: true, handedInByTime: false })
  })
})

describe('what an exam shows', () => {
  const secrets = ['Albatros', 'Ottilie', 'canary', ...DRAFTS.map(({ quote }) => quote)]
  const expectNoSecret = (sent: unknown) => {
    const text = JSON.stringify(sent)
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"verdict":"(in)?correct"|"fraction":[01]/)
  }

  it('is no key, verdict, why, proof or score in any byte until the settings allow, then all of it', async () => {
    const given = await give({}, { locksAt: minutes(60) })
    const { student, assignmentId } = given
    const id = await begin(given)
    expectNoSecret(await answer(student, id, minutes(1), 'Titanic'))
    expectNoSecret(await loadQuiz(student, id, minutes(1)))
    await submitAttempt(student, id, minutes(2))
    for (const at of [minutes(2), minutes(30), minutes(60), minutes(61)]) {
      const read = await readResults(student, id, at)
      expectNoSecret(read)
      expect(read).toMatchObject({ results: { score: null, headline: null } })
      expect(await readAssigned(student, assignmentId, at)).toMatchObject({ done: [{ score: null }], final: null })
    }
    const shown = await readResults(student, id, minutes(62))
    expect(shown).toMatchObject({ results: { score: 0, maxScore: 2 } })
    expect(JSON.stringify(shown)).toContain('Albatros')
    expect(await readAssigned(student, assignmentId, minutes(62))).toMatchObject({ final: { score: 0, maxScore: 2 } })
  })

  it('waits for the student of the class who has the longest', async () => {
    const given = await give({}, { locksAt: minutes(60) })
    const slow = await makeStudent(prisma)
    await prisma.enrolment.create({
      data: { classId: given.classId, userId: slow.id, displayName: 'Slow', extraTimePercent: 50 },
    })
    const id = await begin(given)
    await submitAttempt(given.student, id, minutes(2))
    expect(await readResults(given.student, id, minutes(75))).toMatchObject({ results: { score: null } })
    expect(await readResults(given.student, id, minutes(77))).toMatchObject({ results: { score: 0 } })
  })

  it('may be right and wrong without the key, and then no order or note says more', async () => {
    const sight = { correctness: true, answers: false, score: true }
    const given = await give({ review: { ...PRESETS.exam.review, after: sight } })
    const id = await begin(given)
    await answer(given.student, id, minutes(1), 'Titanic')
    await submitAttempt(given.student, id, minutes(2))
    const read = await readResults(given.student, id, minutes(3))
    if (!read?.submitted) throw new Error('not submitted')
    expect(read.results.score).toBe(0)
    for (const { feedback } of read.results.questions)
      expect(feedback).toEqual({ verdict: 'incorrect', note: null, key: [], why: '', choices: [], proofs: [] })
  })
})

describe('several attempts', () => {
  it('count by the grading method of the assignment', async () => {
    const everything = PRESETS.practice.review
    const given = await give({
      attempts: null,
      grading: 'average',
      review: { ...everything, during: PRESETS.exam.review.during },
    })
    for (const [start, text] of [
      [0, 'Albatros'],
      [10, 'Titanic'],
    ] as const) {
      const id = await begin(given, minutes(start))
      await answer(given.student, id, minutes(start + 1), text)
      await submitAttempt(given.student, id, minutes(start + 2))
    }
    const read = async () => (await readAssigned(given.student, given.assignmentId, minutes(20)))?.final
    expect(await read()).toEqual({ score: 0.5, maxScore: 2 })
    const rules = (await prisma.assignment.findUniqueOrThrow({ where: { id: given.assignmentId } })).rules as object
    await prisma.assignment.update({
      where: { id: given.assignmentId },
      data: { rules: { ...rules, grading: 'highest' } },
    })
    expect(await read()).toEqual({ score: 1, maxScore: 2 })
  })
})
