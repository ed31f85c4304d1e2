import type { Verdict } from '../grading/grade'

/**
 * The items of an attempt that are worth asking again: answered wrongly or in part, or not at all. What nobody judged
 * yet is no miss. Ids in the order of `asked`.
 */
export function missedItems(
  asked: readonly { itemRevisionId: string }[],
  responses: readonly { itemRevisionId: string; verdict: Verdict }[],
): string[] {
  const verdicts = new Map(responses.map(({ itemRevisionId, verdict }) => [itemRevisionId, verdict]))
  return asked
    .map(({ itemRevisionId }) => itemRevisionId)
    .filter((id) => !['correct', 'unknown'].includes(verdicts.get(id) ?? 'incorrect'))
}
