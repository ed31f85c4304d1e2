import type { Token } from '../language/types'
import type { ArticleIndex } from './article-index'
import type { Piece, PieceRole } from './clause'
import { evidenceOf } from './evidence-span'
import { findGarble } from './garbled'
import { pastMonth } from './relative-time'
import type { Tree } from './tree'
import type { Fact } from './types'
import { isLinkingPhrase, LINKING, SAYING } from './word-lists'
import { wordParts } from './wording'
import type { Said } from './wording-state'

const LENGTH = { least: 7, most: 34 }
/** More quoted words are somebody's speech, not the narrator's. */
const MOST_QUOTED = 6
const FIRST_PERSON = /^(?:i|we|you|me|us|my|our|ours|your|mine|myself|ourselves)$/i
/** Words that hang on the sentence before and can't go. */
const TIED =
  /^(?:therefore|thus|thereby|hence|instead|otherwise|likewise|similarly|respectively|latter|former|aforementioned|however|nevertheless|nonetheless|too)$/i

/**
 * A sentence as the article has it, whole, with names in full, days as dates and without what is in brackets: what no
 * clause was cut from can't be cut wrongly. A string says why the sentence can't be told so.
 */
export function wholeFact(index: ArticleIndex, sentence: number, id: string, before: Said | null): Fact | string {
  const tree = index.trees[sentence]!
  const reason = unfit(index, tree)
  if (reason) return reason
  const tokens = wordsToTell(tree)
  if (tokens.length < LENGTH.least) return 'stem too short'
  if (tokens.length > LENGTH.most) return 'stem too long'
  const told = tokens.map((at) => tree.tokens[at]!)
  if (!told.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos))) return 'no finite verb'
  if (told.some((token) => TIED.test(token.text))) return 'tied to the sentence before'
  const { day, rest } = setDayApart(index, tree, tokens)
  const parts = day.length > 0 ? [{ sentence, tokens: day }, { words: ',' }] : []
  const wording = wordParts(index, [...parts, { sentence, tokens: rest }], { before })
  if (wording.problems.length > 0) return wording.problems[0]!
  const head = tree.tokens.findIndex((token) => token.head === -1)
  const finite = finiteOf(tree, head)
  const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  const common = { polarity: 'affirmed', modality: 'asserted' } as const
  return {
    id,
    text,
    evidence: evidenceOf(index, sentence, { from: 0, to: tree.tokens.length }),
    sentence,
    subject: null,
    relation: tree.tokens[head]?.lemma ?? 'be',
    object: null,
    time: null,
    place: null,
    quantities: index.values[sentence]!.map(({ index: at }) => at),
    attribution: null,
    perishable: /^VB[ZP]$/.test(finite?.xpos ?? ''),
    confidence: SURENESS,
    ...common,
    clause: {
      sentence,
      head,
      kind: 'whole',
      // The day of the news is told first, and only where little else says which event is meant.
      fronted: day.length > 0 ? [piece('time', day.at(-1)!, day)] : [],
      subject: piece('content', -1, rest),
      verbs: [],
      finite: 0,
      pieces: [],
      copular: false,
      passive: false,
      attribution: null,
      confidence: SURENESS,
      ...common,
    },
  }
}

const piece = (role: PieceRole, head: number, tokens: number[]): Piece => ({
  ...{ role, head, tokens, preposition: [], lead: '', optional: false },
})

/** "on Tuesday struck", "yesterday": a day told from the day of writing, apart from the rest, which reads well without. */
function setDayApart(index: ArticleIndex, tree: Tree, tokens: number[]): { day: number[]; rest: number[] } {
  const none = { day: [], rest: tokens }
  const days = index.dates[tree.sentence.index]!.filter(({ relative }) => relative)
  const [date] = days
  if (!date || days.length > 1 || pastMonth(index, tree.sentence.index, date) !== null) return none
  const before = tree.tokens[date.tokens.from - 1]
  const led = /^on$/i.test(before?.text ?? '')
  const from = led ? date.tokens.from - 1 : date.tokens.from
  const day = tokens.filter((at) => at >= from && at < date.tokens.to)
  const next = tree.tokens[date.tokens.to]
  const noun = /^(?:DET|ADJ|ADP|NUM)$/.test(tree.tokens[from - 1]?.upos ?? '') || next?.xpos === 'POS'
  if (day.length !== date.tokens.to - from || noun || /^(?:NOUN|PROPN|NUM)$/.test(next?.upos ?? '')) return none
  const after = tokens.filter((at) => at >= date.tokens.to)
  // "On Tuesday, the council …": its comma goes with it.
  const rest = tokens
    .filter((at) => at < from)
    .concat(tree.tokens[after[0] ?? -1]?.text === ',' ? after.slice(1) : after)
  if (/^\d{4}-\d\d-\d\d$/.test(date.iso ?? '')) return { day, rest }
  // "last week" says nothing to a later reader; but "which might take place [this summer]" says nothing without.
  const held = tree.tokens[from - 1]
  return held?.upos === 'VERB' || held?.text === 'place' ? none : { day: [], rest }
}

