import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { readStudentResults } from '@/lib/features/attempts/read-results'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAssigned } from '@/lib/features/attempts/start-assigned'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { exportReport } from '@/lib/features/classes/export-report'
import { joinClass } from '@/lib/features/classes/join-class'
import { leaveClass } from '@/lib/features/classes/leave-class'
import { listJoined } from '@/lib/features/classes/list-joined'
import { type Given, giveExam, minutes } from '../attempts/give-exam'
import { DRAFTS, makeSharedSet, type SharedSetIds } from '../attempts/make-shared-set'
import { makeStudent } from '../attempts/make-student'

let set: SharedSetIds
let teacher: Viewer

beforeAll(async () => {
  set = await makeSharedSet(prisma)
  teacher = toViewer(await prisma.user.findUniqueOrThrow({ where: { id: set.ownerId }, select: VIEWER_COLUMNS }))
})

/** An exam in which the cloze alone is answered, handed in unless `open`. */
async function write({ student, assignmentId }: Given, { open = false } = {}): Promise<string> {
  const started = await startAssigned(student, assignmentId, 1, minutes(0))
  if (!started?.ok) throw new Error('not started')
  const { attemptId } = started
  const questionId = set.revisionIds[DRAFTS.findIndex(({ type }) => type === 'cloze')]!
  const answer = { type: 'cloze' as const, text: 'Albatros' }
  await recordResponse(student, attemptId, { submissionId: randomUUID(), sequence: 1, questionId, answer }, minutes(1))
  if (!open) await submitAttempt(student, attemptId, minutes(2))
  return attemptId
}

describe('what a student answered', () => {
  it('is shown whole to the teacher of the class, also where its student may see nothing yet', async () => {
    const given = await giveExam(prisma, set)
    const found = await readStudentResults(teacher, await write(given))
    expect(found).toMatchObject({
      ...{ classId: given.classId, student: given.student.name },
      results: { assignmentId: given.assignmentId, score: 1, maxScore: DRAFTS.length },
    })
    const { questions } = found!.results
    expect(questions.map(({ number }) => number)).toEqual(DRAFTS.map((_, at) => at + 1))
    expect(questions.filter(({ given: answer }) => answer !== null)).toMatchObject([
      { given: ['Albatros'], feedback: { verdict: 'correct', key: ['Albatros'] } },
    ])
  })

  it('is nobody else’s: not the student’s this way, not another teacher’s, not while it is open', async () => {
    const given = await giveExam(prisma, set)
    const done = await write(given)
    expect(await readStudentResults(given.student, done)).toBeNull()
    expect(await readStudentResults(await makeStudent(prisma), done)).toBeNull()
    const other = await giveExam(prisma, set)
    expect(await readStudentResults(teacher, await write(other, { open: true }))).toBeNull()
    const practice = { userId: given.student.id, setVersionId: set.setVersionId, seed: 1 }
    const own = await prisma.attempt.create({ data: { ...practice, submittedAt: minutes(2), score: 0, maxScore: 8 } })
    expect(await readStudentResults(teacher, own.id)).toBeNull()
  })
})

describe('the report as a file', () => {
  it('has a line for each attempt and one for whoever has none; names are no formulas', async () => {
    const given = await giveExam(prisma, set)
    await write(given)
    const late = await makeStudent(prisma)
    const data = { classId: given.classId, userId: late.id, displayName: '=1+1' }
    await prisma.enrolment.create({ data })
    const lines = (await exportReport(teacher, given.assignmentId))!.trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFstudent,attempt,started,handed in,/)
    expect(lines.slice(1)).toEqual([
      "'=1+1,,,,,,,8,,,,,,",
      'Jo Student,1,2026-11-24T09:00:00.000Z,2026-11-24T09:02:00.000Z,false,false,1,8,0,false,1,8,1,8',
    ])
    expect(await exportReport(given.student, given.assignmentId)).toBeNull()
  })
})

describe('leaving a class', () => {
  it('takes away what is given, keeps what was handed in, and the code lets one back in', async () => {
    const given = await giveExam(prisma, set)
    const { student, classId, assignmentId } = given
    const attemptId = await write(given)
    expect(await leaveClass(await makeStudent(prisma), classId, minutes(3))).toBe(false)
    expect(await leaveClass(student, classId, minutes(3))).toBe(true)
    expect(await leaveClass(student, classId, minutes(4))).toBe(false)
    expect(await listJoined(student)).toEqual([])
    expect(await startAssigned(student, assignmentId, 1, minutes(5))).toBeNull()
    expect(await readStudentResults(teacher, attemptId)).toMatchObject({ results: { score: 1 } })
    const { joinCode } = await prisma.class.findUniqueOrThrow({ where: { id: classId } })
    await joinClass(student, joinCode, 'Jo', minutes(6))
    expect(await listJoined(student)).toHaveLength(1)
  })
})
