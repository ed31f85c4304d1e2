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

/** Words and marks; `after` what makes it clear fewer will do. */
const LENGTH = { least: 7, after: 5, most: 37 }
/** More quoted words are somebody's speech, not the narrator's. */
const MOST_QUOTED = 6
const FIRST_PERSON = /^(?:i|we|you|me|us|my|our|ours|your|mine|myself|ourselves)$/i
/** Words that hang on the sentence before and can't go; some only at the start or the end, or without a noun. */
const TIED =
  /^(?:therefore|thus|thereby|hence|instead|likewise|similarly|respectively|aforementioned|however|nevertheless|nonetheless)$/i
function isTied(told: readonly Token[]): boolean {
  const words = told.map(({ text }) => text.toLowerCase())
  if (words[0] === 'otherwise' || words.at(-1) === 'too') return true
  return words.some(
    (word, at) =>
      TIED.test(word) ||
      (/^(?:latter|former)$/.test(word) &&
        words[at - 1] === 'the' &&
        !/^(?:NOUN|PROPN|ADJ)$/.test(told[at + 1]?.upos ?? '')),
  )
}

/** A sentence, or one of the parts that a semicolon makes of it: tokens `from`–`to`, half-open. */
export type Unit = { sentence: number; from: number; to: number }

/**
 * Every sentence, in parts where each side of a semicolon has a finite verb of its own; a long one also where ", and" or
 * ", but" begins another with a subject of its own.
 */
export const wholeUnits = (index: ArticleIndex): Unit[] =>
  index.trees.flatMap((tree) => {
    const { tokens, sentence } = tree
    const semicolons = tokens.flatMap((token, at) => (token.text === ';' && !token.quoted ? [at] : []))
    const marks = semicolons.length === 0 && tokens.length > LONG ? joints(tree) : semicolons
    const ends = [...marks, tokens.length]
    const parts = ends.map((to, at) => ({ sentence: sentence.index, from: at === 0 ? 0 : ends[at - 1]! + 1, to }))
    const told = parts.every(({ from, to }) => tokens.slice(from, to).some((token) => FINITE.test(token.xpos)))
    // What only lists is no sentence: the first part alone is told.
    return told ? parts : [{ sentence: sentence.index, from: 0, to: tokens.length }]
  })

/** Words of a sentence that is better told in two. */
const LONG = 26

/** The commas before "and" or "but" and a main clause with its own subject: what is told there stands by itself. */
function joints({ tokens, children }: Tree): number[] {
  return tokens.flatMap((verb) => {
    const above = tokens[verb.head]
    if (verb.deprel !== 'conj' || above?.head !== -1 || verb.quoted || verb.confidence < SURE_JOINT) return []
    const own = children[verb.index]!.map((at) => tokens[at]!)
    const joint = own.find(({ deprel, text }) => deprel === 'cc' && /^(?:and|but|while)$/i.test(text))
    const comma = joint && tokens[joint.index - 1]
    const subject = own.find(({ deprel }) => /^nsubj/.test(deprel))
    if (!joint || comma?.text !== ',' || !subject || subject.index !== Math.max(subject.index, joint.index)) return []
    return subject.upos === 'PRON' ? [] : [comma.index]
  })
}

/** Least confidence in the tie between two clauses that are told apart. */
const SURE_JOINT = 0.8

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * A sentence as the article has it, whole, with names in full, days as dates and without what is in brackets: what no
 * clause was cut from can't be cut wrongly. A string says why the sentence can't be told so.
 */
