import { cookies } from 'next/headers'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { pageBefore } from '../page-before'

const YEAR = 365 * 24 * 60 * 60

/** The text size switch where there is no script: remembers the choice and shows the page again. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('This form belongs to another site.', { status: 403 })
  const text = (await request.formData()).get('text')
  const jar = await cookies()
  if (text === 'large' || text === 'larger') jar.set('text', text, { path: '/', maxAge: YEAR, sameSite: 'lax' })
  else jar.delete('text')
  return new Response(null, { status: 303, headers: { location: pageBefore(request) } })
}
