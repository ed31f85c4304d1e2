import pg from 'pg'
import { ExplainedError, errorCode } from './explained-error'

/** Proves that DATABASE_URL leads to a PostgreSQL that lets us in. Throws ExplainedError with the remedy. */
export async function checkDatabaseUrl(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 })
  client.on('error', () => {}) // reported by connect()
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    )
    const version = rows[0]?.version ?? 0
    if (version < 150_000) {
      throw new ExplainedError(
        `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)} and Factdeck needs 15 or newer.`,
      )
    }
  } catch (error) {
    throw error instanceof ExplainedError ? error : explainConnection(url, error)
  } finally {
    await client.end().catch(() => {}) // never connected
  }
}

/** Names host and database, never the password. */
function explainConnection(url: string, error: unknown): ExplainedError {
  const { host, name, user } = describeUrl(url)
  const said = error instanceof Error ? error.message : String(error)
  const remedies: Record<string, string> = {
    ECONNREFUSED: `nothing listens at ${host}: start that PostgreSQL, or correct host and port`,
    ENOTFOUND: `no computer is called ${host}: correct the host`,
    EAI_AGAIN: `the name ${host} can't be looked up now: check the network`,
    ETIMEDOUT: `${host} doesn't answer: check the network and its firewall`,
    EHOSTUNREACH: `${host} can't be reached: check the network`,
    ENETUNREACH: `${host} can't be reached: check the network`,
    '28P01': `${host} refused the password of ${user}: correct it`,
    '28000': `${host} doesn't let ${user} in from here: allow it in its pg_hba.conf, or correct the user`,
    '3D000': `${host} has no database ${name}: create it, or correct the name`,
    '53300': `${host} has no free connection: raise its max_connections or end some`,
    '57P03': `${host} is starting or stopping: try again in a moment`,
  }
  const remedy = remedies[errorCode(error)] ?? (/timeout/i.test(said) ? remedies.ETIMEDOUT : `${host} said: ${said}`)
  return new ExplainedError(
    `The database in DATABASE_URL can't be used: ${remedy}. Without DATABASE_URL, Factdeck runs a database itself.`,
    {
      cause: error,
    },
  )
}

function describeUrl(url: string): { host: string; name: string; user: string } {
  try {
    const { host, hostname, port, pathname, username } = new URL(url)
    return {
      host: port ? host : `${hostname}:5432`,
      name: pathname.slice(1),
      user: decodeURIComponent(username) || 'this user',
    }
  } catch {
    return { host: 'its host', name: 'of that name', user: 'this user' }
  }
}
