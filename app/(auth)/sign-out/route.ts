import { isSameOrigin } from '@/lib/auth/same-origin'
import { endSession } from '@/lib/auth/session'

export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('This form belongs to another site.', { status: 403 })
  await endSession()
  return new Response(null, { status: 303, headers: { location: '/' } })
}

/** Someone typed the address. A link must never sign anybody out; the account page has the button. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: '/account' } })
}
