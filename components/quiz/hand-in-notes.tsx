import type { Results } from '@/lib/core/assessment/quiz-types'
import { Notice } from '../ui/notice'

/** What else there is to know of a handed-in quiz: that time ended it, that it was late, that some answers were. */
export function HandInNotes({ results: { handedInByTime, late, lateCounted, questions } }: { results: Results }) {
  const lateAnswers = questions.filter((question) => question.late).length
  const notes = [
    handedInByTime && 'Time was up, so it was handed in for you with every answer that was saved.',
    late && 'It was handed in after it was due, and is marked late.',
    lateAnswers > 0 &&
      `${lateAnswers === 1 ? 'One answer' : `${lateAnswers} answers`} arrived after time was up: kept, and ${
        lateCounted ? 'counted by your teacher.' : 'not in the score unless your teacher counts them.'
      }`,
  ].filter((note) => note !== false)
  if (notes.length === 0) return null
  return (
    <Notice>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  )
}
