import type { Progress } from '@/lib/core/language/steps'

/** Milliseconds before a wait is worth a word, and between two lines where they can't overwrite each other. */
const SOON = 1000
const SELDOM = 5000

const STAGES: Record<Progress['stage'], string> = {
  analyse: 'Reading',
  facts: 'Finding facts',
  drafts: 'Writing items',
  select: 'Choosing items',
}

/** Progress on standard error once a work takes long, and a signal that Ctrl-C sets. `finish` clears both away. */
export function watchProgress() {
  const controller = new AbortController()
  // Not once: a terminal and the command that started us may both pass it on.
  const stop = () => controller.abort()
  process.on('SIGINT', stop)
  const { stderr } = process
  let last = performance.now()
  let shown = false
  const onProgress = ({ stage, done, total }: Progress) => {
    const now = performance.now()
    if (now - last < (shown && !stderr.isTTY ? SELDOM : shown ? 100 : SOON)) return
    last = now
    shown = true
    const line = `${STAGES[stage]}: ${total > 0 ? Math.round((100 * done) / total) : 100} %`
    stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
  const finish = () => {
    process.off('SIGINT', stop)
    if (shown && stderr.isTTY) stderr.write('\r\u001b[K')
  }
  return { signal: controller.signal, onProgress, finish }
}
