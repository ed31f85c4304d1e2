import type { NameChunk } from './cut-run'
import { SPEECH_VERBS } from './gazetteers/abbreviations'
import { isFirstName } from './gazetteers/first-names'
import { KIND_BY_NOUN } from './gazetteers/kinds'
import { isRole } from './gazetteers/roles'
import { lookUp } from './match-gazetteer'
import type { EntityType, Token } from './types'

export type Add = (type: EntityType, weight: number) => void

/** What the words around a name say about its type: what stands before, after, and governs it. */
export function voteByContext(chunk: NameChunk, tokens: readonly Token[], add: Add): void {
  const { from, to } = chunk
  const before = tokens[from - 1]?.text.toLowerCase() ?? ''
  const after = tokens[to]?.text.toLowerCase() ?? ''
  const head = tokens[headOf(tokens, from, to)]!
  const governor = head.head >= 0 ? tokens[head.head]! : null
  if (before === 'the' || before === 'a' || before === 'an') {
    add('person', -2)
    add('organisation', 0.6)
    add('other', 0.3)
  }
  if (/^(?:in|near|across|throughout|outside|toward|towards|into|around)$/.test(before))
    add(to - from === 1 || before === 'near' ? 'city' : 'place', before === 'in' ? 1.4 : 1)
  if (/^(?:from|to|at)$/.test(before) && /^(?:obl|nmod)/.test(head.deprel)) add('place', 0.5)
  if (
    /^(?:northern|southern|eastern|western|central|north|south|east|west|downtown|upstate|mainland|rural)$/.test(before)
  )
    add('place', 2)
  if (before === 'by' && governor?.upos === 'VERB') add('person', 0.4)
  if (after === 'who' || (after === ',' && /^(?:who|whose)$/.test(tokens[to + 1]?.text.toLowerCase() ?? '')))
    add('person', 3)
  if (after === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') && /^[,.]$/.test(tokens[to + 2]?.text ?? ''))
    add('person', 3)
  if (after === '(' && /^\d{4}$|^born$|^b\.$/.test(tokens[to + 1]?.text ?? '')) {
    // "X (1901–1977)" lived, "X (1977)" came out.
    if (tokens[to + 2]?.text === ')' && !isFirstName(tokens[from]!.text)) add('work', 2)
    else add('person', 2)
  }
  const place = after === ',' && !isFollowedByList(tokens, to) ? placeAfter(tokens, to + 1) : null
  if (place && !chunk.known) add('city', 3)
  if (/^nsubj/.test(head.deprel) && governor && SPEECH_VERBS.has(governor.text.toLowerCase())) {
    add('person', 1)
    add('organisation', 0.6)
  }
  if (
    /^nsubj/.test(head.deprel) &&
    governor &&
    /^(?:be(?:come)?|die|marry|graduate|bear|resign|attend|serve|retire|joke|smile)$/.test(governor.lemma) &&
    governor.upos === 'VERB'
  )
    add('person', 0.8)
  if (tokens[to]?.text === "'s" || tokens[to]?.text === "'") add('person', 0.2)
  voteByNouns(chunk, tokens, add)
  if (tokens[from - 1]?.text === '"' && tokens[to]?.text === '"') add('work', 1.5)
  if (
    /^(?:called|named|dubbed|titled|entitled|codenamed)$/.test(
      before === '"' ? (tokens[from - 2]?.text.toLowerCase() ?? '') : before,
    )
  )
    add('other', 0.5)
}

/** Nouns in apposition, before the name, after it, or before "of". */
function voteByNouns(chunk: NameChunk, tokens: readonly Token[], add: Add): void {
  const { from, to } = chunk
  const nouns: [Token | undefined, number][] = [
    [tokens[from - 1], 2.5],
    [/^of$/.test(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : undefined, 3],
    [tokens[to], 1.2],
  ]
  const head = headOf(tokens, from, to)
  const governor = tokens[head]!.head >= 0 ? tokens[tokens[head]!.head] : undefined
  if (tokens[head]!.deprel === 'appos' && governor) nouns.push([governor, 2.5])
  for (const token of tokens) if (token.head === head && token.deprel === 'appos') nouns.push([token, 2.5])
  for (const [noun, weight] of nouns) {
    if (!noun || !/^NN/.test(noun.xpos) || !/^\p{Ll}/u.test(noun.text)) continue
    const type = KIND_BY_NOUN.get(noun.lemma) ?? KIND_BY_NOUN.get(noun.text)
    const isAfter = noun === tokens[to]
    // "a Moscow company": the noun after says nothing about a name that only modifies it, a role before does.
    if (type && (!isAfter || type === 'organisation' || type === 'place'))
      add(type, isAfter && chunk.known ? 0 : weight)
    if (isRole(noun.lemma) && !isAfter) add('person', noun === nouns[1]![0] ? 0 : weight + 0.5)
  }
  // "X is a company"
  if (governor && /^nsubj/.test(tokens[head]!.deprel) && /^NN/.test(governor.xpos)) {
    const type = KIND_BY_NOUN.get(governor.lemma)
    if (type) add(type, 2)
    if (isRole(governor.lemma)) add('person', 2)
  }
}

function placeAfter(tokens: readonly Token[], at: number): boolean {
  for (let to = Math.min(tokens.length, at + 3); to > at; to--) {
    const words = tokens.slice(at, to)
    const known = lookUp(words.map((token) => token.text).join(' '))
    if (known && (known.type === 'country' || known.type === 'place')) return true
  }
  return false
}

/** "Merkel, France and": a list of names, not a town and its country. */
function isFollowedByList(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 6); i++) {
    if (/^(?:and|or)$/.test(tokens[i]!.text)) return /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  }
  return false
}

/** Index of the word of a range that the others depend on. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = tokens[i]!.head
    if ((head < from || head >= to) && tokens[i]!.upos !== 'PUNCT') return i
  }
  return to - 1
}
