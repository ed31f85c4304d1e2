import { buildApp } from '../launcher/build-app'
import { generatePrismaClient } from '../launcher/generate-prisma-client'

export const summary = 'generate the database client and build the app, where they are out of date'

export async function run(): Promise<number> {
  await generatePrismaClient()
  await buildApp()
  return 0
}
