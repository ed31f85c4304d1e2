import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { Answer } from '@/lib/core/grading/answer'
import { type Grade, grade } from '@/lib/core/grading/grade'
import type { Prisma } from '@/lib/db/generated/client'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import { queryIn } from '@/lib/db/query-rows'
import { scoreRows } from './score-rows'
import { sameText, textOf } from './typed-answer'

/** A teacher's word on one wording of an answer: right, wrong, or what the rules say after all. */
export const Override = z.object({
  setId: z.uuid(),
  itemRevisionId: z.uuid(),
  text: z.string().min(1).max(500),
  as: z.enum(['correct', 'incorrect', 'rules']),
})
export type Override = z.infer<typeof Override>

/** Whose score changes, and by how much. */
export type ScoreChange = { attemptId: string; student: string; before: number; after: number; maxScore: number }

const WORD = {
  correct: { verdict: 'correct', fraction: 1, judgedBy: 'teacher' },
  incorrect: { verdict: 'incorrect', fraction: 0, judgedBy: 'teacher' },
} as const

/** What `overrideVerdict` would change; null where there is no such answer in a set of the viewer's. Reads only. */
export async function previewOverride(viewer: Viewer, override: Override): Promise<ScoreChange[] | null> {
  const changes = await findChanges(prisma, viewer, override)
  return changes && changes.map(({ change }) => change)
}

/**
 * Lets the set's owner decide an answer for everybody who typed it in a quiz they handed in. Scores follow; what was
 * typed stays as it is. A teacher's word stands above the rules and a student's own mark; done twice it changes nothing.
 * Returns whose score changed; null where there is no such answer in a set of the viewer's.
 */
export function overrideVerdict(viewer: Viewer, override: Override): Promise<ScoreChange[] | null> {
  return prisma.$transaction(async (tx) => {
    // Handing in and self-marking lock the attempt too, so that the score is of what stands.
    await tx.$queryRaw`
      SELECT 1 AS locked FROM "Attempt" a JOIN "SetVersion" v ON v."id" = a."setVersionId"
      WHERE v."setId" = ${override.setId}::uuid AND a."submittedAt" IS NOT NULL ORDER BY a."id" FOR UPDATE OF a`
    const changes = await findChanges(tx, viewer, override)
    for (const { responseId, judgement, attempt } of changes ?? []) {
      await tx.response.update({ where: { id: responseId }, data: judgement })
      await tx.attempt.update({ where: { id: attempt.id }, data: await scoreRows(queryIn(tx), attempt) })
    }
    return changes && changes.map(({ change }) => change)
  })
}

type Client = Pick<Prisma.TransactionClient, 'response'>

async function findChanges(client: Client, viewer: Viewer, { setId, itemRevisionId, text, as }: Override) {
  const responses = await client.response.findMany({
    where: {
      itemRevisionId,
      versionItem: { version: { setId, set: { ownerId: viewer.id } } },
      attempt: { submittedAt: { not: null } },
    },
    orderBy: [{ attempt: { user: { name: 'asc' } } }, { id: 'asc' }],
    include: {
      attempt: { include: { user: { select: { name: true } } } },
      versionItem: { include: { itemRevision: { include: { facts: { select: { factId: true } } } } } },
    },
  })
  const typed = responses.filter(({ answer }) => sameText(textOf(answer) ?? '', text))
  if (typed.length === 0) return null
  return typed
    .map((response) => {
      const { attempt, versionItem } = response
      const judgement = as === 'rules' ? byRules(itemFromRow(versionItem.itemRevision), response.answer) : WORD[as]
      const counts = !response.late || attempt.lateCounted
      const before = attempt.score ?? 0
      const gain = counts ? (judgement.fraction - response.fraction) * versionItem.points : 0
      const after = Math.round((before + gain) * 1e6) / 1e6
      const change = {
        attemptId: attempt.id,
        student: attempt.user.name,
        before,
        after,
        maxScore: attempt.maxScore ?? 0,
      }
      const isNew = judgement.verdict !== response.verdict || judgement.judgedBy !== response.judgedBy
      return { responseId: response.id, judgement, attempt, change, isNew }
    })
    .filter(({ isNew }) => isNew)
}

function byRules(item: Parameters<typeof grade>[0], answer: unknown): Omit<Grade, 'note'> & { judgedBy: 'rules' } {
  const { verdict, fraction } = grade(item, Answer.parse(answer))
  return { verdict, fraction, judgedBy: 'rules' }
}
