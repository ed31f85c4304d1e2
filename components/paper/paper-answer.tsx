import type { StudentQuestion } from '@/lib/core/assessment/student-question'

const letter = (index: number) => String.fromCharCode(65 + index)

const TASKS: Partial<Record<StudentQuestion['type'], string>> = {
  'multiple-response': 'Tick every one that is right.',
  matching: 'Write the letter that belongs to each.',
  ordering: 'Number these in their order, 1 first.',
}

/** Room to answer on paper, by the type of the question. */
export function PaperAnswer({ asked }: { asked: StudentQuestion }) {
  const task = TASKS[asked.type]
  return (
    <>
      {task && <p className="paper-note">{task}</p>}
      <Room asked={asked} />
    </>
  )
}

function Room({ asked: { type, choices, lefts, rights, steps } }: { asked: StudentQuestion }) {
  switch (type) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
      return (
        <ol className={`paper-options ${type === 'true-false' ? 'paper-options-row' : ''}`}>
          {choices.map((text, index) => (
            <li key={text}>
              <span aria-hidden className={`paper-mark ${type === 'multiple-response' ? 'paper-mark-square' : ''}`} />
              <b>{letter(index)}</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )
    case 'matching':
      return (
        <table className="paper-table">
          <caption className="sr-only">To match</caption>
          <tbody>
            {Array.from({ length: Math.max(lefts.length, rights.length) }, (_, row) => (
              <tr key={`${lefts[row]} ${rights[row]}`}>
                <td className="paper-box">{lefts[row] !== undefined && <span className="sr-only">Letter</span>}</td>
                <td>{lefts[row] !== undefined && `${row + 1}. ${lefts[row]}`}</td>
                <td>{rights[row] !== undefined && `${letter(row)}. ${rights[row]}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'ordering':
      return (
        <table className="paper-table">
          <caption className="sr-only">To put in order</caption>
          <tbody>
            {steps.map((step) => (
              <tr key={step}>
                <td className="paper-box">
                  <span className="sr-only">Number</span>
                </td>
                <td>{step}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    // Its line is the gap in the sentence.
    case 'cloze':
      return null
    default:
      return <p className={`paper-line ${type === 'short-answer' ? '' : 'paper-line-short'}`} />
  }
}
