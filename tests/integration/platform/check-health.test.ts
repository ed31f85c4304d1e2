import { expect, test, vi } from 'vitest'
import { checkHealth } from '@/lib/features/health/check-health'

test('ready, with the database’s latency in milliseconds and the version', async () => {
  const ready = {
    status: 'ready',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: { status: 'ready', latency: expect.any(Number) },
  }
  // On a machine with too much to do, the first connection alone may take longer than the check waits.
  await vi.waitFor(async () => expect(await checkHealth()).toEqual(ready), { timeout: 30_000, interval: 100 })
})

test('not ready while the database is away, and no word about why', async () => {
  vi.resetModules()
  vi.stubGlobal('factdeckPrisma', undefined)
  vi.stubEnv('DATABASE_URL', 'postgres://u:secretword@127.0.0.1:1/x')
  const { checkHealth: checkAfresh } = await import('@/lib/features/health/check-health')
  const health = await checkAfresh()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  expect(health).toMatchObject({ status: 'not-ready', database: { status: 'unreachable' } })
  expect(JSON.stringify(health)).not.toMatch(/secretword|127\.0\.0\.1/)
})
