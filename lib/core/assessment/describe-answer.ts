import type { Answer } from '../grading/answer'
import { choicesOf, type GradableItem, rightSides, stepsOf } from '../grading/item-parts'

/** An answer (stored positions) or a key in words, one line each; pairs as "left: right". */
export function describeAnswer(item: GradableItem, answer: Answer): string[] {
  switch (answer.type) {
    case 'multiple-choice':
    case 'true-false':
      return [choicesOf(item)[answer.choice]?.text ?? '']
    case 'multiple-response':
      return answer.choices.map((choice) => choicesOf(item)[choice]?.text ?? '')
    case 'matching':
      return (item.key.pairs ?? []).map(
        ({ left }, index) => `${left}: ${rightSides(item)[answer.matches[index] ?? -1] ?? 'no answer'}`,
      )
    case 'ordering':
      return answer.order.map((step) => stepsOf(item)[step] ?? '')
    default:
      return [answer.text]
  }
}

export function describeKey(item: GradableItem): string[] {
  switch (item.type) {
    case 'multiple-response':
      return choicesOf(item).flatMap((option) => (option.correct ? [option.text] : []))
    case 'matching':
      return (item.key.pairs ?? []).map(({ left, right }) => `${left}: ${right}`)
    case 'ordering':
      return stepsOf(item)
    default:
      return [item.key.text]
  }
}
