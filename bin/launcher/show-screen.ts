import os from 'node:os'
import type { DemoAccounts } from './prepare-demo'

export type ScreenFacts = {
  port: number
  host: string
  /** Set by NEXTAUTH_URL: what people type. */
  publicUrl: string | undefined
  accounts: DemoAccounts
  dataFolder: string
  /** Where the database's files are; null when DATABASE_URL leads elsewhere. */
  databaseFiles: string | null
  seconds: number
}

/** The one screen: where it is, who can sign in, where the data lives, how to stop. */
export function describeRun(facts: ScreenFacts, addresses = lanAddresses()): string {
  const { port, host, publicUrl, accounts, dataFolder, databaseFiles } = facts
  const open = isEverywhere(host) || host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  const rows: [string, string][] = [['Open', publicUrl ?? `http://${open}:${port}`]]
  if (isEverywhere(host) && !publicUrl) {
    for (const address of addresses.slice(0, 2)) rows.push(['Same network', `http://${address}:${port}`])
    rows.push(['', 'To keep it to this computer: HOST=127.0.0.1 npm start'])
  }
  rows.push(['Sign in', accounts.length > 0 ? '' : 'with an account of yours, or make one on the page'])
  for (const { email, password, role } of accounts) rows.push(['', `${email}  ${password}  (${role})`])
  rows.push(['Data', dataFolder])
  if (databaseFiles === null) rows.push(['', 'database: the one in DATABASE_URL'])
  else if (!databaseFiles.startsWith(dataFolder)) rows.push(['', `database: ${databaseFiles}`])
  rows.push(['Stop', 'Ctrl-C'])
  const lines = rows.map(([label, text]) => `  ${label.padEnd(14)}${text}`.trimEnd())
  return ['', `  Factdeck is running (${facts.seconds.toFixed(1)} s).`, '', ...lines, '', ''].join('\n')
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function lanAddresses(): string[] {
  return Object.values(os.networkInterfaces())
    .flat()
    .flatMap((address) => (address && address.family === 'IPv4' && !address.internal ? [address.address] : []))
}
