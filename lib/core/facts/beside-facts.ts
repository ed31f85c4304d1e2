import { KIND_BY_NOUN } from '../language/gazetteers/kinds'
import { isRole } from '../language/gazetteers/roles'
import type { Entity, Mention } from '../language/types'
import type { ArticleIndex } from './article-index'
import type { Clause, Piece } from './clause'
import { phraseTokens } from './phrase'
import type { Tree } from './tree'

/** Below this probability an apposition is a guess. */
const SURE = 0.6
const LONGEST = 12

/**
 * What stands beside a name and is told of it: ages ("Ada Berg, 42," and "42-year-old Ada Berg") and what a thing is
 * ("Graz, a city in Styria,"). One age for each person, and none where the article gives two.
 */
export function besideClauses(index: ArticleIndex): Clause[] {
  const ages = new Map<number, Clause[]>()
  const told: Clause[] = []
  for (const [sentence, tree] of index.trees.entries()) {
    if (!tree.sentence.sound || index.analysis.paragraphs[tree.sentence.paragraph]?.kind !== 'body') continue
    for (const mention of index.mentions[sentence]!) {
      const entity = mention.entity === null ? undefined : index.entities.get(mention.entity)
      if (mention.form !== 'name' || !entity || entity.plural || tree.tokens[mention.head]!.quoted) continue
      const age = entity.type === 'person' && !isPast(index, sentence) ? ageBeside(tree, mention) : null
      if (age !== null)
        ages.set(entity.id, [...(ages.get(entity.id) ?? []), clauseOf(tree, mention, age, [age], 'was')])
      const what = whatItIs(tree, mention, entity)
      if (what) told.push(clauseOf(tree, mention, what.head, what.tokens, entity.type === 'person' ? 'was' : 'is'))
    }
  }
  const sure = [...ages.values()].filter((all) => new Set(all.map((one) => textOf(index, one))).size === 1)
  return [...told, ...sure.map(([first]) => first!)].sort((a, b) => a.sentence - b.sentence || a.head - b.head)
}

const textOf = (index: ArticleIndex, clause: Clause) => index.trees[clause.sentence]!.tokens[clause.head]!.text

/** An age in a sentence about an earlier year is of that year, not of the time of writing. */
const isPast = (index: ArticleIndex, sentence: number) =>
  index.dates[sentence]!.some(
    (date) =>
      !date.relative && date.iso !== null && date.iso.slice(0, 4) !== index.analysis.metadata.publishedAt?.slice(0, 4),
  )

const isAge = (text: string | undefined) => text !== undefined && /^[1-9]\d?$|^1[01]\d$/.test(text)

/** Token of the number: after the name between commas, or before it with "year-old" and at most two words between. */
function ageBeside(tree: Tree, mention: Mention): number | null {
  const { tokens } = tree
  const text = (at: number) => tokens[at]?.text.toLowerCase()
  const after = mention.tokens.to
  if (text(after) === ',' && isAge(text(after + 1)) && /^[,.]$/.test(text(after + 2) ?? '')) return after + 1
  for (let at = mention.tokens.from - 1; at >= Math.max(0, mention.tokens.from - 3); at -= 1) {
    if (text(at) === 'old' && text(at - 1) === '-' && text(at - 2) === 'year' && text(at - 3) === '-')
      return isAge(text(at - 4)) ? at - 4 : null
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[at]!.upos)) return null
  }
  return null
}

/** "UNESCO, a specialised agency of the United Nations,": with its article, and a comma or the end after it. */
function whatItIs(tree: Tree, mention: Mention, entity: Entity): { head: number; tokens: number[] } | null {
  const { tokens } = tree
  if (!/^(person|organisation|country|city|place|event|work|product)$/.test(entity.type)) return null
  const head = tree.children[mention.head]!.find(
    (child) => tokens[child]!.deprel === 'appos' && child > mention.tokens.to,
  )
  if (head === undefined || tokens[head]!.upos !== 'NOUN' || tokens[head]!.confidence < SURE) return null
  // Posts and trades are told by the roles, with their time.
  if (entity.type === 'person' && isRole(tokens[head]!.lemma.toLowerCase())) return null
  if (entity.type !== 'person' && !isOfKind(entity.type, tokens[head]!.lemma.toLowerCase())) return null
  const words = phraseTokens(tree, head, (child) => /^(conj|cc|appos)$/.test(child.deprel))
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 4 || words.length > LONGEST) return null
  if (tokens[first - 1]?.text !== ',' || first - 1 !== mention.tokens.to || !/^(an?|the)$/i.test(tokens[first]!.text))
    return null
  // A list of things reads like an apposition; "which" and "who" after the comma go on about it.
  const next = tokens[last + 1]
  if (last - first + 1 !== words.length || (next && !/^[,.]$/.test(next.text))) return null
  if (tree.children[head]!.some((child) => /^(conj|cc)$/.test(tokens[child]!.deprel))) return null
  return { head, tokens: words }
}

/** "a loan to Norway, a lifeline for the port": what is no kind of country is said of the loan. */
function isOfKind(type: Entity['type'], noun: string): boolean {
  const kind = KIND_BY_NOUN.get(noun)
  const isPlace = (one: Entity['type'] | undefined) => one === 'country' || one === 'city' || one === 'place'
  return kind !== undefined && (kind === type || (isPlace(kind) && isPlace(type)))
}

function clauseOf(tree: Tree, mention: Mention, head: number, tokens: number[], verb: 'is' | 'was'): Clause {
  const piece = (role: Piece['role'], at: number, words: number[]): Piece => ({
    role,
    head: at,
    tokens: words,
    preposition: [],
    lead: '',
    optional: false,
  })
  const named = Array.from({ length: mention.tokens.to - mention.tokens.from }, (_, i) => mention.tokens.from + i)
  return {
    sentence: tree.sentence.index,
    head,
    kind: 'main',
    fronted: [],
    subject: piece('subject', mention.head, named),
    verbs: [{ text: verb, lemma: 'be', xpos: verb === 'is' ? 'VBZ' : 'VBD', token: null, kind: 'copula' }],
    finite: 0,
    pieces: [piece('predicate', head, tokens)],
    copular: true,
    passive: false,
    attribution: null,
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: Math.max(SURE, tree.tokens[head]!.confidence),
  }
}
