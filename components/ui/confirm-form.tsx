import type { ReactNode } from 'react'
import { SubmitButton } from './submit-button'

/**
 * Asks before a destructive form posts, and says what goes with it. A disclosure rather than a dialog:
 * it needs no script, and the question stands where the button was.
 */
export function ConfirmForm({
  trigger,
  question,
  confirmLabel,
  pendingLabel,
  action,
  children,
}: {
  trigger: ReactNode
  /** What will be gone, in one or two sentences. */
  question: ReactNode
  confirmLabel: string
  pendingLabel?: string
  action: (formData: FormData) => void | Promise<void>
  /** Hidden fields. */
  children?: ReactNode
}) {
  return (
    <details className="group max-w-measure">
      <summary className="inline-flex min-h-11 items-center rounded-md px-2 font-semibold text-wrong-answer hover:underline">
        {trigger}
      </summary>
      <form
        action={action}
        className="mt-2 grid justify-items-start gap-3 border-l-3 border-wrong-answer bg-sheet px-4 py-3"
      >
        {children}
        <div>{question}</div>
        <SubmitButton variant="danger" pendingLabel={pendingLabel}>
          {confirmLabel}
        </SubmitButton>
      </form>
    </details>
  )
}
