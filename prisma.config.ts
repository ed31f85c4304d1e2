import { defineConfig } from 'prisma/config'

// `generate` needs no schema engine, yet asks for one, and can't always download it. Any executable
// satisfies it. Set for `generate` alone: with it set, `migrate diff` prints nothing and looks like a success.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
