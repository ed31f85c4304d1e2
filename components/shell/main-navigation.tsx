'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { isSingleMinded, PLACES } from './places'

/** One list of links: a bar at the bottom of a phone's screen, a row in the header everywhere else. */
export function MainNavigation() {
  const path = usePathname() ?? '/'
  const segment = path.split('/')[1] ?? ''
  return (
    <nav
      aria-label="Main"
      className={`no-print z-20 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t max-sm:border-rule max-sm:bg-paper max-sm:pb-[env(safe-area-inset-bottom)] ${isSingleMinded(path) ? 'max-sm:hidden' : ''}`}
    >
      <ul className="flex justify-around sm:gap-1">
        {PLACES.map(({ href, label, icon: Icon, owns }) => {
          const isHere = owns.includes(segment)
          return (
            <li key={href} className="max-sm:flex-1">
              <Link
                href={href}
                // Two requests a place and page: a class that opens a quiz would ask for more of these than of it.
                prefetch={false}
                aria-current={path === href ? 'page' : isHere ? 'true' : undefined}
                className="group flex min-h-14 flex-col items-center justify-center px-0.5 text-[min(0.875rem,3.4vw)] text-muted hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink sm:px-2.5 sm:text-base"
              >
                <Icon aria-hidden className="size-5 sm:hidden" />
                <span className="decoration-2 underline-offset-[6px] group-aria-[current]:underline">{label}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Room at the end of the page, so that the bottom bar never covers its last line. */
export function BottomSpace() {
  const path = usePathname() ?? '/'
  return isSingleMinded(path) ? null : (
    <div aria-hidden className="no-print order-last h-[calc(3.5rem+env(safe-area-inset-bottom))] sm:hidden" />
  )
}
