import { ButtonLink } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ScoreChange } from '@/lib/features/attempts/override-verdict'

const WORDS = { correct: 'as right', incorrect: 'as not right', rules: 'as the rules judge it' }

type Props = {
  text: string
  as: keyof typeof WORDS
  changes: ScoreChange[]
  fields: Record<string, string>
  decide: (formData: FormData) => Promise<void>
  cancelHref: string
}

/** Before a verdict is overridden: whose score changes, and by how much. */
export function DecisionPanel({ text, as, changes, fields, decide, cancelHref }: Props) {
  const moved = changes.filter(({ before, after }) => before !== after)
  return (
    <section
      id="decide"
      aria-labelledby="decide-title"
      className="grid gap-3 border-l-3 border-link bg-sheet px-4 py-4"
    >
      <h3 id="decide-title" className="font-semibold wrap-anywhere">
        Count “{text}” {WORDS[as]}?
      </h3>
      {moved.length === 0 ? (
        <p className="text-muted">No score changes{changes.length > 0 ? '; your word is kept' : ''}.</p>
      ) : (
        <table className="w-full max-w-md">
          <caption className="sr-only">Whose score changes</caption>
          <thead className="border-b border-edge text-left text-base text-muted">
            <tr>
              <th className="py-1 pr-4 font-semibold">Student</th>
              <th className="px-2 py-1 text-right font-semibold">Now</th>
              <th className="py-1 pl-2 text-right font-semibold">Then</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ attemptId, student, before, after, maxScore }) => (
              <tr key={attemptId} className="border-b border-rule">
                <th scope="row" className="py-1 pr-4 text-left font-normal wrap-anywhere">
                  {student}
                </th>
                <td className="px-2 py-1 text-right">{figure(before)}</td>
                <td className="py-1 pl-2 text-right font-semibold">
                  {figure(after)} <span className="font-normal text-muted">of {figure(maxScore)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form action={decide} className="flex flex-wrap gap-2">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton pendingLabel="Changing">
          {moved.length === 1
            ? 'Change one score'
            : moved.length > 1
              ? `Change ${moved.length} scores`
              : 'Keep my word'}
        </SubmitButton>
        <ButtonLink variant="quiet" href={cancelHref}>
          Cancel
        </ButtonLink>
      </form>
    </section>
  )
}

const figure = (value: number) => String(Math.round(value * 100) / 100)
