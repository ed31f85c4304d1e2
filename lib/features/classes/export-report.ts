import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { writeCsv } from '@/lib/formats/write-csv'
import { readReport } from './read-report'

const COLUMNS = [
  ...(['student', 'attempt', 'started', 'handed in', 'when time was up', 'late', 'answered', 'questions'] as const),
  ...(['answers after time', 'those count', 'score', 'of', 'final score', 'final of'] as const),
]

/**
 * The report of an assignment as CSV: a line for each attempt, and one for whoever has none; what counts by the grading
 * method stands in each line of a student. Null where the class isn't the viewer's.
 */
export async function exportReport(viewer: Viewer, assignmentId: string): Promise<string | null> {
  const report = await readReport(viewer, assignmentId)
  if (!report) return null
  const lines = report.rows.flatMap(({ name, attempts, final }) =>
    (attempts.length > 0 ? attempts : [null]).map((attempt, index) => ({
      student: name,
      attempt: attempt && index + 1,
      started: attempt?.startedAt ?? null,
      'handed in': attempt?.submittedAt ?? null,
      'when time was up': attempt && attempt.handedInByTime,
      late: attempt && attempt.late,
      answered: attempt && attempt.answered,
      questions: report.questions,
      'answers after time': attempt && attempt.lateAnswers,
      'those count': attempt && attempt.lateCounted,
      score: attempt?.score ?? null,
      of: attempt?.maxScore ?? null,
      'final score': final?.score ?? null,
      'final of': final?.maxScore ?? null,
    })),
  )
  return writeCsv(COLUMNS, lines)
}
