import { describe, expect, it } from 'vitest'
import { clockWords, timeAnnouncement } from '@/components/quiz/time-words'

describe('the clock of a quiz', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [725_000, '12:05'],
    [3_600_000, '1:00:00'],
    [3_725_000, '1:02:05'],
  ])('%s ms: %s', (ms, words) => {
    expect(clockWords(ms)).toBe(words)
  })

  it.each([
    [300_001, ''],
    [300_000, 'Five minutes left.'],
    [60_001, 'Five minutes left.'],
    [60_000, 'One minute left.'],
    [1, 'One minute left.'],
    [0, 'Time is up.'],
  ])('says at %s ms: "%s"', (ms, words) => {
    expect(timeAnnouncement(ms)).toBe(words)
  })
})
