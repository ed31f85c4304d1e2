import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/viewer'
import type { Quiz, QuizQuestion } from '@/lib/core/assessment/quiz-types'
import type { Answer } from '@/lib/core/grading/answer'
import { prisma } from '@/lib/db/prisma-client'
import { loadQuiz } from '@/lib/features/attempts/load-quiz'
import { markOwnResponse } from '@/lib/features/attempts/mark-own-response'
import { readResults } from '@/lib/features/attempts/read-results'
import { readSharedSet } from '@/lib/features/attempts/read-shared-set'
import { recordResponse } from '@/lib/features/attempts/record-response'
import { startAttempt } from '@/lib/features/attempts/start-attempt'
import { submitAttempt } from '@/lib/features/attempts/submit-attempt'
import { ARTICLE, DRAFTS, makeSharedSet, type SharedSetIds } from './make-shared-set'
import { makeStudent } from './make-student'

const now = new Date('2026-11-23T10:00:00Z')
let set: SharedSetIds

beforeAll(async () => {
  set = await makeSharedSet(prisma)
})

async function open(viewer: Viewer): Promise<string> {
  const attemptId = await startAttempt(viewer, set.slug, 7, now)
  if (!attemptId) throw new Error('the set is not shared')
  return attemptId
}

async function quizOf(viewer: Viewer, attemptId: string): Promise<Quiz> {
  const loaded = await loadQuiz(viewer, attemptId, now)
  if (!loaded || loaded.submitted || loaded.overdue) throw new Error('no open quiz')
  return loaded.quiz
}

const send = (questionId: string, answer: Answer, sequence = 1, submissionId: string = randomUUID()) => ({
  submissionId,
  sequence,
  questionId,
  answer,
})

const find = (quiz: Quiz, type: QuizQuestion['type']) => quiz.questions.find((question) => question.type === type)!

/** The answer that is wholly right, in positions of the screen: told from the text, as a student would. */
function rightAnswer(question: QuizQuestion): Answer {
  const { key, options } = DRAFTS.find((draft) => draft.stem === question.stem)!
  const isRight = (text: string) => options.some((option) => option.correct && option.text === text)
  switch (question.type) {
    case 'multiple-choice':
    case 'true-false':
      return { type: question.type, choice: question.choices.findIndex(isRight) }
    case 'multiple-response':
      return { type: question.type, choices: question.choices.flatMap((text, at) => (isRight(text) ? [at] : [])) }
    case 'matching': {
      const rightOf = (left: string) => key.pairs!.find((pair) => pair.left === left)!.right
      return { type: question.type, matches: question.lefts.map((left) => question.rights.indexOf(rightOf(left))) }
    }
    case 'ordering':
      return { type: question.type, order: key.texts!.map((text) => question.steps.indexOf(text)) }
    default:
      return { type: question.type, text: key.text }
  }
}

describe('a share link', () => {
  it('says what it leads to, to anyone', async () => {
    expect(await readSharedSet(null, set.slug)).toMatchObject({
      name: 'The frozen harbour',
      questions: 8,
      by: 'Rosa Teacher',
      open: null,
    })
  })

  it('leads nowhere when nothing is published, or sharing was stopped', async () => {
    const closed = await makeSharedSet(prisma)
    await prisma.questionSet.update({ where: { id: closed.setId }, data: { isShared: false } })
    const draft = await prisma.questionSet.create({ data: { ownerId: set.ownerId, name: 'Draft', slug: randomUUID() } })
    const viewer = await makeStudent(prisma)
    for (const slug of [closed.slug, draft.slug, 'no-such-link']) {
      expect(await readSharedSet(viewer, slug)).toBeNull()
      expect(await startAttempt(viewer, slug, 1, now)).toBeNull()
    }
  })
})

describe('starting', () => {
  it('meets in one attempt, however often and fast it is pressed', async () => {
    const viewer = await makeStudent(prisma)
    const ids = await Promise.all(Array.from({ length: 12 }, (_, seed) => startAttempt(viewer, set.slug, seed, now)))
    expect(new Set(ids).size).toBe(1)
    expect(await prisma.attempt.count({ where: { userId: viewer.id } })).toBe(1)
  })

  it('begins anew after handing in, and gives each student their own', async () => {
    const [one, two] = [await makeStudent(prisma), await makeStudent(prisma)]
    const first = await open(one)
    await submitAttempt(one, first, now)
    expect(await open(one)).not.toBe(first)
    expect(await open(two)).not.toBe(await open(one))
  })
})

