import { gzipSync } from 'node:zlib'
import { HttpClient } from '../support/http-client'

/** Milliseconds of each request, and how long all of it took. */
export type Load = { times: number[]; seconds: number }

/** Nearest rank; `share` 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const rate = ({ times, seconds }: Load): number => times.length / seconds

/** Runs `work` over and over in each of `workers`, without think time, until `seconds` have passed; what is begun is finished. */
export async function loadWith<W>(workers: readonly W[], seconds: number, work: (worker: W) => Promise<number | null>) {
  const begin = performance.now()
  const times: number[] = []
  await Promise.all(
    workers.map(async (worker) => {
      while (performance.now() - begin < seconds * 1000) {
        const ms = await work(worker)
        if (ms === null) return
        times.push(ms)
      }
    }),
  )
  return { times, seconds: (performance.now() - begin) / 1000 }
}

export function merge(loads: readonly Load[]): Load {
  return { times: loads.flatMap(({ times }) => times), seconds: loads.reduce((sum, { seconds }) => sum + seconds, 0) }
}

/** Kilobytes of JavaScript, gzip, that a page has a modern browser load. */
export async function scriptWeight(base: string, path: string, cookie = ''): Promise<number> {
  const client = new HttpClient(base, cookie)
  const { text } = await client.ask(path)
  const sources = [...text.matchAll(/<script[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .flatMap(([tag]) => /src="([^"]+\.js[^"]*)"/.exec(tag)?.[1] ?? [])
  let bytes = 0
  for (const source of new Set(sources)) bytes += gzipSync((await client.ask(source)).text).length
  client.close()
  return bytes / 1000
}
