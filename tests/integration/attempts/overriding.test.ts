import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { toViewer, VIEWER_COLUMNS, type Viewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { countUndecided } from '@/lib/features/attempts/count-undecided'
import { listTypedAnswers } from '@/lib/features/attempts/list-typed-answers'
import { markOwnResponse } from '@/lib/features/attempts/mark-own-response'
import { type Override, overrideVerdict, previewOverride } from '@/lib/features/attempts/override-verdict'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAttempt } from '@/lib/features/attempts/start-attempt'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { DRAFTS, makeSharedSet, type SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

const now = new Date('2026-11-23T10:00:00Z')
const [WHO] = DRAFTS.filter(({ type }) => type === 'short-answer')
let set: SharedSetIds
let owner: Viewer

beforeEach(async () => {
  set = await makeSharedSet(prisma, [WHO!])
  owner = toViewer(await prisma.user.findUniqueOrThrow({ where: { id: set.ownerId }, select: VIEWER_COLUMNS }))
})

async function hand(name: string, text: string): Promise<{ viewer: Viewer; attemptId: string }> {
  const viewer = await makeStudent(prisma, name)
  const attemptId = (await startAttempt(viewer, set.slug, 1, now))!
  const answer = { type: 'short-answer', text } as const
  const submission = { submissionId: randomUUID(), sequence: 1, questionId: set.revisionIds[0]!, answer }
  await recordResponse(viewer, attemptId, submission, now)
  await submitAttempt(viewer, attemptId, now)
  return { viewer, attemptId }
}

const decide = (text: string, as: Override['as']): Override => ({
  setId: set.setId,
  itemRevisionId: set.revisionIds[0]!,
  text,
  as,
})
const scoreOf = async (attemptId: string) =>
  (await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })).score

describe('a teacher’s word on a typed answer', () => {
  it('shows whose score changes, then changes it for everybody who typed the same', async () => {
    const [jo, kim] = [await hand('Jo', 'Brandt'), await hand('Kim', ' brandt ')]
    const other = await hand('Lou', 'a baker')
    expect(await countUndecided(owner, set.setId)).toBe(2)
    const change = { before: 0, after: 1, maxScore: 1 }
    const expected = [
      { attemptId: jo.attemptId, student: 'Jo', ...change },
      { attemptId: kim.attemptId, student: 'Kim', ...change },
    ]
    expect(await previewOverride(owner, decide('Brandt', 'correct'))).toEqual(expected)
    expect(await scoreOf(jo.attemptId)).toBe(0)
    expect(await overrideVerdict(owner, decide('Brandt', 'correct'))).toEqual(expected)
    expect(await scoreOf(jo.attemptId)).toBe(1)
    expect(await scoreOf(kim.attemptId)).toBe(1)
    expect(await scoreOf(other.attemptId)).toBe(0)
    expect(await countUndecided(owner, set.setId)).toBe(0)
    // Done again it changes nothing.
    expect(await overrideVerdict(owner, decide('Brandt', 'correct'))).toEqual([])
  })

  it('stands above the student’s, and gives way to the rules when it is taken back', async () => {
    const { viewer, attemptId } = await hand('Jo', 'Brandt')
    await markOwnResponse(viewer, attemptId, set.revisionIds[0]!, true, now)
    expect(await scoreOf(attemptId)).toBe(1)
    await overrideVerdict(owner, decide('Brandt', 'incorrect'))
    expect(await scoreOf(attemptId)).toBe(0)
    expect(await markOwnResponse(viewer, attemptId, set.revisionIds[0]!, true, now)).toBe(false)
    await overrideVerdict(owner, decide('Brandt', 'rules'))
    expect(await prisma.response.findFirst({ where: { attemptId } })).toMatchObject({
      ...{ verdict: 'unknown', judgedBy: 'rules' },
    })
  })

  it('is the owner’s of the set alone', async () => {
    const { viewer, attemptId } = await hand('Jo', 'Brandt')
    for (const stranger of [viewer, await makeStudent(prisma)]) {
      expect(await listTypedAnswers(stranger, set.setId)).toBeNull()
      expect(await previewOverride(stranger, decide('Brandt', 'correct'))).toBeNull()
      expect(await overrideVerdict(stranger, decide('Brandt', 'correct'))).toBeNull()
      expect(await countUndecided(stranger, set.setId)).toBe(0)
    }
    expect(await scoreOf(attemptId)).toBe(0)
  })

  it('is asked for where the rules don’t know first; what is not handed in yet is not there', async () => {
    await hand('Jo', 'Ottilie Brandt')
    await hand('Kim', 'a baker')
    await hand('Lou', 'Brandt')
    const viewer = await makeStudent(prisma)
    const attemptId = (await startAttempt(viewer, set.slug, 1, now))!
    const answer = { type: 'short-answer', text: 'nobody' } as const
    const submission = { submissionId: randomUUID(), sequence: 1, questionId: set.revisionIds[0]!, answer }
    await recordResponse(viewer, attemptId, submission, now)
    const view = await listTypedAnswers(owner, set.setId)
    expect(view?.undecided).toBe(1)
    expect(view?.questions[0]?.answers.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['Brandt', 'unknown'],
      ['a baker', 'incorrect'],
      ['Ottilie Brandt', 'correct'],
    ])
  })
})