export function wholeFact(index: ArticleIndex, unit: Unit, id: string, before: Said | null): Fact | string {
  const { sentence, from, to } = unit
  const tree = index.trees[sentence]!
  const reason = unfit(index, tree, unit)
  if (reason) return reason
  const tokens = wordsToTell(tree, unit)
  if (tokens.length < (before ? LENGTH.after : LENGTH.least)) return 'stem too short'
  if (tokens.length > LENGTH.most) return 'stem too long'
  const told = tokens.map((at) => tree.tokens[at]!)
  if (!told.some((token) => FINITE.test(token.xpos))) return 'no finite verb'
  if (isTied(told)) return 'tied to the sentence before'
  const { day, rest } = setDayApart(index, tree, tokens)
  const parts = day.length > 0 ? [{ sentence, tokens: day }, { words: ',' }] : []
  const wording = wordParts(index, [...parts, { sentence, tokens: rest }], { before, verbatim: true })
  if (wording.problems.length > 0) return wording.problems[0]!
  const head = tree.tokens.findIndex((token, at) => at >= from && at < to && (token.head < from || token.head >= to))
  const finite = finiteOf(tree, head)
  const text = wording.text.charAt(0).toUpperCase() + wording.text.slice(1)
  const common = { polarity: 'affirmed', modality: 'asserted' } as const
  return {
    id,
    text,
    evidence: evidenceOf(index, sentence, { from, to }),
    sentence,
    subject: null,
    relation: tree.tokens[head]?.lemma ?? 'be',
    object: null,
    time: null,
    place: null,
    quantities: index.values[sentence]!.filter(({ value }) => value.tokens.from >= from && value.tokens.to <= to).map(
      ({ index: at }) => at,
    ),
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
  const own = tree.tokens[from - 1]
  // "late on Sunday", "as early as Monday"
  const within = /^(?:late|later|early|earlier|soon|shortly)$/i.test(own?.text ?? '')
  const noun = within || /^(?:DET|ADJ|ADP|NUM)$/.test(own?.upos ?? '') || next?.xpos === 'POS'
  // "to last until midday tomorrow": the day of something other than what the sentence tells.
  const inner = tree.tokens
    .slice(date.tokens.from, date.tokens.to)
    .find(({ head }) => head < date.tokens.from || head >= date.tokens.to)
  const told = tree.tokens[inner?.head ?? -1]
  const main = told?.head === -1 || (told?.deprel === 'conj' && tree.tokens[told.head]?.head === -1)
  if (day.length !== date.tokens.to - from || noun || /^(?:NOUN|PROPN|NUM)$/.test(next?.upos ?? '')) return none
  const after = tokens.filter((at) => at >= date.tokens.to)
  // "On Tuesday, the council …": its comma goes with it.
  const rest = tokens
    .filter((at) => at < from)
    .concat(tree.tokens[after[0] ?? -1]?.text === ',' ? after.slice(1) : after)
  const known = /^\d{4}-\d\d-\d\d$/.test(date.iso ?? '')
  // "on Monday", of no known week: the rest is as true without.
  if (!known && led) return { day: [], rest }
  if (!main) return none
  if (known) return { day, rest }
  // "last week" says nothing to a later reader; but "which might take place [this summer]" says nothing without.
  const held = tree.tokens[from - 1]
  return held?.upos === 'VERB' || held?.text === 'place' ? none : { day: [], rest }
}

/** Nothing hangs on the tree here. */
const SURENESS = 0.85

/** The finite verb of the main clause; undefined where the tree shows none. */
export const finiteOf = (tree: Tree, head: number): Token | undefined =>
  [head, ...(tree.children[head] ?? [])].map((at) => tree.tokens[at]!).find((token) => token && FINITE.test(token.xpos))

function unfit(index: ArticleIndex, tree: Tree, { from, to }: Unit): string | null {
  const { sentence } = tree
  const { raw } = index.analysis
  const paragraph = index.analysis.paragraphs[sentence.paragraph]
  if (paragraph?.kind !== 'body' || !sentence.sound) return 'not a sound sentence'
  const tokens = tree.tokens.slice(from, to)
  const words = raw.slice(tokens[0]!.start, tokens.at(-1)!.end)
  if (!/^["“]?[A-Z\d].*\.["”]?$/s.test(raw.slice(sentence.start, sentence.end)) || NOT_PLAIN.test(words))
    return 'not plain words'
  const own = tokens.filter((token) => !token.quoted)
  if (own.some((token) => FIRST_PERSON.test(token.text) && token.text !== 'US')) return 'first or second person'
  const spoken = tokens.filter((token) => token.quoted && token.upos !== 'PUNCT')
  if (spoken.length > MOST_QUOTED && !hasSpeaker(tree, words)) return 'direct speech'
  // "of HDT Kft. | bought": the sentence was cut at an abbreviation.
  if (/^\s+[a-z(]/.test(raw.slice(sentence.end, sentence.end + 3))) return 'not a sound sentence'
  return findGarble(tree, from, to)
}

/** Square brackets, questions, what was left out; and "who a video showed him throwing". */
const NOT_PLAIN = /[?!{}[\]|]|\.\.\.|…|\b(?:who|which) (?:an?|the|his|her|\w+['’]s) \w+ \w+ (?:him|her|them|it)\b/

/** Whether a quotation begins and ends in this sentence, which says whose words they are. */
function hasSpeaker({ tokens, children }: Tree, words: string): boolean {
  const straight = (words.match(/"/g) ?? []).length
  const [opened, closed] = [/“/g, /”/g].map((mark) => (words.match(mark) ?? []).length)
  if (straight % 2 === 1 || opened !== closed || straight + opened! === 0) return false
  return tokens.some(
    (token) =>
      !token.quoted &&
      SAYING.has(token.lemma) &&
      children[token.index]!.some((at) => tokens[at]!.deprel === 'nsubj' && !tokens[at]!.quoted),
  )
}

/** A longer sentence goes without what only follows it. */
const COMFORTABLE = 24
const TAIL =
  /^(?:which|who|whose|where|including|leaving|making|causing|citing|while|whereas|although|though|with|killing|injuring|bringing|becoming|following|prompting|resulting|forcing|allowing)$/i

/** Where the last aside of a sentence begins that can go, after a comma; the length where there is none. */
function tailOf({ tokens }: Tree, kept: readonly number[]): number {
  // "and then, sensing …, into the pipe": what goes on after the aside would be lost.
  const ends = (place: number) =>
    /^(?:NOUN|PROPN|VERB|ADJ|NUM|PRON)$/.test(tokens[kept[place - 1]!]!.upos) ||
    tokens[kept[place - 1]!]!.upos === 'PUNCT'
  const asides = kept.flatMap((at, place) => (tokens[at]!.text === ',' && place > 9 && ends(place) ? [place] : []))
  const begins = (place: number) => {
    const [first, second] = [place + 1, place + 2].map((at) => tokens[kept[at] ?? -1])
    // "in which", "of whom"
    const led = first?.upos === 'ADP' && /^(?:which|whom|whose)$/i.test(second?.text ?? '')
    // ", separated by the river", ", meaning that …"
    const participle = /^VB[GN]$/.test(first?.xpos ?? '') && !/^(?:according|saying|adding)$/i.test(first?.text ?? '')
    return led || participle || TAIL.test(first?.text ?? '')
  }
  const tail = asides.find(begins)
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
function wordsToTell(tree: Tree, { from, to }: Unit): number[] {
  const { tokens } = tree
  const kept: number[] = []
  let depth = 0
  for (const token of tokens.slice(from, to)) {
    if (token.text === '(') depth += 1
    if (depth === 0) kept.push(token.index)
    if (token.text === ')') depth -= 1
  }
  // "…; the rest in March": what follows a semicolon without a verb of its own.
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
