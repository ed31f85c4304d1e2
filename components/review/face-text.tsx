import { splitHeadline } from '@/lib/core/items/scenes/split-headline'
import { GAP } from '@/lib/core/items/types'
import { Headline } from '../item/headline'

/** Text of a card's face: a blank line makes a paragraph, a gap is drawn and read out as a blank. */
export function FaceText({ text, className = '' }: { text: string; className?: string }) {
  return (
    <div className={`grid gap-3 wrap-anywhere ${className}`}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text have no other name
        <p key={index} className="whitespace-pre-line">
          <Headed text={paragraph} />
        </p>
      ))}
    </div>
  )
}

/** The article's title small above what it makes clear. */
function Headed({ text }: { text: string }) {
  const { headline, rest } = splitHeadline(text)
  return (
    <>
      <Headline text={headline} />
      <WithGaps text={rest} />
    </>
  )
}

/** One run of text with its gaps drawn. */
export function WithGaps({ text }: { text: string }) {
  const parts = text.split(GAP)
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
    <span key={index}>
      {index > 0 && (
        <span className="mx-0.5 inline-block w-16 border-b-2 border-ink align-baseline">
          <span className="sr-only">blank</span>
        </span>
      )}
      {part}
    </span>
  ))
}
