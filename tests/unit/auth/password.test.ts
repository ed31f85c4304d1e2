import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '@/lib/auth/password'

describe('passwords', () => {
  it('are kept as argon2id with a salt of their own, and recognised', async () => {
    const [one, two] = await Promise.all([
      hashPassword('four plain words together'),
      hashPassword('four plain words together'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword(one, 'four plain words together')).toBe(true)
    expect(await verifyPassword(one, 'Four plain words together')).toBe(false)
  })

  it('are the same however the keyboard composes them', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00E9 au lait'), 'cafe\u0301 au lait')).toBe(true)
  })

  it('never match where there is no hash, or one that can’t be read', async () => {
    expect(await verifyPassword(null, '')).toBe(false)
    expect(await verifyPassword('not a hash', 'four plain words together')).toBe(false)
  })

  it('take as long without an account as with one', async () => {
    const hash = await hashPassword('four plain words together')
    await verifyPassword(null, 'warm up')
    const time = async (phc: string | null) => {
      const start = performance.now()
      await verifyPassword(phc, 'a guess')
      return performance.now() - start
    }
    const times: [number, number][] = []
    for (let i = 0; i < 9; i++) times.push([await time(hash), await time(null)])
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[4] ?? 0
    // Without the work it would be a thousandth; the bound leaves room for a busy machine.
    const ratio = median(times.map(([, without]) => without)) / median(times.map(([known]) => known))
    expect(ratio).toBeGreaterThan(0.2)
  })
})
