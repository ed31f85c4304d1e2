import { contentWords } from '../../facts/content-words'
import type { Draft } from '../draft'
import { splitHeadline } from '../scenes/split-headline'

/** Named in so many places of the article, someone is expected in any item: naming them gives nothing away by itself. */
const MAIN = 4

const haystacks = new WeakMap<Draft, string>()

/** The stem as words between single spaces, so that a key is only found as whole words. */
function stemWords(draft: Draft): string {
  const known = haystacks.get(draft) ?? ` ${plain(splitHeadline(draft.item.stem).rest)} `
  haystacks.set(draft, known)
  return known
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, ' ')
    .replace(/[^\p{L}\p{N}%$€£.,-]+/gu, ' ')
    .replace(/[.,]+(?= |$)/g, '')
    .trim()

const secretWords = new WeakMap<Draft, string[]>()

function secretsOf(draft: Draft): string[] {
  const known =
    secretWords.get(draft) ??
    draft.secrets.map((text) => plain(text.replace(/^(the|a|an) /i, ''))).filter((text) => text.length > 1)
  secretWords.set(draft, known)
  return known
}

/**
 * Whether the words of one item tell the key of another. Any phrase or number does; a name only where both items are
 * about the same thing: one word in common for a minor one, two for a main actor of the article.
 */
export function givesAway(teller: Draft, secret: Draft): boolean {
  const told = stemWords(teller)
  if (!secretsOf(secret).some((text) => told.includes(` ${text} `))) return false
  const small = secret.keyEntity < 0 && secretsOf(secret).every((text) => text.length < 3)
  // A number or phrase stands for itself; a name may stand anywhere for another reason.
  if (secret.keyEntity < 0 && !small) return true
  const own = new Set(secret.secrets.flatMap((text) => [...roots(contentWords(text))]))
  const [mine, theirs] = [rootsOf(teller), rootsOf(secret)]
  const shared = [...mine].filter((word) => theirs.has(word) && !own.has(word)).length
  if (shared >= (isMain(secret) ? 2 : 1) || shared / Math.max(1, Math.min(mine.size, theirs.size)) > 0.3) return true
  // "Norway, _____ and Kenya" beside "Norway, Sweden and Kenya met": the same company.
  return shared >= 1 && LISTED.test(secret.item.stem)
}

const LISTED = /, _____ and |, and _____|\w and _____|_____ and [A-Z]|, _____,/

const isMain = ({ keyEntity, keyMentions }: Draft) => keyEntity >= 0 && keyMentions >= MAIN

const rootSets = new WeakMap<Draft, ReadonlySet<string>>()

function rootsOf(draft: Draft): ReadonlySet<string> {
  // All that the item says, its scene too; but not that it was so in a month.
  const known =
    rootSets.get(draft) ?? roots(contentWords(splitHeadline(draft.item.stem).rest.replace(/^As of \w+ \d{4}, /, '')))
  rootSets.set(draft, known)
  return known
}

/** "five-year" and "five years", "served" and "serves": words as they tell one another. */
const roots = (words: Iterable<string>) =>
  new Set([...words].flatMap((word) => word.split('-')).map((word) => word.replace(/(?<=\w{3})(?:ing|ed|es|s)$/, '')))

/** Whether one item names whom the other asks for, though they are about different things: all too easy to guess. */
export const names = (teller: Draft, secret: Draft): boolean =>
  secret.keyEntity >= 0 && secretsOf(secret).some((text) => stemWords(teller).includes(` ${text} `))

/** A phrase or number offered as an answer in one item and right in another. */
export function offersKey(teller: Draft, secret: Draft): boolean {
  if (secret.keyEntity >= 0 || teller.item.options.length === 0 || teller.item.type === 'true-false') return false
  const keys = new Set(secretsOf(secret).filter((text) => text.length > 2))
  return teller.item.options.some((option) => keys.has(plain(option.text.replace(/^(the|a|an) /i, ''))))
}
