import type { FinishText } from '@/components/review/finish'
import { addDays, studyDayOf } from '@/lib/core/scheduling/study-day'
import type { DaySummary } from '@/lib/features/reviews/summarise-day'
import type { QueueView } from '@/lib/features/reviews/view-queue'

/** A day's figures in words, times on the learner's clock. */
export function finishText(summary: DaySummary, view: QueueView, timeZone: string, now: Date): FinishText {
  const { cards, fresh, recalled, asked } = summary
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone })
  return {
    cards,
    fresh,
    recalled,
    asked,
    buried: view.buried,
    backToday: view.nextToday && clock.format(view.nextToday),
    next: nextInWords(summary, timeZone, now),
  }
}

/** 'Tomorrow: 12 cards.' Null when no card waits. */
export function nextInWords({ next }: DaySummary, timeZone: string, now: Date): string | null {
  if (!next) return null
  return `${capital(dayInWords(next.day, studyDayOf(now, timeZone)))}: ${next.cards} ${next.cards === 1 ? 'card' : 'cards'}.`
}

/** 'today', 'tomorrow', 'on Friday 27 November'. */
export function dayInWords(day: string, today: string): string {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  const date = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return `on ${date.format(new Date(day))}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
