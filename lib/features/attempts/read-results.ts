import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { arrangeItem } from '@/lib/core/assessment/arrange-item'
import { describeAnswer } from '@/lib/core/assessment/describe-answer'
import { describeKnowledge } from '@/lib/core/assessment/describe-knowledge'
import { sightOf } from '@/lib/core/assessment/may-see'
import type { QuestionResult, Results } from '@/lib/core/assessment/quiz-types'
import type { Sight } from '@/lib/core/assessment/rules'
import { withhold } from '@/lib/core/assessment/withhold'
import { Answer } from '@/lib/core/grading/answer'
import type { Grade, Verdict } from '@/lib/core/grading/grade'
import { choicesOf } from '@/lib/core/grading/item-parts'
import type { Item } from '@/lib/core/items/types'
import { type AttemptRow, findAttempt, findStudentAttempt } from './attempt-rows'
import type { PinnedItem } from './pinned-items'
import { judgedAs, makeFeedback } from './show-response'

export type ReadResults = { submitted: false } | { submitted: true; results: Results }

const NO_ANSWER: Grade = { verdict: 'incorrect', fraction: 0, note: null }
const WORST_FIRST: Record<Verdict, number> = { incorrect: 0, unknown: 1, partial: 2, correct: 3 }

/** A submitted attempt with what was asked and given, and of what is right what may be seen now. Null where it isn't the viewer's. */
export async function readResults(viewer: Viewer, attemptId: string, now: Date): Promise<ReadResults | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  const results = resultsOf(attempt, sightOf(attempt, now))
  return results ? { submitted: true, results } : { submitted: false }
}

export type StudentResults = { classId: string; student: string; results: Results }

/**
 * All of a handed-in attempt, whatever its student may see, for the teacher of the class it was given to, in the order
 * its student saw it. Null where there is no such attempt.
 */
export async function readStudentResults(viewer: Viewer, attemptId: string): Promise<StudentResults | null> {
  const attempt = await findStudentAttempt(viewer, attemptId)
  const results = attempt && resultsOf(attempt, { correctness: true, answers: true, score: true })
  if (!attempt?.classId || !results) return null
  const questions = results.questions.toSorted((a, b) => a.number - b.number)
  return { classId: attempt.classId, student: attempt.displayName ?? 'A student', results: { ...results, questions } }
}

/** Null where the attempt isn't handed in. */
function resultsOf(attempt: AttemptRow, shows: Sight): Results | null {
  const { id: attemptId, submittedAt, score, maxScore } = attempt
  if (!submittedAt || score === null || maxScore === null) return null
  const responses = new Map(attempt.responses.map((response) => [response.itemRevisionId, response]))
  const questions = attempt.items.map((pinned, index) =>
    resultOf(attempt, shows, pinned, index, responses.get(pinned.itemRevisionId)),
  )
  const verdicts = attempt.items.map(({ item, itemRevisionId }) => ({
    item,
    verdict: responses.get(itemRevisionId)?.verdict ?? null,
  }))
  return {
    attemptId,
    setVersionId: attempt.setVersionId,
    setName: attempt.setName,
    mode: attempt.mode,
    slug: attempt.slug,
    isShared: attempt.isShared,
    shows,
    assignmentId: attempt.assignmentId,
    score: shows.score ? score : null,
    maxScore,
    ...{ submittedAt, startedAt: attempt.startedAt, retryOfId: attempt.retryOfId },
    ...{ handedInByTime: attempt.handedInByTime, late: attempt.late, lateCounted: attempt.lateCounted },
    headline: shows.correctness ? describeKnowledge(verdicts) : null,
    questions: questions.toSorted((a, b) => worth(a) - worth(b) || a.number - b.number),
  }
}

/** Where what is right is withheld all are worth the same, so that the order says nothing either. */
const worth = ({ feedback }: QuestionResult) => (feedback ? WORST_FIRST[feedback.verdict] : 0)

function resultOf(
  attempt: AttemptRow,
  shows: Sight,
  pinned: PinnedItem,
  index: number,
  response: AttemptRow['responses'][number] | undefined,
): QuestionResult {
  const { item, itemRevisionId } = pinned
  const judged = response ? judgedAs(item, response) : NO_ANSWER
  const answer = response ? Answer.parse(response.answer) : null
  return {
    id: itemRevisionId,
    number: index + 1,
    stem: item.stem,
    given: answer && describeAnswer(item, answer),
    ordered: item.type === 'ordering',
    points: pinned.points,
    fraction: shows.correctness ? judged.fraction : null,
    feedback: withhold(makeFeedback(pinned, arrangeItem(item, attempt, itemRevisionId), judged), shows),
    whyGiven: answer && shows.answers ? whyWrong(item, answer) : null,
    judgedBy: shows.correctness ? (response?.judgedBy ?? null) : null,
    late: response?.late ?? false,
  }
}

/** What the chosen distractors' own words say; null where nothing is said, or what is said of the key says it already. */
function whyWrong(item: Item, answer: Answer): string | null {
  const chosen = 'choice' in answer ? [answer.choice] : 'choices' in answer ? answer.choices : []
  const options = choicesOf(item)
  const whys = chosen.flatMap((choice) => (options[choice]?.correct ? [] : (options[choice]?.why ?? [])))
  return whys.filter((why) => why && why !== item.explanation).join(' ') || null
}
