import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeleteAccountForm } from '@/components/account/delete-account-form'
import { describeBelongings } from '@/components/account/describe-belongings'
import { PasswordForm } from '@/components/account/password-form'
import { ProfileForm } from '@/components/account/profile-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth/session'
import { type Account, readAccount } from '@/lib/features/account/read-account'
import { removeAccount, savePassword, saveProfile, signOutEverywhere } from './actions'

export const metadata: Metadata = { title: 'Account' }

export default async function AccountPage() {
  const viewer = await requireViewer('/account')
  const account = await readAccount(viewer)
  if (!account) redirect('/sign-in')
  const isGuest = viewer.kind === 'guest'
  const timeZones = [...new Set(['UTC', viewer.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <Page measure="narrow" title="Account" lead={isGuest ? 'You are here as a guest.' : viewer.email}>
      {isGuest && account.expiresAt && (
        <Notice>
          <p>
            What you make is kept until{' '}
            <time dateTime={account.expiresAt.toISOString()}>{atTime(account.expiresAt, viewer.timeZone)}</time>. An
            account keeps it for good.
          </p>
          <p className="mt-3 flex flex-wrap gap-2">
            <ButtonLink href="/sign-up" variant="primary">
              Sign up to keep it
            </ButtonLink>
            <ButtonLink href="/sign-in">Sign in</ButtonLink>
          </p>
        </Notice>
      )}
      <Section id="profile" title="You">
        <ProfileForm action={saveProfile} name={viewer.name} timeZone={viewer.timeZone} timeZones={timeZones} />
      </Section>
      {account.hasPassword && (
        <Section id="password" title="Password">
          <PasswordForm action={savePassword} email={viewer.email ?? ''} />
        </Section>
      )}
      {!isGuest && (
        <Section id="sessions" title="Where you are signed in">
          <p className="max-w-measure text-muted">
            Signed in on a computer that isn’t yours? Signing out everywhere ends every session, this one too.
          </p>
          <div className="flex flex-wrap gap-2">
            <form method="post" action="/sign-out">
              <Button type="submit">Sign out here</Button>
            </form>
            <form action={signOutEverywhere}>
              <SubmitButton variant="secondary" pendingLabel="Signing out">
                Sign out everywhere
              </SubmitButton>
            </form>
          </div>
        </Section>
      )}
      <Section id="delete" title={isGuest ? 'Leave and delete' : 'Delete your account'}>
        <DeleteAccountForm
          action={removeAccount}
          proof={isGuest ? 'none' : account.hasPassword ? 'password' : 'email'}
          label={isGuest ? 'Delete what I made and leave' : 'Delete my account'}
        >
          <WhatGoes belongings={account.belongings} isGuest={isGuest} />
        </DeleteAccountForm>
      </Section>
    </Page>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-4 border-t border-rule pt-6">
      <h2 id={`${id}-title`} className="font-serif text-stem font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

function WhatGoes({ belongings, isGuest }: { belongings: Account['belongings']; isGuest: boolean }) {
  const parts = describeBelongings(belongings)
  const others = belongings.attemptsOfOthers
  const subject = isGuest ? 'You' : 'Your account'
  return (
    <p className="max-w-measure">
      {parts ? `With it goes everything in it: ${parts}.` : `${subject} will be gone; there is nothing else in it yet.`}{' '}
      {others > 0 && (
        <strong>
          {others === 1
            ? 'One quiz that someone else took on your sets goes too.'
            : `${others.toLocaleString('en')} quizzes that others took on your sets go too.`}{' '}
        </strong>
      )}
      This can’t be undone.
    </p>
  )
}

function atTime(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(moment)
}
