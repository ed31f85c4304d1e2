import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factdeck-command-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const ARTICLE = `Harbour bridge reopens after storm

By Ana Silva, Coast Daily (Port Meril)

The harbour bridge in Port Meril reopened on Friday after engineers repaired two cables. The storm damaged 14 boats. Mayor Lena Ortiz said the repairs cost $3 million. The bridge was built in 1931.
`

function factdeck(args: string[], input = '', environment: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, ['--conditions=react-server', 'bin/factdeck.mjs', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    // What should have refused, and serves instead, is to fail here rather than hold everything up.
    timeout: 45_000,
    killSignal: 'SIGKILL',
  })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}

describe('factdeck generate', () => {
  test('JSON of a piped article, each evidence verbatim, the same every time', () => {
    const first = factdeck(['generate', '-', '--format', 'json', '--seed', '7'], ARTICLE)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const { timings: _, ...generation } = JSON.parse(first.stdout)
    expect(generation.version).toBe(1)
    for (const { evidence } of [...generation.items, ...generation.facts]) {
      expect(ARTICLE.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    }
    const { timings: __, ...again } = JSON.parse(
      factdeck(['generate', '-', '--format', 'json', '--seed', '7'], ARTICLE).stdout,
    )
    expect(again).toEqual(generation)
  })

  test.each([
    ['nothing named', [], '', /Nothing to read/],
    ['a file that is missing', ['/no/such/file'], '', /There is no file \/no\/such\/file/],
    ['an empty text', ['-'], '', /no text/],
    ['a binary file', [process.execPath], '', /binary|larger/],
    [
      'another language',
      ['-'],
      'Der Bundestag hat am Montag ein neues Gesetz beschlossen, das die Rechte der Mieter in Deutschland ändert und die Pflichten der Vermieter neu regelt.',
      /German/,
    ],
    ['an address that is not of the web', ['ftp://example.org/x'], '', /only http and https/],
    ['a count of nothing', ['-', '--count', '0'], ARTICLE, /--count must be 1 or more/],
    ['a type there is not', ['-', '--types', 'essay'], ARTICLE, /--types must be a list of: multiple-choice/],
    ['a day that is not', ['-', '--date', '2026-02-30'], ARTICLE, /--date must be a day/],
    ['an option there is not', ['-', '--colour', 'red'], ARTICLE, /--colour/],
  ])('%s: exit code 2 and one sentence', (_, args, input, sentence) => {
    const run = factdeck(['generate', ...args], input)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(sentence)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('factdeck start says in one sentence what is in the way', () => {
  const base = { FACTDECK_DEMO: 'off', HOST: '127.0.0.1', NODE_ENV: 'production', DATABASE_URL: '' }

  test.each([
    [
      'a database nobody serves',
      { DATABASE_URL: 'postgres://u:secretword@127.0.0.1:5539/x' },
      /nothing listens at 127\.0\.0\.1:5539/,
    ],
    [
      'a host that is not',
      { DATABASE_URL: 'postgres://u:secretword@no-such-host.invalid/x' },
      /no computer is called|can't be looked up/,
    ],
    ['a port that is none', { PORT: '99999' }, /PORT: /],
    ['a data folder that is a file', { FACTDECK_DATA: path.resolve('package.json') }, /FACTDECK_DATA at a folder/],
    [
      'a data folder nobody can write to',
      { FACTDECK_DATA: '/proc/factdeck' },
      /can't keep its data in \/proc\/factdeck/,
    ],
  ])('%s', (_, environment, sentence) => {
    const run = factdeck(['start'], '', {
      ...base,
      PORT: '3138',
      FACTDECK_DATA: path.join(folder, 'unused'),
      ...environment,
    })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(sentence)
    expect(run.stderr).not.toContain('secretword')
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a password that is refused', async () => {
    const url = new URL(process.env.DATABASE_URL!)
    url.password = 'secretword'
    const run = factdeck(['start'], '', {
      ...base,
      PORT: '3138',
      FACTDECK_DATA: path.join(folder, 'unused'),
      DATABASE_URL: url.href,
    })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/refused the password of factdeck/)
    expect(run.stderr).not.toContain('secretword')
  })

  test('a port in use', async () => {
    const other = net.createServer().listen(3139, '127.0.0.1')
    await once(other, 'listening')
    try {
      const environment = {
        ...base,
        PORT: '3139',
        FACTDECK_DATA: path.join(folder, 'unused'),
        DATABASE_URL: process.env.DATABASE_URL!,
      }
      const run = factdeck(['start'], '', environment)
      expect(run.code).toBe(1)
      expect(run.stderr).toMatch(/Port 3139 is in use by another program: .* PORT=3140 npm start/)
    } finally {
      other.close()
    }
  })
})
