import type { Answer } from '../grading/answer'
import type { Arrangement } from './arrange-item'

/**
 * Turns positions of the screen into stored positions; null where one is off the screen or an ordering is not one.
 * The browser knows only what it shows, so nothing that it sends says which option is the key.
 */
export function toStored(answer: Answer, arrangement: Arrangement): Answer | null {
  return translate(answer, (shown) => arrangement[shown] ?? null, arrangement.length)
}

/** Turns stored positions into positions of the screen. */
export function toShown(answer: Answer, arrangement: Arrangement): Answer | null {
  return translate(
    answer,
    (stored) => {
      const shown = arrangement.indexOf(stored)
      return shown < 0 ? null : shown
    },
    arrangement.length,
  )
}

function translate(answer: Answer, map: (position: number) => number | null, count: number): Answer | null {
  switch (answer.type) {
    case 'multiple-choice':
    case 'true-false': {
      const choice = map(answer.choice)
      return choice === null ? null : { ...answer, choice }
    }
    case 'multiple-response': {
      const choices = mapAll(answer.choices, map)
      return choices && { ...answer, choices: choices.toSorted((a, b) => a - b) }
    }
    case 'ordering': {
      const order = mapAll(answer.order, map)
      return order && order.length === count ? { ...answer, order } : null
    }
    case 'matching': {
      const matches = answer.matches.map((match) => (match === null ? null : map(match)))
      const lost = matches.some((match, index) => match === null && answer.matches[index] !== null)
      return lost ? null : { ...answer, matches }
    }
    default:
      return answer
  }
}

/** Null where a position is unknown or given twice. */
function mapAll(given: number[], map: (position: number) => number | null): number[] | null {
  const mapped = given.map(map).filter((position) => position !== null)
  return mapped.length === given.length && new Set(mapped).size === mapped.length ? mapped : null
}
