import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { complainAboutNode } from '../../../bin/prepare/check-node.mjs'
import { isInstalled } from '../../../bin/prepare/ensure-installed.mjs'

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '100.0.0'])('%s will do', (version) => {
    expect(complainAboutNode(version)).toBeNull()
  })
  test.each(['20.18.3', '18.20.0', '0.12.1'])('%s is too old, and where to get another is said', (version) => {
    expect(complainAboutNode(version)).toMatch(`this is ${version}: install a current one from https://nodejs.org`)
  })
})

describe('whether the packages are installed', () => {
  let root: string
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'installed-'))
    fs.mkdirSync(path.join(root, 'node_modules'))
  })
  afterEach(() => fs.rmSync(root, { recursive: true }))

  const WANTED = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/tool': { version: '2.0.0', dev: true },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  }

  function decide(present: Record<string, { version: string }> | null, dev = false): boolean {
    fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }))
    if (present)
      fs.writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
    return isInstalled(root, { dev })
  }

  test.each([
    ['nothing there', null, false, false],
    ['an interrupted install, which leaves no list', null, true, false],
    ['all that running needs', { 'node_modules/a': { version: '1.0.0' } }, false, true],
    ['a tool missing that only tests need', { 'node_modules/a': { version: '1.0.0' } }, true, false],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false, false],
    [
      'another version of what is optional',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-system': { version: '0.9.0' } },
      false,
      false,
    ],
    ['everything', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/tool': { version: '2.0.0' } }, true, true],
  ])('%s', (_, present, dev, installed) => {
    expect(decide(present, dev)).toBe(installed)
  })
})
