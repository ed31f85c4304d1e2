/**
 * What one rule makes of a response and one wording of the key. `wrong` is decisive: the response contradicts the key
 * (another unit, the opposite); `incorrect` says only that nothing speaks for it, so another wording may still.
 */
export type Judgement = 'correct' | 'close' | 'part' | 'wrong' | 'unknown' | 'incorrect'

/** A response or a key read for comparison. `raw` as typed; `words` canonical; `name`: written with capitals, so closed. */
export type Reading = { raw: string; words: string[]; name: boolean }
