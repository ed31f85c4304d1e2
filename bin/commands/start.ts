import { serveFactdeck } from '../launcher/serve-factdeck'

export const summary = 'serve Factdeck on PORT (3000), with everything it needs'

export function run(): Promise<number> {
  return serveFactdeck('start')
}
