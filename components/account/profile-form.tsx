'use client'

import { SelectField, TextField } from '@/components/ui/field'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'

export function ProfileForm({
  action,
  name,
  timeZone,
  timeZones,
}: {
  action: FormAction
  name: string
  timeZone: string
  /** IANA names, from the server, so that the page and the browser list the same ones. */
  timeZones: string[]
}) {
  return (
    <AccountForm action={action} submitLabel="Save" pendingLabel="Saving" variant="secondary">
      {({ values, problems }) => (
        <>
          <TextField
            label="Name"
            name="name"
            autoComplete="name"
            required
            defaultValue={values?.name ?? name}
            error={problems?.name}
          />
          <SelectField
            // React sets a select back to the choice it was first shown with; a new one shows what was chosen.
            key={values?.timeZone}
            label="Time zone"
            hint="Cards due on a day come up from four in the morning there."
            name="timeZone"
            defaultValue={values?.timeZone ?? timeZone}
            error={problems?.timeZone}
          >
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </AccountForm>
  )
}
