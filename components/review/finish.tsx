import { ButtonLink } from '@/components/ui/button'

export type FinishText = {
  /** Cards rated today. */
  cards: number
  fresh: number
  recalled: number
  asked: number
  buried: number
  /** '14:32', when a card in learning comes back today. */
  backToday: string | null
  /** 'Tomorrow: 12 cards', in words. */
  next: string | null
}

/** How many, how well, when next. */
export function Finish({ cards, fresh, recalled, asked, buried, backToday, next }: FinishText) {
  return (
    <div className="grid justify-items-start gap-4 border-y border-rule py-10">
      <h1 className="font-serif text-heading font-semibold">
        {cards > 0 ? 'Done for today' : backToday ? 'Nothing due right now' : 'Nothing due'}
      </h1>
      {cards > 0 && (
        <p className="max-w-measure">
          {seenWords(cards, fresh)}{' '}
          {asked > 0 && `Of ${plural(asked, 'card')} learnt before, you remembered ${recalled}.`}
        </p>
      )}
      {backToday && <p>A card you are learning comes back at {backToday}.</p>}
      <p className="max-w-measure text-muted">
        {next ?? 'No cards are waiting.'}
        {buried > 0 && ` ${plural(buried, 'card')} about facts you saw today will come another day.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink variant="primary" href="/home">
          Home
        </ButtonLink>
        <ButtonLink href="/progress">See your progress</ButtonLink>
      </div>
    </div>
  )
}

function seenWords(cards: number, fresh: number): string {
  if (fresh === cards) return `You learnt ${plural(cards, 'new card')}.`
  return fresh > 0 ? `You saw ${plural(cards, 'card')}, ${fresh} of them new.` : `You saw ${plural(cards, 'card')}.`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
