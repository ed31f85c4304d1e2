'use client'

import { useActionState } from 'react'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'

export type PasteFields = 'text' | 'title' | 'publisher' | 'licence' | 'publishedAt' | 'url'
/** What came back: why it was refused, and everything that was typed. */
export type PasteState = {
  problem?: string
  errors: Partial<Record<PasteFields, string>>
  values: Partial<Record<PasteFields, string>>
}

export function PasteForm({
  action,
  rows = 12,
  more,
}: {
  action: (before: PasteState, form: FormData) => Promise<PasteState>
  rows?: number
  /** Beside the button. */
  more?: React.ReactNode
}) {
  const [{ problem, errors, values }, submit] = useActionState(action, { errors: {}, values: {} })
  const aboutSource = (['publishedAt', 'publisher', 'url', 'licence'] as const).some(
    (name) => values[name] || errors[name],
  )
  return (
    <form action={submit} className="grid gap-4">
      {problem && (
        <Notice tone="wrong" live>
          {problem} <span className="text-muted">Your text is still here.</span>
        </Notice>
      )}
      <TextArea
        name="text"
        label="Article text"
        hint="Plain text in English, up to 10,000 words. Headline, byline and copyright line can stay: they are told apart."
        rows={rows}
        required
        className="font-serif leading-relaxed"
        defaultValue={values.text}
        error={errors.text}
      />
      <details className="group" open={aboutSource || Boolean(values.title)}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-link hover:underline">
          Title, date and source (optional)
        </summary>
        <div className="grid gap-4 py-2 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <TextField
              name="title"
              label="Title"
              hint="Taken from the text where you leave it empty."
              maxLength={300}
              defaultValue={values.title}
              error={errors.title}
            />
          </div>
          <TextField
            name="publishedAt"
            type="date"
            label="Published on"
            hint="Turns “on Monday” into a date."
            defaultValue={values.publishedAt}
            error={errors.publishedAt}
          />
          <TextField
            name="publisher"
            label="Publisher"
            hint="Such as a newspaper or agency."
            maxLength={200}
            defaultValue={values.publisher}
            error={errors.publisher}
          />
          <TextField name="url" type="url" label="Web address" defaultValue={values.url} error={errors.url} />
          <TextField
            name="licence"
            label="Licence"
            maxLength={200}
            defaultValue={values.licence}
            error={errors.licence}
          />
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton pendingLabel="Reading the article">Make questions</SubmitButton>
        {more}
      </div>
    </form>
  )
}
