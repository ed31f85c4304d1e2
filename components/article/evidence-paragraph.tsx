/**
 * A paragraph of the article with the words that prove an answer under the felt pen. `start` and `end` count UTF-16
 * code units of `text`. The stroke draws itself once when it appears; with reduced motion it is simply there.
 */
export function EvidenceParagraph({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <p className="max-w-measure font-serif text-body wrap-anywhere whitespace-pre-line">
      {text.slice(0, start)}
      <mark className="draw-highlight">{text.slice(start, end)}</mark>
      {text.slice(end)}
    </p>
  )
}
