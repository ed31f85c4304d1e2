import type { Wording } from '../../facts/wording-state'

/** A worded question; `wh` is its question word, for variety. */
export type Question = { stem: string; wording: Wording; wh: string }

/** A capital first, and a question mark for whatever ended it. */
export const finish = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text
    .slice(1)
    .replace(/[.,;:]+(["']?)$/, '$1')
    .replace(/\b(is|are|was|were|has|have|had) also\b/, '$1')}?`
