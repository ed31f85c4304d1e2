import { spawn } from 'node:child_process'
import path from 'node:path'
import { PROJECT_ROOT } from './project-root'

export type ToolResult = { code: number; output: string }

/** Runs a package's script under this Node and gathers what it prints. `signal` ends it early. */
export function runTool(script: string, args: string[], signal?: AbortSignal): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'node_modules', script), ...args], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** The end of a tool's output, where the reason stands. */
export function lastLines(output: string, count = 25): string {
  return output.trim().split('\n').slice(-count).join('\n')
}
