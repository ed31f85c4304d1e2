import { isRole } from '../language/gazetteers/roles'
import type { Entity, Mention } from '../language/types'
import { type ArticleIndex, mentionOfHead } from './article-index'
import type { Clause, Piece } from './clause'
import { phraseTokens, prepositionOf } from './phrase'
import type { Tree } from './tree'

/** Below this probability of its apposition or title a role is a guess. */
const SURE = 0.7
const LONGEST_ROLE = 8

/**
 * Clauses "X was ROLE" read from titles before a name ("U.S. Deputy Secretary of State Stephen Biegun") and from
 * appositions after it ("Charles Bolden, NASA Administrator,"). One for each person: the fullest.
 */
export function roleClauses(index: ArticleIndex): Clause[] {
  const best = new Map<number, Clause>()
  for (const sentence of index.trees.keys()) {
    const tree = index.trees[sentence]!
    const paragraph = index.analysis.paragraphs[tree.sentence.paragraph]
    if (!tree.sentence.sound || paragraph?.kind !== 'body') continue
    for (const mention of index.mentions[sentence]!) {
      const entity = mention.entity === null ? undefined : index.entities.get(mention.entity)
      if (mention.form !== 'name' || entity?.type !== 'person' || entity.plural || !entity.name.includes(' ')) continue
      if (tree.tokens[mention.head]!.quoted) continue
      const role =
        titleBefore(tree, mention) ?? appositionAfter(tree, mention) ?? namedByRole(index, tree, mention, entity)
      if (!role) continue
      while (role.length > 0 && tree.tokens[role.at(-1)!]!.upos === 'ADP') role.pop()
      if (role.length < 2 || isOwnedByMore(tree, role)) continue
      const old = role.findIndex((at) => tree.tokens[at]!.text === 'old')
      if (old >= 0 && role.length - old < 3) continue
      const clause = roleClause(sentence, tree, mention, role)
      const held = best.get(entity.id)
      if (!held || clause.pieces[0]!.tokens.length > held.pieces[0]!.tokens.length) best.set(entity.id, clause)
    }
  }
  return [...best.values()].sort((a, b) => a.sentence - b.sentence || a.head - b.head)
}

/** "the University of Norvik, Graz's chancellor": the name of what has the post began before. */
const isOwnedByMore = ({ tokens }: Tree, role: readonly number[]) =>
  role.some((at) => tokens[at]!.xpos === 'POS') &&
  tokens[role[0]! - 1]?.text === ',' &&
  tokens[role[0]! - 2]?.upos === 'PROPN'

const roleWord = (text: string) =>
  isRole(text.toLowerCase()) &&
  !/^(Republican|Democrat|member|friend|man|woman|wife|husband|son|daughter|mother|father|brother|sister|aunt|uncle|widow|girl|boy)s?$/i.test(
    text,
  )
/** Words that say when the role was held, or which holder it was: no part of the post. */
const TIMED =
  /^([Ff]ormer|ex|[Pp]reviously|[Ff]ormerly|once|[Cc]urrent|[Ii]ncumbent|[Tt]hen|late|[Ll]ongtime|[Aa]cting|[Oo]utgoing|new|newly|[Ff]ellow|[Ff]uture)$/

/** For or against something that is not said. */
const STANCE =
  /^(?:opponents?|proponents?|critics?|supporters?|survivors?|victims?|suspects?|defendants?|co-?authors?)$/i
const KIN = /^(?:wife|husband|son|daughter|mother|father|brother|sister|friend|colleague|partner|fianc[ée]e?)$/

/** The words straight before the name, from the phrase's start or its last determiner, ending in a role. */
function titleBefore(tree: Tree, mention: Mention): number[] | null {
  const tokens: number[] = []
  for (let at = mention.tokens.from - 1; at >= 0 && tokens.length <= LONGEST_ROLE; at -= 1) {
    const token = tree.tokens[at]!
    const hyphen = token.text === '-' && !token.spaceAfter
    if ((!hyphen && !/^(NOUN|PROPN|ADJ|ADP|PART|CCONJ)$/.test(token.upos)) || token.quoted) break
    if (
      /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/.test(
        token.text,
      )
    )
      break
    if (token.upos === 'ADP' && token.text.toLowerCase() !== 'of') break
    // "civil and environmental engineer": half of what somebody is.
    if (token.upos === 'CCONJ') return null
    tokens.unshift(at)
  }
  // "the manager of Norvik Mills": a post of what is named, not of who.
  if (tree.tokens[tokens.at(-1) ?? -1]?.upos === 'ADP') return null
  while (tokens.length > 0 && /^(ADP|PART)$/.test(tree.tokens[tokens[0]!]!.upos)) tokens.shift()
  // "his wife First Lady Ada Berg": the post is what follows.
  if (tokens.some((at) => STANCE.test(tree.tokens[at]!.text))) return null
  if (tokens.length > 1 && KIN.test(tree.tokens[tokens[0]!]!.text)) tokens.shift()
  if (tokens.length < 2 || tokens.length > LONGEST_ROLE || !tokens.some((at) => roleWord(tree.tokens[at]!.text)))
    return null
  if (tree.tokens[tokens.at(-1)!]!.upos === 'PART') return null
  const odd = (at: number | undefined) => /^(-|–|one|another|two|three|then)$/i.test(tree.tokens[at ?? -1]?.text ?? '')
  if (odd(tokens[0]) || odd(tokens.at(-1)) || odd(tokens[0]! - 1)) return null
  // "the resignation of Councillor Ada Berg": a post given up is not held.
  const left = tree.tokens.slice(Math.max(0, tokens[0]! - 3), tokens.at(-1)! + 1)
  if (left.some((token) => /^(resignation|departure|removal|retirement|ousting|dismissal|late)$/i.test(token.text)))
    return null
  // Before "of" stands the post: "Secretary of State", not "resignation of MP".
  // "resignation of MP John McVeigh": the title is what follows.
  const after = tokens.findLastIndex((at) => tree.tokens[at]!.text.toLowerCase() === 'of')
  // "Harbour Party of Norway candidate": the name of a party stays whole.
  const inName = after > 0 && tree.tokens[tokens[after - 1]!]!.upos === 'PROPN'
  if (after >= 0 && !inName && roleWord(tree.tokens[tokens.at(-1)!]!.text)) tokens.splice(0, after + 1)
  if (tokens.length < 2 || tokens.some((at) => tree.tokens[at]!.upos === 'NUM')) return null
  const of = tokens.findIndex((at) => /^(of|for)$/i.test(tree.tokens[at]!.text))
  if (of >= 0 && !tokens.slice(0, of).some((at) => roleWord(tree.tokens[at]!.text))) return null
  // A title hangs on the name, or the name on its title.
  const tied = tokens.every((at) => tree.tokens[at]!.confidence >= SURE * 0.6)
  const last = tree.tokens[tokens.at(-1)!]!
  return tied && (roleWord(last.text) || tokens.some((at) => tree.tokens[at]!.text === 'of')) ? tokens : null
}

