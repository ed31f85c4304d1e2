/** A wrong option. `why` says why it is wrong, for a student who chose it. `close` 0–1: how near it is to the key. */
export type Distractor = { text: string; why: string; close: number; value?: number }
