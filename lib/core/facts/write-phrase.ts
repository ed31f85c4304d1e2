import type { Mention } from '../language/types'
import { indexedPhrase, type Phrase } from './article-index'
import { prepositionOf } from './phrase'
import type { WordingState } from './wording-state'

/** Least probability at which what a pronoun stands for is written in its place; and a description by another noun. */
const SURE = { they: 0.7, it: 0.85, renamed: 0.95 }

/**
 * The phrase that brought in what a pronoun or description without a name stands for, as one speaks of it again: "the
 * ten-storey building". Null where that is not known, not sure or says no more than a bare noun.
 */
export function writeAntecedent(state: WordingState, mention: Mention | null): string | null {
  const first = mention && firstMention(state, mention)
  if (!first || state.depth > 1) return null
  const phrase = indexedPhrase(state.index.trees[first.sentence]!, first.head)
  if (phrase.modifiers === 0 || phrase.tokens.length > 8) return null
  return writeOut(state, phrase)
}

function firstMention(state: WordingState, mention: Mention): Mention | null {
  const { raw, mentions } = state.index.analysis
  const nounOf = ({ sentence, head }: Mention) => {
    const token = state.index.trees[sentence]!.tokens[head]!
    return token.upos === 'NOUN' ? token.lemma : null
  }
  let at = mention
  for (let steps = 0; at.antecedent !== undefined && steps < 20; steps += 1) {
    const next = mentions[at.antecedent]!
    if (at.confidence < leastSure(raw.slice(at.start, at.end), nounOf(at) === nounOf(next))) return null
    at = next
  }
  // Said already: the pronoun or the bare noun will do.
  const said = state.nouns.some((noun) => noun.lemma === nounOf(at)?.toLowerCase())
  return at === mention || said || nounOf(at) === null ? null : at
}

/** Of a person without a name a guess is worse than silence. */
function leastSure(words: string, sameNoun: boolean): number {
  if (/^(he|him|his|she|her|hers)$/i.test(words)) return 1
  if (/^(they|them|theirs?)$/i.test(words)) return SURE.they
  if (/^(it|its)$/i.test(words)) return SURE.it
  return sameNoun ? SURE.they : SURE.renamed
}

/** "a bill on tariffs" → "the bill on tariffs in Graz": a phrase as one speaks of it again; null where it names no one thing. */
export function writeOut(state: WordingState, phrase: Phrase): string | null {
  const tree = state.index.trees[phrase.sentence]!
  const body = phrase.tokens.filter(
    (index) => !(tree.tokens[index]!.deprel === 'det' && tree.tokens[index]!.head === phrase.head),
  )
  if (body.some((index) => /^(no|any|some|each|every|more|another)$/i.test(tree.tokens[index]!.text))) return null
  const owned = tree.children[phrase.head]!.some((child) => tree.tokens[child]!.deprel === 'nmod:poss')
  // "the election to | be held": what leads a clause that was left out.
  while (/^(?:ADP|PART|SCONJ|PUNCT)$/.test(tree.tokens[body.at(-1) ?? -1]?.upos ?? '')) body.pop()
  // "a model of how it works", without what follows.
  if (body.some((at) => /^(?:how|why|whether)$/i.test(tree.tokens[at]!.text))) return null
  state.depth += 1
  const text = `${state.write(phrase.sentence, body)}${placeOf(state, phrase, body)}`
  state.depth -= 1
  return owned ? text : `the ${text}`
}

/** " in Graz", where the clause that brought the thing in says so and the phrase names nothing. */
function placeOf(state: WordingState, phrase: Phrase, body: number[]): string {
  const tree = state.index.trees[phrase.sentence]!
  if (body.some((at) => tree.tokens[at]!.upos === 'PROPN')) return ''
  const verb = tree.tokens[phrase.head]!.head
  const role = tree.tokens[phrase.head]!.deprel
  if (verb < 0 || !/^(nsubj|obj)/.test(role) || tree.tokens[verb]!.upos !== 'VERB') return ''
  for (const child of tree.children[verb]!) {
    const mention = state.index.mentions[phrase.sentence]!.find((one) => one.head === child && one.form === 'name')
    const entity = mention?.entity == null ? undefined : state.index.entities.get(mention.entity)
    const leading = prepositionOf(tree, child).map((at) => tree.tokens[at]!.text.toLowerCase())
    if (entity?.type !== 'city' || leading.join(' ') !== 'in' || entity.id === state.asked) continue
    if (state.introduced.has(entity.id)) return ''
    state.introduced.add(entity.id)
    return ` in ${entity.name}`
  }
  return ''
}
