import type { Paper, PaperCredit } from '@/lib/features/sets/read-paper'
import { PaperStem } from './question-sheet'

/** What the teacher keeps: the key to each question of the same form, why, the words that prove it, and where they are from. */
export function KeySheet({ paper: { name, entries, credits }, form }: { paper: Paper; form: string }) {
  const many = credits.length > 1
  return (
    <article className="paper" aria-label="Key sheet">
      <header className="paper-head">
        <h2>Key: {name}</h2>
        <p className="paper-note">
          {entries.length === 1 ? '1 question' : `${entries.length} questions`}, form {form}
        </p>
      </header>
      <ol className="paper-list">
        {entries.map(({ asked, letters, key, why, evidence, credit }, at) => (
          <li key={asked.id} className="paper-question">
            <span className="paper-number">{at + 1}</span>
            <div>
              <h3>
                <PaperStem stem={asked.stem} sheet={name} />
              </h3>
              <p className="paper-key">
                {letters && <b>{letters}</b>} <span>{key.join('; ')}</span>
              </p>
              {why && !evidence.some((words) => why.includes(words)) && <p>{why}</p>}
              {evidence.map((words) => (
                <blockquote key={words}>
                  “<mark>{words}</mark>”{many && <sup>{credit + 1}</sup>}
                </blockquote>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <footer className="paper-credits">
        <h3>{many ? 'Articles' : 'Article'}</h3>
        <ol className={many ? 'list-decimal pl-5' : ''}>
          {credits.map((credit) => (
            <li key={`${credit.title} ${credit.url}`}>{creditLine(credit)}</li>
          ))}
        </ol>
      </footer>
    </article>
  )
}

/** “Title”, by whom, where, when, address, licence: whatever of it is known. */
function creditLine({ title, byline, publisher, publishedAt, url, licence }: PaperCredit): string {
  const date = publishedAt?.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return [`“${title}”`, byline, publisher, date, url, licence && `Licence: ${licence}`].filter(Boolean).join('. ')
}
