import fs from 'node:fs'
import pg from 'pg'
import { keepSecret, prepareDataFolder } from './data-folder'
import { ExplainedError } from './explained-error'
import { type FolderLock, lockFolder } from './folder-lock'
import { DATABASE_USER, initialiseCluster } from './initialise-cluster'
import { placeCluster } from './place-cluster'
import { identifyProcess, type ProcessIdentity } from './process-identity'
import { type RunningServer, runServer } from './run-server'
import { STOP_SERVER, stopOrphan } from './stop-orphan'
import { stopProcess } from './stop-process'

export type EmbeddedDatabase = {
  /** postgres://… on loopback, with a password that only this data folder knows. */
  url: string
  /** Folder of its files, for the person who asks where the data lives. */
  files: string
  /** Shared by everything that runs on the folder; released by `stop`. */
  lock: FolderLock
  identity: ProcessIdentity
  /** Resolves when the server goes away, whether stopped or killed. */
  gone: Promise<void>
  /** Brings a server that went away back, on the same port. */
  revive(): Promise<void>
  stop(): Promise<void>
}

const DATABASE = 'factdeck'

/**
 * Runs PostgreSQL on a folder of its own, and is the only one to do so.
 *
 * What was learnt, and where it is dealt with: a kill -9 of the parent orphans the server (stop-orphan.ts);
 * PostgreSQL refuses to run as root (place-cluster.ts), to share a folder, and to restart within 150 ms of a
 * stop (run-server.ts); an interrupted initdb looks like a cluster (initialise-cluster.ts). fsync stays on:
 * thirty kills of app and server together lost nothing that was acknowledged.
 * Loopback with a password rather than a socket: socket paths end at 107 bytes, "peer" knows only our own
 * account, which isn't the server's under root, and Windows has neither.
 */
export async function startEmbeddedDatabase(dataFolder: string, { durable = true } = {}): Promise<EmbeddedDatabase> {
  prepareDataFolder(dataFolder)
  const placement = placeCluster(dataFolder)
  const password = keepSecret(dataFolder, 'database-password')
  const locked = await lockFolder(placement.folder)
  if (!locked.ok) {
    const { url, process: holder } = locked.holder
    throw new ExplainedError(
      `Factdeck is already running on ${placement.folder} (process ${holder.pid}${url ? `, ${url}` : ''}): use that one, stop it first, or give this one another FACTDECK_DATA.`,
    )
  }
  try {
    if (fs.existsSync(placement.files)) await stopOrphan(placement.files)
    await initialiseCluster(placement, password)
    let server = await runServer(placement, { password, port: 0, durable })
    const url = `postgres://${DATABASE_USER}:${password}@127.0.0.1:${server.port}/${DATABASE}`
    const database: EmbeddedDatabase = {
      url,
      files: placement.files,
      lock: locked.lock,
      identity: identify(server),
      gone: exitOf(server),
      async revive() {
        server = await runServer(placement, { password, port: server.port, durable })
        database.identity = identify(server)
        database.gone = exitOf(server)
      },
      async stop() {
        await stopProcess(database.identity, STOP_SERVER)
        locked.lock.release()
      },
    }
    await createDatabase(server.port, password).catch(async (error) => {
      await stopProcess(database.identity, STOP_SERVER)
      throw error
    })
    locked.lock.describe({ databaseUrl: url })
    return database
  } catch (error) {
    locked.lock.release()
    throw error
  }
}

function identify(server: RunningServer): ProcessIdentity {
  const pid = server.child.pid ?? -1
  return identifyProcess(pid) ?? { pid, started: 'gone already' }
}

function exitOf(server: RunningServer): Promise<void> {
  if (server.child.exitCode !== null || server.child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => server.child.once('exit', () => resolve()))
}

async function createDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: DATABASE_USER, password, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}
