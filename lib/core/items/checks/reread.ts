import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { lemmatise } from '../../language/lemma/lemmatise'
import type { LanguageModel } from '../../language/model/load-model'
import { type ParsedToken, parseSentences } from '../../language/model/parse-sentences'
import { scanWords } from '../../language/scan-words'
import type { Draft } from '../draft'
import { ownStem } from '../scenes/lean-on'
import { GAP } from '../types'
import { findMisspelt } from './misspelt'

/** Reasons by draft; a draft that reads as it was meant is not in it. */
export type Reread = (drafts: readonly Draft[]) => ReadonlyMap<Draft, string>

type Reading = { words: string[]; tokens: ParsedToken[]; root: number }
/** `lemma`: of the predicate. */
export type Meant = { lemma: string; copular: boolean; question: boolean }

/** Least probability at which a reading of a statement and of a question counts. Questions are rarer in the treebanks. */
const SURE = { statement: 0.45, question: 0.2 }
const STRAY = /^(dep|reparandum|orphan|list|goeswith|dislocated|vocative|csubj|parataxis)/
const CORE = /^(root|nsubj|obj|aux|cop|ccomp|xcomp)/

/**
 * Reads a finished stem, and the statement of its fact, with the parser that read the article: wording that comes out
 * of a wrong attachment rarely parses as the clause it was made from. Each text is read once.
 */
export function makeReread(model: LanguageModel, index: ArticleIndex, facts: readonly Fact[]): Reread {
  const isMisspelt = ({ item }: Draft) =>
    [item.stem, item.key.text, ...item.options.map(({ text }) => text)].some((text) => findMisspelt(model, text))
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const readings = new Map<string, Reading>()
  const read = (texts: string[]) => {
    const fresh = [...new Set(texts)].filter((text) => !readings.has(text))
    for (const [at, reading] of readSentences(model, fresh).entries()) readings.set(fresh[at]!, reading)
  }
  return (drafts) => {
    const rejected = new Map<Draft, string>()
    for (const draft of drafts) if (isMisspelt(draft)) rejected.set(draft, 'a slip of the article')
    const own = drafts.flatMap((draft) => {
      const fact = factOf.get(draft.factId)
      return fact && !['quote', 'role', 'whole'].includes(fact.clause.kind) && draft.item.factIds.length === 1
        ? [{ draft, fact, stem: filled(draft) }]
        : []
    })
    read(own.flatMap(({ fact, stem }) => [fact.text, stem]))
    const lists = drafts.filter(({ item }) => item.type === 'ordering')
    read(lists.flatMap(({ item }) => item.key.texts!))
    for (const draft of lists) {
      const reasons = draft.item.key.texts!.map((text, at) =>
        findMisreading(readings.get(text)!, meantBy(index, factOf.get(draft.item.factIds[at]!)!)),
      )
      const reason = reasons.find((one) => one !== null)
      if (reason) rejected.set(draft, reason)
    }
    for (const { draft, fact, stem } of own) {
      const meant = meantBy(index, fact)
      const question = draft.item.stem.endsWith('?')
      const reason =
        findMisreading(readings.get(fact.text)!, meant) ?? findMisreading(readings.get(stem)!, { ...meant, question })
      if (reason) rejected.set(draft, reason)
    }
    return rejected
  }
}

const meantBy = (index: ArticleIndex, { clause: { copular, head }, sentence }: Fact): Meant => ({
  copular,
  lemma: index.trees[sentence]!.tokens[head]!.lemma,
  question: false,
})

/** The stem as a sentence: a gap filled with its key, whose word it is left out. */
function filled(draft: Draft): string {
  const { item } = draft
  const key = item.key.text.replace(/^(A|An|The) (?=[a-z])/, (article) => article.toLowerCase())
  return ownStem(draft)
    .replace(GAP, key)
    .replace(/^As of [A-Z]\w+ \d{4}, /, '')
    .replace(/^[Aa]ccording to .*?, (?=(?:\w+ ){0,3}(?:who|whom|whose|what|which|when|where|why|how)\b)/, '')
    .replace(/^./, (first) => first.toUpperCase())
}

export function readSentences(model: LanguageModel, texts: readonly string[]): Reading[] {
  const words = texts.map((text) => scanWords(text).map((word) => word.text))
  return parseSentences(model, words).map((tokens, at) => ({
    ...{ words: words[at]!, tokens, root: tokens.findIndex((token) => token.head === -1) },
  }))
}

/** How a reading differs from what was meant; null where it doesn't. */
export function findMisreading(reading: Reading, meant: Meant): string | null {
  for (const [reason, differs] of DIFFERENCES) if (differs(reading, meant)) return reason
  return null
}

/** From what is plainly broken to what is only doubtful. */
const DIFFERENCES: [string, (reading: Reading, meant: Meant) => boolean][] = [
  ['reads as broken', ({ tokens }) => tokens.some((token) => STRAY.test(token.deprel))],
  ['reads with two subjects', (reading) => reading.tokens.some((_, at) => subjects(reading, at).length > 1)],
  ['reads without its verb', (reading, { question }) => !question && !hasFinite(reading)],
  ['reads differently', hasOtherPredicate],
  ['unsure how it reads', isDoubtful],
]

/**
 * A question after a copula may be headed by its question word; and where a question turns its verb round ("did … form")
 * the parser often takes the auxiliary or a noun for its head. Another verb is another clause.
 */
function hasOtherPredicate(reading: Reading, { lemma, copular, question }: Meant): boolean {
  const { tokens, words, root } = reading
  const read = tokens[root]
  if (!read) return true
  if (question && (copular || read.upos !== 'VERB' || isDo(reading))) return false
  return lemmatise(words[root]!, read.upos, read.xpos) !== lemma && words[root]!.toLowerCase() !== lemma
}

const isDo = ({ words, root }: Reading) => /^(do|does|did)$/i.test(words[root]!)

/** How sure a reading is that began as it was meant; a question's that was tolerated says nothing of it. */
function isDoubtful(reading: Reading, { question }: Meant): boolean {
  if (!question) return sureness(reading) < SURE.statement
  return !isDo(reading) && reading.tokens[reading.root]?.upos === 'VERB' && sureness(reading) < SURE.question
}

const subjects = ({ tokens }: Reading, head: number) =>
  tokens.filter((token) => token.head === head && token.deprel.startsWith('nsubj'))

/** A finite verb; "collapsed" with a subject and no auxiliary is one, whatever its tag. */
const hasFinite = (reading: Reading) => {
  const { tokens, root } = reading
  const finite = tokens.some(
    (token, at) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos) && (at === root || token.head === root),
  )
  const bare = !tokens.some((token) => token.head === root && token.deprel.startsWith('aux'))
  return finite || (tokens[root]?.xpos === 'VBN' && bare && subjects(reading, root).length === 1)
}

const sureness = ({ tokens, root }: Reading) =>
  Math.min(
    ...tokens.flatMap((token, at) =>
      (at === root || token.head === root) && CORE.test(token.deprel) ? [token.confidence] : [],
    ),
  )
