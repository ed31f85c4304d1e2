import type { ArticleIndex } from '../../facts/article-index'
import { dateInWords } from '../../facts/date-words'
import { pieceParts } from '../../facts/statement'
import { wordParts } from '../../facts/wording'
import type { Part } from '../../facts/wording-state'
import { ROLE_CLASS, type RoleClass } from '../../language/gazetteers/roles'
import type { Candidate } from '../candidates/candidate'
import { finish, type Question } from './question'

const POSTS = new Set<RoleClass>([
  'head of state',
  'minister',
  'legislator',
  'party',
  'local',
  'diplomat',
  'military',
  'police',
  'business',
  'royal',
  'religion',
])
const SINGLE = new Set<RoleClass>(['head of state', 'minister', 'party', 'local', 'royal'])
const OCCUPATIONS = new Set<RoleClass>(['art', 'sport', 'academic', 'medicine', 'law', 'press'])

/** Of arts and sports and learning, what one is appointed to. */
const HELD = /^(coach|captain|manager|trainer|professor|editor|attorney|judge|justice)$/i
const POSITION =
  /(spokes\w+|secretary|chief|head|director|manager|chair\w*|commissioner|coach|captain|official|leader|attorney|judge|officer|minister|president|editor|representative|member|governor|mayor|ambassador|adviser|advisor|administrator|founder)$/i

/** "What post did X hold in September 2020?", "Who was U.S. Deputy Secretary of State in September 2020?" */
export function roleQuestion(index: ArticleIndex, candidate: Candidate): Question | null {
  const { clause } = candidate.fact
  const name = pieceParts(clause, clause.subject)
  const former = clause.verbs.some((word) => word.text === 'formerly')
  const when: Part = { words: former || isFirst(index, candidate) ? '' : asOfWords(index) }
  if (candidate.kind === 'role' && isFirst(index, candidate)) return null
  const head = index.trees[candidate.fact.sentence]!.tokens[clause.pieces[0]!.head]!
  const known = ROLE_CLASS.get(head.lemma.toLowerCase())
  const role = clause.pieces[0]!
  // "What position did X hold? Inventor": only where it is one that is held.
  const held = (known && POSTS.has(known)) || POSITION.test(head.lemma)
  if (candidate.kind === 'role' && !held && !(known && OCCUPATIONS.has(known))) return null
  const trade = known !== undefined && OCCUPATIONS.has(known) && !HELD.test(head.lemma)
  const parts: Part[] =
    candidate.kind === 'role'
      ? trade
        ? [{ words: 'what was' }, ...name, { words: "'s occupation" }]
        : [
            { words: `what ${known && POSTS.has(known) ? 'post' : 'position'} did` },
            ...name,
            { words: former ? 'formerly hold' : 'hold' },
            when,
          ]
      : [{ words: former ? 'who was formerly' : 'who was' }, ...pieceParts(clause, role), when]
  const wording = wordParts(index, parts, { asked: candidate.entity?.id ?? null, askedIsSubject: true })
  // Of judges, senators and spokesmen there are many; of presidents and mayors one.
  const own = index.trees[candidate.fact.sentence]!.tokens[role.tokens[0]!]!.text
  const single = role.lead === '' && !/^an?$/i.test(own) && known !== undefined && SINGLE.has(known)
  if (wording.problems.length > 0 || (candidate.kind !== 'role' && !single && !isFirst(index, candidate))) return null
  return { stem: finish(wording.text), wording, wh: candidate.kind === 'role' ? 'what post' : 'who' }
}

/** Office-holders change: "in September 2020", or nothing where the publication date is not known. */
export const asOfWords = (index: ArticleIndex): string => {
  const published = index.analysis.metadata.publishedAt
  return published ? `in ${dateInWords(published.slice(0, 7))}` : ''
}

/** "the first female Senator": a distinction that stays, no post. */
const isFirst = (index: ArticleIndex, { fact }: Candidate) =>
  fact.clause.pieces[0]!.tokens.some((at) =>
    /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|only|oldest|youngest|last)$/i.test(
      index.trees[fact.sentence]!.tokens[at]!.text,
    ),
  )
