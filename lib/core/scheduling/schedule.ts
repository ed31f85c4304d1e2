import { type Card, FSRS, Rating as FsrsRating, type Grade, State, StrategyMode } from 'ts-fsrs'
import { addDays, startOfStudyDay, studyDayOf } from './study-day'
import type { CardState, Memory, Rating } from './types'

/**
 * FSRS-6 with its default weights, desired retention 0.90, steps of 1 and 10 minutes, 10 minutes after a lapse.
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export const DESIRED_RETENTION = 0.9
/** A card forgotten this often is a leech: it needs another wording more than another review. */
export const LEECH_LAPSES = 8

/** In the last minutes of a study day, a day must not end before a step of minutes would: "hard" after a lapse, at most. */
const LONGEST_STEP = 15 * 60_000

const GRADES: Record<Rating, Grade> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
}
const STATES: Record<CardState, State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
}
const STATE_NAMES: readonly CardState[] = ['new', 'learning', 'review', 'relearning']

type SeededCard = Card & { seed: string }

// Fuzz spreads cards that were learnt together. Its seed is the card and how often it was shown, so that the
// interval under a button is the one that pressing it gives.
// biome-ignore lint/correctness/useHookAtTopLevel: ts-fsrs' method, not a hook of React
const fsrs = new FSRS({
  request_retention: DESIRED_RETENTION,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
  enable_fuzz: true,
}).useStrategy(StrategyMode.SEED, function seed(this) {
  const card = Reflect.get(this, 'current') as SeededCard
  return `${card.seed}/${card.reps}`
})

/**
 * The memory of a card after a rating. `seed` is the card's id. Intervals of days end when that study day starts
 * in the learner's time zone; intervals of minutes end to the minute. Throws RangeError on an unknown time zone.
 */
export function schedule(memory: Memory, rating: Rating, now: Date, timeZone: string, seed = ''): Memory {
  // A clock set back must not make a review happen before the last one.
  const at = memory.lastReviewedAt && memory.lastReviewedAt > now ? memory.lastReviewedAt : now
  const counted = countedTime(at, timeZone)
  const card: SeededCard = {
    due: memory.due,
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: memory.elapsedDays,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningSteps,
    reps: memory.reps,
    lapses: memory.lapses,
    state: STATES[memory.state],
    last_review: memory.lastReviewedAt ? countedTime(memory.lastReviewedAt, timeZone) : undefined,
    seed,
  }
  const { card: next } = fsrs.next(card, counted, GRADES[rating])
  const day = addDays(studyDayOf(at, timeZone), next.scheduled_days)
  const due =
    next.scheduled_days > 0
      ? new Date(Math.max(startOfStudyDay(day, timeZone).getTime(), at.getTime() + LONGEST_STEP))
      : new Date(at.getTime() + next.due.getTime() - counted.getTime())
  return {
    state: STATE_NAMES[next.state] ?? 'review',
    due,
    stability: next.stability,
    difficulty: next.difficulty,
    elapsedDays: next.elapsed_days,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    lastReviewedAt: at,
  }
}

/**
 * ts-fsrs counts days between dates in UTC. This gives it a time whose UTC date is the learner's study day, so that
 * two reviews on one evening count as one day wherever the learner lives.
 */
function countedTime(at: Date, timeZone: string): Date {
  const day = studyDayOf(at, timeZone)
  const since = at.getTime() - startOfStudyDay(day, timeZone).getTime()
  return new Date(Date.parse(day) + Math.min(since, 86_399_999))
}

/** Chance of recalling a card at `now`, 0–1; 0 for one never learnt. */
export function retrievability(memory: Memory, now: Date): number {
  if (memory.state === 'new' || memory.stability <= 0 || !memory.lastReviewedAt) return 0
  const days = (now.getTime() - memory.lastReviewedAt.getTime()) / 86_400_000
  return fsrs.forgetting_curve(Math.max(0, days), memory.stability)
}

/** Whether this rating made, or made again, a leech: at 8 lapses, then every 4 (Anki's rule). */
export function becameLeech(before: Memory, after: Memory): boolean {
  const over = after.lapses - LEECH_LAPSES
  return after.lapses > before.lapses && over >= 0 && over % Math.ceil(LEECH_LAPSES / 2) === 0
}
