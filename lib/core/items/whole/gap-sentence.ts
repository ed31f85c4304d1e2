import { subtree } from '../../facts/tree'
import { SAYING } from '../../facts/word-lists'
import { ORGANISATION_BY_NAME } from '../../language/gazetteers/organisations'
import type { Candidate } from '../candidates/candidate'
import { findCandidates } from '../candidates/find-candidates'
import { nounCandidates } from '../candidates/noun-candidates'
import { checkStem } from '../checks/check-stem'
import { checkWhole } from '../checks/check-whole'
import { findDistractors } from '../distractors/find-distractors'
import { type Maker, makeDraft } from '../make-draft'
import type { Outcome } from '../make-outcomes'
import { buildStatement } from '../stems/build-statement'
import { GAP } from '../types'
import { isJoined } from './joined'
import { judgeSentence } from './judge-sentence'

/** Words of a key that can be expected to be typed alike. */
const TYPABLE = 5

/** A whole sentence with a gap for a name, a number or a date of it, to be filled in or chosen for. */
export function gapSentence(maker: Maker): Outcome[] {
  const { index, fact } = maker
  const reason = checkWhole(index, fact)
  if (reason) return [{ type: 'cloze', what: fact.text, reason }]
  const candidates = findCandidates(index, fact)
  const claims = judgeSentence(maker, candidates)
  const exact = candidates.flatMap((candidate) => leaveGap(maker, candidate))
  if (exact.some((outcome) => 'item' in outcome)) return [...exact, ...claims]
  // A name or a number is right in one way only; other words where there are none.
  const phrases = nounCandidates(index, fact, fact.clause.subject).flatMap((candidate) => leaveGap(maker, candidate))
  const none: Outcome[] =
    exact.length + phrases.length > 0 ? [] : [{ type: 'cloze', what: fact.text, reason: 'nothing in it to ask for' }]
  return [...none, ...exact, ...phrases, ...claims]
}

function leaveGap(maker: Maker, candidate: Candidate): Outcome[] {
  const { index, fact, facts, scene } = maker
  const refuse = (what: string, reason: string): Outcome[] => [{ type: 'cloze', what, reason }]
  const source = isSource(maker, candidate)
  if (source && !isSpeaker(maker, candidate)) return refuse(candidate.key, 'asks for the source, not the fact')
  if (isPredicate(maker, candidate)) return refuse(candidate.key, 'unsure of the grammar')
  if (isJoined(maker, candidate)) return refuse(candidate.key, 'gap within a word')
  if (isWherePlaceIs(maker, candidate)) return refuse(candidate.key, 'trivial: anybody could say it')
  const statement = buildStatement(index, fact, candidate, GAP, new Set(), scene?.said)
  if (!statement) return refuse(candidate.key, 'no statement that stands alone')
  const { text: stem, wording } = statement
  const topic = { words: new Set<string>(), general: false }
  if (!scene && !isAboutSomebody(maker, stem)) return refuse(stem, 'nothing to recognise it by')
  const spare = maker.loose && [...wording.named].some((id) => id !== candidate.entity?.id) ? 1 : 0
  const clear = { ...wording, vague: Math.max(0, wording.vague - spare) }
  const reason = checkStem({
    text: stem,
    wording: clear,
    candidate,
    question: false,
    topic,
    scene: scene?.text,
    whole: true,
  })
  if (reason) return refuse(stem, reason)
  // What is told before is no option either.
  const said = scene ? `${scene.text} ${stem}` : stem
  const distractors = findDistractors(index, facts, candidate, said, maker.random(`gap${stem}`))
  const common = { stem, wording, candidate, wh: 'cloze' }
  const typed: Outcome =
    candidate.key.split(' ').length > TYPABLE
      ? { type: 'cloze', what: stem, reason: 'key too long to type' }
      : makeDraft(maker, { ...common, type: 'cloze', distractors: [] })
  if (source)
    return distractors.length < 3
      ? refuse(stem, 'fewer than three distractors')
      : [makeDraft(maker, { ...common, wh: 'who said', type: 'multiple-choice', distractors })]
  if (distractors.length < 3) return [typed]
  return [makeDraft(maker, { ...common, wh: 'gap', type: 'multiple-choice', distractors }), typed]
}

