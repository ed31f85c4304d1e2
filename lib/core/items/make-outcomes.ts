import type { Piece } from '../facts/clause'
import type { Candidate } from './candidates/candidate'
import { findCandidates } from './candidates/find-candidates'
import { tellsWhenOrWhere } from './candidates/when-where'
import { checkFact, checkQuestion, isDenial, isLight, isMisplaced } from './checks/check-candidate'
import { checkStem, type Topic } from './checks/check-stem'
import { findDistractors } from './distractors/find-distractors'
import { findSubstitute } from './distractors/find-substitute'
import type { Draft } from './draft'
import { type Maker, makeDraft } from './make-draft'
import { askSpeaker } from './sets/ask-speakers'
import { buildQuestion } from './stems/build-question'
import { buildStatement } from './stems/build-statement'
import { GAP, type ItemType } from './types'
import { gapSentence } from './whole/gap-sentence'

/** An item, or why there is none. */
export type Outcome = Draft | { type: ItemType | null; what: string; reason: string }

/** What one fact gives to ask, to fill in and to judge. */
export function outcomesOf(maker: Maker): Outcome[] {
  const { fact, index } = maker
  if (fact.clause.kind === 'quote') return askSpeaker(maker)
  if (fact.clause.kind === 'whole') return gapSentence(maker)
  const reason = checkFact(index, fact)
  if (reason) return [{ type: null, what: fact.text, reason }]
  if (isDenial(fact)) return [claimTrue(maker), { type: null, what: fact.text, reason: 'negated' }]
  const candidates = findCandidates(index, fact)
  const none: Outcome[] =
    candidates.length > 0 ? [] : [{ type: null, what: fact.text, reason: 'nothing in it to ask for' }]
  const asked = candidates.flatMap((candidate) =>
    plainer(maker, candidate).flatMap((without) => [
      ...askQuestion(maker, candidate, without),
      ...leaveGap(maker, candidate, without),
    ]),
  )
  return [...none, ...asked, ...candidates.flatMap((candidate) => claimFalse(maker, candidate)), claimTrue(maker)]
}

/** Whole, and without the dates and places that another item of the same clause may ask for. */
function plainer({ index, fact }: Maker, candidate: Candidate): ReadonlySet<Piece>[] {
  const { clause } = fact
  const spare = [...clause.fronted, ...clause.pieces].filter(
    (piece) => piece !== candidate.piece && (piece.role === 'time' || tellsWhenOrWhere(index, fact, piece)),
  )
  return spare.length > 0 ? [new Set(), new Set(spare)] : [new Set()]
}

/** Multiple choice where there are three distractors; numbers and short keys may also be typed. */
function askQuestion(maker: Maker, candidate: Candidate, without: ReadonlySet<Piece>): Outcome[] {
  const { index, facts, scene } = maker
  const refused = checkQuestion(index, facts, candidate)
  if (refused) return [{ type: 'multiple-choice', what: candidate.key, reason: refused }]
  const question = buildQuestion(index, candidate, without, scene?.said)
  if (!question) return [{ type: 'multiple-choice', what: candidate.key, reason: 'no question that stands alone' }]
  const { stem, wording, wh } = question
  const reason = checkStem({
    text: stem,
    wording,
    candidate,
    question: true,
    topic: topicOf(maker),
    scene: scene?.text,
  })
  if (reason) return [{ type: 'multiple-choice', what: stem, reason }]
  const told = scene ? `${scene.text} ${stem}` : stem
  const distractors = findDistractors(index, facts, candidate, told, maker.random(`mc${stem}`))
  const common = { stem, wording, candidate, wh }
  // "Who was Norvik's president?" beside presidents of elsewhere would be no choice.
  const single = maker.fact.clause.kind === 'role' && candidate.kind === 'person'
  const choice: Outcome =
    distractors.length === 3 && !single
      ? makeDraft(maker, { ...common, type: 'multiple-choice', distractors })
      : { type: 'multiple-choice', what: stem, reason: 'fewer than three distractors' }
  if (candidate.value && !candidate.value.vague)
    return [choice, makeDraft(maker, { ...common, type: 'numeric', distractors: [] })]
  if (!isTypable(candidate)) return [choice, { type: 'short-answer', what: stem, reason: 'key too long to type' }]
  return [choice, makeDraft(maker, { ...common, type: 'short-answer', distractors: [] })]
}

const topicOf = ({ index, fact }: Maker): Topic => ({
  // A denial needs a name: "is not recognized" holds in one place and not in another.
  words: isDenial(fact) ? new Set<string>() : index.titleWords,
  general:
    /^VB[ZP]$/.test(fact.clause.verbs[fact.clause.finite]!.xpos) &&
    fact.clause.verbs[fact.clause.finite]!.lemma !== 'have' &&
    fact.modality === 'asserted',
})

