import { DURATIONS, MEASURES } from './gazetteers/units'
import { low, text } from './token-text'
import type { Token, ValueKind } from './types'

export function readMeasure(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const one = low(tokens, at)
  const two = `${one} ${low(tokens, at + 1)}`
  const three = text(tokens, at + 1) === '-' ? `${one} ${low(tokens, at + 2)}` : ''
  const found =
    (MEASURES.get(two) && { unit: MEASURES.get(two)!, to: at + 2 }) ||
    (MEASURES.get(three) && { unit: MEASURES.get(three)!, to: at + 3 })
  const single =
    found ??
    (MEASURES.has(text(tokens, at))
      ? { unit: MEASURES.get(text(tokens, at))!, to: at + 1 }
      : MEASURES.has(one) && one.length > 1
        ? { unit: MEASURES.get(one)!, to: at + 1 }
        : null)
  if (!single) return null
  const per = low(tokens, single.to)
  const base = { hour: 'hour', second: 'second', day: 'day', minute: 'minute', h: 'hour', year: 'year' }[
    low(tokens, single.to + 1)
  ]
  if ((per === 'per' || per === 'an' || per === 'a' || per === '/') && base && (per !== 'a' || base !== 'hour'))
    return { unit: `${single.unit} per ${base}`, to: single.to + 2 }
  return single
}

/** "Six Flags", "First Avenue": a capital inside a sentence, and a name behind. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(text(tokens, at)) &&
    /^NNPS?$/.test(tokens[at + 1]?.xpos ?? '') &&
    tokens[at - 1]!.text !== '"'
  )
}

/** The noun phrase that is counted: up to three adjectives or nouns and a head noun. */
export function countedNoun(
  tokens: readonly Token[],
  at: number,
): { unit: string; to: number; kind: ValueKind } | null {
  let i = at
  if (/^(?:more|other|additional|new|of|the|those|these|different|separate)$/.test(low(tokens, i)) && i === at) {
    if (low(tokens, i) === 'of' || /^(?:the|those|these)$/.test(low(tokens, i))) return null
    i += 1
  }
  const duration = DURATIONS.get(low(tokens, i))
  if (duration) return { unit: duration, to: i + 1, kind: 'duration' }
  const measure = readMeasure(tokens, i)
  if (measure && !/^(?:m|in)$/.test(text(tokens, i))) return { unit: measure.unit, to: measure.to, kind: 'measure' }
  const from = i
  while (
    i < tokens.length &&
    i - from < 5 &&
    (/^(?:JJ[RS]?|NN|NNP|NNPS|VBN|VBG)$/.test(tokens[i]!.xpos) || text(tokens, i) === '-' || tokens[i]!.upos === 'ADJ')
  ) {
    if (/^NNS$/.test(tokens[i]!.xpos)) break
    i += 1
  }
  if (i < tokens.length && /^NNP?S$/.test(tokens[i]!.xpos)) return { unit: phrase(tokens, i), to: i + 1, kind: 'count' }
  // Without tags, or with a head in the singular ("30 per team"): the last noun of the run, if it is one.
  const last = i - 1
  if (last >= from && /^NN$/.test(tokens[last]!.xpos))
    return { unit: phrase(tokens, last), to: last + 1, kind: 'count' }
  if (/^(?:people|men|women|children|police|troops|sheep|fish|aircraft|deer)$/.test(low(tokens, from)))
    return { unit: low(tokens, from), to: from + 1, kind: 'count' }
  return null
}

function phrase(tokens: readonly Token[], head: number): string {
  const token = tokens[head]!
  return token.upos === 'PROPN' ? token.text : token.text.toLowerCase()
}

export function nounAfter(tokens: readonly Token[], at: number): string | null {
  return headNoun(tokens, /^(?:the|its|their|his|her|all|these|those|our|my|your)$/.test(low(tokens, at)) ? at + 1 : at)
}

export function headNoun(tokens: readonly Token[], at: number): string | null {
  let noun: string | null = null
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i]!
    if (/^NN/.test(token.xpos)) noun = phrase(tokens, i)
    else if (!/^(?:JJ|VBN|VBG|CD)/.test(token.xpos) && token.text !== '-') break
    else if (noun) break
  }
  return noun
}
