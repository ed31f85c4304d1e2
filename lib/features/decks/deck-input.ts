import { z } from 'zod'

export const DeckName = z
  .string()
  .trim()
  .min(1, 'Give the deck a name.')
  .max(120, 'Keep the name under 120 characters.')
  .transform((name) => name.replace(/\s+/g, ' '))

// PostgreSQL stores no NUL, and half of a surrogate pair is no character.
const UNSTORABLE = /[\0\p{Surrogate}]/gu

const face = (empty: string) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').replace(UNSTORABLE, '').trim())
    .pipe(z.string().min(1, empty).max(5_000, 'Keep each side under 5,000 characters.'))

/** A card as a person writes it. */
export const CardInput = z.object({
  front: face('Write something on the front.'),
  back: face('Write something on the back.'),
})
export type CardInput = z.infer<typeof CardInput>
