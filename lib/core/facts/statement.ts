import type { Clause, Piece } from './clause'
import type { Part } from './wording-state'

/** The parts of a phrase: our own lead word, then its words. */
export const pieceParts = (clause: Clause, piece: Piece): Part[] => [
  ...(piece.lead ? [{ words: piece.lead }] : []),
  { sentence: clause.sentence, tokens: piece.tokens },
]

/** "according to X,": whose word the clause is; nothing where the narrator tells it. */
export const sourceParts = ({ attribution, sentence }: Clause): Part[] =>
  attribution
    ? [
        { words: 'according to' },
        { sentence: attribution.sentence ?? sentence, tokens: attribution.speaker.tokens },
        { words: ',' },
      ]
    : []

export const verbText = (clause: Clause) => clause.verbs.map((word) => word.text).join(' ')

/** The clause as a plain statement without full stop. `drop` are phrases left out; `swap` writes others in their place. */
export function statementParts(
  clause: Clause,
  drop: ReadonlySet<Piece> = new Set(),
  swap: ReadonlyMap<Piece, Part[]> = new Map(),
): Part[] {
  const write = (piece: Piece) => (drop.has(piece) ? [] : (swap.get(piece) ?? pieceParts(clause, piece)))
  const fronted = clause.fronted.flatMap((piece) => {
    const parts = write(piece)
    return parts.length > 0 ? [...parts, { words: ',' }] : []
  })
  return [...fronted, ...write(clause.subject), { words: verbText(clause) }, ...clause.pieces.flatMap(write)]
}
