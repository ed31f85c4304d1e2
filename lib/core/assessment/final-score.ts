import type { GradingMethod } from './rules'

export type TakenAttempt = { startedAt: Date; score: number; maxScore: number }

/** The score of a student who handed in several attempts, in points; null where there is none. `last` and `first` go by when they began. */
export function finalScore(
  method: GradingMethod,
  attempts: readonly TakenAttempt[],
): { score: number; maxScore: number } | null {
  const inOrder = attempts.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (!first || !last) return null
  switch (method) {
    case 'first':
      return pointsOf(first)
    case 'last':
      return pointsOf(last)
    case 'highest':
      return pointsOf(inOrder.reduce((best, each) => (share(each) > share(best) ? each : best)))
    case 'average':
      return { score: mean(inOrder.map(share)) * last.maxScore, maxScore: last.maxScore }
  }
}

const pointsOf = ({ score, maxScore }: TakenAttempt) => ({ score, maxScore })
const share = ({ score, maxScore }: TakenAttempt) => (maxScore > 0 ? score / maxScore : 0)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
