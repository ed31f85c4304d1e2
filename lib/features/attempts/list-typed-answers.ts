import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { describeKey } from '@/lib/core/assessment/describe-answer'
import type { Verdict } from '@/lib/core/grading/grade'
import { itemFromRow } from '@/lib/db/item-from-row'
import { prisma } from '@/lib/db/prisma-client'
import { sameText, textOf } from './typed-answer'

/** One wording that students typed. `verdict` is what stands; `mixed` where it stands differently for some of them. */
export type TypedAnswer = {
  text: string
  verdict: Verdict
  judgedBy: 'rules' | 'student' | 'teacher'
  mixed: boolean
  students: string[]
}
export type TypedQuestion = { id: string; stem: string; key: string[]; accepted: string[]; answers: TypedAnswer[] }
export type TypedAnswers = { setName: string; questions: TypedQuestion[]; undecided: number }

const TYPED = ['cloze', 'short_answer', 'numeric'] as const
/** What the rules can't tell comes first, then what was refused, then the rest. */
const FIRST: Record<Verdict, number> = { unknown: 0, partial: 1, incorrect: 2, correct: 3 }

/**
 * What students typed in quizzes of one of the viewer's sets that were handed in, equal wordings together, what needs a
 * person first. Null where the set isn't the viewer's.
 */
export async function listTypedAnswers(viewer: Viewer, setId: string): Promise<TypedAnswers | null> {
  const set = await prisma.questionSet.findFirst({ where: { id: setId, ownerId: viewer.id }, select: { name: true } })
  if (!set) return null
  const revisions = await prisma.itemRevision.findMany({
    where: { type: { in: [...TYPED] }, versionItems: { some: { version: { setId } } } },
    orderBy: { id: 'asc' },
    include: {
      facts: { select: { factId: true } },
      versionItems: {
        where: { version: { setId } },
        select: {
          responses: {
            where: { attempt: { submittedAt: { not: null } } },
            orderBy: { recordedAt: 'asc' },
            include: { attempt: { select: { user: { select: { name: true } } } } },
          },
        },
      },
    },
  })
  const questions = revisions.flatMap((row) => {
    const item = itemFromRow(row)
    const answers: TypedAnswer[] = []
    for (const { answer, verdict, judgedBy, attempt } of row.versionItems.flatMap(({ responses }) => responses)) {
      const text = textOf(answer)
      if (text === null) continue
      const known = answers.find((each) => sameText(each.text, text))
      if (!known) answers.push({ text, verdict, judgedBy, mixed: false, students: [attempt.user.name] })
      else {
        known.students.push(attempt.user.name)
        known.mixed ||= known.verdict !== verdict
        if (FIRST[verdict] < FIRST[known.verdict]) known.verdict = verdict
        if (judgedBy === 'teacher') known.judgedBy = judgedBy
      }
    }
    const sorted = answers.toSorted(
      (a, b) => FIRST[a.verdict] - FIRST[b.verdict] || b.students.length - a.students.length,
    )
    if (sorted.length === 0) return []
    return [{ id: row.id, stem: item.stem, key: describeKey(item), accepted: item.accepted, answers: sorted }]
  })
  const undecidedIn = ({ answers }: TypedQuestion) => answers.filter(({ verdict }) => verdict === 'unknown').length
  return {
    setName: set.name,
    questions: questions.toSorted((a, b) => undecidedIn(b) - undecidedIn(a)),
    undecided: questions.reduce((sum, question) => sum + undecidedIn(question), 0),
  }
}
