import { isRole } from '../language/gazetteers/roles'
import type { Token } from '../language/types'
import type { Piece, PieceRole } from './clause'
import { baseRelation, subtree, type Tree, trimEnds } from './tree'
import { DROPPABLE_PREPOSITIONS, isPersonNoun, LIMITING_MARKS, TIME_NOUNS } from './word-lists'

/** Words in a subordinate clause above which what is spare in it goes. */
const LONG = 12

const ASIDES = new Set(['parataxis', 'discourse', 'vocative', 'reparandum', 'list', 'dep', 'dislocated'])

/** Whether a comma, dash or bracket stands right before the words of `index`. */
export function isSetOff(tree: Tree, index: number): boolean {
  const first = subtree(tree, index).find((at) => tree.tokens[at]!.upos !== 'PUNCT')
  const before = tree.tokens[(first ?? index) - 1]
  return before !== undefined && /^[,(–—:;-]+$/.test(before.text)
}

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** "Malaysia's Prime Minister, Najib Razak, …": the name says who; not after "a", which brings in someone new. */
export function isNameApposition(tree: Tree, token: Token): boolean {
  const head = tree.tokens[token.head]
  if (token.deprel !== 'appos' || token.upos !== 'PROPN' || !head || token.index < head.index) return false
  const named =
    (head.upos === 'NOUN' && (isPersonNoun(head.lemma) || isRole(head.lemma))) ||
    (head.upos === 'PROPN' &&
      /^(Minister|President|Secretary|Director|Governor|Mayor|King|Queen|Chancellor|Chief)$/.test(head.text))
  const indefinite = tree.children[head.index]!.some((child) =>
    /^(an?|some|several|two|three|many)$/i.test(tree.tokens[child]!.text),
  )
  return named && !indefinite && head.xpos !== 'NNS'
}

/** "on Monday", "last week", "yesterday" inside a phrase: it says as much without. */
function isToldFromNow(tree: Tree, token: Token): boolean {
  // "Tuesday evening" is one time: told or left out as a whole.
  if (TIME_NOUNS.has(tree.tokens[token.head]?.lemma ?? '')) return false
  if (WEEKDAY.test(token.text) || /^(yesterday|today|tomorrow|tonight)$/i.test(token.text)) {
    return tree.children[token.index]!.every((child) => /^(case|punct|advmod)$/.test(tree.tokens[child]!.deprel))
  }
  if (!TIME_NOUNS.has(token.lemma)) return false
  return tree.children[token.index]!.some((child) => /^(last|this|next|past|coming)$/i.test(tree.tokens[child]!.text))
}

/** A long clause within a clause goes without its "amid …" and "following …". */
const isSpare = (tree: Tree, token: Token) =>
  token.deprel === 'obl' &&
  /^(amid|amidst|following|despite|alongside)$/i.test(
    tree.tokens[prepositionOf(tree, token.index)[0] ?? -1]?.text ?? '',
  )

/** Words that only add to a noun phrase: asides, set-off relatives, appositions and participles. */
function isAside(tree: Tree, token: Token): boolean {
  const relation = baseRelation(token)
  // The year of "April 12, 1981" is set off like an aside and is none.
  if (token.upos === 'NUM' && /^\d{4}$/.test(token.text)) return false
  if (ASIDES.has(relation)) return true
  if (relation === 'appos') return isSetOff(tree, token.index) && !isNameApposition(tree, token)
  if (/^(nmod|obl)/.test(token.deprel) && token.deprel !== 'nmod:poss' && isToldFromNow(tree, token)) return true
  if (token.deprel === 'nmod:unmarked' && isTimePhrase(tree, token.index)) return true
  if (token.deprel === 'advcl:relcl') return true
  if (relation === 'acl' || relation === 'advcl' || token.deprel === 'nmod' || token.deprel === 'nmod:unmarked')
    return isSetOff(tree, token.index)
  return false
}

/** The words of the phrase headed by `head` without asides, and without children for which `skip` is true. */
export function phraseTokens(tree: Tree, head: number, skip: (child: Token) => boolean = () => false): number[] {
  const inside = bracketed(tree)
  const kept = subtree(tree, head, (child) => isAside(tree, child) || skip(child)).filter(
    (at) => inside.has(head) || !inside.has(at),
  )
  return dropBareParticiple(tree, head, trimEnds(tree, dropLooseCommas(tree, kept)))
}

const brackets = new WeakMap<Tree, ReadonlySet<number>>()

/** Words in round brackets, with the brackets: "8:17 a.m. (0617 UTC)" says as much without. */
function bracketed(tree: Tree): ReadonlySet<number> {
  const known = brackets.get(tree)
  if (known) return known
  const found = new Set<number>()
  let open = -1
  for (const { text, index } of tree.tokens) {
    if (text === '(') open = index
    if (text !== ')' || open < 0) continue
    for (let at = open; at <= index; at += 1) found.add(at)
    open = -1
  }
  brackets.set(tree, found)
  return found
}

/** "the findings published [in Nature]": without what it leaned on, the participle goes too. */
function dropBareParticiple(tree: Tree, head: number, tokens: number[]): number[] {
  const last = tokens.at(-1)
  if (last === undefined || last === head) return tokens
  const token = tree.tokens[last]!
  const lost = tree.children[last]!.some((child) => !tokens.includes(child) && tree.tokens[child]!.upos !== 'PUNCT')
  return token.deprel === 'acl' && lost ? tokens.slice(0, -1) : tokens
}

/** A comma next to a gap belonged to what was left out. */
function dropLooseCommas(tree: Tree, kept: number[]): number[] {
  const has = new Set(kept)
  const beforeName = (index: number) => {
    const head = tree.tokens[tree.tokens[index]!.head]
    return head !== undefined && isNameApposition(tree, head)
  }
  return kept.filter(
    (index) => tree.tokens[index]!.text !== ',' || (has.has(index - 1) && has.has(index + 1) && !beforeName(index)),
  )
}

/** Words of the preposition (or subordinator) that leads a phrase, "because of" and "according to" whole. */
export function prepositionOf(tree: Tree, head: number): number[] {
  const cases = tree.children[head]!.filter((child) => {
    const token = tree.tokens[child]!
    return child < head && token.deprel === 'case' && token.text !== "'s" && token.xpos !== 'POS'
  })
  return cases.flatMap((index) => subtree(tree, index)).sort((a, b) => a - b)
}

export function makePiece(tree: Tree, role: PieceRole, given: number): Piece {
  const head = nameInstead(tree, given)
  const whole = phraseTokens(tree, head)
  const long = (role === 'adverbial' || role === 'content') && whole.length > LONG
  const tokens = long ? phraseTokens(tree, head, (child) => isSpare(tree, child)) : whole
  const leading = withDegree(tree, tokens, prepositionOf(tree, head))
  const preposition = leading.every((index, at) => tokens[at] === index) ? leading : []
  return { role, head, tokens, preposition, lead: '', optional: isOptional(tree, role, head, preposition) }
}

/** "shortly before the vote", "just outside Graz": the adverb goes with its preposition. */
function withDegree(tree: Tree, tokens: number[], preposition: number[]): number[] {
  const before = tokens.slice(0, tokens.indexOf(preposition[0] ?? -1))
  return before.length === 1 && tree.tokens[before[0]!]!.upos === 'ADV' ? [...before, ...preposition] : preposition
}

/** "the leader of Roman Catholic Christianity, Pope Francis,": after a long description the name alone reads better. */
function nameInstead(tree: Tree, head: number): number {
  const name = tree.children[head]!.find(
    (child) => isNameApposition(tree, tree.tokens[child]!) && isSetOff(tree, child),
  )
  if (name === undefined || prepositionOf(tree, head).length > 0) return head
  const modified = tree.children[head]!.some(
    (child) => child > head && child < name && tree.tokens[child]!.deprel === 'nmod',
  )
  return modified ? name : head
}

function isOptional(tree: Tree, role: PieceRole, head: number, preposition: number[]): boolean {
  if (role === 'time') return true
  if (role === 'adverb') return isSetOff(tree, head)
  if (role === 'adverbial') {
    if (tree.tokens[head]!.deprel === 'advcl:relcl') return true
    const mark = tree.children[head]!.map((child) => tree.tokens[child]!).find((t) => t.deprel === 'mark')
    if (mark && LIMITING_MARKS.has(mark.text.toLowerCase())) return false
    return mark !== undefined || isSetOff(tree, head)
  }
  if (role !== 'oblique') return false
  const first = preposition[0] === undefined ? null : tree.tokens[preposition[0]]!.text.toLowerCase()
  return first !== null && DROPPABLE_PREPOSITIONS.has(first)
}

/** "on Monday", "last week", "in recent years": an oblique that only says when. */
export function isTimePhrase(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!
  if (MONTH.test(token.text) && token.deprel.startsWith('obl:')) return true
  if (TIME_NOUNS.has(token.lemma.toLowerCase())) return true
  return /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/.test(token.text)
}
