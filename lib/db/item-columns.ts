import type { Item } from '@/lib/core/items/types'
import { toDbType } from './item-type'

/** The columns of an item revision that say what is asked; the way back is `itemFromRow`. */
export function itemColumns(item: Omit<Item, 'id' | 'factIds'>) {
  return {
    type: toDbType(item.type),
    stem: item.stem,
    options: item.options,
    key: item.key,
    accepted: item.accepted,
    explanation: item.explanation,
    difficulty: item.difficulty,
    score: item.score,
    asOf: item.asOf ? new Date(item.asOf) : null,
    evidenceStart: item.evidence.start,
    evidenceEnd: item.evidence.end,
    evidenceExact: item.evidence.exact,
    evidencePrefix: item.evidence.prefix,
    evidenceSuffix: item.evidence.suffix,
    moreEvidence: item.moreEvidence,
  }
}
