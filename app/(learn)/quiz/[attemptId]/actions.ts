'use server'

import { randomInt } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { markOwnResponse } from '@/lib/features/attempts/mark-own-response'
import { startRetry } from '@/lib/features/attempts/start-retry'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'

const SEEDS = 2 ** 31

/** Hands the quiz in. Field: attemptId. */
export async function submitQuiz(formData: FormData): Promise<void> {
  const attemptId = z.uuid().safeParse(formData.get('attemptId'))
  if (!attemptId.success) notFound()
  const viewer = await requireViewer(`/quiz/${attemptId.data}/submit`)
  if (!(await submitAttempt(viewer, attemptId.data, new Date()))) notFound()
  redirect(`/quiz/${attemptId.data}/results`)
}

/** Asks again what was missed, and nothing else. Field: attemptId. */
export async function retryMissed(formData: FormData): Promise<void> {
  const attemptId = z.uuid().safeParse(formData.get('attemptId'))
  if (!attemptId.success) notFound()
  const viewer = await requireViewer(`/quiz/${attemptId.data}/results`)
  const retryId = await startRetry(viewer, attemptId.data, randomInt(SEEDS), new Date())
  redirect(retryId ? `/quiz/${retryId}` : `/quiz/${attemptId.data}/results`)
}

const Mark = z.object({ attemptId: z.uuid(), questionId: z.uuid(), wasRight: z.enum(['yes', 'no']) })

/** Settles an answer that the rules could not judge. Fields: attemptId, questionId, wasRight. */
export async function markAnswer(formData: FormData): Promise<void> {
  const parsed = Mark.safeParse(Object.fromEntries(formData))
  if (!parsed.success) notFound()
  const { attemptId, questionId, wasRight } = parsed.data
  const viewer = await requireViewer(`/quiz/${attemptId}/results`)
  await markOwnResponse(viewer, attemptId, questionId, wasRight === 'yes', new Date())
  revalidatePath(`/quiz/${attemptId}/results`)
}
