export type Reader = 'teacher' | 'student' | 'learner'

/** A small drawing of the page each reader works on, in the app's own lines and its highlighter. Says nothing that the words beside it don't. */
export function ReaderPicture({ of }: { of: Reader }) {
  const Drawing = DRAWINGS[of]
  return (
    <svg
      viewBox="0 0 240 120"
      aria-hidden="true"
      className="mb-2 w-full max-w-60 rounded-md border border-rule bg-sheet"
    >
      <Drawing />
    </svg>
  )
}

/** Lines of text: `[x, y, width]`. */
const Lines = ({ of, className }: { of: [number, number, number][]; className: string }) =>
  of.map(([x, y, width]) => (
    <rect key={`${x}-${y}`} x={x} y={y} width={width} height="5" rx="2.5" className={className} />
  ))

/** The studio: the article on the left, cards of items on the right. */
const Studio = () => (
  <>
    <rect x="16" y="33" width="78" height="11" className="fill-highlighter" />
    <rect x="16" y="69" width="60" height="11" className="fill-highlighter" />
    <Lines
      of={[
        [18, 20, 88],
        [18, 36, 74],
        [18, 52, 86],
        [18, 72, 56],
        [18, 88, 80],
      ]}
      className="fill-edge"
    />
    {[16, 64].map((y) => (
      <g key={y}>
        <rect x="128" y={y} width="96" height="40" rx="4" className="fill-paper stroke-rule" />
        <Lines
          of={[
            [136, y + 9, 70],
            [136, y + 19, 48],
          ]}
          className="fill-ink"
        />
        <path d={`M137 ${y + 31} l3 3 l6 -7`} strokeWidth="2" className="fill-none stroke-right-answer" />
      </g>
    ))}
  </>
)

/** A question with one option chosen, and its proof below. */
const Question = () => (
  <>
    <Lines of={[[40, 14, 150]]} className="fill-ink" />
    {[30, 50].map((y, at) => (
      <g key={y}>
        <rect
          x="40"
          y={y}
          width="160"
          height="15"
          rx="4"
          className={at === 0 ? 'fill-paper stroke-edge' : 'fill-right-wash stroke-right-answer'}
        />
        <Lines of={[[60, y + 5, at === 0 ? 70 : 92]]} className="fill-edge" />
      </g>
    ))}
    <path d="M46 57 l3 3 l6 -7" strokeWidth="2" className="fill-none stroke-right-answer" />
    <rect x="40" y="78" width="2" height="30" className="fill-rule" />
    <rect x="48" y="77" width="124" height="11" className="fill-highlighter" />
    <Lines
      of={[
        [50, 80, 118],
        [50, 97, 136],
      ]}
      className="fill-edge"
    />
  </>
)

/** A card on its stack, and the four ratings. */
const Card = () => (
  <>
    {[88, 84].map((y, at) => (
      <path key={y} d={`M${66 + at * -4} ${y} h${108 + at * 8}`} className="stroke-edge" />
    ))}
    <rect x="56" y="14" width="128" height="66" rx="5" className="fill-paper stroke-edge" />
    <Lines
      of={[
        [68, 26, 92],
        [68, 38, 60],
      ]}
      className="fill-ink"
    />
    <rect x="66" y="56" width="86" height="11" className="fill-highlighter" />
    <Lines of={[[68, 59, 80]]} className="fill-edge" />
    {[56, 89, 122, 155].map((x, at) => (
      <rect
        key={x}
        x={x}
        y="97"
        width="29"
        height="12"
        rx="3"
        className={at === 2 ? 'fill-link' : 'fill-paper stroke-edge'}
      />
    ))}
  </>
)

const DRAWINGS = { teacher: Studio, student: Question, learner: Card }
