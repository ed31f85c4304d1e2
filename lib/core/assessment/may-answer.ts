import type { Rules } from './rules'

export type AnswerableAttempt = {
  rules: Rules
  graceEndsAt: Date | null
  submittedAt: Date | null
  handedInByTime: boolean
}

/**
 * What becomes of an answer that arrives now: it counts; it is kept and marked late; it came after time was up and is
 * refused; it came after its student handed in and is refused. `seesAnswers`: the student may look at the key by now,
 * and what is written after that says nothing, so it is not even kept.
 */
export function mayAnswer(
  attempt: AnswerableAttempt,
  seesAnswers: boolean,
  now: Date,
): 'yes' | 'late' | 'too-late' | 'submitted' {
  const { rules, submittedAt, graceEndsAt, handedInByTime } = attempt
  if (submittedAt && !handedInByTime) return 'submitted'
  if (!submittedAt && (!graceEndsAt || now <= graceEndsAt)) return 'yes'
  return rules.late === 'mark' && !(submittedAt && seesAnswers) ? 'late' : 'too-late'
}

/** Whether time is up for an open attempt, grace included: it is to be handed in. */
export function isOverdue(
  { submittedAt, graceEndsAt }: Pick<AnswerableAttempt, 'submittedAt' | 'graceEndsAt'>,
  now: Date,
) {
  return submittedAt === null && graceEndsAt !== null && now > graceEndsAt
}
