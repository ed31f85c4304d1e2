import { z } from 'zod'

const LONGEST_NAME = 100

export const ClassName = z
  .string()
  .transform((value) => value.trim().replace(/\s+/g, ' '))
  .pipe(
    z.string().min(1, 'Give the class a name.').max(LONGEST_NAME, `Keep the name under ${LONGEST_NAME} characters.`),
  )

/** A join code however it was typed: small letters, spaces and hyphens are forgiven. */
export const JoinCode = z
  .string()
  .transform((value) => value.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  .pipe(z.string().min(1, 'Type the code of your class.').max(20, 'A code has six letters and digits.'))
