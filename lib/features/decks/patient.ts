/** Patience with a busy server, in milliseconds. */
export const PATIENT = { maxWait: 10_000, timeout: 15_000 }
