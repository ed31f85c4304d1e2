import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { type StudyDay, studyDayOf } from '@/lib/core/scheduling/study-day'
import { prisma as db } from '@/lib/db/prisma-client'

export type StudiedDay = { day: StudyDay; reviews: number; answers: number }

/**
 * Every study day on which the viewer reviewed a card or answered a question, the oldest first, by their own clock as
 * it is set now.
 */
export async function listStudiedDays(viewer: Viewer): Promise<StudiedDay[]> {
  // Every zone's offset is a multiple of a quarter of an hour, so no quarter lies in two study days.
  const quarters = await db.$queryRaw<{ at: Date; reviews: number; answers: number }[]>`
    SELECT date_bin('15 minutes', done."at", 'epoch'::timestamptz) AS "at",
      (count(*) FILTER (WHERE done."kind" = 'review'))::int AS "reviews",
      (count(*) FILTER (WHERE done."kind" = 'answer'))::int AS "answers"
    FROM (
      SELECT r."reviewedAt" AS "at", 'review' AS "kind"
      FROM "Review" r JOIN "Card" c ON c."id" = r."cardId" JOIN "Deck" d ON d."id" = c."deckId"
      WHERE d."ownerId" = ${viewer.id}::uuid
      UNION ALL
      SELECT r."recordedAt", 'answer'
      FROM "Response" r JOIN "Attempt" a ON a."id" = r."attemptId"
      WHERE a."userId" = ${viewer.id}::uuid
    ) done
    GROUP BY 1 ORDER BY 1`
  const days = new Map<StudyDay, StudiedDay>()
  for (const { at, reviews, answers } of quarters) {
    const day = studyDayOf(at, viewer.timeZone)
    const sum = days.get(day) ?? { day, reviews: 0, answers: 0 }
    days.set(day, { day, reviews: sum.reviews + reviews, answers: sum.answers + answers })
  }
  return [...days.values()]
}
