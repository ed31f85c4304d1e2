import { CircleUser } from 'lucide-react'
import Link from 'next/link'
import { Menu } from './menu'
import type { HeaderViewer } from './site-header'
import { type TextSize, TextSizeSwitch } from './text-size-switch'
import { type Theme, ThemeSwitch } from './theme-switch'

const ENTRY = 'flex min-h-11 w-full items-center rounded-md px-2 text-left hover:bg-paper'

export function AccountMenu({ viewer, theme, text }: { viewer: HeaderViewer; theme: Theme; text: TextSize }) {
  return (
    <Menu
      label={
        <>
          <CircleUser aria-hidden className="size-5 shrink-0" />
          <span className="sr-only">Account of </span>
          <span className="min-w-0 max-w-32 truncate md:max-w-48">{viewer.name}</span>
        </>
      }
    >
      {viewer.kind === 'guest' && (
        <>
          <p className="px-2 py-1 text-base text-muted">You are a guest: what you make is kept for a day.</p>
          <Link href="/sign-up" className={`${ENTRY} font-semibold text-link`}>
            Sign up to keep it
          </Link>
          <Link href="/sign-in" className={ENTRY}>
            Sign in
          </Link>
        </>
      )}
      <Link href="/account" className={ENTRY}>
        Account
      </Link>
      <hr className="my-1 border-rule" />
      <ThemeSwitch initial={theme} />
      <TextSizeSwitch initial={text} />
      {viewer.kind === 'member' && (
        <>
          <hr className="my-1 border-rule" />
          {/* A whole new page on purpose: nothing of this session stays in the browser's memory. */}
          <form method="post" action="/sign-out">
            <button type="submit" className={ENTRY}>
              Sign out
            </button>
          </form>
        </>
      )}
    </Menu>
  )
}
