import type { Wording } from '../../facts/wording-state'

/** A worded question; `wh` is its question word, for variety. */
export type Question = { stem: string; wording: Wording; wh: string }

/** "What did All three offer": a word that had its capital from the head of a sentence. */
export const lowerInside = (text: string) =>
  text.replace(/"[^"]*"|(?<=[a-z,] )(?:All|Many|Most|Some|Several|Both|Other|Another|Each|Every)(?= [a-z])/g, (word) =>
    word.startsWith('"') ? word : word.toLowerCase(),
  )

/** A capital first, and a question mark for whatever ended it. */
export const finish = (text: string) =>
  `${text.charAt(0).toUpperCase()}${lowerInside(text)
    .slice(1)
    .replace(/[.,;:]+(["']?)$/, '$1')
    .replace(/\b(is|are|was|were|has|have|had) also\b/, '$1')}?`
