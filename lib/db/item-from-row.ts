import type { Evidence } from '@/lib/core/evidence'
import type { Item, Key, Option } from '@/lib/core/items/types'
import type { ItemRevision } from './generated/client'
import { toCoreType } from './item-type'

/** The item that a stored wording is. `id` is the item's, not the revision's. JSON columns hold what `itemColumns` put there. */
export function itemFromRow(row: ItemRevision & { facts: { factId: string }[] }): Item {
  return {
    id: row.itemId,
    type: toCoreType(row.type),
    stem: row.stem,
    options: row.options as Option[],
    key: row.key as Key,
    accepted: row.accepted,
    explanation: row.explanation,
    evidence: {
      start: row.evidenceStart,
      end: row.evidenceEnd,
      exact: row.evidenceExact,
      prefix: row.evidencePrefix,
      suffix: row.evidenceSuffix,
    },
    moreEvidence: row.moreEvidence as Evidence[],
    factIds: row.facts.map(({ factId }) => factId),
    difficulty: row.difficulty,
    score: row.score,
    asOf: row.asOf ? row.asOf.toISOString().slice(0, 10) : null,
  }
}
