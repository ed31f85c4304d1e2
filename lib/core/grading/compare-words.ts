import { CONFUSABLE_WORDS } from './confusable-words'
import { editDistance } from './edit-distance'
import type { Judgement, Reading } from './judgement'
import { isFullName, monthOf, weekdayOf } from './read-date'
import { contradict, DIFFERENT_PLURALS, FUNCTION_WORDS, isCountry, ROLES, sameByAlias, TITLES } from './word-lists'

const LONG_WORD = 6
const content = (words: string[]) => words.filter((word) => !FUNCTION_WORDS.has(word))
const isNumber = (word: string) => word.startsWith('=') || word.startsWith('decade')
const isMark = (word: string) => /^[+#]+$/.test(word)

function singular(word: string): string {
  if (word.length < 4 || DIFFERENT_PLURALS.has(word) || word.endsWith('ss') || !word.endsWith('s')) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:o|s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const DIRECTIONS: Record<string, string> = { n: 'north', s: 'south', e: 'east', w: 'west' }

function sameWord(mine: string, theirs: string, name: boolean): boolean {
  return (
    mine === theirs || DIRECTIONS[mine] === theirs || (!name && !isNumber(mine) && singular(mine) === singular(theirs))
  )
}

const same = (mine: string[], theirs: string[], name: boolean) =>
  mine.length === theirs.length && mine.every((word, index) => sameWord(word, theirs[index]!, name))

function withoutTitle(words: string[]): string[] {
  if (words[0] === 'prime' && words[1] === 'minister' && words.length > 2) return words.slice(2)
  return words.length > 1 && TITLES.has(words[0]!) ? words.slice(1) : words
}

/** One of the two without its title equals the other: "Mr Petrov" is Petrov, "King Felipe" is not "Prince Felipe". */
function sameButTitle(mine: string[], theirs: string[]): boolean {
  if (isCountry(mine.join(' ')) || isCountry(theirs.join(' '))) return false
  return same(withoutTitle(mine), theirs, true) || same(mine, withoutTitle(theirs), true)
}

/** "eye see see" is nothing, "ICC" is the International Criminal Court: at least three capitals as typed. */
function isInitials(response: Reading, key: Reading): boolean {
  const letters = response.raw.replace(/[.\s]|^the /gi, '')
  const capitals = key.raw.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(The|Of|And)$/.test(word))
  return /^\p{Lu}{3,6}$/u.test(letters) && capitals.map((word) => word[0]).join('') === letters
}

function isSlip(mine: string, theirs: string, name: boolean): boolean {
  if (theirs.length < LONG_WORD || /\d/.test(mine + theirs) || mine[0] !== theirs[0]) return false
  if (editDistance(mine, theirs, 1) !== 1 || CONFUSABLE_WORDS.has(mine) || isCountry(mine)) return false
  // "Petrova", "Johnsons" and "Georgian" are other names, not slips
  if (name && (mine === `${theirs}a` || (/[sn]$/.test(mine) && mine.slice(0, -1).startsWith(theirs.slice(0, -1)))))
    return false
  if (monthOf(mine) > 0 || weekdayOf(mine) >= 0) return false
  return !betweenTwoWords(mine, theirs)
}

/** "Austrlia" is one slip from Austria and one from Australia: nobody can tell which was meant. */
function betweenTwoWords(mine: string, theirs: string): boolean {
  for (const other of CONFUSABLE_WORDS) {
    if (other === theirs || Math.abs(other.length - mine.length) > 1 || other[0] !== mine[0]) continue
    if (singular(other) !== singular(theirs) && editDistance(mine, other, 1) === 1) return true
  }
  return false
}

/** Words that may be slips too, but more than a rule can vouch for: two edits in a very long word, or in two words. */
function mayBeSlip(mine: string, theirs: string): boolean {
  if (theirs.length < LONG_WORD || /\d/.test(mine + theirs) || CONFUSABLE_WORDS.has(mine) || isCountry(mine))
    return false
  const most = theirs.length >= 8 ? 2 : 1
  return editDistance(mine, theirs, most) <= most
}

function judgeSpelling(mine: string[], theirs: string[], name: boolean): Judgement | null {
  if (mine.length !== theirs.length || contradict(mine, theirs)) return null
  const off = mine.map((word, i) => [word, theirs[i]!] as const).filter(([word, other]) => !sameWord(word, other, name))
  if (off.some(([word, other]) => word.length === 1 && other.length === 1)) return 'incorrect'
  if (off.length === 1 && isSlip(off[0]![0], off[0]![1], name)) return 'close'
  // "William" and "Williams" may be two people, "attitude" and "Attitudes" are one thing: a person can tell.
  const plural = off.every(([word, other]) => sameWord(word, other, false))
  return plural || off.every(([word, other]) => mayBeSlip(word, other)) ? 'unknown' : null
}

/** What is left when words and spelling differ: what the two share decides whether a person has to look. */
function judgeOverlap(response: Reading, key: Reading, who: boolean): Judgement {
  const [mine, theirs] = [response.words, key.words]
  if (theirs.some(isMark) || mine.some(isMark)) return 'incorrect'
  const [numbers, wanted] = [mine.filter(isNumber), theirs.filter(isNumber)]
  if (numbers.length > 0 && wanted.length > 0 && wanted.some((number) => !numbers.includes(number))) return 'incorrect'
  if (contradict(mine, theirs)) return 'incorrect'
  if (isCountry(mine.join(' ')) && isCountry(theirs.join(' '))) return 'incorrect'
  const shared = content(mine).filter((word) => !isNumber(word) && theirs.some((other) => sameWord(word, other, false)))
  if (shared.length > 0) {
    const conflict = key.name && mine.length === theirs.length && mine.length > 1 && !abbreviates(mine, theirs)
    return conflict ? 'incorrect' : 'unknown'
  }
  if (mine.length === 1 && theirs.length === 1 && mine[0]!.length >= 5 && theirs[0]!.startsWith(mine[0]!.slice(0, 5)))
    return CONFUSABLE_WORDS.has(mine[0]!) ? 'incorrect' : 'unknown'
  if (who && key.name && mine.some((word) => ROLES.has(word))) return 'unknown'
  if (key.name || wanted.length > 0) return 'incorrect'
  return content(theirs).length >= 2 && content(mine).length >= 2 ? 'unknown' : 'incorrect'
}

/** "Vlad Petrov" may be Vladimir Petrov; "Igor Petrov" is somebody else. */
const abbreviates = (mine: string[], theirs: string[]) =>
  mine.every(
    (word, i) => theirs[i]!.startsWith(word) || (word.length >= 3 && word.slice(0, 3) === theirs[i]!.slice(0, 3)),
  )

const compact = (words: string[]) => (words.some(isNumber) ? null : words.join(''))

/** Judges words by words. `asked` is the noun after "which" or "how many", free to be repeated in the response. */
export function judgeWords(response: Reading, key: Reading, asked: string | null, who: boolean): Judgement {
  const [mine, theirs] = [response.words, key.words]
  const trimmed =
    asked && mine.at(-1) === asked && mine.length > 1 && theirs.at(-1) !== asked ? mine.slice(0, -1) : mine
  if (same(trimmed, theirs, key.name)) return 'correct'
  if (
    theirs.length === 1 &&
    theirs[0]!.endsWith('th') &&
    mine.length === 2 &&
    mine[0] === theirs[0] &&
    mine[1] === 'place'
  )
    return 'correct'
  const glued = compact(mine)
  if (glued !== null && glued.length > 2 && glued === compact(theirs)) return 'correct'
  if (sameByAlias(mine.join(' '), theirs.join(' ')) || isInitials(response, key)) return 'correct'
  if (key.name && sameButTitle(mine, theirs)) return 'correct'
  const centuries = (words: string[]) => words.map((word) => (word === 'c' || word === 'cent' ? 'century' : word))
  if (theirs.includes('century') && same(centuries(mine), theirs, true)) return 'correct'
  if (judgeShortCalendar(mine, theirs)) return 'correct'
  return judgeSpelling(mine, theirs, key.name) ?? judgeOverlap(response, key, who)
}

/** "Dec" is December and "Mon" Monday, only where the key is that month or day. */
function judgeShortCalendar(mine: string[], theirs: string[]): boolean {
  if (mine.length !== 1 || theirs.length !== 1) return false
  const [word, other] = [mine[0]!, theirs[0]!]
  if (!isFullName(other)) return false
  return monthOf(other) > 0 ? monthOf(word) === monthOf(other) : weekdayOf(word) === weekdayOf(other)
}
