import { ORGANISATION_WORDS } from './gazetteers/organisations'
import { isHyphened, isNameToken, joinsAnd, joinsNoun, joinsOf, joinsSyllable } from './join-names'
import { lookUp, matchLongName } from './match-gazetteer'
import type { Token } from './types'

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'der',
  'den',
  'la',
  'du',
  'di',
  'da',
  'dos',
  'ibn',
  'ul',
  'ben',
  'le',
  'ter',
  'y',
  'bint',
])

export const NOT_NAMES = new Set(
  'Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Sir Lord Lady AM PM No. Nos. I OK TV DVD CD PhD Internet Web GMT UTC EST BST PDT Sept. Jan. Feb.'.split(
    ' ',
  ),
)

/** Whether a name may begin with this word. */
export function startsName(
  tokens: readonly Token[],
  at: number,
  commons: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!
  // "Day made her last film", where the text names an Ada Day: what acts or owns is no common noun.
  if (surnames.has(token.text) && /^(?:VERB|AUX|PART)$/.test(tokens[at + 1]?.upos ?? '') && at + 1 < tokens.length)
    return token.upos !== 'VERB'
  if (!/^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|#\p{L}|al$)/u.test(token.text)) return false
  if (token.text === 'al') return tokens[at + 1]?.text === '-' && isNameToken(tokens[at + 2])
  if (matchLongName(tokens, at) > at) return true
  if (!isNameToken(token)) {
    // "the Council for the Welfare of Sailors": a body's capital, though tagged as a common noun.
    const body = at > 0 && /^NN/.test(token.xpos) && ORGANISATION_WORDS.has(token.text)
    if (body && /^(?:of|for|on)$/.test(tokens[at + 1]?.text ?? '') && joinsOf(tokens, at, at + 1, tokens[at + 1]!.text))
      return true
    const known = lookUp(token.text)
    // "WHO", "US": capitals show a name whatever the tagger thought.
    if (
      known &&
      known.type !== 'nationality' &&
      /^\p{Lu}{2,}$/u.test(token.text) &&
      tokens.some((other) => /^\p{Ll}{3,}$/u.test(other.text))
    )
      return true
    return (
      known !== null &&
      (known.type === 'nationality'
        ? token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'PROPN'
        : token.upos === 'X' || token.upos === 'NOUN' || token.upos === 'ADJ') &&
      !(at === 0 && commons.has(token.text.toLowerCase()))
    )
  }
  if (NOT_NAMES.has(token.text) && !isNameToken(tokens[at + 1])) return false
  // A common noun that only stands first: the text writes it small elsewhere.
  const first = at === 0 || (at === 1 && /^["'(]$/.test(tokens[0]!.text))
  if (first && commons.has(token.text.toLowerCase()) && !isNameToken(tokens[at + 1]) && lookUp(token.text) === null)
    return false
  return true
}

/** Index after the words that belong to the name that begins here. */
export function endOfRun(tokens: readonly Token[], from: number, dated: Uint8Array): number {
  let to = Math.max(from + 1, matchLongName(tokens, from))
  if (tokens[from]!.text === 'al') to = from + 3
  while (to < tokens.length) {
    const next = tokens[to]!
    const word = next.text
    const after = tokens[to + 1]
    if ((isNameToken(next) || joinsNoun(tokens, to) || isHyphened(next)) && !dated[to] && !isBreak(tokens, to))
      to = Math.max(to + 1, matchLongName(tokens, to))
    else if (
      word === '-' &&
      !tokens[to - 1]!.spaceAfter &&
      !next.spaceAfter &&
      after &&
      (isNameToken(after) ||
        /^\p{Lu}/u.test(after.text) ||
        (/^NNP/.test(after.xpos) && /^\p{Ll}{2,4}$/u.test(after.text)) ||
        joinsSyllable(tokens, from, to))
    )
      to += 2
    else if ((word === '&' || word === '+') && isNameToken(after)) to += 2
    else if (
      word === "'s" &&
      /^(?:People|Women|Children|Men|Workers|Veterans|Writers|Farmers|Lloyd|King|Queen|Moody|World|Nature)$/.test(
        tokens[to - 1]!.text,
      ) &&
      isNameToken(after)
    )
      to += 2
    else if (PARTICLES.has(word) && isNameToken(after) && next.upos !== 'ADP') to += 2
    else if (PARTICLES.has(word) && word !== 'al' && isNameToken(after) && to - from <= 2) to += 2
    else if (word === 'al' && after?.text === '-' && tokens[to + 2]) to += 3
    else if (/^(?:of|for|on)$/.test(word) && joinsOf(tokens, from, to, word))
      to += /^(?:the)$/.test(after!.text) ? 3 : 2
    else if (word === 'and' && joinsAnd(tokens, from, to)) to += 2
    else if (
      /^(?:\d{1,3}|[IVX]{1,5})$/.test(word) &&
      next.deprel !== 'nummod' &&
      !dated[to] &&
      /^(?:nmod|dep|flat|compound)/.test(next.deprel) &&
      next.head >= from &&
      next.head < to
    )
      to += 1
    else if (
      /^(?:of|for)$/.test(word) === false &&
      next.upos === 'ADJ' &&
      /^\p{Lu}/u.test(word) &&
      isNameToken(after) &&
      !lookUp(word)
    )
      to += 1
    else break
  }
  return to
}

/** Capitals after a country's adjective start anew only where a list shows it: "Russian, Chinese" is two by its comma. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'I' || (NOT_NAMES.has(tokens[at]!.text) && /^(?:AM|PM|GMT|UTC)$/.test(tokens[at]!.text))
}
