import { describe, expect, it } from 'vitest'
import { AttemptLimit } from '@/lib/auth/attempt-limit'

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
const newLimit = (capacity = 100) => new AttemptLimit({ tries: 3, windowMs: 60_000, capacity })
const spend = (limit: AttemptLimit, key: string, times: number, second = 0) =>
  Array.from({ length: times }, () => limit.take(key, at(second)))

describe('AttemptLimit', () => {
  it('refuses what goes over, for that key alone, until the window has passed', () => {
    const limit = newLimit()
    expect(spend(limit, 'ada', 4)).toEqual([true, true, true, false])
    expect(limit.take('bob', at(1))).toBe(true)
    expect(limit.take('ada', at(59.9))).toBe(false)
    expect(limit.take('ada', at(60))).toBe(true)
  })

  it('does not stretch the window with each refused try', () => {
    const limit = newLimit()
    spend(limit, 'ada', 3)
    spend(limit, 'ada', 50, 59)
    expect(limit.take('ada', at(60))).toBe(true)
  })

  it('gives tries back, but never more than there are', () => {
    const limit = newLimit()
    spend(limit, 'ada', 3)
    limit.giveBack('ada')
    expect(spend(limit, 'ada', 2)).toEqual([true, false])
    for (let i = 0; i < 10; i++) limit.giveBack('ada')
    expect(spend(limit, 'ada', 4)).toEqual([true, true, true, false])
    limit.giveBack('nobody')
    expect(spend(limit, 'nobody', 4)).toEqual([true, true, true, false])
  })

  it('forgets the key used longest ago when it is full, not the one being guessed at', () => {
    const limit = newLimit(3)
    spend(limit, 'ada', 2)
    for (const key of ['b', 'c']) spend(limit, key, 1)
    spend(limit, 'ada', 1)
    for (const key of ['d', 'e']) spend(limit, key, 1)
    expect(limit.take('ada', at(2))).toBe(false)
    expect(spend(limit, 'b', 3)).toEqual([true, true, true])
  })
})
