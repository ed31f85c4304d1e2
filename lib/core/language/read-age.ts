import { MONTHS } from './gazetteers/calendar'
import { kindOfNoun } from './references/noun-classes'
import { low, text } from './token-text'
import type { Token } from './types'

/** End of "aged 22" (before), "22 years old", "14-year-old", "Smith, 42,". */
export function readAge(tokens: readonly Token[], at: number, to: number): number | null {
  const year = text(tokens, to) === '-' ? to + 1 : to
  if (/^years?$/.test(low(tokens, year))) {
    const old = text(tokens, year + 1) === '-' ? year + 2 : year + 1
    if (/^(?:olds?|of)$/.test(low(tokens, old))) {
      if (low(tokens, old) === 'of') return low(tokens, old + 1) === 'age' ? old + 2 : null
      return old + 1
    }
    return null
  }
  if (low(tokens, at - 1) === 'aged' || (low(tokens, at - 1) === 'age' && !/^(?:the|an?)$/.test(low(tokens, at - 2))))
    return to
  if (low(tokens, at - 2) === 'age' && low(tokens, at - 1) === 'of') return to
  const value = Number(text(tokens, at))
  const name = tokens[at - 2]
  const commas = text(tokens, at - 1) === ',' && (/^[,.;]$/.test(text(tokens, to)) || to >= tokens.length)
  if (
    commas &&
    to === at + 1 &&
    Number.isInteger(value) &&
    value > 0 &&
    value < 120 &&
    name &&
    (/^NNPS?$/.test(name.xpos) || (name.xpos === 'NN' && kindOfNoun(name.lemma) === 'person')) &&
    !MONTHS.has(name.text.toLowerCase())
  )
    return to
  const brackets = text(tokens, at - 1) === '(' && text(tokens, to) === ')'
  if (
    brackets &&
    to === at + 1 &&
    Number.isInteger(value) &&
    value >= 10 &&
    value < 110 &&
    name &&
    /^NNP$/.test(name.xpos)
  )
    return to
  return null
}
