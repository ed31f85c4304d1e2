import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { KeySheet } from '@/components/paper/key-sheet'
import { QuestionSheet } from '@/components/paper/question-sheet'
import { PrintButton } from '@/components/quiz/print-button'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { requireViewer } from '@/lib/auth/session'
import { readPaper } from '@/lib/features/sets/read-paper'
import './paper.css'

/** Two forms for neighbours: the same questions, their options in another order. */
const FORMS = ['A', 'B'] as const
const Query = z.object({
  sheet: z.enum(['questions', 'key']).catch('questions'),
  form: z.enum(FORMS).catch('A'),
})

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = cache(async (id: string, form: (typeof FORMS)[number]) => {
  const viewer = await requireViewer(`/sets/${id}/print`)
  return z.uuid().safeParse(id).success ? readPaper(viewer, id, FORMS.indexOf(form) + 1) : null
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { sheet, form } = Query.parse(await searchParams)
  const paper = await load((await params).id, form)
  return { title: paper ? `${sheet === 'key' ? 'Key: ' : ''}${paper.name}, form ${form}` : 'Not found' }
}

export default async function PrintPage({ params, searchParams }: Props) {
  const { id } = await params
  const { sheet, form } = Query.parse(await searchParams)
  const paper = await load(id, form)
  if (!paper) notFound()
  const address = (over: Partial<z.infer<typeof Query>>) => `?${new URLSearchParams({ sheet, form, ...over })}`
  return (
    <div className="paper-desk">
      <div className="no-print grid gap-4">
        <h1 className="font-serif text-heading font-semibold wrap-anywhere">Print {paper.name}</h1>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Choice
            label="Sheet"
            at={sheet}
            choices={[
              ['questions', 'Student sheet'],
              ['key', 'Key sheet'],
            ]}
            address={(value) => address({ sheet: value as 'key' })}
          />
          <Choice
            label="Form"
            at={form}
            choices={FORMS.map((name) => [name, `Form ${name}`])}
            address={(value) => address({ form: value as 'A' })}
          />
          {paper.entries.length > 0 && <PrintButton variant="primary" />}
        </div>
        <p className="max-w-measure text-base text-muted">
          A4 or Letter. Forms differ in the order of their options; print the key of the form you hand out.
        </p>
      </div>
      {paper.entries.length === 0 ? (
        <EmptyState title="Nothing to print yet">This set has no questions. Add some, then come back.</EmptyState>
      ) : sheet === 'key' ? (
        <KeySheet paper={paper} form={form} />
      ) : (
        <QuestionSheet name={paper.name} form={form} entries={paper.entries} />
      )}
    </div>
  )
}

type ChoiceProps = { label: string; at: string; choices: [string, string][]; address: (value: string) => string }

/** Links, so that it works without script and each sheet has its own address. */
function Choice({ label, at, choices, address }: ChoiceProps) {
  return (
    <nav aria-label={label} className="flex gap-1">
      {choices.map(([value, name]) => (
        <a
          key={value}
          href={address(value)}
          aria-current={value === at ? 'page' : undefined}
          className={buttonClass(value === at ? 'secondary' : 'quiet', value === at ? 'border-ink' : '')}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
