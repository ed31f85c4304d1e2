import { addDays, type StudyDay, startOfStudyDay } from './study-day'

/** Consecutive study days with their bounds; `end` of one is `start` of the next. */
export function listStudyDays(first: StudyDay, count: number, timeZone: string) {
  const starts = Array.from({ length: count + 1 }, (_, index) => startOfStudyDay(addDays(first, index), timeZone))
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(first, index),
    start: starts[index] as Date,
    end: starts[index + 1] as Date,
  }))
}

/** Adds up what happened on each day. `happened` outside all of them counts nowhere. */
export function countByStudyDay(
  days: readonly { day: StudyDay; start: Date; end: Date }[],
  happened: readonly { at: Date; count: number }[],
): Map<StudyDay, number> {
  const counts = new Map(days.map(({ day }) => [day, 0]))
  const sorted = happened.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  let index = 0
  for (const { at, count } of sorted) {
    while (index < days.length && (days[index]?.end ?? at) <= at) index += 1
    const today = days[index]
    if (today && today.start <= at) counts.set(today.day, (counts.get(today.day) ?? 0) + count)
  }
  return counts
}