describe('what reaches the browser before an answer', () => {
  it('holds no key, accepted answer, explanation or evidence of any type', async () => {
    const viewer = await makeStudent(prisma)
    const quiz = await quizOf(viewer, await open(viewer))
    const sent = JSON.stringify(quiz)
    expect(new Set(quiz.questions.map(({ type }) => type)).size).toBe(8)
    expect(sent).not.toContain('canary')
    for (const text of ['Albatros', 'Ottilie', '312', ...DRAFTS.map(({ quote }) => quote)])
      expect(sent).not.toContain(text)
    for (const field of ['correct', 'accepted', 'explanation', 'evidence', 'key', 'why'])
      expect(sent).not.toContain(`"${field}"`)
  })

  it('shows the feedback of the answered question only', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const question = find(await quizOf(viewer, attemptId), 'cloze')
    await recordResponse(viewer, attemptId, send(question.id, { type: 'cloze', text: 'Titanic' }), now)
    const quiz = await quizOf(viewer, attemptId)
    expect(find(quiz, 'cloze').response?.feedback).toMatchObject({
      verdict: 'incorrect',
      key: ['Albatros'],
      why: 'explanation-canary-three',
    })
    const others = JSON.stringify(quiz.questions.filter(({ type }) => type !== 'cloze'))
    expect(others).not.toContain('canary')
  })

  it('never shows feedback in an exam', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    await prisma.attempt.update({ where: { id: attemptId }, data: { mode: 'exam' } })
    for (const question of (await quizOf(viewer, attemptId)).questions) {
      const outcome = await recordResponse(viewer, attemptId, send(question.id, rightAnswer(question)), now)
      expect(outcome).toMatchObject({ ok: true, response: { feedback: null } })
    }
    expect(JSON.stringify(await quizOf(viewer, attemptId))).not.toContain('canary')
  })
})

describe('answering', () => {
  it('grades every type, and shows the proof in its paragraph', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    for (const question of (await quizOf(viewer, attemptId)).questions) {
      const answer = rightAnswer(question)
      const outcome = await recordResponse(viewer, attemptId, send(question.id, answer), now)
      if (!outcome?.ok) throw new Error(`${question.type} was refused`)
      expect(outcome.response.answer).toEqual(answer)
      expect(outcome.response.feedback?.verdict, question.type).toBe('correct')
      const [proof] = outcome.response.feedback!.proofs
      const { quote } = DRAFTS.find(({ stem }) => stem === question.stem)!
      expect(proof!.text.slice(proof!.start, proof!.end)).toBe(quote)
      expect(ARTICLE).toContain(proof!.text)
    }
    await submitAttempt(viewer, attemptId, now)
    expect(await readResults(viewer, attemptId, now)).toMatchObject({ results: { score: 8, maxScore: 8 } })
  })

  it('lets the first answer stand in practice, in every tab', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const { id } = find(await quizOf(viewer, attemptId), 'cloze')
    const tabs = await Promise.all(
      ['one', 'two', 'three', 'four'].map((text, at) =>
        recordResponse(viewer, attemptId, send(id, { type: 'cloze', text }, at + 1), now),
      ),
    )
    const answers = tabs.map((outcome) => outcome?.ok && JSON.stringify(outcome.response.answer))
    expect(new Set(answers).size).toBe(1)
    const late = await recordResponse(viewer, attemptId, send(id, { type: 'cloze', text: 'Albatros' }, 99), now)
    expect(late?.ok && JSON.stringify(late.response.answer)).toBe(answers[0])
    expect(await prisma.response.count({ where: { attemptId } })).toBe(1)
  })

  it('refuses what does not fit the question', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const quiz = await quizOf(viewer, attemptId)
    const misfits: [QuizQuestion['type'], Answer][] = [
      ['multiple-choice', { type: 'multiple-choice', choice: 4 }],
      ['multiple-choice', { type: 'true-false', choice: 0 }],
      ['multiple-response', { type: 'multiple-response', choices: [0, 9] }],
      ['multiple-response', { type: 'multiple-response', choices: [1, 1] }],
      ['matching', { type: 'matching', matches: [0, 1] }],
      ['matching', { type: 'matching', matches: [0, 1, 7] }],
      ['ordering', { type: 'ordering', order: [0, 1] }],
      ['ordering', { type: 'ordering', order: [0, 0, 1] }],
      ['cloze', { type: 'cloze', text: '   ' }],
    ]
    for (const [type, answer] of misfits) {
      const outcome = await recordResponse(viewer, attemptId, send(find(quiz, type).id, answer), now)
      expect(outcome, JSON.stringify(answer)).toMatchObject({ ok: false, reason: 'invalid' })
    }
    expect(await prisma.response.count({ where: { attemptId } })).toBe(0)
  })

  it('refuses a submission id that was used for another question', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const quiz = await quizOf(viewer, attemptId)
    const [one, two] = [find(quiz, 'cloze'), find(quiz, 'short-answer')]
    const id = randomUUID()
    await recordResponse(viewer, attemptId, send(one.id, { type: 'cloze', text: 'x' }, 1, id), now)
    const again = await recordResponse(viewer, attemptId, send(two.id, { type: 'short-answer', text: 'x' }, 1, id), now)
    expect(again).toMatchObject({ ok: false })
  })
})

