import type { Decision } from '../item/item-card'

export const STUDIO_GROUPS = ['accepted', 'pending', 'rejected'] as const

export const GROUP_TITLES: Record<Decision, string> = {
  accepted: 'Accepted',
  pending: 'More to look at',
  rejected: 'Rejected',
}

/** Item ids by decision, each group in the order given. */
export function groupByDecision(
  items: readonly { item: { id: string }; decision: Decision }[],
): Record<Decision, string[]> {
  const of = (decision: Decision) => items.filter((each) => each.decision === decision).map(({ item }) => item.id)
  return { accepted: of('accepted'), pending: of('pending'), rejected: of('rejected') }
}
