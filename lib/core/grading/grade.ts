import type { Answer } from './answer'
import { gradeMatching, gradeOrdering } from './grade-arrangement'
import { gradeChoice, gradeChoices } from './grade-choices'
import { gradeTyped } from './grade-typed'
import type { GradableItem } from './item-parts'

export type Verdict = 'correct' | 'partial' | 'incorrect' | 'unknown'

/**
 * `fraction` is the share of the item's points, 0–1. `note` is a sentence for the student where the verdict alone
 * does not explain itself ("Close: check the spelling."), else null. Unknown gives no points until someone judges.
 */
export type Grade = { verdict: Verdict; fraction: number; note: string | null }

/** Judges an answer. Throws TypeError when the answer is not of the item's type: check that at the edge. */
export function grade(item: GradableItem, answer: Answer): Grade {
  if (item.type !== answer.type) throw new TypeError(`a ${answer.type} answer to a ${item.type} item`)
  switch (answer.type) {
    case 'multiple-choice':
    case 'true-false':
      return gradeChoice(item, answer.choice)
    case 'multiple-response':
      return gradeChoices(item, answer.choices)
    case 'matching':
      return gradeMatching(item, answer.matches)
    case 'ordering':
      return gradeOrdering(item, answer.order)
    default:
      return gradeTyped(item, answer.text)
  }
}
