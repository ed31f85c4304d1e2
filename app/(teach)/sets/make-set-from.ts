'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { makeSet } from '@/lib/features/sets/make-set'

/** A draft set of an article's accepted items, and on to its page. */
export async function makeSetFrom(articleId: string): Promise<void> {
  const viewer = await requireViewer('/sets/new')
  const outcome = await makeSet(viewer, z.uuid().parse(articleId))
  if (!outcome) notFound()
  redirect(outcome.ok ? `/sets/${outcome.setId}` : `/sets/new?article=${articleId}&none`)
}
