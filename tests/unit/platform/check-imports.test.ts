import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkImports, readImports } from '../../../bin/checks/check-imports.mjs'

let root: string

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'imports-'))
})
afterEach(() => fs.rmSync(root, { recursive: true }))

function faultsOf(files: Record<string, string>): string[] {
  for (const [name, source] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), source)
  }
  return checkImports(root)
}

describe('the import rules', () => {
  test.each([
    ['core does no I/O', 'lib/core/facts/a.ts', "import fs from 'node:fs'"],
    ['core takes no package that is not listed', 'lib/core/facts/a.ts', "import { x } from 'pg'"],
    ['language does not look ahead to items', 'lib/core/language/a.ts', "import { x } from '../items/b'"],
    ['no feature imports another', 'lib/features/sets/a.ts', "import { x } from '@/lib/features/articles/b'"],
    ['a component never reaches the database', 'components/item/a.tsx', "import { x } from '@/lib/db/prisma-client'"],
    ['a primitive knows no domain', 'components/ui/a.tsx', "import { x } from '../item/b'"],
    ['a page goes through features', 'app/page.tsx', "import { prisma } from '@/lib/db/prisma-client'"],
    ['even when the import waits', 'app/page.tsx', "const { prisma } = await import('@/lib/db/prisma-client')"],
    ['even when it is passed on', 'app/page.tsx', "export { prisma } from '@/lib/db/prisma-client'"],
    ['the database knows no feature', 'lib/db/a.ts', "import { x } from '@/lib/features/sets/b'"],
  ])('%s', (_, name, source) => {
    expect(faultsOf({ [name]: source })).toHaveLength(1)
  })

  test.each([
    ['lib/core/items/a.ts', "import { x } from '../language/b'"],
    ['lib/core/grading/a.ts', "import type { Item } from '../items/types'"],
    ['lib/features/sets/a.ts', "import { prisma } from '@/lib/db/prisma-client'\nimport { b } from './b'"],
    ['components/item/a.tsx', "import { B } from '@/components/ui/b'\nexport const A = () => <B />"],
    ['app/page.tsx', "import { x } from '@/lib/features/sets/b'\nimport { A } from '@/components/item/a'"],
  ])('%s may', (name, source) => {
    expect(faultsOf({ [name]: source })).toEqual([])
  })

  test('circles are found, circles of types are none', () => {
    const circle = { 'lib/platform/a.ts': "import { b } from './b'", 'lib/platform/b.ts': "import { c } from './c'" }
    expect(faultsOf({ ...circle, 'lib/platform/c.ts': "import { a } from './a'" })).toEqual([
      'circular import: lib/platform/a.ts → lib/platform/b.ts → lib/platform/c.ts → lib/platform/a.ts',
    ])
    expect(faultsOf({ ...circle, 'lib/platform/c.ts': "import type { A } from './a'" })).toEqual([])
  })

  test('they see this project’s own files', () => {
    const seen = readImports(process.cwd(), path.resolve('lib/db/prisma-client.ts')).map((each) => each.to)
    expect(seen).toContain('lib/platform/environment.ts')
  })
})
