import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/account/sign-in-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { providerName } from '@/lib/auth/identity-provider'
import { safeReturnPath, withReturnPath } from '@/lib/auth/return-path'
import { currentViewer } from '@/lib/auth/session'
import { signInAction } from './actions'
import { noticeFor } from './notices'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, notice, error } = await searchParams
  const viewer = await currentViewer()
  if (viewer?.kind === 'member') redirect(safeReturnPath(next))
  const said = noticeFor(notice ?? error)
  const provider = providerName()
  return (
    <Page
      measure="narrow"
      title="Sign in"
      lead={
        <>
          New here?{' '}
          <Link href={withReturnPath('/sign-up', next)} className="text-link underline underline-offset-2">
            Sign up
          </Link>
        </>
      }
    >
      {said && <Notice tone={said.tone}>{said.words}</Notice>}
      {viewer && <Notice>You are here as a guest, {viewer.name}. What you made moves to your account.</Notice>}
      <SignInForm action={signInAction} next={safeReturnPath(next, '')} />
      {provider && (
        <form method="post" action="/sign-in/provider" className="border-t border-rule pt-6">
          <input type="hidden" name="next" value={safeReturnPath(next, '')} />
          <Button type="submit">Sign in with {provider}</Button>
        </form>
      )}
    </Page>
  )
}
