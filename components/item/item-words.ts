import type { Difficulty, ItemType } from '@/lib/core/items/types'

export const TYPE_NAMES: Record<ItemType, string> = {
  'multiple-choice': 'Multiple choice',
  'multiple-response': 'Several right',
  'true-false': 'True or false',
  cloze: 'Gap',
  'short-answer': 'Short answer',
  numeric: 'Number',
  matching: 'Matching',
  ordering: 'Ordering',
}

export const DIFFICULTY_NAMES: Record<Difficulty, string> = { easy: 'Easy', medium: 'Medium', hard: 'Hard' }
