import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { storedRules } from '@/lib/core/assessment/rules'
import { type StudentQuestion, toStudentQuestion } from '@/lib/core/assessment/student-question'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'

/** One question of the viewer's attempt through the allow-list, for reading a form; null where it isn't one of theirs. */
export async function askedOf(viewer: Viewer, attemptId: string, questionId: string): Promise<StudentQuestion | null> {
  if (!z.uuid().safeParse(attemptId).success) return null
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id },
    select: {
      ...{ seed: true, mode: true, rules: true, onlyItems: true },
      version: {
        select: {
          items: {
            where: { itemRevisionId: questionId },
            select: { itemRevisionId: true, itemRevision: { include: { facts: { select: { factId: true } } } } },
          },
        },
      },
    },
  })
  const [row] = attempt ? askedItems(attempt.version.items, attempt) : []
  if (!attempt || !row) return null
  const item = itemFromRow(row.itemRevision)
  return toStudentQuestion(
    questionId,
    item,
    arrangeItem(item, { seed: attempt.seed, rules: storedRules(attempt.rules, attempt.mode) }, questionId),
  )
}
