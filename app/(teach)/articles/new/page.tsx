import type { Metadata } from 'next'
import { PasteForm } from '@/components/article/paste-form'
import { Page } from '@/components/ui/page'
import { addArticle } from '../add-article'

export const metadata: Metadata = { title: 'Add an article' }

export default function NewArticlePage() {
  return (
    <Page
      title="Add an article"
      lead="Every question will point at the words of this text that make it true."
      measure="narrow"
    >
      <PasteForm action={addArticle} rows={16} />
    </Page>
  )
}
