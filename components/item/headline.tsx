/** The article's title, small above the question that it makes clear. */
export function Headline({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <span className="mb-1.5 block font-sans text-base leading-snug font-normal text-muted">
      {text}
      <span className="sr-only">: </span>
    </span>
  )
}
