import { splitHeadline } from '@/lib/core/items/scenes/split-headline'
import { GAP } from '@/lib/core/items/types'
import type { PaperEntry } from '@/lib/features/sets/read-paper'
import { PaperAnswer } from './paper-answer'

/** What students get: a line for the name, the questions, room to answer. Nothing on it says what is right. */
export function QuestionSheet({ name, form, entries }: { name: string; form: string; entries: PaperEntry[] }) {
  return (
    <article className="paper" aria-label="Student sheet">
      <header className="paper-head">
        <h2>{name}</h2>
        <p className="paper-fields">
          <span className="paper-field grow-3">Name</span>
          <span className="paper-field grow">Class</span>
          <span className="paper-field grow">Date</span>
        </p>
        <p className="paper-note">
          {entries.length === 1 ? '1 question' : `${entries.length} questions`}, form {form}. Points: ______ of{' '}
          {entries.length}
        </p>
      </header>
      <ol className="paper-list">
        {entries.map(({ asked }, at) => (
          <li key={asked.id} className="paper-question">
            <span className="paper-number">{at + 1}</span>
            <div>
              <h3>
                <PaperStem stem={asked.stem} sheet={name} />
              </h3>
              <PaperAnswer asked={asked} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}

/**
 * A gap on paper is a line long enough to write on. The article's title stands small above what it makes clear, unless
 * the whole sheet is called so.
 */
export function PaperStem({ stem, sheet }: { stem: string; sheet: string }) {
  const { headline, rest } = splitHeadline(stem)
  const [before, ...after] = rest.split(GAP)
  return (
    <>
      {headline && headline !== sheet && <span className="paper-headline">{headline}</span>}
      {before}
      {after.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, never reordered
        <span key={at}>
          <span className="paper-gap">
            <span className="sr-only">gap</span>
          </span>
          {words}
        </span>
      ))}
    </>
  )
}
