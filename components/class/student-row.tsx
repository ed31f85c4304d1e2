'use client'

import { useActionState } from 'react'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-state'

/** One person of a class; what can be changed unfolds under the name. */
export function StudentRow({
  student: { userId, name, extraTimePercent, isGuest },
  joined,
  giveExtraTime,
  takeOut,
}: {
  student: { userId: string; name: string; extraTimePercent: number; isGuest: boolean }
  /** When they joined, in words. */
  joined: string
  giveExtraTime: FormAction
  takeOut: (form: FormData) => Promise<void>
}) {
  const [{ problem, done, value }, submit] = useActionState(giveExtraTime, {})
  return (
    <li className="border-b border-rule py-2">
      <details className="group">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-4">
          <span className="min-w-0 flex-1 basis-40 font-semibold wrap-anywhere group-hover:underline">{name}</span>
          {extraTimePercent > 0 && <span className="tabular">+{extraTimePercent}% time</span>}
          <span className="text-base text-muted">
            {isGuest ? 'guest, ' : ''}joined {joined}
          </span>
          <span className="text-base text-link group-open:hidden">Change</span>
        </summary>
        <div className="grid gap-4 border-l-3 border-rule px-4 py-3">
          <form action={submit} className="flex flex-wrap items-end gap-3">
            <div className="w-44">
              <TextField
                label="Extra time, per cent"
                name="extraTime"
                type="number"
                inputMode="numeric"
                min={0}
                max={400}
                step={1}
                defaultValue={value ?? String(extraTimePercent)}
                error={problem}
              />
            </div>
            <SubmitButton variant="secondary" pendingLabel="Saving">
              Save
            </SubmitButton>
            <span role="status" className="text-base text-muted">
              {done}
            </span>
            <p className="basis-full text-base text-muted">
              On top of every time limit, at once for what {name} is writing now.
            </p>
          </form>
          <form action={takeOut}>
            <input type="hidden" name="userId" value={userId} />
            <SubmitButton variant="danger" pendingLabel="Removing">
              Remove from the class
            </SubmitButton>
          </form>
        </div>
      </details>
    </li>
  )
}
