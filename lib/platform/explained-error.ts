/**
 * Something went wrong in a way we understand. The message is one or two sentences for a person: what happened,
 * what was kept, what to do. Shown without a stack.
 */
export class ExplainedError extends Error {
  override name = 'ExplainedError'
  /** 1: something around us is in the way; 2: the input can't be used. */
  readonly exitCode: 1 | 2

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.exitCode = options.exitCode ?? 1
  }
}

/** errno-like code of an unknown error: 'ENOENT', 'ECONNREFUSED', a PostgreSQL SQLSTATE; '' where there is none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('errors' in error && Array.isArray(error.errors)) return errorCode(error.errors[0])
  return ''
}
