import type { Entity, Token } from '../language/types'
import { isPersonNoun } from './word-lists'
import type { WordingState } from './wording-state'

/** Of the article's own sentence: named in it before the pronoun. */
export const isToldBefore = ({ index, verbatim }: WordingState, sentence: number, token: number, entity: Entity) =>
  verbatim &&
  index.mentions[sentence]!.some((one) => one.form === 'name' && one.entity === entity.id && one.tokens.to <= token)

/** "X offered it to Y", "After X's visit, she left": subject and objects of the clause itself are named outside it. */
export function isOfMain(tokens: readonly Token[], token: number): boolean {
  const word = tokens[token]!
  let verb = tokens[word.head]
  // "The council voted to lift it": nothing that the council is.
  if (!word.deprel.startsWith('nsubj')) while (verb?.deprel === 'xcomp') verb = tokens[verb.head]
  return /^(nsubj|obj|iobj|obl)/.test(word.deprel) && /^(root|conj|parataxis)$/.test(verb?.deprel ?? '')
}

/** "A large part of its people": the nouns that a pronoun stands within are not what it means. */
export function nounsAround(tokens: readonly Token[], token: number): Set<string> {
  const around = new Set<string>()
  for (let up = tokens[tokens[token]!.head]; up && /^(?:nmod|nsubj|obj|obl)/.test(up.deprel); up = tokens[up.head])
    around.add(up.lemma.toLowerCase())
  return around
}

/**
 * Of the article's own sentence: whether it names beforehand what a pronoun can stand for, so that the pronoun means what
 * it means there. "When it was found, the wreck …" names it at once.
 */
export function isMeantWithin(state: WordingState, sentence: number, token: number, pronoun: string): boolean {
  const { tokens } = state.index.trees[sentence]!
  const word = tokens[token]!
  const verb = tokens[word.head]
  // "asked Berg about it": what a main verb is done to was told of before.
  if (!word.deprel.startsWith('nsubj') && isOfMain(tokens, token)) return false
  if (/^nsubj/.test(word.deprel) && verb?.deprel === 'root') return isSubjectBefore(state, sentence, token, pronoun)
  const plural = /^(?:they|them|their|theirs|themselves)$/.test(pronoun)
  const thing = /^it/.test(pronoun)
  const person = (noun: WordingState['nouns'][number]) => noun.person || isPersonNoun(noun.lemma)
  const own = nounsAround(tokens, token)
  // Whether a name is a body or a person is not always known.
  const fits = (noun: WordingState['nouns'][number]) =>
    !own.has(noun.lemma) &&
    (plural
      ? noun.plural || noun.entity !== undefined
      : !noun.plural && (thing !== person(noun) || noun.entity !== undefined))
  if (state.nouns.some(fits)) return true
  if (!/^advcl/.test(verb?.deprel ?? '')) return false
  const subject = tokens.find(
    (other) => other.deprel.startsWith('nsubj') && other.head === verb!.head && other.index > token,
  )
  return subject?.upos === 'NOUN' && /S$/.test(subject.xpos) === plural && thing !== isPersonNoun(subject.lemma)
}

/** "Because octopuses have no bones, they …": the subject of the clause that leads in. */
function isSubjectBefore({ index }: WordingState, sentence: number, token: number, pronoun: string): boolean {
  const { tokens } = index.trees[sentence]!
  const lead = tokens.filter(
    ({ index: at, deprel, head }) =>
      at < token &&
      deprel.startsWith('nsubj') &&
      /^advcl/.test(tokens[head]?.deprel ?? '') &&
      tokens[head]!.head === tokens[token]!.head,
  )
  const [subject] = lead
  if (lead.length !== 1 || !subject || subject.upos !== 'NOUN') return false
  if (/^they$/.test(pronoun)) return /S$/.test(subject.xpos)
  return !/S$/.test(subject.xpos) && (pronoun === 'it') !== isPersonNoun(subject.lemma)
}
