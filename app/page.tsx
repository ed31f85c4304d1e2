import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ArticleSource } from '@/components/article/article-source'
import { chooseSamples } from '@/components/article/choose-samples'
import { PasteForm } from '@/components/article/paste-form'
import { Sample } from '@/components/article/sample'
import { type Reader, ReaderPicture } from '@/components/shell/reader-picture'
import { ButtonLink } from '@/components/ui/button'
import { currentViewer } from '@/lib/auth/session'
import { readDemo } from '@/lib/features/articles/read-demo'
import { addArticle } from './(teach)/articles/add-article'

export const metadata: Metadata = { title: { absolute: 'Factdeck: quizzes that quote their proof' } }

const READERS: { picture: Reader; who: string; what: string }[] = [
  {
    picture: 'teacher',
    who: 'For teachers',
    what: 'Choose among the questions, change a word, publish them as a set, and share one link. A later edit never changes a quiz that is under way.',
  },
  {
    picture: 'student',
    who: 'For students',
    what: 'One question a screen. After each answer you see why, with the sentence marked in the article’s own paragraph.',
  },
  {
    picture: 'learner',
    who: 'For learners',
    what: 'Turn what you missed into cards that come back just before you would forget them.',
  },
]

export default async function FrontPage() {
  const viewer = await currentViewer()
  if (viewer?.kind === 'member') redirect('/home')
  const demo = await readDemo()
  return (
    <div className="mx-auto grid max-w-6xl gap-16 px-4 py-10 sm:px-6 sm:py-16">
      <section className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <header className="grid content-start gap-4">
          <h1 className="font-serif text-display leading-[1.3] font-semibold sm:text-5xl sm:leading-[1.3]">
            Questions that <mark className="draw-highlight">quote their proof</mark>
          </h1>
          <p className="max-w-measure text-lg text-muted">
            Paste an article. Factdeck turns its facts into a quiz in which every answer shows the words that make it
            true.
          </p>
          {viewer && (
            <p>
              <Link href="/articles" className="text-link underline underline-offset-3">
                Articles you added as a guest
              </Link>
            </p>
          )}
        </header>
        <div className="rounded-md border border-rule bg-sheet p-4 sm:p-6">
          <PasteForm
            action={addArticle}
            rows={9}
            more={
              demo && (
                <ButtonLink href={`/s/${demo.slug}`} variant="quiet">
                  or try the demo quiz
                </ButtonLink>
              )
            }
          />
          <p className="mt-3 text-base text-muted">
            No account needed. What you make is held for a day, and kept once you sign up.
          </p>
        </div>
      </section>
      {demo && (
        <section aria-labelledby="sample-title" className="grid gap-6 border-t border-rule pt-10">
          <h2 id="sample-title" className="text-muted">
            Point at a question to see what it rests on.
          </h2>
          <Sample
            title={demo.article.title}
            raw={demo.article.raw}
            layout={demo.article.layout}
            items={chooseSamples(demo.items)}
            source={<ArticleSource {...demo.article} />}
          />
        </section>
      )}
      <section aria-label="Who it is for" className="grid gap-8 border-t border-rule pt-10 sm:grid-cols-3">
        {READERS.map(({ picture, who, what }) => (
          <div key={who} className="grid content-start gap-2">
            <ReaderPicture of={picture} />
            <h2 className="font-serif text-stem font-semibold">{who}</h2>
            <p className="text-muted">{what}</p>
          </div>
        ))}
      </section>
    </div>
  )
}
