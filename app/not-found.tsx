import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
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
