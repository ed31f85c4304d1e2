import { choicesOf, type GradableItem, rightSides, stepsOf } from '../grading/item-parts'
import type { ItemType } from '../items/types'
import type { Arrangement } from './arrange-item'

/** A question as a student sees it before answering. `id` is the item revision's. */
export type StudentQuestion = {
  id: string
  type: ItemType
  stem: string
  /** Options as shown, without what is right about them. */
  choices: string[]
  /** matching: left-hand sides in their own order, right-hand sides as shown. */
  lefts: string[]
  rights: string[]
  /** ordering: the steps as shown. */
  steps: string[]
}

/**
 * The allow-list between an item and a student's browser: every field is named here and copied, so that nothing new
 * about an item reaches a browser unless someone adds it on purpose. Key, accepted, explanation, evidence never do.
 */
export function toStudentQuestion(id: string, item: GradableItem, arrangement: Arrangement): StudentQuestion {
  const shown = (texts: string[]) => arrangement.map((position) => texts[position] ?? '')
  const hasChoices = ['multiple-choice', 'multiple-response', 'true-false'].includes(item.type)
  return {
    id,
    type: item.type,
    stem: item.stem,
    choices: hasChoices ? shown(choicesOf(item).map((option) => option.text)) : [],
    lefts: item.type === 'matching' ? (item.key.pairs ?? []).map((pair) => pair.left) : [],
    rights: item.type === 'matching' ? shown(rightSides(item)) : [],
    steps: item.type === 'ordering' ? shown(stepsOf(item)) : [],
  }
}
