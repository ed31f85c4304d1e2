import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const ROOT = process.cwd()
// Inside the project, so that both apps are built by the same Next with the same bundler; git ignores it.
const FOLDER = path.join(ROOT, 'test-results/bare')
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

const FILES: Record<string, string> = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, serverExternalPackages: ['pg'] }`,
  'lib/pool.js': `import pg from 'pg'
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`,
  'app/page.js': `import { pool } from '../lib/pool'
export const dynamic = 'force-dynamic'
export default async function Page() {
  const { rows } = await pool.query('SELECT text FROM bench_page WHERE id = $1', [1])
  return <p>{rows[0].text}</p>
}`,
  'app/save/route.js': `import { pool } from '../../lib/pool'
export async function POST(request) {
  const { text } = await request.json()
  await pool.query('INSERT INTO bench_save (text) VALUES ($1)', [text])
  return Response.json({ saved: true })
}`,
}

export type BareApp = { url: string; stop(): void }

/** The least that Next can be asked for on the same database: a page with one query, and a POST with one durable insert. */
export async function startBareApp(databaseUrl: string, port: number): Promise<BareApp> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS bench_page (id int PRIMARY KEY, text text)')
  await client.query("INSERT INTO bench_page VALUES (1, 'A bare page.') ON CONFLICT DO NOTHING")
  await client.query('CREATE TABLE IF NOT EXISTS bench_save (id bigserial PRIMARY KEY, text text)')
  await client.end()
  rmSync(FOLDER, { recursive: true, force: true })
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true })
    writeFileSync(path.join(FOLDER, file), text)
  }
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const built = spawnSync(process.execPath, [NEXT, 'build'], { cwd: FOLDER, env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the bare app did not build:\n${built.stdout}\n${built.stderr}`)
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], { cwd: FOLDER, env })
  const url = `http://127.0.0.1:${port}`
  await untilItAnswers(child, url)
  return {
    url,
    stop() {
      child.kill('SIGKILL')
      rmSync(FOLDER, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && child.exitCode === null; await sleep(100)) {
    const reply = await fetch(url).catch(() => null)
    if (reply?.ok) return
  }
  throw new Error('the bare app did not come up')
}
