import type { ArticleIndex } from '../../facts/article-index'
import { mentionOfHead } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import type { Entity } from '../../language/types'
import { randomFor, shuffle } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import { displayName } from '../candidates/display-name'
import { bodyOf } from '../candidates/piece-words'
import { checkFact, isDenial } from '../checks/check-candidate'
import { checkStem } from '../checks/check-stem'
import { findDistractors } from '../distractors/find-distractors'
import type { Draft } from '../draft'
import { quoteArticle } from '../explain-item'
import { buildQuestion } from '../stems/build-question'
import type { Option } from '../types'
import { setDraft } from './set-draft'

const NOUNS: Partial<Record<Entity['type'], string>> = {
  country: 'countries',
  city: 'cities',
  person: 'people',
  organisation: 'organizations',
}

/** "Which of these countries …?" where a clause lists two to four names of one type. */
export function chooseSeveral(index: ArticleIndex, facts: readonly Fact[], seed: number): Draft[] {
  return facts.flatMap((fact) => {
    if (checkFact(index, fact) !== null || isDenial(fact) || fact.clause.kind === 'role') return []
    return [fact.clause.subject, ...fact.clause.pieces].flatMap((piece) => {
      const listed = listedNames(index, fact, piece)
      const draft = listed && listDraft(index, facts, fact, piece, listed, seed)
      return draft ? [draft] : []
    })
  })
}

/** The names of "A, B and C", where the phrase is nothing else. */
function listedNames(index: ArticleIndex, fact: Fact, piece: Piece): Entity[] | null {
  if (!['subject', 'object', 'oblique', 'agent'].includes(piece.role)) return null
  const tree = index.trees[fact.sentence]!
  const body = bodyOf(piece)
  const heads = [
    piece.head,
    ...body.filter((at) => tree.tokens[at]!.deprel === 'conj' && tree.tokens[at]!.head === piece.head),
  ]
  if (heads.length < 2 || heads.length > 4) return null
  const mentions = heads.map((head) => mentionOfHead(index, fact.sentence, head))
  const entities = mentions.map((mention) =>
    mention?.form === 'name' && mention.entity !== null ? index.entities.get(mention.entity) : undefined,
  )
  const known = entities.filter((entity) => entity !== undefined)
  if (known.length !== heads.length || new Set(known.map((entity) => entity.id)).size !== known.length) return null
  const type = known[0]!.type
  if (!NOUNS[type] || known.some((entity) => entity.type !== type)) return null
  const covered = new Set(mentions.flatMap((mention) => range(mention!.tokens.from, mention!.tokens.to)))
  const loose = body.filter((at) => !covered.has(at) && !/^(CCONJ|PUNCT|DET)$/.test(tree.tokens[at]!.upos))
  return loose.length === 0 ? known : null
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

function listDraft(
  index: ArticleIndex,
  facts: readonly Fact[],
  fact: Fact,
  piece: Piece,
  listed: Entity[],
  seed: number,
): Draft | null {
  const first = listed[0]!
  const candidate: Candidate = {
    fact,
    kind: 'list',
    piece,
    form: 'whole',
    focus: bodyOf(piece),
    rest: [],
    key: listed.map((entity) => displayName(index, entity)).join(', '),
    accepted: [],
    entity: first,
    value: null,
    date: null,
    noun: NOUNS[first.type]!,
    plural: true,
  }
  const question = buildQuestion(index, candidate)
  if (
    !question ||
    checkStem({
      text: question.stem,
      wording: question.wording,
      candidate,
      question: true,
      topic: { words: new Set(), general: false },
    })
  )
    return null
  if (listed.some((entity) => question.wording.named.has(entity.id))) return null
  const random = randomFor(seed, `mr${question.stem}`)
  const asked: Candidate = {
    ...candidate,
    kind: first.type === 'organisation' ? 'organisation' : (first.type as Candidate['kind']),
  }
  const distractors = findDistractors(index, facts, asked, question.stem, random)
  if (distractors.length < 2) return null
  const key = listed.map((entity) => displayName(index, entity))
  const options: Option[] = shuffle(random, [
    ...key.map((text) => ({ text: capital(text), correct: true, why: `The article names ${text} here.` })),
    ...distractors.map(({ text, why }) => ({ text: capital(text), correct: false, why })),
  ])
  return setDraft(index, {
    type: 'multiple-response',
    stem: question.stem,
    options,
    facts: [fact],
    wh: 'which of these',
    kind: 'pairs',
    key: { text: key.map(capital).join('; '), texts: key.map(capital) },
    why: `${key.join(' and ')}: the article says ${quoteArticle(fact)}.`,
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
