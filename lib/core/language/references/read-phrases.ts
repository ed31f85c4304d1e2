import type { Entity, Mention, Sentence, Token } from '../types'
import { describedBy } from './describe-noun'
import { functionOf, genderOfNoun, isEmptyNoun, kindOfNoun } from './noun-classes'
import { childrenOf, kindOfEntity, type Phrase, PRONOUNS } from './phrase'

/** Phrases of a sentence, by their heads from left to right; of a list its members too. */
export function readPhrases(sentence: Sentence, names: readonly Mention[], entities: readonly Entity[]): Phrase[] {
  const { tokens } = sentence
  const named = new Map(names.map((mention) => [mention.head, mention]))
  const inName = new Uint8Array(tokens.length)
  for (const mention of names) inName.fill(1, mention.tokens.from, mention.tokens.to)
  const children = childrenOf(tokens)
  const phrases: Phrase[] = []
  for (const token of tokens) {
    const name = named.get(token.index)
    const phrase = name
      ? readName(token, tokens, sentence.index, name, entities[name.entity!]!)
      : inName[token.index]
        ? null
        : (readPronoun(token, tokens, sentence.index) ?? readNoun(token, tokens, sentence.index, named, children))
    if (phrase) phrases.push(phrase)
  }
  return [...phrases, ...readLists(phrases, children)]
}

function readName(
  token: Token,
  tokens: readonly Token[],
  sentence: number,
  name: Mention,
  entity: Entity,
): Phrase | null {
  // An adjective of a country names no antecedent; "the Putin government" hardly does.
  if (entity.type === 'nationality' && !entity.plural) return null
  return {
    sentence,
    head: token.index,
    from: name.tokens.from,
    to: name.tokens.to,
    form: 'name',
    entity: entity.id,
    noun: token.text.toLowerCase(),
    modifiers: [],
    explained: false,
    determiner: '',
    kind: kindOfEntity(entity),
    gender: entity.gender,
    number: entity.plural
      ? 'plural'
      : entity.type === 'organisation' || entity.type === 'other' || entity.type === 'country'
        ? 'either'
        : 'singular',
    role: /^compound/.test(token.deprel) ? 'other' : functionOf(token, tokens),
    describes: null,
    quoted: token.quoted,
  }
}

function readPronoun(token: Token, tokens: readonly Token[], sentence: number): Phrase | null {
  const word = token.text.toLowerCase()
  if (
    !Object.hasOwn(PRONOUNS, word) ||
    (token.upos !== 'PRON' && !/^PRP/.test(token.xpos)) ||
    /^expl/.test(token.deprel)
  )
    return null
  const { gender, plural, person } = PRONOUNS[word]!
  return {
    sentence,
    head: token.index,
    from: token.index,
    to: token.index + 1,
    form: 'pronoun',
    entity: null,
    noun: word,
    modifiers: [],
    explained: false,
    determiner: '',
    kind: person ? 'person' : 'unknown',
    gender,
    number: plural ? 'plural' : 'singular',
    role: functionOf(token, tokens),
    describes: null,
    quoted: token.quoted,
  }
}

function readNoun(
  token: Token,
  tokens: readonly Token[],
  sentence: number,
  named: ReadonlyMap<number, Mention>,
  childrenByHead: readonly Token[][],
): Phrase | null {
  if (!/^NNP?S?$/.test(token.xpos) || !/\p{L}/u.test(token.text)) return null
  if (/^(?:compound|flat|fixed|goeswith|case|nmod:unmarked|obl:unmarked|nmod:desc|amod|discourse)/.test(token.deprel))
    return null
  const children = childrenByHead[token.index]!
  // "president Vladimir Putin", "X, the mayor": the noun is the name's own.
  // "served as president", "became an engineer": a role taken on, nobody new.
  const role = kindOfNoun(token.lemma.toLowerCase()) === 'person'
  if (role && children.some((child) => child.deprel === 'case' && /^as$/i.test(child.text))) return null
  const described = describedBy(token, tokens, childrenByHead, named)
  const lemma = token.lemma.toLowerCase()
  let from = token.index
  for (const child of children)
    if (child.index < from && /^(?:det|amod|compound|nummod|nmod:poss|advmod|nmod)/.test(child.deprel))
      from = leftEdge(childrenByHead, child.index)
  const determiner =
    children.find((child) => child.deprel === 'det' && child.index < token.index)?.text.toLowerCase() ?? ''
  const owned = children.some((child) => /^nmod:poss/.test(child.deprel))
  const number = children.find((child) => child.deprel === 'nummod')?.text.toLowerCase()
  const kind = kindOfNoun(lemma)
  return {
    sentence,
    head: token.index,
    from,
    to: token.index + 1,
    form: 'noun',
    entity: null,
    noun: lemma,
    modifiers: children
      .filter((child) => child.index < token.index && /^(?:amod|compound|nummod|nmod:unmarked)/.test(child.deprel))
      .map((child) => child.lemma.toLowerCase()),
    explained: children.some(
      (child) =>
        child.index > token.index && /^(?:nmod|acl|appos|advcl)/.test(child.deprel) && child.deprel !== 'nmod:unmarked',
    ),
    determiner: owned ? "'s" : determiner,
    kind: isEmptyNoun(lemma) ? 'time' : kind,
    gender: kind === 'person' && !/S$/.test(token.xpos) ? genderOfNoun(lemma) : null,
    number:
      /S$/.test(token.xpos) ||
      (number !== undefined && !/^(?:one|1)$/.test(number)) ||
      /^(?:people|police)$/.test(lemma)
        ? 'plural'
        : kind === 'group'
          ? 'either'
          : 'singular',
    role: functionOf(token, tokens),
    describes: described,
    quoted: token.quoted,
  }
}

function leftEdge(children: readonly Token[][], at: number): number {
  return Math.min(at, children[at]![0]?.index ?? at)
}

/** "X and Y", "the mayor and his wife": what "they" may mean together. */
function readLists(phrases: readonly Phrase[], children: readonly Token[][]): Phrase[] {
  const byHead = new Map(phrases.map((phrase) => [phrase.head, phrase]))
  return phrases.flatMap((first) => {
    if (first.form === 'pronoun') return []
    const others = children[first.head]!.filter((token) => token.deprel === 'conj').flatMap(
      (token) => byHead.get(token.index) ?? [],
    )
    const joined = others.some((other) =>
      children[other.head]!.some((token) => token.deprel === 'cc' && /^(?:and|&)$/i.test(token.text)),
    )
    if (others.length === 0 || !joined) return []
    const kinds = new Set([first, ...others].map((phrase) => phrase.kind))
    return [
      {
        ...first,
        form: 'list' as const,
        entity: null,
        to: others.at(-1)!.to,
        noun: `${first.noun}+`,
        kind: kinds.size === 1 ? first.kind : 'unknown',
        gender: null,
        number: 'plural' as const,
      },
    ]
  })
}
