import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPage } from '@/lib/platform/fetch-page'

const PAGES: Record<string, http.RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end('<p>Hello.</p>'),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/endless': (_, response) => {
    response.setHeader('content-type', 'text/plain')
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  },
}

let server: http.Server
let site: string
beforeAll(async () => {
  server = http.createServer((request, response) => PAGES[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a page from the web', () => {
  test.each(['/page', '/moved'])('%s arrives', async (path) => {
    const { bytes, type } = await fetchPage(site + path)
    expect(Buffer.from(bytes).toString()).toBe('<p>Hello.</p>')
    expect(type).toBe('text/html')
  })

  test.each([
    ['/circle', /redirects more than 5 times/],
    ['/file', /only http and https/],
    ['/picture', /image\/png, not a page of text/],
    ['/missing', /answered 404/],
    ['/endless', /larger than 5 MB/],
  ])('%s is refused, exit code 2', async (path, sentence) => {
    await expect(fetchPage(site + path)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(sentence),
    })
  })

  test.each([
    ['http://', /not a complete address/],
    ['http://no-such-host.invalid/', /no such site|can't be read/],
  ])('%s is refused', async (address, sentence) => {
    await expect(fetchPage(address)).rejects.toThrow(sentence)
  })
})
