import { provideChromium } from '../prepare/find-chromium.mjs'

const node = (...args) => [process.execPath, ...args]
const factdeck = (...args) => node('--conditions=react-server', 'bin/factdeck.mjs', ...args)
const tool = (script, ...args) => node(`node_modules/${script}`, ...args)
const vitest = (project) =>
  tool(
    'vitest/vitest.mjs',
    ...['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'],
    ...['--outputFile.json', `test-results/${project}.json`],
  )

/**
 * In this order: what later steps need first, then from quick to slow.
 *
 * `minutes`: after so long a step counts as hung; several times what it takes, for a busy machine. `always`: runs even
 * where other steps are asked for, as they need it. `report`: the JSON that a test runner leaves; a step without one
 * counts as one. `before` returns a complaint where the step can't run.
 *
 * @type {{ name: string, commands: string[][], minutes: number, always?: boolean, report?: 'vitest' | 'playwright',
 *   environment?: Record<string, string>, before?: () => string | null }[]}
 */
export const STEPS = [
  {
    name: 'prepare',
    always: true,
    minutes: 3,
    commands: [factdeck('generate-client'), tool('next/dist/bin/next', 'typegen')],
  },
  { name: 'types', minutes: 10, commands: [tool('typescript/bin/tsc', '--noEmit', '-p', '.')] },
  {
    name: 'lint',
    minutes: 5,
    commands: [tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.')],
  },
  { name: 'imports', minutes: 2, commands: [node('bin/checks/check-imports.mjs')] },
  { name: 'dead-code', minutes: 5, commands: [tool('knip/bin/knip.js', '--no-progress')] },
  { name: 'unit', minutes: 15, commands: [vitest('unit')], report: 'vitest' },
  { name: 'integration', minutes: 15, commands: [vitest('integration')], report: 'vitest' },
  { name: 'build', minutes: 12, commands: [factdeck('build')] },
  { name: 'kill', minutes: 15, commands: [vitest('kill')], report: 'vitest' },
  {
    name: 'e2e',
    minutes: 20,
    commands: [tool('@playwright/test/cli.js', 'test', '--reporter=list,json')],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/e2e.json' },
    report: 'playwright',
    before: () => {
      const browser = provideChromium()
      return 'complaint' in browser ? browser.complaint : null
    },
  },
]
