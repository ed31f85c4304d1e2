import { ResultCard } from '@/components/quiz/result-card'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Results } from '@/lib/core/assessment/quiz-types'
import { markAnswer } from '../actions'

type Question = Results['questions'][number]
type Group = { title: string; lead?: string; questions: Question[]; results: Results }

/** Questions of one kind of verdict under their heading; nothing where there are none. */
export function ResultGroup({ title, lead, questions, results }: Group) {
  if (questions.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-heading font-semibold">
        {title} <span className="font-sans text-base font-normal text-muted tabular">{questions.length}</span>
      </h2>
      {lead && <p className="max-w-measure text-muted">{lead}</p>}
      <ol className="grid divide-y divide-rule border-y border-rule">
        {questions.map((question) => (
          <li key={question.id} className="break-inside-avoid py-6">
            <ResultCard question={question} selfMark={<SelfMark question={question} results={results} />} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Lets the student settle what the rules can't, and change their mind about it. */
function SelfMark({ question, results }: { question: Question; results: Results }) {
  const { feedback, given, judgedBy } = question
  if (results.mode !== 'practice' || !results.shows.answers || given === null) return null
  const marked = judgedBy === 'student'
  if (!marked && feedback?.verdict !== 'unknown') return null
  return (
    <form action={markAnswer} className="no-print flex flex-wrap items-center gap-2">
      <input type="hidden" name="attemptId" value={results.attemptId} />
      <input type="hidden" name="questionId" value={question.id} />
      {!(marked && feedback?.verdict === 'correct') && (
        <SubmitButton variant={marked ? 'quiet' : 'secondary'} name="wasRight" value="yes">
          {marked ? 'It was right after all' : 'I had it right'}
        </SubmitButton>
      )}
      {!(marked && feedback?.verdict === 'incorrect') && (
        <SubmitButton variant={marked ? 'quiet' : 'secondary'} name="wasRight" value="no">
          {marked ? 'It was not right after all' : 'I did not'}
        </SubmitButton>
      )}
    </form>
  )
}
