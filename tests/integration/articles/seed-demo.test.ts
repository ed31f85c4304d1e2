import { describe, expect, it } from 'vitest'
import { verifyPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/db/prisma-client'
import { readDemo } from '@/lib/features/articles/read-demo'
import { seedDemo } from '@/prisma/seed'

describe('the demo', () => {
  it('fills an empty database once, with accounts that work and a set that anyone can take', async () => {
    // What a start leaves behind that was cut short: an account that nobody can sign in to.
    await prisma.user.create({ data: { email: 'teacher@factdeck.example', name: 'Demo teacher' } })

    const seeded = await seedDemo()
    expect(seeded?.accounts.map(({ role }) => role)).toEqual(['teacher', 'student'])
    for (const { email, password } of seeded!.accounts) {
      const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { email } })
      expect(await verifyPassword(passwordHash, password)).toBe(true)
    }
    const demo = await readDemo()
    expect(demo?.article).toMatchObject({
      publisher: 'Wikinews',
      licence: 'CC BY 2.5',
      url: expect.stringContaining('https://'),
    })
    expect(demo?.items.length).toBeGreaterThan(0)
    for (const { evidence } of demo!.items) {
      expect(demo!.article.raw.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    }

    expect(await seedDemo()).toBeNull()
    expect(await prisma.user.count()).toBe(2)
    expect(await prisma.article.count()).toBe(1)
  })
})
