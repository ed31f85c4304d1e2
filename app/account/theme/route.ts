import { cookies } from 'next/headers'
import { isSameOrigin } from '@/lib/auth/same-origin'

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

/** Path of the page that the form stood on. Only the path is taken, so it leads nowhere but here. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return '/'
  const { pathname, search } = new URL(referrer)
  return pathname.startsWith('//') ? '/' : pathname + search
}
