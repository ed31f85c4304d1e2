import { z } from 'zod'
import { withReturnPath } from '@/lib/auth/return-path'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { currentViewer } from '@/lib/auth/session'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import { askedOf } from '@/lib/features/attempts/asked-of'
import { recordResponse, Submission } from '@/lib/features/attempts/record-response'
import { ELSEWHERE, type Taken, TOO_LONG, takeAnswer } from '@/lib/features/attempts/take-answer'

const LONGEST_BODY = 64 * 1024

/**
 * Takes one answer from a form posted without script, which comes back to the question; and as JSON from browsers that
 * opened the quiz before answers were sent to pages/api/attempts, for as long as their queue holds any.
 */
export async function POST(request: Request, { params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params
  if (!isSameOrigin(request)) return reply(ELSEWHERE)
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_BODY) return reply(TOO_LONG)
  if (!request.headers.get('content-type')?.startsWith('application/json')) return recordForm(request, attemptId)
  return reply(await takeAnswer(await currentViewer(), attemptId, await request.json().catch(() => null)))
}

const reply = ({ status, body }: Taken) => Response.json(body, { status })

async function recordForm(request: Request, attemptId: string) {
  const viewer = await currentViewer()
  if (!viewer) return seeOther(withReturnPath('/sign-in', `/quiz/${attemptId}`))
  const form = await request.formData()
  const back = `/quiz/${attemptId}?q=${Number(form.get('q')) || 1}`
  const questionId = z.uuid().safeParse(form.get('questionId'))
  const asked = questionId.success ? await askedOf(viewer, attemptId, questionId.data) : null
  if (!asked || !questionId.success) return seeOther(back)
  const answer = readAnswer(asked, form)
  if (!answer) return seeOther(`${back}&problem=empty`)
  const parsed = Submission.safeParse({
    submissionId: form.get('submissionId'),
    sequence: Number(form.get('sequence')),
    questionId: questionId.data,
    answer,
  })
  const outcome = parsed.success ? await recordResponse(viewer, attemptId, parsed.data, new Date()) : null
  // In an exam there is nothing to read after an answer: the next question follows, if the form names one.
  const next = Number(form.get('next'))
  if (outcome?.ok) return seeOther(outcome.response.feedback || !next ? back : `/quiz/${attemptId}?q=${next}`)
  if (outcome?.reason === 'submitted') return seeOther(back)
  return seeOther(`${back}&problem=${outcome?.reason ?? 'invalid'}`)
}

/** A relative address: whatever name the reader knows this site by stays theirs. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
