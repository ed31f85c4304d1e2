import { availableParallelism } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEnvironment } from '@/lib/platform/environment'

describe('settings', () => {
  test('have defaults, and an empty one counts as absent', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual({
      APP_PROCESSES: Math.min(availableParallelism(), 4),
      DATABASE_POOL_SIZE: 10,
      PORT: 3000,
      HOST: '0.0.0.0',
      FACTDECK_DATA: path.resolve('.data'),
      FACTDECK_DEMO: 'on',
      LOG_LEVEL: 'info',
    })
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['NEXTAUTH_URL', 'factdeck.example.org'],
    ['NEXTAUTH_SECRET', 'short'],
    ['FACTDECK_DEMO', 'yes'],
    ['DATABASE_POOL_SIZE', '0'],
    ['APP_PROCESSES', '0'],
  ])('%s=%s is named and refused', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^A setting .*${name}: `))
  })

  test('no message repeats a secret', () => {
    try {
      readEnvironment({ NEXTAUTH_SECRET: 'hunter2', DATABASE_URL: 'pg://u:hunter2@h/d' })
    } catch (error) {
      expect(String(error)).not.toContain('hunter2')
      return
    }
    throw new Error('both were taken')
  })
})
