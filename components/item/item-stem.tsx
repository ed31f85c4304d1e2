import { splitHeadline } from '@/lib/core/items/scenes/split-headline'
import { GAP } from '@/lib/core/items/types'
import { Headline } from './headline'

/**
 * A stem as people see it: a gap is a line to write on, and is read out as one; the article's title stands small above
 * what it makes clear.
 */
export function ItemStem({ stem }: { stem: string }) {
  const { headline, rest } = splitHeadline(stem)
  const [before, ...after] = rest.split(GAP)
  return (
    <>
      <Headline text={headline} />
      {before}
      {after.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, never reordered
        <span key={at}>
          <span className="inline-block min-w-20 translate-y-0.5 border-b-2 border-ink">
            <span className="sr-only">gap</span>
          </span>
          {words}
        </span>
      ))}
    </>
  )
}
