/** Runs once when the server starts, and keeps house from then on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // Once, however many processes answer (bin/launcher/serve-workers.mjs).
  if ((process.env.FACTDECK_PROCESS ?? '0') !== '0') return
  const { keepHouse } = await import('./lib/features/account/keep-house')
  const { keepTime } = await import('./lib/features/attempts/keep-time')
  keepHouse()
  keepTime()
}
