'use server'

import { randomInt } from 'node:crypto'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { currentViewer, ensureViewer } from '@/lib/auth/session'
import { readSharedSet } from '@/lib/features/attempts/read-shared-set'
import { startAttempt } from '@/lib/features/attempts/start-attempt'

const LONGEST_NAME = 80
const SEEDS = 2 ** 31

const Start = z.object({ slug: z.string().min(1).max(100), name: z.string().max(LONGEST_NAME).optional() })

/** Starts or resumes the quiz behind a share link. Fields: slug, and for guests name. */
export async function startQuiz(formData: FormData): Promise<void> {
  const parsed = Start.safeParse({ slug: formData.get('slug'), name: formData.get('name') ?? undefined })
  if (!parsed.success) notFound()
  const { slug, name } = parsed.data
  // Looked up first, so that a dead link makes no guest.
  const viewerBefore = await currentViewer()
  if (!viewerBefore && !(await readSharedSet(null, slug))) notFound()
  const viewer = await ensureViewer(viewerBefore, name)
  const attemptId = await startAttempt(viewer, slug, randomInt(SEEDS), new Date())
  if (!attemptId) notFound()
  redirect(`/quiz/${attemptId}`)
}
