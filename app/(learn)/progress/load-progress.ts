import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { measureStreak } from '@/lib/core/scheduling/measure-streak'
import { addDays, type StudyDay, studyDayOf } from '@/lib/core/scheduling/study-day'
import { listHiddenAttempts } from '@/lib/features/attempts/list-hidden-attempts'
import { forecastDue } from '@/lib/features/progress/forecast-due'
import { listResults } from '@/lib/features/progress/list-results'
import { listStudiedDays, type StudiedDay } from '@/lib/features/progress/list-studied-days'
import { measureAccuracy } from '@/lib/features/progress/measure-accuracy'
import { measureMastery } from '@/lib/features/progress/measure-mastery'
import { measureRetention } from '@/lib/features/progress/measure-retention'
import { findMissedCards } from '@/lib/features/reviews/find-missed-cards'
import { findSuggestion } from '../home/find-suggestion'

/** Half a year, a column a week: what fits a phone's width. */
const CALENDAR_WEEKS = 26
export const RETENTION_DAYS = 30

/** Everything the progress page shows, from the features that know it. */
export async function loadProgress(viewer: Viewer, now: Date) {
  const [hidden, missed] = await Promise.all([listHiddenAttempts(viewer, now), findMissedCards(viewer, now)])
  const [results, accuracy, forecast, mastery, studied, retention, suggestion] = await Promise.all([
    listResults(viewer, now),
    measureAccuracy(viewer, hidden),
    forecastDue(viewer, now, { missed }),
    measureMastery(viewer, now, { hidden, missed }),
    listStudiedDays(viewer),
    measureRetention(viewer, new Date(now.getTime() - RETENTION_DAYS * 86_400_000)),
    findSuggestion(viewer, now),
  ])
  const today = studyDayOf(now, viewer.timeZone)
  const streak = measureStreak(
    studied.map(({ day }) => day),
    today,
  )
  const calendar = calendarOf(studied, today)
  return { results, accuracy, forecast, mastery, calendar, streak, retention, suggestion }
}

/** Each day from a Monday to today. */
function calendarOf(studied: StudiedDay[], today: StudyDay): StudiedDay[] {
  const done = new Map(studied.map((each) => [each.day, each]))
  const length = (CALENDAR_WEEKS - 1) * 7 + ((new Date(today).getUTCDay() + 6) % 7) + 1
  return Array.from({ length }, (_, index) => {
    const day = addDays(today, index + 1 - length)
    return done.get(day) ?? { day, reviews: 0, answers: 0 }
  })
}
