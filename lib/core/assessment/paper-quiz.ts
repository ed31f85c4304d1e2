import type { GradableItem } from '../grading/item-parts'
import { choicesOf } from '../grading/item-parts'
import { arrangeItem } from './arrange-item'
import { describeKey } from './describe-answer'
import { type StudentQuestion, toStudentQuestion } from './student-question'

/** A question on paper, and what its key sheet says: the letter or letters where there are options, else the words. */
export type PaperQuestion = { asked: StudentQuestion; letters: string | null; key: string[] }

const CODE_OF_A = 65
const letter = (index: number) => String.fromCharCode(CODE_OF_A + index)

/**
 * A set as it is printed: options, right-hand sides and steps in one order for the sheet and its key, shuffled by
 * `seed` so that the key is not where it was written, and the questions in the order of the set.
 */
export function paperQuiz(items: readonly (GradableItem & { id: string })[], seed: number): PaperQuestion[] {
  return items.map((item) => {
    const arrangement = arrangeItem(item, { seed, rules: PAPER }, item.id)
    const asked = toStudentQuestion(item.id, item, arrangement)
    return { asked, letters: lettersOf(item, asked, arrangement), key: describeKey(item) }
  })
}

const PAPER = { shuffleItems: false, shuffleOptions: true }

function lettersOf(
  item: GradableItem,
  { lefts, rights, steps }: StudentQuestion,
  arrangement: number[],
): string | null {
  if (item.type === 'matching') {
    const pairs = item.key.pairs ?? []
    return lefts.map((_, at) => `${at + 1} ${letter(rights.indexOf(pairs[at]?.right ?? ''))}`).join(', ')
  }
  if (item.type === 'ordering') return steps.length > 0 ? arrangement.map((place) => place + 1).join(', ') : null
  const right = choicesOf(item)
  if (right.length === 0) return null
  return arrangement.flatMap((position, shown) => (right[position]?.correct ? [letter(shown)] : [])).join(', ')
}
