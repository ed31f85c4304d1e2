/**
 * What an attempt asks of its set version: everything, or for a retry the items that were missed. `onlyItems` is empty
 * for everything. The one place that says so: what asks, grades, scores and counts an attempt goes through it.
 */
export function askedItems<Row extends { itemRevisionId: string }>(
  items: readonly Row[],
  { onlyItems }: { onlyItems: readonly string[] },
): Row[] {
  return items.filter(({ itemRevisionId }) => onlyItems.length === 0 || onlyItems.includes(itemRevisionId))
}
