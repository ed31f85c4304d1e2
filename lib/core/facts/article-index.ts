import type { Analysis, DateMention, Entity, Mention, Token, Value } from '../language/types'
import { contentWords } from './content-words'
import { joinNames } from './join-names'
import { mendSentence } from './mend-tree'
import { phraseTokens, prepositionOf } from './phrase'
import { nameAsIntroduced, repairNames } from './repair-names'
import { repairSurnames } from './repair-surnames'
import { buildTree, type Tree } from './tree'
import { voiceQuotes } from './voice-quotes'

/** A noun phrase of the article, for finding what "the exercise" was called when it was brought in. */
export type Phrase = { sentence: number; head: number; tokens: number[]; modifiers: number }

/** What every later stage looks up about an article, built once. */
export type ArticleIndex = {
  analysis: Analysis
  trees: Tree[]
  /** By sentence: mentions, longest first at each place. */
  mentions: Mention[][]
  dates: DateMention[][]
  /** Values with their index in the analysis. */
  values: { value: Value; index: number }[][]
  /** By head lemma: phrases with modifiers, in article order. */
  phrases: Map<string, Phrase[]>
  entities: Map<number, Entity>
  /** By entity: where it is named or meant. */
  mentionsOf: Map<number, Mention[]>
  /** Content words of the title. */
  titleWords: ReadonlySet<string>
}

export function indexArticle(given: Analysis): ArticleIndex {
  const joined = joinNames({ ...given, entities: repairNames(given.entities) })
  const named: Analysis = { ...joined, entities: nameAsIntroduced(joined) }
  const sentences = named.sentences.map(mendSentence)
  const analysis: Analysis = { ...named, sentences, mentions: repairSurnames(named) }
  const bySentence = <T extends { sentence: number }>(list: T[]) => {
    const out: T[][] = analysis.sentences.map(() => [])
    for (const item of list) out[item.sentence]?.push(item)
    return out
  }
  const trees = analysis.sentences.map(buildTree)
  voiceQuotes(analysis, trees)
  const mentions = bySentence(analysis.mentions)
  for (const list of mentions) list.sort((a, b) => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to)
  return {
    analysis,
    trees,
    mentions,
    dates: bySentence(analysis.dates),
    values: bySentence(analysis.values.map((value, index) => ({ value, index, sentence: value.sentence }))),
    phrases: indexPhrases(analysis, trees),
    mentionsOf: byEntity(analysis.mentions),
    titleWords: new Set(contentWords(analysis.metadata.title ?? '')),
    entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
  }
}

function byEntity(mentions: Mention[]): Map<number, Mention[]> {
  const out = new Map<number, Mention[]>()
  for (const mention of mentions) {
    if (mention.entity === null) continue
    const list = out.get(mention.entity)
    if (list) list.push(mention)
    else out.set(mention.entity, [mention])
  }
  return out
}

const MODIFIER = /^(amod|compound|nmod|acl|nmod:poss|nummod|flat)$/

function indexPhrases(analysis: Analysis, trees: Tree[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const tree of trees) {
    const kind = analysis.paragraphs[tree.sentence.paragraph]?.kind
    if (kind === 'furniture' || (!tree.sentence.sound && kind !== 'title')) continue
    for (const token of tree.tokens) {
      if (token.upos !== 'NOUN' || token.quoted) continue
      if (modifiersOf(tree, token.index) === 0) continue
      const list = phrases.get(token.lemma) ?? []
      list.push(indexedPhrase(tree, token.index))
      phrases.set(token.lemma, list)
    }
  }
  return phrases
}

const modifiersOf = (tree: Tree, head: number) =>
  tree.children[head]!.filter((child) => MODIFIER.test(tree.tokens[child]!.deprel)).length

/** "the suspect | with murder", "the virus | within the borders": of what was done to it, not of the thing. */
function isLoose(tree: Tree, child: Token, head: number): boolean {
  if (child.deprel !== 'nmod') return false
  const word = tree.tokens[prepositionOf(tree, child.index)[0] ?? -1]?.text.toLowerCase() ?? ''
  if (/^(within|as|during|after|before|since|amid|until|throughout|despite|following)$/.test(word)) return true
  return word === 'with' && tree.tokens[head]!.deprel === 'obj'
}

/** The noun phrase headed by `head`, without what leads it and without clauses. */
export function indexedPhrase(tree: Tree, head: number): Phrase {
  const leading = new Set(prepositionOf(tree, head))
  const tokens = phraseTokens(
    tree,
    head,
    (child) =>
      leading.has(child.index) ||
      isLoose(tree, child, head) ||
      // "a resolution to expel": the "to" goes with its verb.
      (/^(acl:relcl|conj|cc|cop|nsubj|aux|advcl|obl|mark)/.test(child.deprel) &&
        !(child.deprel === 'mark' && child.head !== head)),
  )
  return { sentence: tree.sentence.index, head, tokens, modifiers: modifiersOf(tree, head) }
}

/** The mention whose words begin at this token, the longest first; null for none. */
export const mentionAt = (index: ArticleIndex, sentence: number, token: number): Mention | null =>
  index.mentions[sentence]!.find((mention) => mention.tokens.from === token) ?? null

/** The mention headed by this token; null for none. */
export const mentionOfHead = (index: ArticleIndex, sentence: number, head: number): Mention | null =>
  index.mentions[sentence]!.find((mention) => mention.head === head) ??
  index.mentions[sentence]!.find(
    (mention) => mention.tokens.from <= head && head < mention.tokens.to && mention.form === 'name',
  ) ??
  null
