import type { Metadata } from 'next'
import { AccuracyTable, KIND_LABELS, TYPE_LABELS } from '@/components/progress/accuracy-table'
import { plural } from '@/components/progress/day-words'
import { DueForecast } from '@/components/progress/due-forecast'
import { ExportLinks } from '@/components/progress/export-links'
import { MasteryLegend, MasteryTable } from '@/components/progress/mastery-table'
import { NextStep } from '@/components/progress/next-step'
import { ResultsTable } from '@/components/progress/results-table'
import { Section } from '@/components/progress/section'
import { StreakLine } from '@/components/progress/streak-line'
import { StudyCalendar } from '@/components/progress/study-calendar'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import type { Retention } from '@/lib/features/progress/measure-retention'
import { addSetToCards } from '../decks/actions'
import { retryMissed } from '../quiz/[attemptId]/actions'
import { loadProgress, RETENTION_DAYS } from './load-progress'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const viewer = await requireViewer('/progress')
  const { results, accuracy, forecast, mastery, calendar, streak, retention, suggestion } = await loadProgress(
    viewer,
    new Date(),
  )
  if (results.length === 0 && mastery.articles.length === 0 && streak.longest === 0) return <NothingYet />

  const reviewed = calendar.reduce((sum, { reviews }) => sum + reviews, 0)
  const answered = calendar.reduce((sum, { answers }) => sum + answers, 0)
  const waiting = forecast.reduce((sum, { count }) => sum + count, 0)
  const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: viewer.timeZone })
  const dated = <Result extends { at: Date }>(result: Result) => ({ ...result, when: dates.format(result.at) })
  return (
    <Page title="Progress">
      <div className="grid gap-12">
        <div className="grid gap-x-12 gap-y-8 border-y border-rule py-8 md:grid-cols-[3fr_2fr]">
          <NextStep suggestion={suggestion} retry={retryMissed} addCards={addSetToCards} />
          <StreakLine streak={streak} />
        </div>
        <Section title="What you know" lead="Each tick is a fact of the article that you met in a quiz or on a card.">
          {mastery.articles.length > 0 ? (
            <div className="grid gap-6">
              <MasteryLegend />
              <MasteryTable what="Article" rows={mastery.articles} />
              {/* One set of one article would say the same twice. */}
              {mastery.sets.length + mastery.articles.length > 2 && <MasteryTable what="Set" rows={mastery.sets} />}
            </div>
          ) : (
            <p className="text-muted">Nothing yet: hand in a quiz, or review a card made from one.</p>
          )}
        </Section>
        <Section title="Quizzes">
          {results.length > 0 ? (
            <ResultsTable
              sets={results.map((set) => ({
                ...set,
                latest: dated(set.latest),
                best: dated(set.best),
                results: set.results.map(dated),
              }))}
            />
          ) : (
            <p className="text-muted">You have not handed in a quiz yet.</p>
          )}
        </Section>
        {accuracy.types.length > 0 && (
          <Section
            title="How your answers went"
            lead="Over the quizzes you handed in, the weakest first. Retries don’t count: they come right after the key."
          >
            <div className="grid items-start gap-12 lg:grid-cols-2">
              <AccuracyTable
                caption="By what is asked for"
                what="Fact"
                rows={accuracy.kinds.map(({ kind, ...sum }) => ({ name: KIND_LABELS[kind], ...sum }))}
              />
              <AccuracyTable
                caption="By type of question"
                what="Question"
                rows={accuracy.types.map(({ type, ...sum }) => ({ name: TYPE_LABELS[type], ...sum }))}
              />
            </div>
          </Section>
        )}
        <div className="grid gap-12 lg:grid-cols-2">
          <Section
            title="Cards coming up"
            lead={waiting > 0 && `${plural(waiting, 'card')} due over the next 14 days.`}
          >
            {waiting > 0 ? (
              <DueForecast days={forecast} />
            ) : (
              <p className="text-muted">Cards appear here once you have reviewed them.</p>
            )}
          </Section>
          <Section
            title="Days you studied"
            lead={`${doneWords(reviewed, answered)} in the last half year.${retentionWords(retention)}`}
          >
            <StudyCalendar days={calendar} />
          </Section>
        </div>
        <Section title="Take it with you" lead="What you answered and reviewed is yours.">
          <ExportLinks />
        </Section>
      </div>
    </Page>
  )
}

function doneWords(reviews: number, answers: number): string {
  const said = [reviews > 0 && plural(reviews, 'review'), answers > 0 && plural(answers, 'answer')].filter(Boolean)
  return said.join(' and ') || 'Nothing'
}

function retentionWords({ reviews, recalled }: Retention): string {
  if (reviews === 0) return ''
  const share = Math.round((recalled / reviews) * 100)
  return ` Of ${plural(reviews, 'card')} you knew, you remembered ${share}% in the last ${RETENTION_DAYS} days; 90% is the aim.`
}

function NothingYet() {
  return (
    <Page title="Progress">
      <EmptyState
        title="Nothing to show yet"
        action={
          <ButtonLink variant="primary" href="/sets">
            Choose a quiz
          </ButtonLink>
        }
      >
        Take a quiz, or review some cards. Then this page shows which facts you know, which are slipping, what comes
        back when, and what to do next.
      </EmptyState>
    </Page>
  )
}
