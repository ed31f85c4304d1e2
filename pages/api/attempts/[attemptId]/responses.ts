import type { NextApiRequest, NextApiResponse } from 'next'
import { findViewer } from '@/lib/auth/find-viewer'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { ELSEWHERE, NO_POST, type Taken, takeAnswer } from '@/lib/features/attempts/take-answer'

export const config = { api: { bodyParser: { sizeLimit: '64kb' } } }

/**
 * Takes one answer from the quiz's queue, by plain fetch: what waits in a browser must be sent in order, and must
 * survive a new build of the app in between. Here and not in `app`, because what a class asks for most costs half as
 * much of the server this way (docs/decisions/2026-11-26-answers-by-the-short-way.md).
 */
export default async function handler(request: NextApiRequest, response: NextApiResponse<Taken['body']>) {
  const { status, body } = await answer(request)
  // The reply may hold a key that is nobody else's yet.
  response.setHeader('Cache-Control', 'no-store')
  response.status(status).json(body)
}

async function answer(request: NextApiRequest): Promise<Taken> {
  if (request.method !== 'POST') return NO_POST
  const header = (name: string) => request.headers[name]?.toString() ?? null
  if (!isSameOrigin({ headers: { get: header } })) return ELSEWHERE
  const viewer = await findViewer(request.cookies[sessionCookie().name], new Date())
  return takeAnswer(viewer, request.query.attemptId, request.body)
}
