import { z } from 'zod'

export const setChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), itemIds: z.array(z.uuid()).min(1).max(500) }),
  z.object({ kind: z.literal('remove'), itemId: z.uuid() }),
  z.object({ kind: z.literal('move'), itemId: z.uuid(), by: z.coerce.number().int() }),
])
export type SetChange = z.infer<typeof setChange>

/** The order after a change. What is not there can't be moved or removed; what is there isn't added again. */
export function applySetChange(order: readonly string[], change: SetChange): string[] {
  if (change.kind === 'add') return [...new Set([...order, ...change.itemIds])]
  const from = order.indexOf(change.itemId)
  if (from < 0) return [...order]
  const rest = order.toSpliced(from, 1)
  if (change.kind === 'remove') return rest
  return rest.toSpliced(Math.min(Math.max(from + change.by, 0), rest.length), 0, change.itemId)
}
