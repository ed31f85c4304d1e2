const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
type Level = (typeof LEVELS)[number]
/** Ids, counts and durations. Never article text, answers, names or addresses. */
type Fields = Record<string, string | number | boolean | null | undefined>

/**
 * One line an event on stderr: JSON for machines, plain words where a person is watching.
 * Stdout stays free for what a command was asked for.
 */
function write(level: Level, event: string, fields: Fields, error?: unknown): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(threshold())) return
  const cause = error === undefined ? {} : { error: explain(error) }
  const line = process.stderr.isTTY
    ? [
        level.padEnd(5),
        event,
        ...Object.entries({ ...fields, ...cause }).map(([key, value]) => `${key}=${value}`),
      ].join(' ')
    : JSON.stringify({ time: new Date().toISOString(), level, event, ...fields, ...cause })
  process.stderr.write(`${line}\n`)
}

function threshold(): Level {
  return LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? 'info'
}

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

export const log = {
  debug: (event: string, fields: Fields = {}) => write('debug', event, fields),
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}, error?: unknown) => write('warn', event, fields, error),
  error: (event: string, fields: Fields = {}, error?: unknown) => write('error', event, fields, error),
}
