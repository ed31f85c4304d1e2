import 'server-only'
import { prisma } from './prisma-client'

/** Milliseconds of one round trip. Throws where the database is away, or takes longer than `patience` ms. */
export async function measureDatabase(patience = 3_000): Promise<number> {
  const begin = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not answer within ${patience} ms`)), patience)
  })
  try {
    await Promise.race([prisma.$queryRaw`SELECT 1`, late])
    return performance.now() - begin
  } finally {
    clearTimeout(timer)
  }
}
