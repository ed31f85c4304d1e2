import type { Metadata } from 'next'
import Link from 'next/link'
import { AssignedList, isToDo } from '@/components/class/assigned-list'
import { dateWords } from '@/components/class/date-words'
import { plural } from '@/components/progress/day-words'
import { NextStep } from '@/components/progress/next-step'
import { Section } from '@/components/progress/section'
import { Today } from '@/components/progress/today'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { listAssigned } from '@/lib/features/attempts/list-assigned'
import { listDecks } from '@/lib/features/decks/list-decks'
import { listMade } from '@/lib/features/progress/list-made'
import { listOpenAttempts } from '@/lib/features/progress/list-open-attempts'
import { readHold } from '@/lib/features/progress/read-hold'
import { readQueue } from '@/lib/features/reviews/read-queue'
import { summariseDay } from '@/lib/features/reviews/summarise-day'
import { addSetToCards } from '../decks/actions'
import { retryMissed } from '../quiz/[attemptId]/actions'
import { nextInWords } from '../review/finish-text'
import { findSuggestion } from './find-suggestion'

export const metadata: Metadata = { title: 'Home' }

export default async function HomePage() {
  const viewer = await requireViewer('/home')
  const now = new Date()
  const [queue, summary, decks, unfinished, made, heldUntil, assigned] = await Promise.all([
    readQueue(viewer, now),
    summariseDay(viewer, now),
    listDecks(viewer),
    listOpenAttempts(viewer),
    listMade(viewer),
    readHold(viewer),
    listAssigned(viewer, now),
  ])
  const due = queue.cards.length
  const suggestion = due === 0 && unfinished.length === 0 ? await findSuggestion(viewer, now) : null
  const hasCards = decks.some(({ cards }) => cards > 0)
  const isNew =
    !hasCards &&
    unfinished.length === 0 &&
    assigned.length === 0 &&
    made.articles.length === 0 &&
    made.sets.length === 0
  return (
    <Page title={viewer.kind === 'guest' ? 'Home' : `Hello, ${viewer.name}`}>
      {heldUntil && (
        <Notice>
          <p>
            You are here as a guest, {viewer.name}. What you make and answer is held until{' '}
            {dateWords(heldUntil, viewer.timeZone, now)}.{' '}
            <Link href="/sign-up?next=/home" className="text-link underline">
              Sign up
            </Link>{' '}
            to keep it; everything comes with you.
          </p>
        </Notice>
      )}
      {isNew ? (
        <EmptyState
          title="Start with an article"
          action={
            <ButtonLink variant="primary" href="/articles/new">
              Paste an article
            </ButtonLink>
          }
        >
          Factdeck turns its facts into questions, each with the words that prove it. Take them as a quiz, share them by
          link, or keep them as cards that come back before you forget them.
        </EmptyState>
      ) : (
        <div className="grid gap-12">
          {suggestion && suggestion.do !== 'take-a-quiz' && (
            <div className="border-y border-rule py-8">
              <NextStep suggestion={suggestion} retry={retryMissed} addCards={addSetToCards} />
            </div>
          )}
          <Today
            due={due}
            fresh={queue.counts.fresh}
            missed={queue.cards.filter(({ missed }) => missed).length}
            hasCards={hasCards}
            next={nextInWords(summary, viewer.timeZone, now)}
            done={summary.cards}
          />
          {assigned.length > 0 && (
            <Section title="From your classes">
              <AssignedList work={assigned} leads={due === 0} timeZone={viewer.timeZone} now={now} />
            </Section>
          )}
          {unfinished.length > 0 && (
            <Section title="Unfinished">
              <ul className="border-t border-rule">
                {unfinished.map(({ id, setName, answered, questions, isRetry }, index) => (
                  <li
                    key={id}
                    className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2"
                  >
                    <span className="min-w-0 wrap-anywhere">
                      {isRetry && 'Retry of '}
                      {setName}{' '}
                      <span className="tabular text-base text-muted">
                        {answered} of {plural(questions, 'question')} answered
                      </span>
                    </span>
                    <ButtonLink
                      variant={due === 0 && index === 0 && !assigned.some(isToDo) ? 'primary' : 'secondary'}
                      href={`/quiz/${id}`}
                    >
                      Go on<span className="sr-only"> with {setName}</span>
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <div className="grid gap-12 md:grid-cols-2">
            <Section title="Your articles">
              <MadeList
                items={made.articles.map(({ id, title }) => ({ id, href: `/articles/${id}`, name: title, note: null }))}
                none="No articles yet."
                more={{ href: '/articles/new', label: 'Paste an article' }}
              />
            </Section>
            <Section title="Your sets">
              <MadeList
                items={made.sets.map(({ id, name, questions, published }) => ({
                  id,
                  href: `/sets/${id}`,
                  name,
                  note: `${plural(questions, 'question')}${published ? '' : ', not published'}`,
                }))}
                none="No sets yet."
                more={{ href: '/sets', label: 'All sets' }}
              />
            </Section>
          </div>
        </div>
      )}
    </Page>
  )
}

function MadeList({
  items,
  none,
  more,
}: {
  items: { id: string; href: string; name: string; note: string | null }[]
  none: string
  more: { href: string; label: string }
}) {
  return (
    <div className="grid justify-items-start gap-1">
      {items.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul className="w-full border-t border-rule">
          {items.map(({ id, href, name, note }) => (
            <li key={id} className="border-b border-rule">
              <Link href={href} className="flex min-h-11 flex-wrap items-center gap-x-3 py-1 text-link hover:underline">
                <span className="min-w-0 wrap-anywhere">{name}</span>
                {note && <span className="tabular text-base text-muted">{note}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink variant="quiet" className="pl-0" href={more.href}>
        {more.label}
      </ButtonLink>
    </div>
  )
}
