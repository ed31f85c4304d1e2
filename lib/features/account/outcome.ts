/** Enough of a user to sign a browser in as them. */
export type SessionUser = { id: string; kind: 'member' | 'guest'; sessionVersion: number }

/** `field`: which input the sentence belongs beside. */
export type Refusal<Field extends string = string> = { ok: false; field?: Field; problem: string }
