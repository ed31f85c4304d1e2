'use client'

import Link from 'next/link'
import { AccountMenu } from './account-menu'
import { BottomSpace, MainNavigation } from './main-navigation'
import { Menu } from './menu'
import { type TextSize, TextSizeSwitch } from './text-size-switch'
import { type Theme, ThemeSwitch } from './theme-switch'

export type HeaderViewer = { name: string; kind: 'member' | 'guest' }

/**
 * Masthead, the places for whoever has begun, and the account's menu; visitors get a way in. A client component, though
 * little of it moves: it is on every page, and would be sent there twice, as HTML and as every element of it.
 */
export function SiteHeader({ viewer, theme, text }: { viewer: HeaderViewer | null; theme: Theme; text: TextSize }) {
  return (
    <>
      <header className="no-print border-b-3 border-double border-rule">
        <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-x-3 px-4 sm:px-6">
          <Link
            href={viewer ? '/home' : '/'}
            prefetch={false}
            className="font-serif text-2xl font-bold tracking-tight sm:mr-3"
          >
            Factdeck
          </Link>
          {viewer && <MainNavigation />}
          <div className="ml-auto flex min-w-0 items-center gap-1">
            {viewer ? (
              <AccountMenu viewer={viewer} theme={theme} text={text} />
            ) : (
              <>
                <Link
                  href="/sign-in"
                  prefetch={false}
                  className="flex min-h-11 items-center px-2 font-semibold text-link hover:underline"
                >
                  Sign in
                </Link>
                <Menu label="Menu">
                  <Link href="/sign-up" className="flex min-h-11 items-center rounded-md px-2 hover:bg-paper">
                    Sign up
                  </Link>
                  <ThemeSwitch initial={theme} />
                  <TextSizeSwitch initial={text} />
                </Menu>
              </>
            )}
          </div>
        </div>
      </header>
      {viewer && <BottomSpace />}
    </>
  )
}
