import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { AttemptLimit, forgetPassedTries } from '@/lib/auth/attempt-limit'
import { guardCodeGuesses } from '@/lib/auth/guard-tries'
import { prisma } from '@/lib/db/prisma-client'

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
const newLimit = () => new AttemptLimit({ name: randomUUID(), tries: 3, windowMs: 60_000 })
async function spend(limit: AttemptLimit, key: string, times: number, second = 0): Promise<boolean[]> {
  const taken: boolean[] = []
  for (let i = 0; i < times; i++) taken.push(await limit.take(key, at(second)))
  return taken
}

describe('AttemptLimit', () => {
  it('refuses what goes over, for that key alone, until the window has passed', async () => {
    const limit = newLimit()
    expect(await spend(limit, 'ada', 4)).toEqual([true, true, true, false])
    expect(await limit.take('bob', at(1))).toBe(true)
    expect(await newLimit().take('ada', at(1))).toBe(true)
    expect(await limit.take('ada', at(59.9))).toBe(false)
    expect(await limit.take('ada', at(60))).toBe(true)
  })

  it('does not stretch the window with each refused try', async () => {
    const limit = newLimit()
    await spend(limit, 'ada', 3)
    await spend(limit, 'ada', 20, 59)
    expect(await spend(limit, 'ada', 4, 60)).toEqual([true, true, true, false])
  })

  it('lets no more through when they all come at once', async () => {
    const limit = newLimit()
    const taken = await Promise.all(Array.from({ length: 40 }, () => limit.take('ada', at(0))))
    expect(taken.filter(Boolean)).toHaveLength(3)
  })

  it('gives tries back, but never more than there are', async () => {
    const limit = newLimit()
    await spend(limit, 'ada', 3)
    await limit.giveBack('ada')
    expect(await spend(limit, 'ada', 2)).toEqual([true, false])
    for (let i = 0; i < 10; i++) await limit.giveBack('ada')
    expect(await spend(limit, 'ada', 4)).toEqual([true, true, true, false])
    await limit.giveBack('nobody')
    expect(await spend(limit, 'nobody', 4)).toEqual([true, true, true, false])
  })

  it('keeps nobody’s name or address, and nothing once its window has passed', async () => {
    const limit = newLimit()
    await spend(limit, 'ada@example.org', 1)
    expect(await prisma.tryCount.count({ where: { key: { contains: 'ada' } } })).toBe(0)
    expect(await prisma.tryCount.count()).toBeGreaterThan(0)
    await forgetPassedTries(at(1e9))
    expect(await prisma.tryCount.count()).toBe(0)
  })
})

describe('guessing class codes', () => {
  it('ends after 200 wrong ones from an address for a quarter of an hour, the right one included; right ones are free', async () => {
    const address = randomUUID()
    const guess = (found: string | null, second = 0) => guardCodeGuesses(address, at(second), async () => found)
    for (let i = 0; i < 250; i++) expect(await guess('a class')).toBe('a class')
    for (let i = 0; i < 200; i++) expect(await guess(null)).toBeNull()
    expect(await guess('a class')).toBe('refused')
    expect(await guardCodeGuesses(randomUUID(), at(0), async () => 'a class')).toBe('a class')
    expect(await guess('a class', 15 * 60)).toBe('a class')
  })
})
