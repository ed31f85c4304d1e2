import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ExplainedError, errorCode } from '@/lib/platform/explained-error'

/** The app of a launcher that was killed needs up to this long to notice and leave. */
const PATIENCE_MS = 4_000

/** Makes sure that we may listen there. Throws ExplainedError with the remedy. */
export async function awaitPort(port: number, host: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const code = await tryPort(port, host)
    if (code === '') return
    if (code === 'EADDRINUSE' && Date.now() < end) continue
    throw explain(code, port, host)
  }
}

function tryPort(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.on('error', (error) => resolve(errorCode(error) || 'UNKNOWN'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve('')))
  })
}

function explain(code: string, port: number, host: string): ExplainedError {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1
    return new ExplainedError(
      `Port ${port} is in use by another program: stop that one, or choose another port, as in PORT=${other} npm start.`,
    )
  }
  if (code === 'EACCES') {
    return new ExplainedError(
      `This user may not listen on port ${port}: choose one above 1023, as in PORT=3000 npm start.`,
    )
  }
  return new ExplainedError(
    `Factdeck can't listen on ${host}, port ${port} (${code}): set HOST to an address of this computer, or leave it out.`,
  )
}