/** A key that a student can be expected to type alike. */
const isTypable = (candidate: Candidate) =>
  !['purpose', 'reason'].includes(candidate.kind) &&
  candidate.key.split(' ').length <= (candidate.entity ? 5 : candidate.kind === 'phrase' ? 6 : 4)

function leaveGap(maker: Maker, candidate: Candidate, without: ReadonlySet<Piece>): Outcome[] {
  if (['purpose', 'reason'].includes(candidate.kind) || candidate.key.split(' ').length > 4) return []
  if (candidate.kind === 'phrase' && candidate.piece.role === 'subject') return []
  const refused = isLight(maker.index, candidate)
    ? 'object of a light verb'
    : isMisplaced(maker.index, candidate)
      ? 'no place for a person'
      : null
  if (refused) return [{ type: 'cloze', what: candidate.key, reason: refused }]
  const statement = buildStatement(maker.index, maker.fact, candidate, GAP, without, maker.scene?.said)
  if (!statement) return [{ type: 'cloze', what: candidate.key, reason: 'no statement that stands alone' }]
  const { text: stem, wording } = statement
  const reason = checkStem({
    text: stem,
    wording,
    candidate,
    question: false,
    topic: topicOf(maker),
    scene: maker.scene?.text,
  })
  if (reason) return [{ type: 'cloze', what: stem, reason }]
  return [makeDraft(maker, { stem, wording, candidate, wh: 'cloze', type: 'cloze', distractors: [] })]
}

/** Only what the narrator asserts is true or false; a claim is neither. */
function claimTrue(maker: Maker): Outcome {
  const { fact, index, scene } = maker
  // "One theory is that …": what may be so is neither true nor false.
  if (
    fact.clause.copular &&
    /\b(?:theory|possibility|idea|hope|fear|claim|rumou?r|belief|suggestion|hypothesis)\b/i.test(
      fact.subject?.text ?? '',
    )
  )
    return { type: 'true-false', what: fact.text, reason: 'not told as fact' }
  if (fact.modality !== 'asserted') return { type: 'true-false', what: fact.text, reason: 'not told as fact' }
  const statement = buildStatement(index, fact, null, '', new Set(), scene?.said)
  if (!statement) return { type: 'true-false', what: fact.text, reason: 'no statement that stands alone' }
  const { text: stem, wording } = statement
  const reason = saysLittle(maker)
    ? 'says little'
    : checkStem({ text: stem, wording, candidate: null, question: false, topic: topicOf(maker), scene: scene?.text })
  if (reason) return { type: 'true-false', what: stem, reason }
  return makeDraft(maker, { stem, wording, candidate: null, wh: 'true', type: 'true-false', distractors: [] })
}

/** "The board was absent": one adjective tells too little to be worth judging. */
function saysLittle({ fact, index }: Maker): boolean {
  const [piece, ...more] = fact.clause.pieces
  if (!piece && !fact.clause.passive) return true
  if (!fact.clause.copular || !piece || more.length > 0) return false
  return piece.tokens.length === 1 && index.trees[fact.sentence]!.tokens[piece.head]!.upos === 'ADJ'
}

/** False by one substitution of the key's own kind. */
function claimFalse(maker: Maker, candidate: Candidate): Outcome[] {
  const { fact, index, facts, scene } = maker
  if (fact.modality !== 'asserted' || !(candidate.entity || candidate.value || candidate.date)) return []
  // Nobody is said to have died who did not.
  if (candidate.entity && /^(?:die|kill|murder|bury|arrest|convict|charge|rape|jail|sentence)$/.test(fact.relation))
    return [{ type: 'true-false', what: candidate.key, reason: 'not safe to ask' }]
  // Another owner of a named thing ("Canada's National Basketball Association") is no error a reader could make.
  if (
    candidate.form === 'owner' &&
    candidate.piece.tokens.some(
      (at) => index.trees[fact.sentence]!.tokens[at]!.upos === 'PROPN' && candidate.rest.includes(at),
    )
  )
    return []
  if (isMisplaced(index, candidate)) return []
  const random = maker.random(`tf${fact.id}${candidate.key}`)
  const distractor = findSubstitute(index, facts, candidate, random)
  if (!distractor) return [{ type: 'true-false', what: candidate.key, reason: 'nothing to put in its place' }]
  const statement = buildStatement(index, fact, candidate, distractor.text, new Set(), scene?.said)
  if (!statement) return [{ type: 'true-false', what: candidate.key, reason: 'no statement that stands alone' }]
  const { text: stem, wording } = statement
  const reason = stem.includes(candidate.key)
    ? 'key in the stem'
    : checkStem({ text: stem, wording, candidate: null, question: false, topic: topicOf(maker), scene: scene?.text })
  if (reason) return [{ type: 'true-false', what: stem, reason }]
  return [makeDraft(maker, { stem, wording, candidate, wh: 'false', type: 'true-false', distractors: [distractor] })]
}
