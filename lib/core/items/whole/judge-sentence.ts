import { contentWords } from '../../facts/content-words'
import { SAYING } from '../../facts/word-lists'
import type { Candidate } from '../candidates/candidate'
import { checkStem } from '../checks/check-stem'
import { findSubstitute } from '../distractors/find-substitute'
import { type Maker, makeDraft } from '../make-draft'
import type { Outcome } from '../make-outcomes'
import { isHeadline } from '../scenes/headline'
import { buildStatement } from '../stems/build-statement'
import { isJoined } from './joined'

/** So many words of meaning are worth judging. */
const LEAST = 6
/** What is likely, planned or wished for is neither true nor false. */
const UNSURE =
  /\b(?:may|might|could|would|should|will|must|can|likely|unlikely|probably|possibly|perhaps|apparently|appear(?:s|ed)?|seem(?:s|ed)?|reportedly|allegedly|suggest(?:s|ed)?|expected|according to|believed?|thought|estimated?|about|around|approximately|roughly|nearly|almost)\b/i

/**
 * A whole sentence to be judged: as the article has it, and with another number or date. Only what the narrator asserts;
 * and alone or under the title, since of two sentences it would not be plain which one is judged.
 */
export function judgeSentence(maker: Maker, candidates: readonly Candidate[]): Outcome[] {
  const { fact, index, scene } = maker
  if (scene && !isHeadline(scene.text)) return []
  const { tokens } = index.trees[fact.sentence]!
  const said = fact.clause.subject.tokens.some((at) => tokens[at]!.quoted || SAYING.has(tokens[at]!.lemma))
  if (said || UNSURE.test(fact.text)) return []
  const wrong = candidates.find(({ value, date }) => value || date)
  return [claim(maker, null), ...(wrong ? [claim(maker, wrong)] : [])]
}

/** The sentence as it stands, or with something else for the candidate's key. */
function claim(maker: Maker, candidate: Candidate | null): Outcome {
  const { fact, index, facts, scene } = maker
  const refuse = (what: string, reason: string): Outcome => ({ type: 'true-false', what, reason })
  const distractor = candidate && findSubstitute(index, facts, candidate, maker.random(`tf${fact.id}${candidate.key}`))
  // "one-to-two hundred"
  if (candidate && isJoined(maker, candidate)) return refuse(candidate.key, 'gap within a word')
  if (candidate && !distractor) return refuse(candidate.key, 'nothing to put in its place')
  const statement = buildStatement(index, fact, candidate, distractor?.text ?? '', new Set(), scene?.said)
  if (!statement) return refuse(fact.text, 'no statement that stands alone')
  const { text: stem, wording } = statement
  const topic = { words: scene ? new Set<string>() : index.titleWords, general: false }
  if (contentWords(stem).length < LEAST) return refuse(stem, 'says little')
  const told = { text: stem, wording, candidate: null, question: false, topic, scene: scene?.text, whole: true }
  const reason = candidate && stem.includes(candidate.key) ? 'key in the stem' : checkStem(told)
  if (reason) return refuse(stem, reason)
  const distractors = distractor ? [distractor] : []
  return makeDraft(maker, {
    stem,
    wording,
    candidate,
    wh: candidate ? 'false' : 'true',
    type: 'true-false',
    distractors,
  })
}
