import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import type { Candidate } from './candidate'
import { nameCandidate } from './name-candidate'
import { wordsOf } from './piece-words'

/** "(the Centre for) Harbour Safety engineer": the name that opens the role began before it. */
function isCut(index: ArticleIndex, { sentence }: Fact, first: number): boolean {
  const { tokens } = index.trees[sentence]!
  const [beyond, before] = [tokens[first - 2], tokens[first - 1]]
  return tokens[first]!.upos === 'PROPN' && /^(ADP|CCONJ)$/.test(before?.upos ?? '') && beyond?.upos === 'PROPN'
}

/** Of "X was ROLE": who held the role, and what the role was. */
export function roleCandidates(index: ArticleIndex, fact: Fact): Candidate[] {
  const person = nameCandidate(index, fact, fact.clause.subject)
  const piece = fact.clause.pieces[0]!
  const wording = wordsOf(index, fact, piece.tokens)
  // "visual artists Ada Berg": one of several.
  const plural = /S$/.test(index.trees[fact.sentence]!.tokens[piece.head]!.xpos)
  const ex = /^ex-/i.test(wording.text)
  // "a statue of President Anna Berg": of one long dead.
  const { tokens } = index.trees[fact.sentence]!
  const first = Math.min(piece.tokens[0]!, fact.clause.subject.tokens[0]!)
  const past = tokens
    .slice(Math.max(0, first - 5), first + 1)
    .some(({ text }) => /^(?:statues?|monuments?|busts?|portraits?|memorials?|tombs?|graves?|late|then)$/i.test(text))
  if (past || ex || plural || isCut(index, fact, piece.tokens[0]!)) return []
  if (!person || wording.problems.length > 0 || /^the \w+$/i.test(wording.text)) return []
  const key = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  const role: Candidate = {
    fact,
    kind: 'role',
    piece,
    form: 'whole',
    focus: piece.tokens,
    rest: [],
    key,
    accepted: [],
    entity: null,
    value: null,
    date: null,
    noun: index.trees[fact.sentence]!.tokens[piece.head]!.lemma.toLowerCase(),
    plural: false,
  }
  return [person, role]
}
