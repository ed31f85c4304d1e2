import { Button } from '../ui/button'
import { SubmitButton } from '../ui/submit-button'

/** The running tally, what was done last, and the way on. */
export function StudioFoot({
  accepted,
  pending,
  last,
  problem,
  undo,
  makeSet,
}: {
  accepted: number
  pending: number
  last: string | null
  problem: string | null
  undo: () => void
  makeSet: (form: FormData) => Promise<void>
}) {
  return (
    <div className="no-print sticky bottom-0 z-10 max-sm:bottom-14 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-edge bg-paper px-4 py-2 sm:-mx-6 sm:px-6">
      <p className="tabular">
        <strong>{accepted}</strong> accepted, <strong>{pending}</strong> to look at
      </p>
      <p role="status" className="flex min-w-0 flex-1 items-center gap-2 text-base text-muted">
        {problem ?? (last && <span className="hidden min-w-0 truncate sm:inline">{last}</span>)}
        {last && (
          <Button variant="quiet" onClick={undo}>
            Undo
          </Button>
        )}
      </p>
      <form action={makeSet}>
        {accepted > 0 ? (
          <SubmitButton pendingLabel="Making the set">
            <span>
              Make a set from {accepted}
              <span className="max-sm:sr-only"> accepted {accepted === 1 ? 'item' : 'items'}</span>
            </span>
          </SubmitButton>
        ) : (
          <p className="text-base text-muted">Accept an item to make a set.</p>
        )}
      </form>
    </div>
  )
}
