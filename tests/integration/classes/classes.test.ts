import { beforeAll, describe, expect, it } from 'vitest'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import type { Dates } from '@/lib/core/assessment/deadline'
import { PRESETS, type Rules } from '@/lib/core/assessment/rules'
import { prisma } from '@/lib/db/prisma-client'
import { countLate } from '@/lib/features/attempts/count-late'
import { readResults } from '@/lib/features/attempts/read-results'
import { startAssigned } from '@/lib/features/attempts/start-assigned'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { changeAssignment } from '@/lib/features/classes/change-assignment'
import { removeStudent, restoreStudent, setExtraTime } from '@/lib/features/classes/change-enrolment'
import { deleteAssignment } from '@/lib/features/classes/delete-assignment'
import { deleteClass } from '@/lib/features/classes/delete-class'
import { findClass } from '@/lib/features/classes/find-class'
import { giveAssignment } from '@/lib/features/classes/give-assignment'
import { joinClass } from '@/lib/features/classes/join-class'
import { listClasses } from '@/lib/features/classes/list-classes'
import { listJoined } from '@/lib/features/classes/list-joined'
import { listPublished } from '@/lib/features/classes/list-published'
import { makeClass } from '@/lib/features/classes/make-class'
import { readClass } from '@/lib/features/classes/read-class'
import { readReport } from '@/lib/features/classes/read-report'
import { renameClass } from '@/lib/features/classes/rename-class'
import { renewJoinCode } from '@/lib/features/classes/renew-join-code'
import { minutes, START } from '../attempts/give-exam'
import { DRAFTS, makeSharedSet, type SharedSetIds } from '../attempts/make-shared-set'
import { makeStudent } from '../attempts/make-student'

let set: SharedSetIds
let teacher: Viewer
let otherTeacher: Viewer

const viewerOf = async (id: string) =>
  toViewer(await prisma.user.findUniqueOrThrow({ where: { id }, select: VIEWER_COLUMNS }))

beforeAll(async () => {
  set = await makeSharedSet(prisma, DRAFTS.slice(2, 4))
  teacher = await viewerOf(set.ownerId)
  otherTeacher = await viewerOf((await makeSharedSet(prisma, DRAFTS.slice(2, 4))).ownerId)
})

const NO_DATES: Dates = { opensAt: null, dueAt: null, locksAt: null }
const exam = (changes: Partial<Rules> = {}) => ({ ...PRESETS.exam, ...changes })

async function classWith(name: string, ...students: Viewer[]) {
  const id = (await makeClass(teacher, name))!
  const { joinCode } = (await readClass(teacher, id))!
  for (const student of students) await joinClass(student, joinCode, '', START)
  return { id, joinCode }
}

const give = async (classId: string, rules = exam(), dates = NO_DATES) =>
  (await giveAssignment(teacher, classId, { setVersionId: set.setVersionId, rules, dates }))!

async function start(student: Viewer, assignmentId: string, at = START) {
  const started = await startAssigned(student, assignmentId, 1, at)
  if (!started?.ok) throw new Error('could not start')
  return started.attemptId
}

describe('a class', () => {
  it('is made with a code that can be read out, and found by it however it is typed', async () => {
    const { id, joinCode } = await classWith('Geography')
    expect(joinCode).toMatch(/^[A-HJKMNP-Z2-9]{6}$/)
    expect(await findClass(null, joinCode)).toMatchObject({
      id,
      name: 'Geography',
      teacher: 'Rosa Teacher',
      isIn: false,
    })
    expect(await findClass(null, 'NOSUCH')).toBeNull()
  })

  it('is not a guest’s to make, for it would be gone tomorrow', async () => {
    expect(await makeClass(await makeStudent(prisma), 'Mine')).toBeNull()
  })

  it('lists its teacher’s own, searched and sorted', async () => {
    await classWith('Zoology 100%')
    await classWith('Astronomy')
    const names = async (search: string) =>
      (await listClasses(teacher, { search, sort: 'name' })).map(({ name }) => name)
    expect(await names('')).toEqual((await names('')).toSorted())
    expect(await names('100%')).toEqual(['Zoology 100%'])
    expect(await listClasses(otherTeacher, { search: '', sort: 'newest' })).toEqual([])
  })

  it('has one enrolment a person, under the name they gave last', async () => {
    const student = await makeStudent(prisma)
    const { id, joinCode } = await classWith('History')
    await Promise.all([joinClass(student, joinCode, 'Jo', START), joinClass(student, joinCode, 'Jo', START)])
    await joinClass(student, joinCode, 'Jo Miller', START)
    expect((await readClass(teacher, id))?.students).toMatchObject([{ name: 'Jo Miller', isGuest: true }])
    expect(await listJoined(student)).toMatchObject([{ id, displayName: 'Jo Miller', teacher: 'Rosa Teacher' }])
  })

  it('closes its old code when it gets a new one', async () => {
    const student = await makeStudent(prisma)
    const { id, joinCode } = await classWith('Physics', student)
    expect(await renewJoinCode(teacher, id)).toBe(true)
    expect(await joinClass(await makeStudent(prisma), joinCode, 'Late', START)).toBeNull()
    expect((await readClass(teacher, id))?.students).toHaveLength(1)
  })

  it('loses a person and gets them back with what they handed in', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Chemistry', student)
    const assignmentId = await give(id)
    await submitAttempt(student, await start(student, assignmentId), minutes(1))
    expect(await removeStudent(teacher, id, student.id, minutes(2))).toBe(true)
    expect(await readClass(teacher, id)).toMatchObject({ students: [], removed: [{ userId: student.id }] })
    expect((await readReport(teacher, assignmentId))?.rows).toEqual([])
    expect(await restoreStudent(teacher, id, student.id)).toBe(true)
    expect((await readReport(teacher, assignmentId))?.rows).toMatchObject([{ final: { score: 0, maxScore: 2 } }])
  })
})

