/** Path of the page that the form stood on. Only the path is taken, so it leads nowhere but here. */
export function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return '/'
  const { pathname, search } = new URL(referrer)
  return pathname.startsWith('//') ? '/' : pathname + search
}
