import { SPEECH_VERBS } from '../gazetteers/abbreviations'
import type { Sentence, Token } from '../types'
import type { Phrase } from './phrase'
import type { Referent } from './referents'

/** Subject taken up by subject, or by what depends on its verb: where grammar itself speaks for the referent. */
export function isTied(phrase: Phrase, referent: Referent, sentences: readonly Sentence[]): boolean {
  const last = referent.phrases.at(-1)!
  const { tokens } = sentences[last.sentence]!
  if (!isSubject(last) || last.form === 'list') return false
  // "X and Y spoke before he left": one is as good as the other.
  if (phrase.number === 'singular' && isJoined(tokens, last.head)) return false
  if (last.sentence === phrase.sentence) return isNearestSubject(tokens, last.head, tokens[phrase.head]!)
  return last.sentence === phrase.sentence - 1 && last.role === 'main subject' && phrase.role === 'main subject'
}

function isJoined(tokens: readonly Token[], head: number): boolean {
  return tokens[head]!.deprel === 'conj' || tokens.some((token) => token.head === head && token.deprel === 'conj')
}

/** Whether a phrase is the subject of a clause. */
export function isSubject(phrase: Phrase): boolean {
  return phrase.role === 'main subject' || phrase.role === 'subject'
}

/** Whether the candidate is a subject of a verb above the phrase. */
export function isAbove(tokens: readonly Token[], subject: number, token: Token): boolean {
  const verb = tokens[subject]!.head
  for (let at = token.head, steps = 0; at >= 0 && steps < 15; at = tokens[at]!.head, steps++)
    if (at === verb) return true
  return false
}

/** The same with no other subject between. */
export function isNearestSubject(tokens: readonly Token[], subject: number, token: Token): boolean {
  const verb = tokens[subject]!.head
  for (let at = token.head, steps = 0; at >= 0 && steps < 15; at = tokens[at]!.head, steps++) {
    if (at === verb) return true
    if (tokens.some((t) => t.head === at && /^nsubj/.test(t.deprel) && t.index !== token.index)) return false
  }
  return false
}

/** "X said that he …". */
export function reports(tokens: readonly Token[], subject: number, token: Token): boolean {
  const verb = tokens[subject]!.head
  if (verb < 0 || !SPEECH_VERBS.has(tokens[verb]!.text.toLowerCase())) return false
  for (let at = token.head, steps = 0; at >= 0 && steps < 15; at = tokens[at]!.head, steps++)
    if (tokens[at]!.head === verb) return /^(?:ccomp|parataxis)/.test(tokens[at]!.deprel)
  return false
}

/** "the man who lost his job", "a bill that its critics …". */
export function isInRelativeOf(tokens: readonly Token[], candidate: number, token: Token): boolean {
  for (let at = token.index, steps = 0; at >= 0 && steps < 15; at = tokens[at]!.head, steps++)
    if (/^acl/.test(tokens[at]!.deprel) && tokens[at]!.head === candidate) return true
  return false
}

/** Whether a semicolon, colon or dash stands between. */
export function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[;:–—]$/.test(tokens[i]!.text)) return true
  return false
}

/** An object is never its own clause's subject: "Putin warned him"; reflexives are nothing else. */
export function isBarred(phrase: Phrase, referent: Referent, tokens: readonly Token[]): boolean {
  const token = tokens[phrase.head]!
  const own = referent.phrases.filter((each) => each.sentence === phrase.sentence)
  if (/sel(?:f|ves)$/.test(phrase.noun) && phrase.form === 'pronoun')
    return !own.some((each) => isAbove(tokens, each.head, token))
  return own.some((each) => {
    const candidate = tokens[each.head]!
    // "Norda, its main rival", "the firm and its owner": within one phrase only possessives can reach out of it.
    if (each.from <= phrase.head && phrase.head < each.to && each.form !== 'pronoun') return true
    if (phrase.role === 'possessor' || /^nmod:poss/.test(token.deprel)) {
      const owned = token.head >= 0 ? tokens[token.head]! : null
      if (owned?.index === candidate.index) return true
      if (owned?.deprel === 'appos' && owned.head === candidate.index) return true
      return candidate.head === token.head && /^nmod:poss/.test(candidate.deprel)
    }
    if (candidate.head === token.head && candidate.head >= 0 && !/^(?:compound|advcl|parataxis)/.test(candidate.deprel))
      return true
    if (token.head === candidate.index && !/^(?:acl|advcl)/.test(token.deprel)) return true
    // "X of him", "X is the man": what depends on the phrase, or it on what depends on the same verb's predicate.
    return candidate.head === token.index
  })
}
