import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import { askedItems } from '@/lib/core/assessment/asked-items'
import { storedRules } from '@/lib/core/assessment/rules'
import { type StudentQuestion, toStudentQuestion } from '@/lib/core/assessment/student-question'
import { prisma } from '@/lib/db/prisma-client'
import { pinnedItems } from './pinned-items'

/** One question of the viewer's attempt through the allow-list, for reading a form; null where it isn't one of theirs. */
export async function askedOf(viewer: Viewer, attemptId: string, questionId: string): Promise<StudentQuestion | null> {
  if (!z.uuid().safeParse(attemptId).success) return null
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, userId: viewer.id },
    select: { setVersionId: true, seed: true, mode: true, rules: true, onlyItems: true },
  })
  const asked = attempt ? askedItems(await pinnedItems(attempt.setVersionId), attempt) : []
  const pinned = asked.find(({ itemRevisionId }) => itemRevisionId === questionId)
  if (!attempt || !pinned) return null
  const shuffling = { seed: attempt.seed, rules: storedRules(attempt.rules, attempt.mode) }
  return toStudentQuestion(questionId, pinned.item, arrangeItem(pinned.item, shuffling, questionId))
}
