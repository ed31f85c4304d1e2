import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { type Kind, kindOf } from '@/lib/core/assessment/describe-knowledge'
import type { ItemType, Key } from '@/lib/core/items/types'
import { prisma as db } from '@/lib/db/prisma-client'

/** `answered` counts answers that could be judged; `share` is the mean part of the points they got, 0–1. */
type Tally = { answered: number; right: number; share: number }
export type TypeAccuracy = Tally & { type: ItemType }
export type KindAccuracy = Tally & { kind: Kind }

/** Newest answers looked at: what one could do two years ago says little of today. */
const MOST = 2000

/**
 * How well questions went, by their type and by what they ask for, over quizzes handed in; the weakest first. Retries
 * stay out: they come right after the key was shown. So do the attempts in `hidden`, of which the viewer may not see
 * yet what was right.
 */
export async function measureAccuracy(
  viewer: Viewer,
  hidden: readonly string[] = [],
): Promise<{ types: TypeAccuracy[]; kinds: KindAccuracy[] }> {
  // Casting the enum to text gives the core's own names: 'multiple-choice'.
  const rows = await db.$queryRaw<Answered[]>`
    SELECT i."type"::text AS "type", i."stem", i."key", r."verdict" = 'correct' AS "isRight", r."fraction"
    FROM "Response" r
    JOIN "Attempt" a ON a."id" = r."attemptId"
    JOIN "ItemRevision" i ON i."id" = r."itemRevisionId"
    WHERE a."userId" = ${viewer.id}::uuid AND a."submittedAt" IS NOT NULL AND a."retryOfId" IS NULL
      AND r."verdict" <> 'unknown' AND NOT (a."id" = ANY(${hidden}::uuid[]))
    ORDER BY r."id" DESC LIMIT ${MOST}`
  return {
    types: tally(rows, ({ type }) => type).map(([type, sum]) => ({ type, ...sum })),
    kinds: tally(rows, (row) => kindOf({ ...row, options: [], accepted: [] })).map(([kind, sum]) => ({ kind, ...sum })),
  }
}

type Answered = { type: ItemType; stem: string; key: Key; isRight: boolean; fraction: number }

function tally<Name extends string>(rows: Answered[], nameOf: (row: Answered) => Name): [Name, Tally][] {
  const sums = new Map<Name, Tally>()
  for (const row of rows) {
    const { answered, right, share } = sums.get(nameOf(row)) ?? { answered: 0, right: 0, share: 0 }
    sums.set(nameOf(row), { answered: answered + 1, right: right + Number(row.isRight), share: share + row.fraction })
  }
  return [...sums]
    .map(([name, sum]): [Name, Tally] => [name, { ...sum, share: sum.share / sum.answered }])
    .toSorted(([a, x], [b, y]) => x.share - y.share || (a < b ? -1 : 1))
}
