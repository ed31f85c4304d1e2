import { DESIRED_RETENTION, retrievability } from './schedule'
import type { Memory } from './types'

export const MASTERY = ['unseen', 'learning', 'known', 'slipping'] as const
export type Mastery = (typeof MASTERY)[number]

/**
 * What a learner knows of one fact, from the cards about it and the last answers to questions about it. A card that
 * was reviewed says more than an answer, which may have been a guess; unless that answer was wrong and came after the
 * review (`missed`). Of several, the one that needs work decides.
 */
export function judgeMastery(
  cards: readonly (Memory & { missed?: boolean })[],
  lastAnswersRight: readonly boolean[],
  now: Date,
): Mastery {
  const seen = cards.filter(({ state }) => state !== 'new').map((memory) => judgeCard(memory, now))
  const found = seen.length > 0 ? seen : lastAnswersRight.map((right): Mastery => (right ? 'known' : 'learning'))
  return (['slipping', 'learning', 'known'] as const).find((state) => found.includes(state)) ?? 'unseen'
}

function judgeCard(memory: Memory & { missed?: boolean }, now: Date): Mastery {
  if (memory.missed || memory.state === 'relearning') return 'slipping'
  if (memory.state === 'learning') return 'learning'
  return memory.due < now && retrievability(memory, now) < DESIRED_RETENTION ? 'slipping' : 'known'
}
