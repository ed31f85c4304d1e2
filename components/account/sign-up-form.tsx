'use client'

import { TextField } from '@/components/ui/field'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { PasswordField } from './password-field'
import { TimeZoneInput } from './time-zone-input'

export function SignUpForm({ action, next, name }: { action: FormAction; next: string; name: string }) {
  return (
    <AccountForm action={action} submitLabel="Sign up" pendingLabel="Making your account" hidden={{ next }}>
      {({ values, problems }) => (
        <>
          <TimeZoneInput />
          <TextField
            label="Name"
            hint="Shown to teachers and classmates when you take a quiz."
            name="name"
            autoComplete="name"
            required
            defaultValue={values?.name ?? name}
            error={problems?.name}
          />
          <TextField
            label="E-mail"
            hint="You sign in with it. Nothing is sent to it."
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={values?.email}
            error={problems?.email}
          />
          <PasswordField
            label="Password"
            hint="8 characters or more. A few plain words together are good."
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
