import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS, isPersonNoun, UNIQUE_NOUNS } from '../../facts/word-lists'
import { ageCandidate } from './age-candidate'
import type { Candidate } from './candidate'
import { dateCandidate, innerDates } from './date-candidate'
import { displayName } from './display-name'
import { innerCandidates } from './inner-candidates'
import { entityAt, KINDS, nameCandidate } from './name-candidate'
import { bodyOf, wordsOf } from './piece-words'
import { quantityCandidate } from './quantity-candidate'
import { reasonCandidate } from './reason-candidate'
import { roleCandidates } from './role-candidates'

const LONGEST_PHRASE = 7
/** Of a whole sentence: the first so many names and numbers. */
const MOST_OF_SENTENCE = 8

const found = new WeakMap<Fact, Candidate[]>()

/** Everything in a fact that can be asked for, most telling kinds first within a phrase. */
export function findCandidates(index: ArticleIndex, fact: Fact): Candidate[] {
  const known = found.get(fact) ?? listCandidates(index, fact)
  found.set(fact, known)
  return known
}

function listCandidates(index: ArticleIndex, fact: Fact): Candidate[] {
  const { clause } = fact
  if (clause.kind === 'role') return roleCandidates(index, fact)
  if (clause.kind === 'whole')
    return [
      ...innerCandidates(index, fact, clause.subject, MOST_OF_SENTENCE),
      ...innerDates(index, fact, clause.subject),
    ]
  return [clause.subject, ...clause.fronted, ...clause.pieces].flatMap((piece) => {
    const reason = reasonCandidate(index, fact, piece)
    if (reason) return [reason]
    if (piece.role === 'content' || piece.role === 'adverbial') return innerCandidates(index, fact, piece)
    if (!['subject', 'object', 'indirect', 'predicate', 'oblique', 'agent', 'time'].includes(piece.role)) return []
    const age = ageCandidate(index, fact, piece)
    if (age) return [age]
    const date = dateCandidate(index, fact, piece)
    if (date) return [date]
    const quantity = quantityCandidate(index, fact, piece)
    if (quantity) return [quantity]
    const whole =
      nameCandidate(index, fact, piece) ?? phraseCandidate(index, fact, piece) ?? headCandidate(index, fact, piece)
    const owner = ownerCandidate(index, fact, piece)
    return [...[whole, owner].filter((candidate) => candidate !== null), ...innerCandidates(index, fact, piece)]
  })
}

/** "Belarus' Interior Ministry": whose ministry. */
function ownerCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  const owner = body
    .map((at) => tree.tokens[at]!)
    .find((token) => token.deprel === 'nmod:poss' && token.head === piece.head)
  const found = owner && entityAt(index, fact, owner.index)
  if (!found || !['person', 'country'].includes(found.entity.type)) return null
  if (tree.tokens[piece.head]!.upos === 'PROPN' && found.entity.type === 'person') return null
  const mark = tree.children[owner.index]!.find((child) => tree.tokens[child]!.xpos === 'POS')
  if (mark === undefined || body[0]! < found.from - 1) return null
  const focus = body.filter((at) => at <= mark)
  const rest = body.filter((at) => at > mark)
  if (rest.length === 0 || rest.length > 8) return null
  const { entity } = found
  return {
    fact,
    kind: KINDS[entity.type]!,
    piece,
    form: 'owner',
    focus,
    rest,
    key: displayName(index, entity),
    accepted: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== displayName(index, entity)),
    entity,
    value: null,
    date: null,
    noun: entity.name.toLowerCase(),
    plural: false,
  }
}

/**
 * "targeted sanctions | against individual officials …": of a phrase too long for a key its head with what stands before
 * it. What follows stays in the stem where a preposition ties it, else it goes.
 */
function headCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  const end = piece.tokens.find((at) => at > piece.head)
  if (!['object', 'oblique', 'agent'].includes(piece.role) || body.length <= LONGEST_PHRASE || end === undefined)
    return null
  const upTo = piece.tokens.filter((at) => at <= piece.head)
  const tail = piece.tokens.filter((at) => at > piece.head)
  // "the use of force": "of" belongs to its noun; a list goes whole or not at all.
  if (upTo.length !== piece.head - upTo[0]! + 1 || tree.tokens[end]!.text.toLowerCase() === 'of') return null
  const next = tree.tokens[end]!
  const tied = next.upos === 'ADP' && piece.role === 'object'
  const joined = tree.children[piece.head]!.some(
    (child) => child > piece.head && /^(conj|cc|appos|flat)/.test(tree.tokens[child]!.deprel),
  )
  if (joined || tree.tokens[upTo.at(-1)!]!.upos !== 'NOUN') return null
  const head: Piece = { ...piece, tokens: upTo }
  const rest: Piece[] = tied
    ? [{ ...piece, role: 'oblique', head: next.head, tokens: tail, preposition: [end], lead: '', optional: false }]
    : []
  const swap = (other: Piece) => (other === piece ? [head, ...rest] : [other])
  const { clause } = fact
  const short: Fact = {
    ...fact,
    clause: { ...clause, fronted: clause.fronted.flatMap(swap), pieces: clause.pieces.flatMap(swap) },
  }
  return phraseCandidate(index, short, head)
}

/** A common-noun phrase with something to say. */
function phraseCandidate(index: ArticleIndex, fact: Fact, piece: Piece): Candidate | null {
  const tree = index.trees[fact.sentence]!
  const head = tree.tokens[piece.head]!
  const body = bodyOf(piece)
  // "By one tradition, …": what opens the sentence only frames it.
  if (fact.clause.fronted.includes(piece)) return null
  const nominal = head.upos === 'NOUN' || (head.upos === 'PROPN' && piece.role !== 'time')
  if (!nominal || piece.role === 'time' || body.length > LONGEST_PHRASE || GENERIC_HEADS.has(head.lemma)) return null
  if (
    body.some(
      (at) =>
        tree.tokens[at]!.upos === 'PRON' ||
        (tree.tokens[at]!.upos === 'VERB' && tree.tokens[at]!.deprel.startsWith('acl:relcl')),
    )
  )
    return null
  const first = tree.tokens[body[0]!]!
  if (/^(ADV|PART|VERB|AUX|ADP)$/.test(first.upos)) return null
  // "several books" answers nothing exactly.
  if (
    /^(one|some|several|many|various|numerous|few|other|any|all|most|such|more|each|every|another|this|that|these|those|both|no)$/i.test(
      first.text,
    )
  )
    return null
  if (body.length === 1 && /ing$/.test(head.text) && head.upos === 'NOUN') return null
  if (head.upos === 'PROPN' && entityAt(index, fact, piece.head)?.entity.type === 'person') return null
  const wording = wordsOf(index, fact, body)
  if (wording.problems.length > 0 || wording.vague > 0) return null
  if (piece.role === 'subject' && head.upos !== 'NOUN') return null
  // "lyrics for songs | by the band": the maker belongs to what was made.
  const byMaker = piece.role === 'object' && !fact.clause.passive
  if (
    byMaker &&
    fact.clause.pieces.some((other) => other.preposition.some((at) => /^(by|of)$/i.test(tree.tokens[at]!.text)))
  )
    return null
  // "addressed the public": true of anyone.
  if (UNIQUE_NOUNS.has(head.lemma) && body.every((at) => at === piece.head || tree.tokens[at]!.upos === 'DET'))
    return null
  // "on a jet-powered freeflight | flying device": what follows with no joint belongs to it.
  const next = tree.tokens[body.at(-1)! + 1]
  if (next && /^(NOUN|PROPN)$/.test(next.upos) && piece.role !== 'subject') return null
  if (next && next.upos === 'VERB' && piece.role !== 'subject' && /^VB[GN]$/.test(next.xpos)) return null
  const person = isPersonNoun(head.lemma.toLowerCase())
  const bare = wording.text.replace(/^(a|an|the|some) /i, '')
  return {
    fact,
    kind: person ? 'group' : 'phrase',
    piece,
    form: 'whole',
    focus: body,
    rest: [],
    key: wording.text,
    accepted: bare === wording.text ? [] : [bare],
    entity: null,
    value: null,
    date: null,
    noun: head.lemma.toLowerCase(),
    plural: /S$/.test(head.xpos) || body.some((at) => tree.tokens[at]!.deprel === 'conj'),
  }
}
