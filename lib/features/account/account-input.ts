import 'server-only'
import { z } from 'zod'
import { cleanName } from '@/lib/auth/display-name'
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@/lib/auth/password'
import { isTimeZone } from '@/lib/auth/time-zone'

/** What the account forms send. Each problem is a sentence for the person, shown beside the field. */

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That e-mail address is too long.')
  .pipe(z.email('Enter an e-mail address like name@example.org.'))

export const Name = z
  .string()
  .max(1000)
  .transform(cleanName)
  .pipe(z.string().min(1, 'Enter the name that others will see.'))

export const NewPassword = z
  .string()
  .min(PASSWORD_MINIMUM, `Use at least ${PASSWORD_MINIMUM} characters.`)
  .max(PASSWORD_MAXIMUM, `Use at most ${PASSWORD_MAXIMUM} characters.`)

export const GivenPassword = z
  .string()
  .min(1, 'Enter your password.')
  .max(PASSWORD_MAXIMUM, 'That is not the password.')

/** From the browser where script runs; absent or unknown counts as not said. */
const GivenTimeZone = z
  .string()
  .optional()
  .transform((name) => (name && isTimeZone(name) ? name : undefined))

export const SignUpInput = z.object({ name: Name, email: Email, password: NewPassword, timeZone: GivenTimeZone })
export type SignUpInput = z.infer<typeof SignUpInput>

export const SignInInput = z.object({ email: Email, password: GivenPassword, timeZone: GivenTimeZone })
export type SignInInput = z.infer<typeof SignInInput>

export const ProfileInput = z.object({
  name: Name,
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone from the list.'),
})
export type ProfileInput = z.infer<typeof ProfileInput>

export const PasswordChange = z.object({ current: GivenPassword, password: NewPassword })
export type PasswordChange = z.infer<typeof PasswordChange>
