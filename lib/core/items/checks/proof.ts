import { contentWords } from '../../facts/content-words'
import { answersOtherwise } from './round-trip'
import type { DraftCheck } from './under-check'

const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'")

/** The key, or another name for it, stands in the evidence; and the stem shares two words with it. */
export const answerable: DraftCheck = ({ fact, draft: { candidate, item } }) => {
  if (fact.clause.kind === 'quote') return null
  const evidence = plain(item.evidence.exact)
  if (candidate?.entity) {
    const names = [candidate.entity.name, ...candidate.entity.aliases, ...candidate.accepted]
    if (!names.some((name) => evidence.includes(plain(name)))) return 'key not in the evidence'
  }
  const told = new Set(contentWords(evidence))
  const shared = contentWords(item.stem).filter((word) => told.has(word)).length
  return shared < (fact.clause.kind === 'role' ? 1 : 2) ? 'shares too little with the evidence' : null
}

/** One wrong word that another fact makes right again is no error; one question that another fact answers is none. */
export const roundTrip: DraftCheck = ({ facts, fact, draft: { candidate, item } }) => {
  if (fact.clause.kind === 'quote' || item.key.text === 'True') return null
  const keys = candidate ? [candidate.key, ...(candidate.entity?.aliases ?? [])] : []
  return answersOtherwise(facts, fact, item.stem, keys) ? 'another fact answers it too' : null
}

const CASUALTY = /\b(?:die|dies|died|dead|deaths?|kill|kills|killed|injur\w+|wounded|hurt|missing|toll|fatalit\w+)\b/i

/** Tolls change from sentence to sentence: one whose own clause names nothing can be taken for another. */
export const oneToll: DraftCheck = ({ index, fact, draft: { candidate, item } }) => {
  if (candidate?.kind !== 'count' || !CASUALTY.test(item.stem)) return null
  const { start, end } = fact.evidence
  const placed = index.mentions[fact.sentence]!.some(
    (mention) =>
      mention.form === 'name' && mention.start >= start && mention.end <= end && isWhere(index, mention.entity),
  )
  if (placed) return null
  const other = index.analysis.values.some(({ kind, value, sentence }) => {
    if (kind !== 'count' || value === candidate.value?.value || sentence === fact.sentence) return false
    const span = index.analysis.sentences[sentence]!
    return CASUALTY.test(index.analysis.raw.slice(span.start, span.end))
  })
  return other ? 'another fact answers it too' : null
}

const isWhere = (index: Parameters<DraftCheck>[0]['index'], id: number | null) =>
  /^(?:city|place|country|event)$/.test(index.entities.get(id ?? -1)?.type ?? '')
