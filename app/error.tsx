'use client'

import { useEffect } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'

/** What is shown where a page failed. `digest` finds the cause in the server's log. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  useEffect(() => {
    console.error(error)
  }, [error])
  return (
    <Page
      measure="narrow"
      title="This page could not be shown"
      lead="Something went wrong on our side. What you had saved is still there."
    >
      <title>Something went wrong · Factdeck</title>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => retry()}>
          Try again
        </Button>
        <ButtonLink href="/">Go to the front page</ButtonLink>
      </div>
      {error.digest && (
        <p className="text-base text-muted">
          If it happens again, this helps whoever looks after this Factdeck:{' '}
          <code className="font-mono text-sm">{error.digest}</code>
        </p>
      )}
    </Page>
  )
}