function appositionAfter(tree: Tree, mention: Mention): number[] | null {
  for (const child of tree.children[mention.head]!) {
    const token = tree.tokens[child]!
    if (token.deprel !== 'appos' || child < mention.tokens.to || token.confidence < SURE || !roleWord(token.lemma))
      continue
    const tokens = phraseTokens(tree, child, (inner) => inner.deprel === 'conj' || inner.deprel === 'cc')
    if (tokens.length >= 2 && tokens.length <= LONGEST_ROLE + 2) return tokens
  }
  return null
}

/** "Belarus' main opposition leader, Svetlana Tikhanovskaya": the name is the apposition. */
function namedByRole(index: ArticleIndex, tree: Tree, mention: Mention, entity: Entity): number[] | null {
  const name = tree.tokens[mention.head]!
  const head = tree.tokens[name.head]
  if (name.deprel !== 'appos' || !head || name.confidence < SURE || !roleWord(head.lemma) || head.index > name.index)
    return null
  const other = mentionOfHead(index, tree.sentence.index, head.index)
  if (other?.form === 'name' && other.entity !== entity.id) return null
  const leading = new Set(prepositionOf(tree, head.index))
  if (head.xpos === 'NNS' || tree.children[head.index]!.some((child) => tree.tokens[child]!.upos === 'NUM')) return null
  const tokens = phraseTokens(tree, head.index, (inner) => inner.deprel === 'appos' || leading.has(inner.index)).filter(
    (at) => at < mention.tokens.from,
  )
  return tokens.length >= 2 && tokens.length <= LONGEST_ROLE ? tokens : null
}

function roleClause(sentence: number, tree: Tree, mention: Mention, words: number[]): Clause {
  const former = words.some((at) => /^(former|ex|previously|formerly|once)$/i.test(tree.tokens[at]!.text))
  const aged = words.findIndex((at) => tree.tokens[at]!.text === 'old') + 1
  const role = words.slice(aged).filter((at) => !TIMED.test(tree.tokens[at]!.text))
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
  const piece = (role: Piece['role'], head: number, tokens: number[]): Piece => ({
    role,
    head,
    tokens,
    preposition: [],
    lead: '',
    optional: false,
  })
  const head = [...role].reverse().find((at) => roleWord(tree.tokens[at]!.text)) ?? role.at(-1)!
  return {
    sentence,
    head,
    kind: 'role',
    fronted: [],
    subject: piece('subject', mention.head, range(mention.tokens.from, mention.tokens.to)),
    verbs: [
      { text: 'was', lemma: 'be', xpos: 'VBD', token: null, kind: 'copula' },
      ...(former ? [{ text: 'formerly', lemma: 'formerly', xpos: 'RB', token: null, kind: 'adverb' as const }] : []),
    ],
    finite: 0,
    pieces: [{ ...piece('predicate', head, role), lead: needsArticle(tree, role, head) }],
    copular: true,
    passive: false,
    attribution: null,
    polarity: 'affirmed',
    modality: 'asserted',
    // A title right before its name is clear by its place, whatever hangs on what.
    confidence: Math.max(
      role.at(-1)! + 1 === mention.tokens.from ? 0.6 : 0,
      Math.min(...role.map((at) => tree.tokens[at]!.confidence), tree.tokens[mention.head]!.confidence),
    ),
  }
}

/** "a foreign ministry spokesman", but "Belarus' leader", "Governor of Texas", "the coach". */
function needsArticle(tree: Tree, role: number[], head: number): string {
  const first = tree.tokens[role[0]!]!
  const owned = role.some((at) => tree.tokens[at]!.deprel === 'nmod:poss' || tree.tokens[at]!.deprel === 'det')
  if (owned || /^[A-Z]/.test(tree.tokens[head]!.text)) return ''
  if (
    /^(president|prime|king|queen|premier|chancellor|governor|mayor)$/i.test(tree.tokens[head]!.text) ||
    role.some((at) => tree.tokens[at]!.text === 'minister')
  )
    return ''
  return /^[aeiou]/i.test(first.text) && !/^(uni|eu|U\.?S|UK|UN)/i.test(first.text) ? 'an' : 'a'
}
