'use client'

import { TextField } from '@/components/ui/field'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { PasswordField } from './password-field'
import { TimeZoneInput } from './time-zone-input'

export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <AccountForm action={action} submitLabel="Sign in" pendingLabel="Signing in" hidden={{ next }}>
      {({ values, problems }) => (
        <>
          <TimeZoneInput />
          <TextField
            label="E-mail"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={values?.email}
            error={problems?.email}
          />
          <PasswordField
            label="Password"
            name="password"
            autoComplete="current-password"
            required
            error={problems?.password}
          />
        </>
      )}
    </AccountForm>
  )
}
