import { FaceText } from './face-text'

/** The front of a card, and under it, once turned, the back with the words that prove it. */
export function CardFaces({
  front,
  back,
  evidence,
  source,
  turned,
}: {
  front: string
  back: string
  evidence: string | null
  source: string | null
  turned: boolean
}) {
  const [answer = '', ...rest] = back.split(/\n{2,}/)
  return (
    <>
      <FaceText text={front} className="font-serif text-stem" />
      {turned && (
        <div id="card-back" tabIndex={-1} className="mt-6 grid gap-5 border-t border-rule pt-6 outline-none">
          <FaceText text={answer} className="font-serif text-stem font-semibold" />
          {rest.length > 0 && <FaceText text={rest.join('\n\n')} />}
          {evidence && (
            <figure className="grid gap-1">
              <blockquote className="font-serif">
                “<mark className="draw-highlight">{evidence}</mark>”
              </blockquote>
              {source && <figcaption className="text-base text-muted">{source}</figcaption>}
            </figure>
          )}
        </div>
      )}
    </>
  )
}