describe('other people', () => {
  it('find nothing: not the quiz, not the results, and can neither answer nor hand in', async () => {
    const [owner, other] = [await makeStudent(prisma), await makeStudent(prisma)]
    const attemptId = await open(owner)
    const { id } = find(await quizOf(owner, attemptId), 'cloze')
    expect(await loadQuiz(other, attemptId, now)).toBeNull()
    expect(await recordResponse(other, attemptId, send(id, { type: 'cloze', text: 'Albatros' }), now)).toBeNull()
    expect(await submitAttempt(other, attemptId, now)).toBe(false)
    await submitAttempt(owner, attemptId, now)
    expect(await readResults(other, attemptId, now)).toBeNull()
  })

  it('cannot have questions of another set recorded', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const foreign = await makeSharedSet(prisma)
    const answer = { type: 'cloze', text: 'Albatros' } as const
    expect(await recordResponse(viewer, attemptId, send(foreign.revisionIds[2]!, answer), now)).toBeNull()
    expect(await recordResponse(viewer, attemptId, send(randomUUID(), answer), now)).toBeNull()
  })
})

describe('handing in', () => {
  it('scores once, keeps the first time, and takes no answer after', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const quiz = await quizOf(viewer, attemptId)
    const cloze = find(quiz, 'cloze')
    const kept = send(cloze.id, { type: 'cloze', text: 'Albatros' })
    await recordResponse(viewer, attemptId, kept, now)
    const later = new Date(now.getTime() + 60_000)
    expect(await Promise.all([submitAttempt(viewer, attemptId, now), submitAttempt(viewer, attemptId, now)])).toEqual([
      true,
      true,
    ])
    expect(await submitAttempt(viewer, attemptId, later)).toBe(true)
    const attempt = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    expect(attempt).toMatchObject({ score: 1, maxScore: 8, submittedAt: now })
    const numeric = find(quiz, 'numeric')
    expect(
      await recordResponse(viewer, attemptId, send(numeric.id, { type: 'numeric', text: '312' }), later),
    ).toMatchObject({
      ok: false,
      reason: 'submitted',
    })
    // A packet that was recorded before and arrives again is not late.
    expect(await recordResponse(viewer, attemptId, kept, later)).toMatchObject({ ok: true })
    expect(await loadQuiz(viewer, attemptId, now)).toEqual({ submitted: true })
  })

  it('puts wrong answers first and names what was not answered', async () => {
    const viewer = await makeStudent(prisma)
    const attemptId = await open(viewer)
    const quiz = await quizOf(viewer, attemptId)
    const [right, wrong] = [find(quiz, 'multiple-choice'), find(quiz, 'true-false')]
    await recordResponse(viewer, attemptId, send(right.id, rightAnswer(right)), now)
    await recordResponse(viewer, attemptId, send(wrong.id, { type: 'true-false', choice: 0 }), now)
    expect(await readResults(viewer, attemptId, now)).toEqual({ submitted: false })
    await submitAttempt(viewer, attemptId, now)
    const read = await readResults(viewer, attemptId, now)
    if (!read?.submitted) throw new Error('not submitted')
    const { questions } = read.results
    expect(questions.at(-1)).toMatchObject({ id: right.id, given: ['rye bread'], feedback: { verdict: 'correct' } })
    expect(questions.find(({ id }) => id === wrong.id)).toMatchObject({ given: ['True'], feedback: { key: ['False'] } })
    expect(questions.filter(({ given }) => given === null)).toHaveLength(6)
  })
})

describe('an answer that the rules cannot judge', () => {
  it('is marked by its student after handing in, and the score follows', async () => {
    const [viewer, other] = [await makeStudent(prisma), await makeStudent(prisma)]
    const attemptId = await open(viewer)
    const quiz = await quizOf(viewer, attemptId)
    const [typed, wrong] = [find(quiz, 'short-answer'), find(quiz, 'cloze')]
    await recordResponse(viewer, attemptId, send(typed.id, { type: 'short-answer', text: 'Brandt' }), now)
    await recordResponse(viewer, attemptId, send(wrong.id, { type: 'cloze', text: 'Titanic' }), now)
    expect(await markOwnResponse(viewer, attemptId, typed.id, true, now)).toBe(false)
    await submitAttempt(viewer, attemptId, now)
    expect(await markOwnResponse(other, attemptId, typed.id, true, now)).toBe(false)
    expect(await markOwnResponse(viewer, attemptId, wrong.id, true, now)).toBe(false)
    expect(await readResults(viewer, attemptId, now)).toMatchObject({ results: { score: 0 } })
    expect(await markOwnResponse(viewer, attemptId, typed.id, true, now)).toBe(true)
    expect(await readResults(viewer, attemptId, now)).toMatchObject({ results: { score: 1 } })
    // Whoever marked it may change their mind; a teacher's word they may not change.
    expect(await markOwnResponse(viewer, attemptId, typed.id, false, now)).toBe(true)
    expect(await readResults(viewer, attemptId, now)).toMatchObject({ results: { score: 0 } })
    await prisma.response.updateMany({ where: { attemptId, itemRevisionId: typed.id }, data: { judgedBy: 'teacher' } })
    expect(await markOwnResponse(viewer, attemptId, typed.id, true, now)).toBe(false)
  })
})
