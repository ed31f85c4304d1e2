import { serveFactdeck } from '../launcher/serve-factdeck'

export const summary = 'the same with hot reload, for developers'

export function run(): Promise<number> {
  return serveFactdeck('dev')
}
