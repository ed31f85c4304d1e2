import type { Answer } from '../grading/answer'
import type { StudentQuestion } from './student-question'

/** What a form gives: FormData of a browser or of a request. */
export type FormFields = { get(name: string): unknown; getAll(name: string): unknown[] }

type Asked = Pick<StudentQuestion, 'type' | 'lefts' | 'steps'>

/**
 * Reads the answer from the form of a question, in positions of the screen; null where nothing was answered. The same
 * function reads it in the browser and, for forms posted without script, on the server; it brings no schema library
 * along, so the server still parses what it gets.
 */
export function readAnswer({ type, lefts, steps }: Asked, form: FormFields): Answer | null {
  switch (type) {
    case 'multiple-choice':
    case 'true-false': {
      const choice = position(form.get('choice'))
      return choice === null ? null : { type, choice }
    }
    case 'multiple-response': {
      const choices = form
        .getAll('choice')
        .map(position)
        .filter((choice) => choice !== null)
      return choices.length === 0 ? null : { type, choices }
    }
    case 'matching': {
      const matches = lefts.map((_, index) => position(form.get(`match-${index}`)))
      return matches.every((match) => match === null) ? null : { type, matches }
    }
    case 'ordering':
      return { type, order: readOrder(steps, form) }
    default: {
      const text = form.get('text')
      return typeof text === 'string' && text.trim() !== '' ? { type, text: text.trim() } : null
    }
  }
}

function position(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : null
}

/** With script the hidden fields stand in the student's order; without it each step has a place to choose. */
function readOrder(steps: string[], form: FormFields): number[] {
  const moved = form
    .getAll('order')
    .map(position)
    .filter((step) => step !== null)
  if (moved.length > 0) return moved
  const places = steps.map((_, index) => position(form.get(`place-${index}`)) ?? index)
  return steps.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]! || a - b)
}
