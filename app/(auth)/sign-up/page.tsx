import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SignUpForm } from '@/components/account/sign-up-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { safeReturnPath, withReturnPath } from '@/lib/auth/return-path'
import { currentViewer } from '@/lib/auth/session'
import { signUpAction } from './actions'

export const metadata: Metadata = { title: 'Sign up' }

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const { next } = await searchParams
  const viewer = await currentViewer()
  if (viewer?.kind === 'member') redirect(safeReturnPath(next))
  return (
    <Page
      measure="narrow"
      title="Sign up"
      lead={
        <>
          Have an account?{' '}
          <Link href={withReturnPath('/sign-in', next)} className="text-link underline underline-offset-2">
            Sign in
          </Link>
        </>
      }
    >
      {viewer && <Notice>What you made as a guest stays yours: articles, quizzes, answers and cards.</Notice>}
      <SignUpForm
        action={signUpAction}
        next={safeReturnPath(next, '')}
        name={viewer && viewer.name !== 'Guest' ? viewer.name : ''}
      />
    </Page>
  )
}
