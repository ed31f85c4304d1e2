import { z } from 'zod'
import { withReturnPath } from '@/lib/auth/return-path'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { currentViewer } from '@/lib/auth/session'
import { readAnswer } from '@/lib/core/assessment/read-answer'
import { askedOf } from '@/lib/features/attempts/asked-of'
import { recordResponse, Submission } from '@/lib/features/attempts/record-response'

const LONGEST_BODY = 64 * 1024
const REFUSED = 'That answer could not be read, and was not saved.'

/**
 * Takes one answer: as JSON from the quiz's queue, or as a form posted without script, which comes back to the
 * question. A route and not a server action: what waits in the browser must be sent by plain fetch, in order, and
 * must survive a new build of the app in between.
 */
export async function POST(request: Request, { params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params
  if (!isSameOrigin(request)) return Response.json({ problem: REFUSED }, { status: 403 })
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > LONGEST_BODY) return Response.json({ problem: REFUSED }, { status: 413 })
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  return isJson ? recordJson(request, attemptId) : recordForm(request, attemptId)
}

async function recordJson(request: Request, attemptId: string) {
  const viewer = await currentViewer()
  if (!viewer) return Response.json({ problem: 'You are signed out.' }, { status: 401 })
  const parsed = Submission.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ problem: REFUSED }, { status: 400 })
  if (!z.uuid().safeParse(attemptId).success) return Response.json({ problem: 'Not found.' }, { status: 404 })
  const outcome = await recordResponse(viewer, attemptId, parsed.data, new Date())
  if (!outcome) return Response.json({ problem: 'Not found.' }, { status: 404 })
  if (!outcome.ok)
    return Response.json({ problem: outcome.problem }, { status: outcome.reason === 'invalid' ? 400 : 409 })
  return Response.json({ response: outcome.response })
}

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
