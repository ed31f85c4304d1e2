import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { type Suggestion, suggestNext } from '@/lib/core/assessment/suggest-next'
import { findRetry } from '@/lib/features/attempts/find-retry'
import { listAddableSets } from '@/lib/features/decks/list-addable-sets'
import { listOpenAttempts } from '@/lib/features/progress/list-open-attempts'
import { readQueue } from '@/lib/features/reviews/read-queue'

/** The one thing for the viewer to do next. */
export async function findSuggestion(viewer: Viewer, now: Date): Promise<Suggestion> {
  const [queue, [open], retry, addable] = await Promise.all([
    readQueue(viewer, now),
    listOpenAttempts(viewer),
    findRetry(viewer, now),
    listAddableSets(viewer),
  ])
  return suggestNext({
    due: queue.cards.length,
    missed: queue.cards.filter(({ missed }) => missed).length,
    open: open ? { attemptId: open.id, setName: open.setName, left: open.questions - open.answered } : null,
    retry,
    addable: addable[0] ?? null,
  })
}
