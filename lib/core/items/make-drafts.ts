import type { ArticleIndex } from '../facts/article-index'
import type { Fact } from '../facts/types'
import type { Candidate } from './candidates/candidate'
import { findCandidates } from './candidates/find-candidates'
import { checkFact, checkQuestion } from './checks/check-candidate'
import { checkStem } from './checks/check-stem'
import { findDistractors } from './distractors/find-distractors'
import type { Draft } from './draft'
import { type Maker, makeDraft } from './make-draft'
import { randomFor } from './seeded-random'
import { buildQuestion } from './stems/build-question'
import { buildStatement } from './stems/build-statement'
import { GAP, type ItemType } from './types'

export type Rejection = { sentence: number; factId: string; type: ItemType | null; what: string; reason: string }
export type Drafted = { drafts: Draft[]; rejected: Rejection[] }

/** Every item that the facts give and the checks let pass, and what each of the others failed on. */
export function makeDrafts(index: ArticleIndex, facts: readonly Fact[], seed: number): Drafted {
  const out: Drafted = { drafts: [], rejected: [] }
  for (const fact of facts) {
    const reject = (type: ItemType | null, what: string, reason: string) =>
      out.rejected.push({ sentence: fact.sentence, factId: fact.id, type, what, reason })
    const reason = checkFact(fact)
    if (reason) {
      reject(null, fact.text, reason)
      continue
    }
    const maker: Maker = {
      index,
      facts,
      fact,
      random: (name) => randomFor(seed, name),
      keep: (draft) => out.drafts.push(draft),
      reject,
    }
    const candidates = findCandidates(index, fact)
    if (candidates.length === 0) reject(null, fact.text, 'nothing in it to ask for')
    for (const candidate of candidates) {
      askQuestion(maker, candidate)
      leaveGap(maker, candidate)
      claimFalse(maker, candidate)
    }
    claimTrue(maker)
  }
  return out
}

/** Multiple choice where there are three distractors; else short answer; numbers may also be typed. */
function askQuestion(maker: Maker, candidate: Candidate): void {
  const { index, facts } = maker
  const refused = checkQuestion(index, facts, candidate)
  if (refused) return maker.reject('multiple-choice', candidate.key, refused)
  const question = buildQuestion(index, candidate)
  if (!question) return maker.reject('multiple-choice', candidate.key, 'no question that stands alone')
  const reason = checkStem({ text: question.stem, wording: question.wording, candidate, question: true })
  if (reason) return maker.reject('multiple-choice', question.stem, reason)
  const random = maker.random(`mc${question.stem}`)
  const distractors = findDistractors(index, facts, candidate, question.stem, random)
  const common = { stem: question.stem, wording: question.wording, candidate, wh: question.wh }
  if (distractors.length === 3) maker.keep(makeDraft(maker, { ...common, type: 'multiple-choice', distractors }))
  else maker.reject('multiple-choice', question.stem, 'fewer than three distractors')
  if (candidate.value && !candidate.value.vague)
    maker.keep(makeDraft(maker, { ...common, type: 'numeric', distractors: [] }))
  else if (isTypable(candidate)) maker.keep(makeDraft(maker, { ...common, type: 'short-answer', distractors: [] }))
  else maker.reject('short-answer', question.stem, 'key too long to type')
}

/** A key that a student can be expected to type alike. */
const isTypable = (candidate: Candidate) =>
  !['purpose', 'reason'].includes(candidate.kind) && candidate.key.split(' ').length <= (candidate.entity ? 5 : 4)

function leaveGap(maker: Maker, candidate: Candidate): void {
  if (['purpose', 'reason'].includes(candidate.kind) || candidate.key.split(' ').length > 4) return
  if (candidate.kind === 'phrase' && candidate.piece.role === 'subject') return
  const statement = buildStatement(maker.index, maker.fact, candidate, GAP)
  if (!statement) return maker.reject('cloze', candidate.key, 'no statement that stands alone')
  const reason = checkStem({ text: statement.text, wording: statement.wording, candidate, question: false })
  if (reason) return maker.reject('cloze', statement.text, reason)
  maker.keep(
    makeDraft(maker, {
      stem: statement.text,
      wording: statement.wording,
      candidate,
      wh: 'cloze',
      type: 'cloze',
      distractors: [],
    }),
  )
}

/** Only what the narrator asserts is true or false; a claim is neither. */
function claimTrue(maker: Maker): void {
  const { fact, index } = maker
  if (fact.modality !== 'asserted') return maker.reject('true-false', fact.text, 'not told as fact')
  const statement = buildStatement(index, fact, null, '')
  if (!statement) return maker.reject('true-false', fact.text, 'no statement that stands alone')
  const reason = checkStem({ text: statement.text, wording: statement.wording, candidate: null, question: false })
  if (reason) return maker.reject('true-false', statement.text, reason)
  maker.keep(
    makeDraft(maker, {
      stem: statement.text,
      wording: statement.wording,
      candidate: null,
      wh: 'true',
      type: 'true-false',
      distractors: [],
    }),
  )
}

/** False by one substitution of the key's own kind. */
function claimFalse(maker: Maker, candidate: Candidate): void {
  const { fact, index, facts } = maker
  if (fact.modality !== 'asserted' || !(candidate.entity || candidate.value || candidate.date)) return
  const distractor = findDistractors(
    index,
    facts,
    candidate,
    fact.text,
    maker.random(`tf${fact.id}${candidate.key}`),
  )[0]
  if (!distractor) return maker.reject('true-false', candidate.key, 'nothing to put in its place')
  const statement = buildStatement(index, fact, candidate, distractor.text)
  if (!statement) return maker.reject('true-false', candidate.key, 'no statement that stands alone')
  const reason = checkStem({ text: statement.text, wording: statement.wording, candidate, question: false })
  if (reason) return maker.reject('true-false', statement.text, reason)
  maker.keep(
    makeDraft(maker, {
      stem: statement.text,
      wording: statement.wording,
      candidate,
      wh: 'false',
      type: 'true-false',
      distractors: [distractor],
    }),
  )
}
