import type { ArticleIndex } from '../../facts/article-index'
import type { Clause, Piece, VerbWord } from '../../facts/clause'
import { pieceParts } from '../../facts/statement'
import { isDatable, type Trimming, trimmings } from '../../facts/trimmings'
import { isPersonNoun } from '../../facts/word-lists'
import type { Part, Said, Wording } from '../../facts/wording-state'
import { inflect } from '../../language/lemma/inflect'
import type { Candidate } from '../candidates/candidate'
import { namesSomething, wordAnchored } from './anchor'
import { finish, type Question } from './question'
import { asOfWords, roleQuestion } from './role-question'
import { type WhPhrase, whPhrase } from './wh-phrase'

const LONGEST = 24
/** Words that a question takes where it can: more is left out before it gets longer. */
const PLEASANT = 18
/** A question with fewer words says too little. */
const THIN = 10

/** A question whose answer is the candidate's key; null where no good one can be formed. */
export function buildQuestion(
  index: ArticleIndex,
  candidate: Candidate,
  without: ReadonlySet<Piece> = new Set(),
  before: Said | null = null,
): Question | null {
  const { clause } = candidate.fact
  if (clause.kind === 'role') return roleQuestion(index, candidate)
  const wh = whPhrase(index, candidate)
  if (!wh) return null
  const plain = tryTrimmings(index, candidate, wh, trimmings(index, clause, candidate.piece, without), before)
  const thin = !plain || words(plain) < THIN || !isClear(plain, candidate)
  // What is too little to go by gets its day, where that is known.
  const dated =
    thin && isDatable(index, clause)
      ? tryTrimmings(index, candidate, wh, trimmings(index, clause, candidate.piece, without, true), before)
      : null
  const wording = dated ?? plain
  return wording && { stem: finish(wording.text), wording, wh: wh.word }
}

function tryTrimmings(
  index: ArticleIndex,
  candidate: Candidate,
  wh: WhPhrase,
  ways: Trimming[],
  before: Said | null,
): Wording | null {
  const tries: Wording[] = []
  for (const trimmed of ways) {
    const parts = questionParts(candidate, trimmed.clause, wh, trimmed.drop)
    if (!parts) return null
    if (candidate.kind === 'age') parts.push({ words: asOfWords(index) })
    const wording = wordAnchored(index, candidate.fact, candidate, parts, { ...askedOptions(candidate), before })
    if (wording.problems.length > 0 || endsInTheAir(index, trimmed, candidate)) continue
    tries.push(wording)
    if (words(wording) <= PLEASANT && isClear(wording, candidate)) break
  }
  return chooseWording(tries, candidate)
}

/** "What percentage came out against?": a bare preposition at the end lost its noun. */
function endsInTheAir(index: ArticleIndex, { clause, drop }: Trimming, candidate: Candidate): boolean {
  const last = clause.pieces.filter((piece) => piece !== candidate.piece && !drop.has(piece)).at(-1)
  const token = last && index.trees[clause.sentence]!.tokens[last.tokens.at(-1)!]
  return token?.upos === 'ADP' && last?.role !== 'particle'
}

/** The first that is short and names something; else the first that names something; else the first. */
function chooseWording(tries: readonly Wording[], candidate: Candidate): Wording | null {
  const fits = tries.filter((wording) => words(wording) <= LONGEST)
  const clear = fits.filter((wording) => isClear(wording, candidate))
  return clear.find((wording) => words(wording) <= PLEASANT) ?? clear[0] ?? fits[0] ?? null
}

const words = (wording: Wording) => wording.text.split(' ').length

const isClear = (wording: Wording, candidate: Candidate) => wording.vague === 0 && namesSomething(wording, candidate)

const askedOptions = (candidate: Candidate) => ({
  asked: candidate.entity?.id ?? null,
  askedIsSubject: candidate.piece.role === 'subject' && candidate.form === 'whole',
  ...(candidate.entity
    ? {}
    : { askedNoun: { lemma: candidate.noun, plural: candidate.plural, person: isPersonNoun(candidate.noun) } }),
})

function questionParts(candidate: Candidate, clause: Clause, wh: WhPhrase, drop: ReadonlySet<Piece>): Part[] | null {
  const others = (pieces: Piece[]) => pieces.filter((piece) => piece !== candidate.piece && !drop.has(piece))
  const before = others(clause.fronted)
  const after = others(clause.pieces)
  const lead = before.flatMap((piece) => [...pieceParts(clause, piece), { words: ',' }])
  const tail = after.flatMap((piece) => pieceParts(clause, piece))
  if (candidate.piece.role === 'subject') {
    const verbs = agreeing(clause, candidate, wh)
    return verbs === null ? null : [...lead, ...wh.parts, { words: verbs }, ...tail]
  }
  const inverted = invert(clause)
  if (!inverted) return null
  const subject = pieceParts(clause, clause.subject)
  return [...lead, ...wh.parts, { words: inverted.auxiliary }, ...subject, { words: inverted.rest }, ...tail]
}

/** First auxiliary to the front; "do" where there is none. */
function invert(clause: Clause): { auxiliary: string; rest: string } | null {
  const finite = clause.verbs[clause.finite]!
  const others = clause.verbs.filter((word) => word !== finite)
  if (finite.kind === 'auxiliary' || finite.lemma === 'be') return { auxiliary: finite.text, rest: textOf(others) }
  const auxiliary = ({ VBD: 'did', VBZ: 'does', VBP: 'do' } as Record<string, string>)[finite.xpos]
  if (!auxiliary) return null
  const base = inflect(finite.lemma, 'VB')
  return { auxiliary, rest: clause.verbs.map((word) => (word === finite ? base : word.text)).join(' ') }
}

const textOf = (words: VerbWord[]) => words.map((word) => word.text).join(' ')

const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' }

/** The verbs after the wh-phrase: singular after "who", "what" and "which"; plural after "how many". */
function agreeing(clause: Clause, candidate: Candidate, wh: WhPhrase): string | null {
  const finite = clause.verbs[clause.finite]!
  if (!candidate.plural || wh.plural) return textOf(clause.verbs)
  const singular = SINGULAR[finite.text] ?? (finite.xpos === 'VBP' ? inflect(finite.lemma, 'VBZ') : finite.text)
  return clause.verbs.map((word) => (word === finite ? singular : word.text)).join(' ')
}
