type Said = { tone: 'info' | 'right' | 'wrong'; words: string }

const NOTICES: Record<string, Said> = {
  deleted: { tone: 'right', words: 'Your account and everything in it are deleted.' },
  'signed-out-everywhere': { tone: 'right', words: 'You are signed out in every browser.' },
  'password-changed': { tone: 'right', words: 'Your password is changed.' },
  'email-taken': {
    tone: 'wrong',
    words: 'There is already an account with your e-mail address. Sign in with its password.',
  },
  'no-email': {
    tone: 'wrong',
    words: 'The other service did not say which e-mail address is yours, and an account needs one.',
  },
}
const FAILED: Said = {
  tone: 'wrong',
  words: 'Signing in through the other service did not work. Nothing was changed; try again.',
}

/** What the address asks to be said: our own notices, and any error that next-auth reports in `?error=`. */
export function noticeFor(key: string | string[] | undefined): Said | null {
  if (typeof key !== 'string' || key === '') return null
  return Object.hasOwn(NOTICES, key) ? (NOTICES[key] ?? null) : FAILED
}
