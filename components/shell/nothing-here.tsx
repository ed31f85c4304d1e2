'use client'

import { ButtonLink } from '../ui/button'
import { Page } from '../ui/page'

/** A client component, because Next sends it along with every page, twice, for the case that it is needed. */
export function NothingHere() {
  return (
    <Page
      measure="narrow"
      title="There is no page here"
      lead="The address may be mistyped, the page may be deleted, or it may belong to someone else. If you were sent a link, ask for it again."
    >
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/" variant="primary">
          Go to the front page
        </ButtonLink>
      </div>
    </Page>
  )
}