/** Nothing hangs on the tree here. */
const SURENESS = 0.85

/** The finite verb of the main clause; undefined where the tree shows none. */
export const finiteOf = (tree: Tree, head: number): Token | undefined =>
  [head, ...(tree.children[head] ?? [])]
    .map((at) => tree.tokens[at]!)
    .find((token) => token && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos))

function unfit(index: ArticleIndex, tree: Tree): string | null {
  const { sentence, tokens } = tree
  const paragraph = index.analysis.paragraphs[sentence.paragraph]
  if (paragraph?.kind !== 'body' || !sentence.sound) return 'not a sound sentence'
  const words = index.analysis.raw.slice(sentence.start, sentence.end)
  if (!/^["“]?[A-Z\d].*\.["”]?$/s.test(words) || /[?!{}[\]|]|:(?!\d)|\.\.\.|…|\s[-–—]{1,2}\s|—/.test(words))
    return 'not plain words'
  if (tokens.some((token) => FIRST_PERSON.test(token.text) && token.text !== 'US')) return 'first or second person'
  if (tokens.filter((token) => token.quoted && token.upos !== 'PUNCT').length > MOST_QUOTED) return 'direct speech'
  // "of HDT Kft. | bought": the sentence was cut at an abbreviation.
  const { raw } = index.analysis
  if (/^\s+[a-z(]/.test(raw.slice(sentence.end, sentence.end + 3))) return 'not a sound sentence'
  return findGarble(tree, 0, tokens.length)
}

/** A longer sentence goes without what only follows it. */
const COMFORTABLE = 24
const TAIL =
  /^(?:which|who|whose|where|including|leaving|making|causing|citing|while|whereas|although|though|with|killing|injuring|bringing|becoming|following|prompting|resulting|forcing|allowing)$/i

/** Where the last aside of a sentence begins that can go, after a comma; the length where there is none. */
function tailOf({ tokens }: Tree, kept: readonly number[]): number {
  const asides = kept.flatMap((at, place) => (tokens[at]!.text === ',' && place > 9 ? [place] : []))
  const tail = asides.find((place) => TAIL.test(tokens[kept[place + 1] ?? -1]?.text ?? ''))
  if (tail === undefined) return kept.length
  // Whose word it is stays, and so does a clause that goes on after the aside.
  const words = kept.slice(tail).map((at) => tokens[at]!)
  const goesOn = !isOnePhrase(words)
  return goesOn || words.some(({ lemma }) => SAYING.has(lemma) || lemma === 'accord') ? kept.length : tail
}

/** Whether all the words hang on one of them: nothing of the sentence goes on after the aside. */
function isOnePhrase(words: readonly Token[]): boolean {
  const own = new Set(words.map(({ index }) => index))
  return words.filter(({ upos, head }) => upos !== 'PUNCT' && !own.has(head)).length === 1
}

/** Without brackets, the full stop, and a word or phrase at the start that only ties the sentence to the one before. */
function wordsToTell(tree: Tree): number[] {
  const { tokens } = tree
  const kept: number[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.text === '(') depth += 1
    if (depth === 0) kept.push(token.index)
    if (token.text === ')') depth -= 1
  }
  // "…; the rest were …": what follows a semicolon is a sentence of its own.
  const parted = kept.findIndex((at) => tokens[at]!.text === ';')
  if (parted >= 0) kept.splice(parted)
  if (tokens[kept.at(-1) ?? -1]?.text === '.') kept.pop()
  const comma = kept.findIndex((at) => tokens[at]!.text === ',')
  const opening = kept.slice(0, Math.max(0, comma)).map((at) => tokens[at]!.text.toLowerCase())
  if (comma === 1 && LINKING.has(opening[0]!)) kept.splice(0, 2)
  else if (comma > 1 && comma < 5 && isLinkingPhrase(opening.join(' '))) kept.splice(0, comma + 1)
  if (kept.length > COMFORTABLE) kept.splice(tailOf(tree, kept))
  if (/^(?:but|and|so|yet|also)$/i.test(tokens[kept[0] ?? -1]?.text ?? '')) kept.shift()
  return kept.filter((at) => !(tokens[at]!.text.toLowerCase() === 'also' && tokens[at]!.upos === 'ADV'))
}
