import path from 'node:path'
import { defineConfig } from 'vitest/config'

// 'server-only' lets itself be imported under Next's condition alone; here it becomes what that condition leads to.
// The condition itself is set too, for packages that Node resolves without asking Vite.
const root = path.resolve(import.meta.dirname)
const shared = {
  resolve: {
    alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') },
    conditions: ['react-server', 'node'],
  },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
}
const execArgv = ['--conditions=react-server']
const environment = 'node'

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment, execArgv, testTimeout: 60_000 },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment,
          execArgv,
          globalSetup: ['tests/support/template-database.ts'],
          setupFiles: ['tests/support/worker-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'kill',
          include: ['tests/kill/**/*.test.ts'],
          environment,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
    maxWorkers: 2,
  },
})
