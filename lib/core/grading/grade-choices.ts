import { fromFraction } from './from-fraction'
import type { Grade } from './grade'
import { choicesOf, type GradableItem } from './item-parts'

export function gradeChoice(item: GradableItem, choice: number): Grade {
  return fromFraction(choicesOf(item)[choice]?.correct ? 1 : 0)
}

/**
 * Each right choice earns its share, each wrong one costs a share of the wrong ones, never below nothing: Moodle's
 * multichoice with the weights its editor suggests (100/right, −100/wrong), so that ticking everything earns nothing.
 */
export function gradeChoices(item: GradableItem, choices: number[]): Grade {
  const options = choicesOf(item)
  const right = options.filter((option) => option.correct).length
  const chosen = [...new Set(choices)].map((index) => options[index])
  if (right === 0 || chosen.some((option) => !option)) return fromFraction(0)
  const hits = chosen.filter((option) => option?.correct).length
  const misses = chosen.length - hits
  const wrong = options.length - right
  return fromFraction(hits / right - (wrong === 0 ? 0 : misses / wrong), `${hits} of ${right} found.`)
}
