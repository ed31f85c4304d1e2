import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteHeader } from '@/components/shell/site-header'
import { currentViewer } from '@/lib/auth/session'
import { sans, sansExtended, serif, serifExtended } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Factdeck: quizzes that quote their proof', template: '%s · Factdeck' },
  description: 'Paste an article; take a quiz in which every answer shows the words that prove it.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBFAF6' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer()
  const jar = await cookies()
  const kept = jar.get('theme')?.value
  const size = jar.get('text')?.value
  const theme = kept === 'light' || kept === 'dark' ? kept : 'system'
  const text = size === 'large' || size === 'larger' ? size : 'normal'
  return (
    <html
      lang="en"
      className={[serif, serifExtended, sans, sansExtended].map((face) => face.variable).join(' ')}
      data-theme={theme === 'system' ? undefined : theme}
      data-text={text === 'normal' ? undefined : text}
    >
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-sheet focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <SiteHeader viewer={viewer && { name: viewer.name, kind: viewer.kind }} theme={theme} text={text} />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
      </body>
    </html>
  )
}
