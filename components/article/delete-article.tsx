import { ConfirmForm } from '../ui/confirm-form'

type Loss = {
  items: number
  setsGone: number
  setsShortened: number
  attempts: number
  responses: number
  students: number
}

/** Asks before an article goes, and says what goes with it. */
export function DeleteArticle({ loss, action }: { loss: Loss; action: (form: FormData) => Promise<void> }) {
  const gone = [
    'the text',
    many(loss.items, 'item'),
    loss.setsGone > 0 && many(loss.setsGone, 'question set'),
    loss.attempts > 0 && many(loss.attempts, 'attempt'),
    loss.responses > 0 && `${many(loss.responses, 'answer')} of ${many(loss.students, 'student')}`,
  ].filter((part) => part !== false)
  return (
    <ConfirmForm
      trigger="Delete this article"
      confirmLabel="Delete for good"
      pendingLabel="Deleting"
      action={action}
      question={
        <>
          <p>This deletes {listed(gone)}. It can’t be undone.</p>
          {loss.setsShortened > 0 && (
            <p>
              {loss.setsShortened === 1 ? 'One other set loses' : `${loss.setsShortened} other sets lose`} the questions
              that came from here and {loss.setsShortened === 1 ? 'keeps' : 'keep'} the rest.
            </p>
          )}
          <p className="text-muted">Flashcards already made from it stay with whoever learns them.</p>
        </>
      }
    />
  )
}

function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}
