import { z } from 'zod'

/**
 * What a student may be shown: whether each answer is right, the key with explanation and evidence, the score.
 * Who sees the key sees what is right, so the key brings correctness along.
 */
export const Sight = z
  .object({ correctness: z.boolean(), answers: z.boolean(), score: z.boolean() })
  .transform((sight) => ({ ...sight, correctness: sight.correctness || sight.answers }))
export type Sight = z.infer<typeof Sight>

/** When a student looks, as Moodle tells it apart: while answering, within two minutes, later, once nobody can answer any more. */
export const MOMENTS = ['during', 'after', 'open', 'closed'] as const
export type Moment = (typeof MOMENTS)[number]

export const GRADING_METHODS = ['highest', 'average', 'first', 'last'] as const
export type GradingMethod = (typeof GRADING_METHODS)[number]

const MOST_MINUTES = 24 * 60
const MOST_GRACE_SECONDS = 60 * 60
const MOST_ATTEMPTS = 100

/** The rules an assignment sets, and an attempt keeps as they were when it began. */
export const Rules = z
  .object({
    /** Practice: the first answer to each question stands. Exam: it may be changed until handing in. */
    mode: z.enum(['practice', 'exam']),
    /** Minutes from starting; null: as long as it takes. */
    timeLimitMinutes: z.number().int().min(1).max(MOST_MINUTES).nullable(),
    /** How long after time is up an answer still counts: what was on its way. */
    graceSeconds: z.number().int().min(0).max(MOST_GRACE_SECONDS),
    /** How many passes; null: any number. */
    attempts: z.number().int().min(1).max(MOST_ATTEMPTS).nullable(),
    grading: z.enum(GRADING_METHODS),
    shuffleItems: z.boolean(),
    /** Matching and ordering are always shuffled: their own order would be the key. */
    shuffleOptions: z.boolean(),
    review: z.object({ during: Sight, after: Sight, open: Sight, closed: Sight }),
    /**
     * What comes too late. Mark: work goes on after the due date until the assignment locks, and an answer after time is
     * up is kept, marked late, and scored once the teacher lets it. Refuse: due is due, and such an answer is turned away.
     */
    late: z.enum(['mark', 'refuse']),
  })
  .refine(({ mode, review: { during } }) => mode === 'practice' || !(during.correctness || during.score), {
    path: ['review', 'during'],
    message: 'An exam shows nothing before it is handed in.',
  })
export type Rules = z.infer<typeof Rules>

const NOTHING: Sight = { correctness: false, answers: false, score: false }
const EVERYTHING: Sight = { correctness: true, answers: true, score: true }

/** What a teacher starts from. Share links are always practice. */
export const PRESETS: Record<Rules['mode'], Rules> = {
  practice: {
    mode: 'practice',
    timeLimitMinutes: null,
    graceSeconds: 60,
    attempts: null,
    grading: 'highest',
    shuffleItems: true,
    shuffleOptions: true,
    review: { during: EVERYTHING, after: EVERYTHING, open: EVERYTHING, closed: EVERYTHING },
    late: 'mark',
  },
  exam: {
    mode: 'exam',
    timeLimitMinutes: 30,
    graceSeconds: 60,
    attempts: 1,
    grading: 'highest',
    shuffleItems: true,
    shuffleOptions: true,
    review: { during: NOTHING, after: NOTHING, open: NOTHING, closed: EVERYTHING },
    late: 'refuse',
  },
}

/** The rules of an attempt or assignment as stored; where none are, those that the mode always has. */
export function storedRules(stored: unknown, mode: Rules['mode'] = 'practice'): Rules {
  if (stored === null || stored === undefined) return PRESETS[mode]
  if (typeof stored === 'object' && Object.keys(stored).length === 0) return PRESETS[mode]
  return Rules.parse(stored)
}
