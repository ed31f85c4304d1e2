import { z } from 'zod'

const line = (longest: number) => z.string().trim().max(longest, `Keep this under ${longest} characters.`)
const needed = (longest: number, problem: string) => line(longest).min(1, problem)

/**
 * What the edit form of an item sends, whatever its type; `applyEdit` reads the fields that belong to it.
 * The evidence is not among them: it is the article's, word for word.
 */
export const itemEdit = z.object({
  itemId: z.uuid(),
  /** The revision that was edited: an edit of an older one is refused rather than lost. */
  revision: z.coerce.number().int().min(1),
  stem: needed(1_000, 'Write the question.'),
  explanation: line(2_000).default(''),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  /** Typed answers: the key, and other wordings one a line. */
  key: line(500).default(''),
  accepted: z.string().max(4_000).default('').transform(lines),
  /** Choices: texts in order, why each is right or wrong, and the positions of the right ones. */
  options: z.array(line(500)).max(12).default([]),
  whys: z.array(line(1_000)).max(12).default([]),
  correct: z.array(z.coerce.number().int().min(0)).default([]),
  /** Numeric: how far off is still right. */
  tolerance: z.coerce.number().min(0, 'The margin can’t be below zero.').default(0),
  /** Ordering: the steps in their order, one a line. */
  steps: z.string().max(8_000).default('').transform(lines),
  /** Matching: both sides of each pair, in order. */
  lefts: z.array(line(500)).max(12).default([]),
  rights: z.array(line(500)).max(12).default([]),
})
export type ItemEdit = z.infer<typeof itemEdit>

function lines(text: string): string[] {
  return [...new Set(text.split('\n').map((each) => each.trim()))].filter((each) => each !== '')
}
