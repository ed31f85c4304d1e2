import { afterAll } from 'vitest'
import { createDatabase, dropDatabase } from './create-database'

// Runs before each test file, and so before the client reads DATABASE_URL: every file has a database to itself.
const url = await createDatabase({ migrated: true })
process.env.DATABASE_URL = url
process.env.DATABASE_POOL_SIZE = '5'
process.env.NEXTAUTH_SECRET ||= 'a secret for tests and nothing else'

afterAll(async () => {
  const { prisma } = await import('@/lib/db/prisma-client')
  await prisma.$disconnect()
  await dropDatabase(url)
})
