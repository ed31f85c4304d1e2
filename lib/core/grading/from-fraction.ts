import type { Grade } from './grade'

/** Verdict of an answer in parts; `right` of `of` names them in the note. */
export function fromFraction(fraction: number, note: string | null = null): Grade {
  const clamped = Math.min(1, Math.max(0, fraction))
  if (clamped >= 1 - 1e-9) return { verdict: 'correct', fraction: 1, note: null }
  if (clamped <= 1e-9) return { verdict: 'incorrect', fraction: 0, note }
  return { verdict: 'partial', fraction: clamped, note }
}
