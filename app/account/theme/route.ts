import { cookies } from 'next/headers'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { pageBefore } from '../page-before'

const YEAR = 365 * 24 * 60 * 60

/** The appearance switch where there is no script: remembers the choice and shows the page again. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('This form belongs to another site.', { status: 403 })
  const theme = (await request.formData()).get('theme')
  const jar = await cookies()
  if (theme === 'light' || theme === 'dark') jar.set('theme', theme, { path: '/', maxAge: YEAR, sameSite: 'lax' })
  else jar.delete('theme')
  return new Response(null, { status: 303, headers: { location: pageBefore(request) } })
}
