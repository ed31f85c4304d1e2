import { ExplainedError, errorCode } from '@/lib/platform/explained-error'

/** What a file in bin/commands exports. `run` resolves to the exit code. */
export type Verb = { summary: string; run(args: string[]): Promise<number> }

/** Runs a command; an error we understand becomes its one sentence, without a stack. */
export async function runVerb(load: () => Promise<Verb>, args: string[]): Promise<number> {
  process.stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') process.exit(0) // whoever read us, as `head` does, has enough
    throw error
  })
  try {
    const { run } = await load()
    return await run(args)
  } catch (error) {
    if (error instanceof ExplainedError) {
      process.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
    if (errorCode(error).startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`${(error as Error).message}\n`)
      return 2
    }
    process.stderr.write(`Something happened that Factdeck did not expect; please report it with these lines:\n`)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
}
