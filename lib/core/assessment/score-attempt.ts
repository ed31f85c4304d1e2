/** Points for each item of an attempt; `fraction` null where it was not answered. */
export type ScoredItem = { points: number; fraction: number | null }

/** Sum of points got and of points possible; an unanswered item gets none. Rounded to a millionth, so that thirds add up to 1. */
export function scoreAttempt(items: readonly ScoredItem[]): { score: number; maxScore: number } {
  const round = (value: number) => Math.round(value * 1e6) / 1e6
  return {
    score: round(items.reduce((sum, item) => sum + item.points * (item.fraction ?? 0), 0)),
    maxScore: round(items.reduce((sum, item) => sum + item.points, 0)),
  }
}