describe('an assignment', () => {
  it('is given only by the owner of both the class and the set', async () => {
    const { id } = await classWith('Biology')
    const { setVersionId } = set
    expect((await listPublished(teacher)).map((each) => each.setVersionId)).toEqual([setVersionId])
    const [foreign] = await listPublished(otherTeacher)
    const input = { rules: exam(), dates: NO_DATES }
    expect(await giveAssignment(otherTeacher, id, { setVersionId, ...input })).toBeNull()
    expect(await giveAssignment(teacher, id, { setVersionId: foreign!.setVersionId, ...input })).toBeNull()
    expect(await prisma.assignment.count({ where: { classId: id } })).toBe(0)
  })

  it('shows its teacher who is writing, who handed in, and who has not begun', async () => {
    const [writing, done, idle] = [
      await makeStudent(prisma, 'A'),
      await makeStudent(prisma, 'B'),
      await makeStudent(prisma, 'C'),
    ]
    const { id } = await classWith('Latin', writing, done, idle)
    const assignmentId = await give(id)
    await start(writing, assignmentId)
    await submitAttempt(done, await start(done, assignmentId), minutes(1))
    expect((await readReport(teacher, assignmentId))?.rows).toMatchObject([
      { name: 'A', attempts: [{ submittedAt: null, deadlineAt: minutes(30) }], final: null },
      { name: 'B', attempts: [{ submittedAt: minutes(1) }], final: { score: 0, maxScore: 2 } },
      { name: 'C', attempts: [], final: null },
    ])
    expect((await readClass(teacher, id))?.assignments).toMatchObject([{ id: assignmentId, handedIn: 1 }])
  })

  it('moves the deadline of who is writing with its dates and with extra time, not with its time limit', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Greek', student)
    const assignmentId = await give(id, exam(), { ...NO_DATES, locksAt: minutes(20) })
    const attemptId = await start(student, assignmentId)
    const deadline = async () => (await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })).deadlineAt
    expect(await deadline()).toEqual(minutes(20))
    const rules = exam({ timeLimitMinutes: 5 })
    expect(await changeAssignment(teacher, assignmentId, { rules, dates: { ...NO_DATES, locksAt: minutes(60) } })).toBe(
      true,
    )
    expect(await deadline()).toEqual(minutes(30))
    await setExtraTime(teacher, id, student.id, 50)
    expect(await deadline()).toEqual(minutes(45))
  })

  it('shows results to everybody as soon as the teacher lets it', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Music', student)
    const assignmentId = await give(id)
    const attemptId = await start(student, assignmentId)
    await submitAttempt(student, attemptId, minutes(1))
    expect(await readResults(student, attemptId, minutes(9))).toMatchObject({ results: { score: null } })
    const review = { ...PRESETS.exam.review, open: PRESETS.exam.review.closed }
    await changeAssignment(teacher, assignmentId, { rules: exam({ review }), dates: NO_DATES })
    expect(await readResults(student, attemptId, minutes(9))).toMatchObject({ results: { score: 0 } })
  })

  it('counts late answers when the teacher says so, and takes that back', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Art', student)
    const attemptId = await start(student, await give(id))
    const response = {
      setVersionId: set.setVersionId,
      itemRevisionId: set.revisionIds[0]!,
      answer: {},
      verdict: 'correct',
    } as const
    await prisma.response.create({
      data: { attemptId, ...response, fraction: 1, late: true, submissionId: '0193b0a0-0000-7000-8000-000000000001' },
    })
    await submitAttempt(student, attemptId, minutes(1))
    const score = async () => (await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })).score
    expect(await score()).toBe(0)
    expect(await countLate(otherTeacher, attemptId, true)).toBe(false)
    expect(await countLate(student, attemptId, true)).toBe(false)
    expect(await countLate(teacher, attemptId, true)).toBe(true)
    expect(await score()).toBe(1)
    await countLate(teacher, attemptId, false)
    expect(await score()).toBe(0)
  })
})

describe('other people’s classes', () => {
  it('look absent, to other teachers and to their own students', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Secret', student)
    const assignmentId = await give(id)
    for (const viewer of [otherTeacher, student]) {
      expect(await readClass(viewer, id)).toBeNull()
      expect(await readReport(viewer, assignmentId)).toBeNull()
      expect(await renameClass(viewer, id, 'Taken')).toBe(false)
      expect(await renewJoinCode(viewer, id)).toBe(false)
      expect(await deleteClass(viewer, id)).toBe(false)
      expect(await removeStudent(viewer, id, student.id, START)).toBe(false)
      expect(await restoreStudent(viewer, id, student.id)).toBe(false)
      expect(await setExtraTime(viewer, id, student.id, 100)).toBe(false)
      expect(await changeAssignment(viewer, assignmentId, { rules: exam(), dates: NO_DATES })).toBe(false)
      expect(await deleteAssignment(viewer, assignmentId)).toBeNull()
    }
    expect(await readClass(teacher, id)).toMatchObject({ name: 'Secret', students: [{ extraTimePercent: 0 }] })
  })

  it('go with their assignments and attempts when their own teacher deletes them; the set stays', async () => {
    const student = await makeStudent(prisma)
    const { id } = await classWith('Over', student)
    const attemptId = await start(student, await give(id))
    expect(await deleteClass(teacher, id)).toBe(true)
    expect(await prisma.attempt.count({ where: { id: attemptId } })).toBe(0)
    expect(await prisma.setVersion.count({ where: { id: set.setVersionId } })).toBe(1)
  })
})
