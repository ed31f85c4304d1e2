import type { Rating } from '@/lib/core/scheduling/types'

const BUTTONS: { rating: Rating; label: string; className: string }[] = [
  { rating: 'again', label: 'Again', className: 'border-wrong-answer text-wrong-answer' },
  { rating: 'hard', label: 'Hard', className: 'border-edge text-ink' },
  { rating: 'good', label: 'Good', className: 'border-link bg-link text-on-link' },
  { rating: 'easy', label: 'Easy', className: 'border-edge text-ink' },
]

/** Four ratings, each with the interval it leads to. They submit the form around them. */
export function RatingButtons({
  intervals,
  onRate,
}: {
  intervals: Record<Rating, string>
  onRate: (r: Rating) => void
}) {
  return (
    <div className="grid grid-cols-4 gap-2">
      {BUTTONS.map(({ rating, label, className }, index) => (
        <button
          key={rating}
          type="submit"
          name="rating"
          value={rating}
          aria-keyshortcuts={String(index + 1)}
          className={`grid min-h-16 content-center justify-items-center rounded-md border px-1 py-2 ${className} ${rating === 'good' ? '' : 'bg-sheet hover:border-ink'}`}
          onClick={(event) => {
            event.preventDefault()
            onRate(rating)
          }}
        >
          <span className="font-semibold">{label}</span>
          <span className="tabular text-sm leading-tight">{intervals[rating]}</span>
        </button>
      ))}
    </div>
  )
}
