import { ButtonLink } from '@/components/ui/button'
import { plural } from './day-words'

export type TodayText = {
  due: number
  fresh: number
  /** Of them, cards that a quiz showed to be missing. */
  missed: number
  /** Whether the learner has any card at all. */
  hasCards: boolean
  /** 'Tomorrow: 8 cards.' */
  next: string | null
  /** Cards rated today. */
  done: number
}

/** What is due today; nothing due is a good state, and says so. */
export function Today({ due, fresh, missed, hasCards, next, done }: TodayText) {
  if (due > 0) {
    return (
      <div className="grid justify-items-start gap-4 border-y border-rule py-8">
        <p className="font-serif text-heading leading-tight sm:text-display">
          <span className="tabular font-semibold">{due}</span> {due === 1 ? 'card is' : 'cards are'} due
        </p>
        <p className="text-muted">
          {[missed > 0 && `${missed} missed in a quiz`, fresh > 0 && `${fresh} new`, done > 0 && `${done} done today`]
            .filter(Boolean)
            .join(', ')}
        </p>
        <ButtonLink variant="primary" href="/review" className="min-h-12 px-6">
          Review {plural(due, 'card')}
        </ButtonLink>
      </div>
    )
  }
  if (!hasCards) return null
  return (
    <div className="grid gap-2 border-y border-rule py-8">
      <p className="font-serif text-heading leading-tight">
        {done > 0 ? `Done for today: ${plural(done, 'card')}` : 'Nothing due today'}
      </p>
      <p className="text-muted">{next ?? 'No cards are waiting.'}</p>
    </div>
  )
}
