import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JoinForm } from '@/components/class/join-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { clientAddress } from '@/lib/auth/client-address'
import { guardCodeGuesses, TOO_MANY_TRIES } from '@/lib/auth/guard-tries'
import { withReturnPath } from '@/lib/auth/return-path'
import { currentViewer } from '@/lib/auth/session'
import { JoinCode } from '@/lib/features/classes/class-input'
import { findClass } from '@/lib/features/classes/find-class'
import { join } from '../actions'

type Props = { params: Promise<{ code: string }> }

const load = cache(async (typed: string) => {
  const viewer = await currentViewer()
  const code = JoinCode.safeParse(typed)
  if (!code.success) return null
  const found = await guardCodeGuesses(await clientAddress(), new Date(), () => findClass(viewer, code.data))
  return found === 'refused' ? found : found && { viewer, found, code: code.data }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).code)
  const title = loaded === 'refused' ? 'Not just now' : loaded ? `Join ${loaded.found.name}` : 'Not found'
  return { title, robots: { index: false } }
}

export default async function JoinClassPage({ params }: Props) {
  const loaded = await load((await params).code)
  if (!loaded) notFound()
  if (loaded === 'refused') return <Refused />
  const { viewer, found, code } = loaded
  return (
    <Page measure="narrow" title={found.name} lead={<p>A class by {found.teacher}</p>}>
      {found.isOwn && (
        <Notice>
          <p>
            This is your own class: your students see this page.{' '}
            <Link href={`/classes/${found.id}`} className="text-link underline underline-offset-3">
              Back to the class
            </Link>
          </p>
        </Notice>
      )}
      {found.isIn && (
        <Notice tone="right">
          <div className="grid justify-items-start gap-2">
            <p>You are in this class already.</p>
            <ButtonLink href="/home" variant="primary">
              See what it was given
            </ButtonLink>
          </div>
        </Notice>
      )}
      {!found.isOwn && !found.isIn && (
        <>
          <JoinForm name={viewer && viewer.name !== 'Guest' ? viewer.name : ''} action={join.bind(null, code)} />
          {viewer?.kind !== 'member' && (
            <p className="max-w-measure text-muted">
              Have an account?{' '}
              <Link
                href={withReturnPath('/sign-in', `/join/${code}`)}
                className="text-link underline underline-offset-3"
              >
                Sign in
              </Link>{' '}
              first. Without one you can go on on this device only, until you sign up; everything comes with you.
            </p>
          )}
        </>
      )}
    </Page>
  )
}

/** Whether the code is right was not looked up, so nothing is said of it. */
function Refused() {
  return (
    <Page measure="narrow" title="Not just now">
      <Notice tone="wrong">
        <p>{TOO_MANY_TRIES}</p>
      </Notice>
      <p className="max-w-measure">
        Wrong class codes came from your network, maybe from somebody else. This link may be right: open it again then.
      </p>
    </Page>
  )
}
