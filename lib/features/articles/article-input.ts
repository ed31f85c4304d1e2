import { z } from 'zod'

/** Longer texts would keep the server busy too long for one request; the command line takes them. */
export const MAX_WORDS_ON_THE_WEB = 10_000

// A lone half of a surrogate pair can't be stored as UTF-8 and would come back as another character anyway.
// Browsers send every line end of a text area as CR LF, whatever was pasted; what the person saw had one character there.
const text = z.string().transform((value) => value.replaceAll('\r\n', '\n').replace(/\p{Surrogate}/gu, '\uFFFD'))
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `Keep this under ${longest} characters.`)
    .transform((value) => value.replace(/\s+/g, ' ') || undefined)
    .optional()

/** What the form for adding an article sends. */
export const articleInput = z.object({
  text: text.refine((value) => value.trim() !== '', 'Paste the text of an article first.'),
  title: line(300),
  publisher: line(200),
  licence: line(200),
  publishedAt: z
    .literal('')
    .transform(() => undefined)
    .or(z.iso.date('Write the date as year, month and day, such as 2026-11-23.'))
    .optional(),
  url: line(2_000).refine(
    (value) => value === undefined || isWebAddress(value),
    'Write the whole address, beginning with https://',
  ),
})
export type ArticleInput = z.infer<typeof articleInput>

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
