import { generatePrismaClient } from '../launcher/generate-prisma-client'

export const summary = 'generate the database client, where the schema changed'

export async function run(): Promise<number> {
  await generatePrismaClient()
  return 0
}
