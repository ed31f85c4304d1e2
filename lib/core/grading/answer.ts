import { z } from 'zod'

/** Long enough for any sentence; anything longer is no answer. */
export const LONGEST_TEXT = 500
const MOST_PARTS = 50

const part = z.number().int().min(0).max(MOST_PARTS)
const parts = z.array(part).max(MOST_PARTS)
const typed = z.string().max(LONGEST_TEXT)

/**
 * What a student gave, by item type. Numbers are positions in the item's own order as stored (never the shuffled
 * order of a screen): `choice` and `choices` in its options, `order` in its steps, `matches[i]` the right-hand side
 * chosen for pair i as a position among `rightSides(item)`, null where none was chosen.
 */
export const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('multiple-choice'), choice: part }),
  z.object({ type: z.literal('true-false'), choice: part }),
  z.object({ type: z.literal('multiple-response'), choices: parts }),
  z.object({ type: z.literal('matching'), matches: z.array(part.nullable()).max(MOST_PARTS) }),
  z.object({ type: z.literal('ordering'), order: parts }),
  z.object({ type: z.literal('cloze'), text: typed }),
  z.object({ type: z.literal('short-answer'), text: typed }),
  z.object({ type: z.literal('numeric'), text: typed }),
])
export type Answer = z.infer<typeof Answer>
