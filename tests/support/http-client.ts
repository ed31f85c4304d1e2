import http from 'node:http'

export type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string; ms: number }
export type Ask = { method?: 'GET' | 'POST'; headers?: http.OutgoingHttpHeaders; body?: string }

/** A browser's one connection to a server, with its session cookie; follows no redirect. Milliseconds to the last byte. */
export class HttpClient {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  readonly #base: string
  readonly #cookie: string

  constructor(base: string, cookie = '') {
    this.#base = base
    this.#cookie = cookie
  }

  ask(path: string, { method = 'GET', headers, body }: Ask = {}): Promise<Reply> {
    const begin = performance.now()
    return new Promise((resolve, reject) => {
      const request = http.request(`${this.#base}${path}`, {
        agent: this.#agent,
        method,
        headers: {
          ...(this.#cookie && { cookie: this.#cookie }),
          // As browsers send them with every POST.
          ...(body !== undefined && { 'content-length': Buffer.byteLength(body), origin: this.#base }),
          ...headers,
        },
      })
      request.on('error', reject)
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, ms: performance.now() - begin })
        })
      })
      request.end(body)
    })
  }

  postJson(path: string, value: unknown): Promise<Reply> {
    return this.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    })
  }

  /** Posts the form of a page that holds a field called `field`, as a browser without script does. */
  postForm(path: string, html: string, field: string, values: Record<string, string> = {}): Promise<Reply> {
    const fields = { ...hiddenFields(html, field), ...values }
    const boundary = '----quiz'
    const parts = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    return this.ask(path, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: `${parts.join('')}--${boundary}--\r\n`,
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

function hiddenFields(html: string, field: string): Record<string, string> {
  const form = html
    .split('<form')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('</form>')))
    .find((part) => part.includes(`name="${field}"`))
  if (!form) throw new Error(`no form with a field "${field}"`)
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const attribute = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? ''
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}
