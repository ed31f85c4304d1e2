'use client'

import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { PasswordField } from './password-field'

export function PasswordForm({ action, email }: { action: FormAction; email: string }) {
  return (
    <AccountForm action={action} submitLabel="Change password" pendingLabel="Changing" variant="secondary">
      {({ problems }) => (
        <>
          {/* Tells password managers whose password this is. */}
          <input type="hidden" name="email" autoComplete="username" value={email} />
          <PasswordField
            label="Password now"
            name="current"
            autoComplete="current-password"
            required
            error={problems?.current}
          />
          <PasswordField
            label="New password"
            hint="8 characters or more. Other browsers are signed out."
            name="password"
            autoComplete="new-password"
            required
            minLength={8}
            error={problems?.password}
          />
        </>
      )}
    </AccountForm>
  )
}
