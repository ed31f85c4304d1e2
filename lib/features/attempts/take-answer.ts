import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import type { QuizResponse } from '@/lib/core/assessment/quiz-types'
import { recordResponse, Submission } from './record-response'

/** As HTTP says it: 200 recorded, 400 no answer to that question, 404 not the viewer's, 409 too late. */
export type Taken = { status: 200; body: { response: QuizResponse } } | Refused
type Refused = { status: 400 | 401 | 403 | 404 | 405 | 409 | 413; body: { problem: string } }

const refused = (status: Refused['status'], problem: string): Refused => ({ status, body: { problem } })
const UNREADABLE = 'That answer could not be read, and was not saved.'
export const ELSEWHERE = refused(403, UNREADABLE)
export const TOO_LONG = refused(413, UNREADABLE)
export const NO_POST = refused(405, UNREADABLE)
const SIGNED_OUT = refused(401, 'You are signed out.')
const NOT_FOUND = refused(404, 'Not found.')

/** Takes what a browser's queue sent as JSON: one answer to a question of the attempt. */
export async function takeAnswer(viewer: Viewer | null, attemptId: unknown, sent: unknown): Promise<Taken> {
  if (!viewer) return SIGNED_OUT
  const submission = Submission.safeParse(sent)
  if (!submission.success) return refused(400, UNREADABLE)
  const id = z.uuid().safeParse(attemptId)
  const outcome = id.success ? await recordResponse(viewer, id.data, submission.data, new Date()) : null
  if (!outcome) return NOT_FOUND
  if (outcome.ok) return { status: 200, body: { response: outcome.response } }
  return refused(outcome.reason === 'invalid' ? 400 : 409, outcome.problem)
}
