import type { Metadata } from 'next'
import { CodeForm } from '@/components/class/code-form'
import { Page } from '@/components/ui/page'
import { findByCode } from './actions'

export const metadata: Metadata = { title: 'Join a class' }

export default function JoinPage() {
  return (
    <Page measure="narrow" title="Join a class" lead="Your teacher gives you the code. You need no account.">
      <CodeForm action={findByCode} />
    </Page>
  )
}
