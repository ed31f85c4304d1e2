'use client'

import type { ReactNode } from 'react'
import { TextField } from '@/components/ui/field'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { PasswordField } from './password-field'

/** `proof`: what shows that it is really them; guests have nothing to show. */
export function DeleteAccountForm({
  action,
  proof,
  label,
  children,
}: {
  action: FormAction
  proof: 'password' | 'email' | 'none'
  label: string
  /** What goes with it. */
  children: ReactNode
}) {
  return (
    <AccountForm action={action} submitLabel={label} pendingLabel="Deleting" variant="danger">
      {({ problems }) => (
        <>
          <div>{children}</div>
          {proof === 'password' && (
            <PasswordField
              label="Your password"
              name="proof"
              autoComplete="current-password"
              required
              error={problems?.proof}
            />
          )}
          {proof === 'email' && (
            <TextField
              label="Your e-mail address"
              hint="Type it to show that you mean it."
              name="proof"
              type="email"
              autoComplete="off"
              required
              error={problems?.proof}
            />
          )}
        </>
      )}
    </AccountForm>
  )
}