/** "five of those involved ropes": a key that follows its noun and begins like a verb is what is said of it. */
function isPredicate({ index, fact }: Maker, { focus, entity, value, date }: Candidate): boolean {
  if (entity || value || date) return false
  const { tokens } = index.trees[fact.sentence]!
  const [first, second] = focus.map((at) => tokens[at]!)
  const before = tokens[(focus[0] ?? 0) - 1]
  return (
    second !== undefined &&
    /^[a-z]+ed$/.test(first!.text) &&
    /^(?:NOUN|PROPN|PRON|DET)$/.test(before?.upos ?? '') &&
    !/^(?:an?|the|its|his|her|their|our|this|these|that|some|any|no|each|every|several|many)$/i.test(before!.text)
  )
}

/** So many quoted words are somebody's own, and who said them is worth knowing. */
const SAYS = 9

const isSpeaker = ({ index, fact }: Maker, { kind, piece }: Candidate) =>
  kind === 'person' && piece.tokens.filter((at) => index.trees[fact.sentence]!.tokens[at]!.quoted).length >= SAYS

/** "in Minsk, _____": in which country a town lies is not the news. */
function isWherePlaceIs({ index, fact }: Maker, { kind, focus }: Candidate): boolean {
  const { tokens } = index.trees[fact.sentence]!
  const [comma, before] = [tokens[focus[0]! - 1], tokens[focus[0]! - 2]]
  return /^(?:country|place|city)$/.test(kind) && comma?.text === ',' && before?.upos === 'PROPN'
}

/** Who or what the sentence is about bears a name, or a year and a name stand beside it. */
function isAboutSomebody({ index, fact }: Maker, stem: string): boolean {
  const tree = index.trees[fact.sentence]!
  const subject = tree.children[fact.clause.head]?.find((at) => tree.tokens[at]!.deprel.startsWith('nsubj'))
  if (subject === undefined) return false
  const names = (head: number) => subtree(tree, head).some((at) => /^(?:PROPN|PRON)$/.test(tree.tokens[at]!.upos))
  // "The Norvik Post reported coverage had risen": whose word it is says nothing of what it is about.
  const content = SAYING.has(tree.tokens[fact.clause.head]!.lemma)
    ? tree.children[fact.clause.head]!.find((at) => tree.tokens[at]!.deprel === 'ccomp')
    : undefined
  const about =
    content === undefined
      ? undefined
      : tree.children[content]!.find((at) => tree.tokens[at]!.deprel.startsWith('nsubj'))
  if (about === undefined ? names(subject) : names(about)) return true
  return /\b(?:1[5-9]|20)\d\d\b/.test(stem) && /[a-z,] ["']?[A-Z]\p{L}/u.test(stem)
}

/** "_____ said that …", "according to _____": who has it is not the news. */
function isSource({ index, fact }: Maker, { focus, entity }: Candidate): boolean {
  if (entity && ORGANISATION_BY_NAME.get(entity.name)?.kind === 'news') return true
  const tree = index.trees[fact.sentence]!
  for (const at of focus) {
    for (let up = tree.tokens[at]!; up && up.head >= 0; up = tree.tokens[up.head]!) {
      const above = tree.tokens[up.head]!
      if (up.deprel === 'nsubj' && SAYING.has(above.lemma)) return true
      if (/^(?:ccomp|acl|advcl|conj|parataxis)/.test(up.deprel)) break
      if (tree.children[up.index]!.some((child) => tree.tokens[child]!.lemma === 'accord')) return true
    }
  }
  return false
}
