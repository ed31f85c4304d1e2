import { ButtonLink } from '../ui/button'

/** Ways out of a set's page: onto paper, and to what students typed. */
export function SetPapers({ setId, undecided }: { setId: string; undecided: number }) {
  return (
    <nav aria-label="Paper and answers" className="grid justify-items-start gap-1">
      <ButtonLink variant="quiet" className="-ml-2" href={`/sets/${setId}/print`}>
        Print the quiz and its key
      </ButtonLink>
      <ButtonLink variant="quiet" className="-ml-2" href={`/sets/${setId}/answers`}>
        {undecided === 0 ? 'Typed answers' : `Typed answers: ${undecided === 1 ? 'one' : undecided} to judge`}
      </ButtonLink>
    </nav>
  )
}
