'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'

/** Hands the quiz in. Field: attemptId. */
export async function submitQuiz(formData: FormData): Promise<void> {
  const attemptId = z.uuid().safeParse(formData.get('attemptId'))
  if (!attemptId.success) notFound()
  const viewer = await requireViewer(`/quiz/${attemptId.data}/submit`)
  if (!(await submitAttempt(viewer, attemptId.data, new Date()))) notFound()
  redirect(`/quiz/${attemptId.data}/results`)
}
