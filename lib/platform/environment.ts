import { availableParallelism } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { ExplainedError } from './explained-error'

const port = z.coerce.number().int().min(1).max(65_535)

/** What a school's machine has memory for; whoever has more says so. */
const MOST_PROCESSES = 4

/** Every setting there is, with its default. README's table is written from this. */
const Environment = z.object({
  /** postgres://… of a server of your own; without it Factdeck runs one itself. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgres://user:password@host:5432/name')
    .optional(),
  /** Connections of each process of the app. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
  /** Processes that answer requests; each uses one core and some 200 MB. */
  APP_PROCESSES: z.coerce.number().int().min(1).max(64).default(Math.min(availableParallelism(), MOST_PROCESSES)),
  PORT: port.default(3000),
  /** Address to listen on. The default lets a class in the same network in; 127.0.0.1 keeps it to this computer. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder of everything worth keeping. */
  FACTDECK_DATA: z.string().min(1).default('.data'),
  /** Whether an empty database gets a demo article and demo accounts. */
  FACTDECK_DEMO: z.enum(['on', 'off']).default('on'),
  /** The address people type, where a proxy stands in front. */
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://factdeck.example.org' })
    .optional(),
  NEXTAUTH_SECRET: z.string().min(16, 'must be 16 characters or longer').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})
export type Environment = z.infer<typeof Environment>

/** Empty settings count as absent. Throws ExplainedError naming the setting and what it must be. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new ExplainedError(`A setting in the environment (or .env) can't be used: ${faults}.`)
  }
  return { ...parsed.data, FACTDECK_DATA: path.resolve(parsed.data.FACTDECK_DATA) }
}
