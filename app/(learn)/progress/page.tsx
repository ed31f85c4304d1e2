import type { Metadata } from 'next'
import { AccuracyTable } from '@/components/progress/accuracy-table'
import { plural } from '@/components/progress/day-words'
import { DueForecast } from '@/components/progress/due-forecast'
import { MasteryTable } from '@/components/progress/mastery-table'
import { ResultsTable } from '@/components/progress/results-table'
import { ReviewCalendar } from '@/components/progress/review-calendar'
import { Section } from '@/components/progress/section'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/session'
import { studyDayOf } from '@/lib/core/scheduling/study-day'
import { countReviews } from '@/lib/features/progress/count-reviews'
import { forecastDue } from '@/lib/features/progress/forecast-due'
import { listResults, type Result } from '@/lib/features/progress/list-results'
import { measureAccuracy } from '@/lib/features/progress/measure-accuracy'
import { measureMastery } from '@/lib/features/progress/measure-mastery'
import { measureRetention, type Retention } from '@/lib/features/progress/measure-retention'

export const metadata: Metadata = { title: 'Progress' }

/** Half a year, a column a week: what fits a phone's width. */
const CALENDAR_WEEKS = 26
const RETENTION_DAYS = 30

export default async function ProgressPage() {
  const viewer = await requireViewer('/progress')
  const now = new Date()
  const [results, accuracy, forecast, mastery, reviews, retention] = await Promise.all([
    listResults(viewer),
    measureAccuracy(viewer),
    forecastDue(viewer, now),
    measureMastery(viewer, now),
    countReviews(viewer, now, calendarDays(studyDayOf(now, viewer.timeZone))),
    measureRetention(viewer, new Date(now.getTime() - RETENTION_DAYS * 86_400_000)),
  ])
  const reviewed = reviews.reduce((sum, { count }) => sum + count, 0)
  const waiting = forecast.reduce((sum, { count }) => sum + count, 0)
  if (results.length === 0 && mastery.length === 0 && reviewed === 0) return <NothingYet />

  const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: viewer.timeZone })
  const dated = (result: Result) => ({ ...result, when: dates.format(result.at) })
  return (
    <Page title="Progress">
      <div className="grid gap-12">
        <Section title="What you know" lead="Each tick is a fact of the article that you met in a quiz or on a card.">
          {mastery.length > 0 ? (
            <MasteryTable rows={mastery.map(({ articleId, ...rest }) => ({ id: articleId, ...rest }))} />
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
        {accuracy.length > 0 && (
          <Section title="By kind of question" lead="Over all quizzes you handed in, the weakest first.">
            <AccuracyTable rows={accuracy} />
          </Section>
        )}
        <div className="grid gap-12 lg:grid-cols-2">
          <Section title="Cards coming up" lead={`${plural(waiting, 'card')} due over the next 14 days.`}>
            {waiting > 0 ? (
              <DueForecast days={forecast} />
            ) : (
              <p className="text-muted">Cards appear here once you have reviewed them.</p>
            )}
          </Section>
          <Section
            title="Days you reviewed"
            lead={`${plural(reviewed, 'review')} in the last half year.${retentionWords(retention)}`}
          >
            <ReviewCalendar days={reviews} />
          </Section>
        </div>
      </div>
    </Page>
  )
}

function retentionWords({ reviews, recalled }: Retention): string {
  if (reviews === 0) return ''
  const share = Math.round((recalled / reviews) * 100)
  return ` Of ${plural(reviews, 'card')} you knew, you remembered ${share}% in the last ${RETENTION_DAYS} days; 90% is the aim.`
}

/** From a Monday to today. */
function calendarDays(today: string): number {
  return (CALENDAR_WEEKS - 1) * 7 + ((new Date(today).getUTCDay() + 6) % 7) + 1
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
        Take a quiz, or review some cards. Then this page shows which facts you know, which are slipping, and what comes
        back when.
      </EmptyState>
    </Page>
  )
}
