import { Fragment, type ReactNode } from 'react'

/** Where an article is from: by whom, who published it, when, under which licence. */
export function ArticleSource({
  byline,
  publisher,
  place,
  publishedAt,
  url,
  licence,
  words,
}: {
  byline?: string | null
  publisher: string | null
  place?: string | null
  publishedAt: Date | null
  url: string | null
  licence: string | null
  words?: number
}) {
  const by = byline && (/^by\b/i.test(byline) ? byline : `By ${byline}`)
  const name = publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : null)
  const parts: ReactNode[] = [
    by,
    name && url ? (
      <a key="source" href={url} rel="noreferrer" className="underline decoration-1 underline-offset-3 hover:text-ink">
        {name}
      </a>
    ) : (
      name
    ),
    place,
    publishedAt && (
      <time key="date" dateTime={publishedAt.toISOString().slice(0, 10)}>
        {publishedAt.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}
      </time>
    ),
    words !== undefined && `${words.toLocaleString('en')} words`,
    licence,
  ]
  const shown = parts.filter(Boolean)
  if (shown.length === 0) return null
  return (
    <p className="text-base text-muted">
      {shown.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed line of parts, never reordered
        <Fragment key={at}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}
