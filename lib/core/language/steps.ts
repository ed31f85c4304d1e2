/** How far a long work has come: `done` of `total` of one stage, both in sentences or in facts. */
export type Progress = { stage: 'analyse' | 'facts' | 'drafts' | 'select'; done: number; total: number }

/** Work that stops after each step, so that whoever runs it can report, let others have a turn, or give up. */
export type Steps<T> = Generator<Progress, T>

/** What can call a work off: an AbortSignal, or anything with its flag. */
export type Cancel = { readonly aborted: boolean }

/** Thrown by work that was called off. */
export class CancelledError extends Error {
  constructor() {
    super('Called off.')
    this.name = 'CancelledError'
  }
}

export type StepOptions = { onProgress?: ((progress: Progress) => void) | undefined; signal?: Cancel | undefined }

/** Runs all steps at once. The signal can only change from within `onProgress` or from another thread. */
export function runSteps<T>(steps: Steps<T>, { onProgress, signal }: StepOptions = {}): T {
  for (;;) {
    if (signal?.aborted) throw new CancelledError()
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}

/** The same with a pause after each step, in which timers, requests and Ctrl-C are heard. `pause` gives up the turn. */
export async function runStepsInTurns<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  { onProgress, signal }: StepOptions = {},
): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw new CancelledError()
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    await pause()
  }
}
