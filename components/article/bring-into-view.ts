const MARGIN = 24
const FOOT = 96

/** Scrolls the page no further than needed for an element to be seen, clear of the bar at the foot. */
export function bringIntoView(element: Element | null | undefined): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  // Inside a closed disclosure there is nothing to see.
  if (top === bottom) return
  if (top >= MARGIN && bottom <= innerHeight - FOOT) return
  const by = top < MARGIN || bottom - top > innerHeight - FOOT - MARGIN ? top - MARGIN : bottom - innerHeight + FOOT
  scrollBy({ top: by, behavior: isCalm() ? 'instant' : 'smooth' })
}

/** Scrolls the article alone, so that the words an item rests on are seen; the page stays. */
export function bringMarkIntoView(article: HTMLElement | null, id: string): void {
  const mark = article?.querySelector(`[data-mark~="${id}"]`)
  if (!article || !mark || article.scrollHeight <= article.clientHeight) return
  const frame = article.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  if (top >= frame.top + MARGIN && bottom <= frame.bottom - MARGIN) return
  article.scrollBy({ top: top - frame.top - frame.height / 3, behavior: isCalm() ? 'instant' : 'smooth' })
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
