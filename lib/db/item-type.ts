import { ITEM_TYPES, type ItemType } from '@/lib/core/items/types'
import type { ItemType as DbItemType } from './generated/enums'

// PostgreSQL knows the hyphened names; Prisma's client can't write a hyphen in an identifier. This is the one crossing.
const TO_DB: Record<ItemType, DbItemType> = {
  'multiple-choice': 'multiple_choice',
  'multiple-response': 'multiple_response',
  'true-false': 'true_false',
  cloze: 'cloze',
  'short-answer': 'short_answer',
  numeric: 'numeric',
  matching: 'matching',
  ordering: 'ordering',
}

const TO_CORE = Object.fromEntries(ITEM_TYPES.map((type) => [TO_DB[type], type])) as Record<DbItemType, ItemType>

export function toDbType(type: ItemType): DbItemType {
  return TO_DB[type]
}

export function toCoreType(type: DbItemType): ItemType {
  return TO_CORE[type]
}
