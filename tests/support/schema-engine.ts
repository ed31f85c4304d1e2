import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

const SCHEMA = 'prisma/schema.prisma'
const FILTERS = { externalTables: [], externalEnums: [] }

type EngineModule = {
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<SchemaEngine> }
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** The adapter cuts scripts at every semicolon, even in a comment or a function's body; the native engine doesn't. */
class WholeScripts extends PrismaPg {
  constructor(private readonly url: string) {
    super({ connectionString: url })
  }
  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = (script) => runScript(this.url, script)
    return adapter
  }
}

export async function runScript(url: string, script: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(script)
  } finally {
    await client.end()
  }
}

let loaded: Promise<EngineModule> | undefined

/**
 * The engine behind `prisma migrate`, compiled to WebAssembly: what `prisma migrate deploy` would do, on machines
 * that can't download the native one.
 */
async function openEngine(url: string): Promise<SchemaEngine> {
  loaded ??= loadEngine()
  const { SchemaEngine } = await loaded
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(url))
  return SchemaEngine.new({ datamodels: [[SCHEMA, readSchema()]] }, () => {}, adapter)
}

/** Once a process: the package's glue keeps one instance's memory in module state. */
async function loadEngine(): Promise<EngineModule> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const engine = (await import(path.join(folder, 'schema_engine_bg.js'))) as EngineModule
  const wasm = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  // Where the engine leaves word when it panics.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine as never })
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as (() => void) | undefined)?.()
  return engine
}

/** What `prisma migrate deploy` applies: the names. */
export async function deployWithPrisma(url: string, folder: string): Promise<string[]> {
  const engine = await openEngine(url)
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: listMigrations(folder),
    filters: FILTERS,
  })
  return appliedMigrationNames
}

/** The SQL that makes, from nothing, what schema.prisma says. `url` leads to any database: the engine asks its version. */
export async function scriptOfSchema(url: string): Promise<string> {
  const engine = await openEngine(url)
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: readSchema() }] },
    script: true,
    exitCode: null,
    filters: FILTERS,
  })
  return stdout ?? ''
}

function readSchema(): string {
  return fs.readFileSync(SCHEMA, 'utf8')
}

function listMigrations(folder: string) {
  const migrationDirectories = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    }))
  const lockfile = { path: './migration_lock.toml', content: 'provider = "postgresql"\n' }
  return { baseDir: path.resolve(folder), lockfile, shadowDbInitScript: '', migrationDirectories }
}
