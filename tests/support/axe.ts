import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Fails on anything axe calls serious or critical under WCAG 2.2 A and AA, naming each element.
 * `outOfScope`: selectors of what belongs to somebody else, an embedded page for instance.
 */
export async function expectAccessible(page: Page, { outOfScope = [] }: { outOfScope?: string[] } = {}): Promise<void> {
  // After a turn of the page without loading, the title follows what is shown by a moment.
  await page.waitForFunction(() => document.title !== '')
  // A button that changes its kind fades from one pair of colours to the other; what is asked is what it comes to.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime))
    await Promise.allSettled(ending.map((each) => each.finished))
  })
  // Evaluated, not added as a script element: a content security policy must not keep the check out.
  await page.evaluate(source)
  const { violations } = await page.evaluate(async (exclude): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // What a bar covers for the moment can be scrolled from under it: laid out in the flow, nothing hides a target.
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    )
    for (const bar of bars) bar.style.setProperty('position', 'static', 'important')
    const context = exclude.length > 0 ? { exclude: exclude.map((selector) => [selector]) } : document
    const results = await axe.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    for (const bar of bars) bar.style.removeProperty('position')
    return results
  }, outOfScope)
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))
  expect(grave, `accessibility of ${page.url()}`).toEqual([])
}
