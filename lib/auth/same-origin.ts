/**
 * Whether a POST came from a page of this site. Browsers send Origin with every POST, forms without script included;
 * a program without one brings no one else's cookies. Compared as Next compares it for server actions.
 */
export function isSameOrigin(request: { headers: Pick<Headers, 'get'> }): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const host = request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() || request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
