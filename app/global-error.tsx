'use client'

import { sans, serif } from './fonts'
import './globals.css'

/** Where not even the header could be made, most often because the database is away. Stands on its own. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <title>Something went wrong · Factdeck</title>
        <main className="mx-auto grid max-w-2xl gap-6 px-4 py-16 sm:px-6">
          <p className="font-serif text-2xl font-bold tracking-tight">Factdeck</p>
          <h1 className="font-serif text-heading font-semibold sm:text-display">Factdeck can’t answer right now</h1>
          <p className="max-w-measure text-muted">
            Something it needs is not there, perhaps the database. What was saved is still saved. Wait a moment, then
            try again.
          </p>
          <div className="flex flex-wrap items-center gap-4">
            <button
              type="button"
              onClick={() => retry()}
              className="min-h-11 rounded-md bg-link px-4 py-2 font-semibold text-on-link"
            >
              Try again
            </button>
            {/* A whole new page, because this one's scripts may be what failed. */}
            <a href="/" className="text-link underline underline-offset-2">
              Go to the front page
            </a>
          </div>
          {error.digest && (
            <p className="text-base text-muted">
              For whoever looks after this Factdeck: <code className="font-mono text-sm">{error.digest}</code>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}
