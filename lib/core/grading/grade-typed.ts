import { judgeWords } from './compare-words'
import { fromFraction } from './from-fraction'
import type { Grade } from './grade'
import type { GradableItem } from './item-parts'
import { judgeList } from './judge-list'
import {
  type Amount,
  amountOf,
  judgeAmount,
  judgeDate,
  judgeDecade,
  judgeSeries,
  judgeTime,
  judgeYear,
} from './judge-values'
import type { Judgement, Reading } from './judgement'
import { cleanText, readTokens } from './read-tokens'
import { spell } from './token'
import { unitOf } from './units'
import { DONT_KNOW, NEGATIONS } from './word-lists'

const HALF = 0.5
const OPENER =
  /^(?:(?:i (?:think|believe|guess) )?(?:it was|it is|it'?s|it were|this was|that was|they were|they are|he was|she was|was|were)|i think|i believe|i guess|both|the answer is|the year|in the year) /
const REASON = /^(?:because of|because|due to|owing to|as a result of) /
const PREPOSITION = /^(?:in|on|at|by|of|for) /
const ANY_PREPOSITION = /^(in|on|at|by|of|for|to|from) /

function read(text: string): Reading {
  const words = readTokens(text).map(spell)
  const significant = text
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(the|a|an|of|and|de|la|von|van|al|bin|'n'|’n’)$/iu.test(word))
  const name =
    significant.length > 0 && significant.every((word) => /\p{Lu}/u.test(word)) && !/^(Yes|No)$/.test(text.trim())
  return { raw: text.trim(), words, name }
}

/** The response as typed and without what people say before an answer ("I think it was …", "because of …", "in …"). */
function strip(text: string, key: string): string[] {
  const plain = cleanText(text).replace(/^["'([]+/, '')
  const opened = plain.replace(OPENER, '').replace(OPENER, '')
  const reasoned = opened.replace(REASON, '')
  const preposition = ANY_PREPOSITION.exec(cleanText(key))?.[1]
  const bare = preposition ? reasoned.replace(new RegExp(`^${preposition} `), '') : reasoned.replace(PREPOSITION, '')
  const rest = [plain, opened, reasoned, bare].filter((form) => form !== '')
  const cased = rest.map((form) => (text.toLowerCase().endsWith(form) ? text.slice(text.length - form.length) : form))
  return [...new Set([text, ...cased])]
}

/** A key's wordings: itself, and without its own preposition where it is no title ("because of snow", "in Paris"). */
function wordings(key: string): string[] {
  const opens = /^\p{Ll}/u.test(key) ? cleanText(key).replace(REASON, '').replace(ANY_PREPOSITION, '') : ''
  return opens && opens.length < key.length ? [key, key.slice(key.length - opens.length)] : [key]
}

const words = (text: string) => readTokens(text).map(spell)

function isEmpty(text: string): boolean {
  const tokens = words(text)
  return (
    tokens.length === 0 ||
    (tokens.length === 1 && DONT_KNOW.has(tokens[0]!)) ||
    /\b(?:no idea|not sure|(?:dont|do not|don't) know)\b/.test(cleanText(text))
  )
}

/** "Moscow or Kyiv" and "not Moscow" say the key without giving it; an answer must commit itself. */
function hedgesOrDenies(response: string, keys: string[]): boolean {
  const mine = words(response)
  const theirs = keys.flatMap(words)
  const marks = (list: string[]) => list.some((word) => word === 'or' || word === 'either')
  if (marks(mine) && !marks(theirs)) return true
  if (/\p{L}\s?\/\s?\p{L}/u.test(response) && !keys.some((key) => key.includes('/'))) return true
  const denies = (list: string[]) =>
    list.some((word) => NEGATIONS.has(word)) || (list.includes('but') && list.includes('anything'))
  return denies(mine) !== denies(theirs) && !(denies(theirs) && keys.some((key) => !denies(words(key))))
}

function judgeValue(response: string, key: string, stem: string[]): Judgement | null {
  const special =
    judgeDate(response, key) ??
    judgeYear(response, key) ??
    judgeTime(response, key) ??
    judgeDecade(response, key) ??
    judgeSeries(response, key)
  if (special) return special
  const amount = amountOf(key)
  return amount && judgeAmount(response, amount, stem)
}

function judgeOne(response: string, key: string, item: GradableItem): Judgement {
  const stem = words(item.stem)
  const asked = /\b(?:which|what|how many)\s+([\p{L}-]+)/iu.exec(item.stem)?.[1]?.toLowerCase() ?? null
  const value = judgeValue(response, key, stem)
  if (value) return value
  const [mine, theirs] = [read(response), read(key)]
  if (mine.words.join(' ') === theirs.words.join(' ')) return 'correct'
  return judgeList(response, key) ?? judgeWords(mine, theirs, asked, /^(?:by )?whom?\b/i.test(item.stem))
}

/** The key of a numeric item as an amount: its value and tolerance, in its unit where that is one we know. */
function numericAmount(item: GradableItem): Amount | null {
  const numeric = item.key.numeric
  if (item.type !== 'numeric' || !numeric) return null
  const named = numeric.unit === null ? [] : words(numeric.unit)
  const unit = named.length === 1 ? unitOf(named[0]!) : null
  return { value: numeric.value, tolerance: numeric.tolerance, unit, bound: null, words: unit ? [] : named }
}

const RANK: Judgement[] = ['correct', 'close', 'part', 'wrong', 'unknown', 'incorrect']

function judge(item: GradableItem, text: string): Judgement {
  const keys = [item.key.text, ...item.accepted].filter((key) => key.trim() !== '')
  if (
    keys.some(
      (key) => words(key).length > 0 && words(text).join(' ') === words(key).join(' ') && amountOf(key) === null,
    )
  )
    return 'correct'
  if (isEmpty(text)) return 'incorrect'
  if (hedgesOrDenies(text, keys)) return 'incorrect'
  const numeric = numericAmount(item)
  const stem = words(item.stem)
  const judgements = numeric
    ? strip(text, '').map((form) => judgeAmount(form, numeric, stem))
    : keys.flatMap(wordings).flatMap((key) => strip(text, key).map((form) => judgeOne(form, key, item)))
  return RANK.find((judgement) => judgements.includes(judgement)) ?? 'incorrect'
}

/**
 * Judges a typed answer. Forgiving in form (case, accents, articles, punctuation, spelling of numbers and dates,
 * one slip in a long word), never in substance; unknown where words overlap in a way that rules can't weigh.
 */
export function gradeTyped(item: GradableItem, text: string): Grade {
  switch (judge(item, text)) {
    case 'correct':
      return fromFraction(1)
    case 'close':
      return fromFraction(HALF, 'Close: check the spelling.')
    case 'part':
      return fromFraction(HALF, 'Right as far as it goes, but something is missing.')
    case 'unknown':
      return {
        verdict: 'unknown',
        fraction: 0,
        note: 'This wording can’t be judged automatically. Compare it with the key.',
      }
    default:
      return fromFraction(0)
  }
}
