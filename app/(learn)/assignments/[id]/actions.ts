'use server'

import { randomInt } from 'node:crypto'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { startAssigned } from '@/lib/features/attempts/start-assigned'

const SEEDS = 2 ** 31

/** Starts an attempt of the assignment, or goes on with the open one. The page says why where that can't be. */
export async function startAssignment(assignmentId: string): Promise<void> {
  const page = `/assignments/${z.uuid().parse(assignmentId)}`
  const viewer = await requireViewer(page)
  const outcome = await startAssigned(viewer, assignmentId, randomInt(SEEDS), new Date())
  if (!outcome) notFound()
  redirect(outcome.ok ? `/quiz/${outcome.attemptId}` : page)
}
