const ORIGIN = 'http://same-site.invalid'
/** Going back to these would loop, or download something instead of showing it. */
const NOWHERE_TO_RETURN = /^\/(sign-in|sign-up|sign-out|api|_next)(\/|$)/

/**
 * A path of this site to go back to after signing in; `fallback` for anything else. Takes what a stranger may have
 * put into `?next=`: other sites (`https://…`, `//…`, `/\…`), scripts, and paths that browsers read differently
 * after dropping tabs and line breaks.
 */
export function safeReturnPath(given: unknown, fallback = '/home'): string {
  if (typeof given !== 'string' || !given.startsWith('/') || given.length > 2000) return fallback
  let url: URL
  try {
    url = new URL(given, ORIGIN)
  } catch {
    return fallback
  }
  // The parser drops tabs and line breaks and turns backslashes round, as browsers do: judge what it made of it.
  const path = url.pathname + url.search + url.hash
  if (url.origin !== ORIGIN || path.startsWith('//') || NOWHERE_TO_RETURN.test(url.pathname)) return fallback
  return path
}

/** `/sign-in?next=…`, or without `next` where there is nothing to say. */
export function withReturnPath(page: '/sign-in' | '/sign-up', returnTo: unknown): string {
  const path = safeReturnPath(returnTo, '')
  return path === '' ? page : `${page}?next=${encodeURIComponent(path)}`
}
