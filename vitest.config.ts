import path from 'node:path'
import { defineConfig } from 'vitest/config'

// `react-server` is the condition under which 'server-only' lets itself be imported.
const shared = {
  resolve: { alias: { '@': path.resolve(import.meta.dirname) }, conditions: ['react-server', 'node'] },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
}

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/template-database.ts'],
          setupFiles: ['tests/support/worker-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    maxWorkers: 2,
  },
})
