import type { QuizQuestion } from '@/lib/core/assessment/quiz-types'
import { ChoiceFields } from './choice-fields'
import { MatchingFields } from './matching-fields'
import { OrderingFields } from './ordering-fields'
import { TypedField } from './typed-field'

/** The part of a question that is answered, by item type. */
export function QuestionFields({ question, locked }: { question: QuizQuestion; locked: boolean }) {
  switch (question.type) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
      return <ChoiceFields question={question} locked={locked} />
    case 'matching':
      return <MatchingFields question={question} locked={locked} />
    case 'ordering':
      return <OrderingFields question={question} locked={locked} />
    default:
      return <TypedField question={question} locked={locked} />
  }
}
