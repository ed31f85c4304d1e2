import { type Browser, test as base, expect, type Page } from '@playwright/test'

export { expect }

/** How many times slower pages run than the machine could: `E2E_SLOWDOWN=6 npx playwright test` finds races. */
const SLOWDOWN = Number(process.env.E2E_SLOWDOWN ?? 1)

/**
 * Playwright's `test`, whose pages wait after `goto`, `reload` and `goBack` until their scripts answer: a key or click
 * that comes before, as on a slow machine, would go nowhere. Covers every page of the browser, also those that a test
 * opens itself; pages without script, or not ours, are left alone.
 */
export const test = base.extend<object, { waitingBrowser: Browser }>({
  waitingBrowser: [
    async ({ browser }, use) => {
      browser.on('context', (context) =>
        context.on('page', (page) => {
          waitAfterLoading(page)
          if (SLOWDOWN > 1) void slowDown(page)
        }),
      )
      await use(browser)
    },
    { scope: 'worker', auto: true },
  ],
})

/**
 * Waits until the scripts of the page answer. Needed by hand only before a key that follows a turn of the page without
 * loading (a link, a form): what is shown then comes a moment before its keys are heard.
 */
export async function scripted(page: Page): Promise<void> {
  // Next replaces history.pushState in the outermost effect of the page, hence after every listener inside was added.
  await page.waitForFunction(
    () =>
      matchMedia('(scripting: none)').matches ||
      !document.querySelector('script[src*="/_next/"]') ||
      Object.hasOwn(history, 'pushState'),
  )
  // Effects of what was shown last are queued already, and go before a moment of rest. A page that has nothing to draw may
  // never be told of one: hence the second.
  await page.evaluate(
    () =>
      matchMedia('(scripting: none)').matches ||
      new Promise((resolve) => requestIdleCallback(() => resolve(true), { timeout: 1_000 })),
  )
}

function waitAfterLoading(page: Page): void {
  for (const move of ['goto', 'reload', 'goBack'] as const) {
    const original = page[move].bind(page) as (...args: unknown[]) => Promise<unknown>
    const patient = async (...args: unknown[]) => {
      const reply = await original(...args)
      await scripted(page)
      return reply
    }
    Object.assign(page, { [move]: patient })
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}
