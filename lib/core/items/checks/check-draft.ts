import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import type { Draft } from '../draft'
import { clearKey, clearPost } from './clear-key'
import { gapPlace, marks, opening } from './draft-form'
import { lostComplement } from './governed'
import { findHalfSaid, noSum, saysOfWhat } from './half-said'
import {
  bareVerb,
  closedAside,
  comparesWithNothing,
  hasObject,
  keptApart,
  longList,
  lostLimit,
  ofWhich,
  oneOfEach,
  openCount,
  ownReplacement,
  partedPhrases,
  sharedDoubt,
  wholeCount,
  wholePairs,
} from './lost-words'
import { namedSource, namedSubject, notOurselves, placedVote, sparesVictims, tiedStatement } from './named'
import { askedByName, insideName, keptCapital, noPerson, ownedPredicate, wholeKey } from './own-names'
import { answerable, oneToll, roundTrip } from './proof'
import { bareSubject, brokenHyphen, pointsBack, strayPronoun, wholeNames, wholePerson } from './reference'
import { ownPost, placedPost, postOfThen, worthKnowing } from './role-time'
import { tiedToScene } from './scene'
import { cleanText } from './slips'
import { oneSort, surePerson } from './sorts'
import { asksSource, attributed, ownWord, roleStatement } from './sourcing'
import { keepsTime, passing, wellTimed, wholeDate } from './timing'
import { emptyKey, listsParts, news, tooBare, tooOpen, trivial } from './triviality'
import type { DraftCheck } from './under-check'

/** In the order in which they tell most. */
const CHECKS: readonly DraftCheck[] = [
  sparesVictims,
  trivial,
  ({ fact, draft }) => (fact.clause.kind === 'quote' ? null : findHalfSaid(fact, draft)),
  noSum,
  saysOfWhat,
  lostComplement,
  lostLimit,
  sharedDoubt,
  bareVerb,
  hasObject,
  comparesWithNothing,
  closedAside,
  ofWhich,
  openCount,
  partedPhrases,
  oneOfEach,
  ownReplacement,
  keptApart,
  wholeCount,
  longList,
  wholePairs,
  cleanText,
  insideName,
  wholeKey,
  noPerson,
  keptCapital,
  ownedPredicate,
  askedByName,
  namedSubject,
  namedSource,
  tiedStatement,
  placedVote,
  notOurselves,
  tooOpen,
  tooBare,
  tiedToScene,
  wellTimed,
  passing,
  keepsTime,
  marks,
  asksSource,
  ownWord,
  pointsBack,
  strayPronoun,
  bareSubject,
  brokenHyphen,
  wholeNames,
  wholePerson,
  wholeDate,
  news,
  roleStatement,
  postOfThen,
  placedPost,
  worthKnowing,
  attributed,
  opening,
  gapPlace,
  clearKey,
  clearPost,
  ownPost,
  oneSort,
  surePerson,
  answerable,
  oneToll,
  roundTrip,
  emptyKey,
  listsParts,
]

/** What is told before a question is not itself asked: it may say what the title says, and little. */
const OF_ASKING: ReadonlySet<DraftCheck> = new Set([trivial, tiedStatement, tooOpen, tooBare, news, roundTrip])

/** Of a whole sentence nothing was cut, moved or left out: what is left to check is what it asks for. */
const OF_WHOLE: ReadonlySet<DraftCheck> = new Set([
  sparesVictims,
  news,
  tooBare,
  tiedToScene,
  trivial,
  longList,
  placedVote,
  notOurselves,
  marks,
  brokenHyphen,
  strayPronoun,
  pointsBack,
  wholeNames,
  insideName,
  wholeKey,
  noPerson,
  cleanText,
  keptApart,
  ownReplacement,
  ownedPredicate,
  hasObject,
  wholeCount,
  openCount,
  noSum,
  saysOfWhat,
  wholeDate,
  gapPlace,
  surePerson,
  answerable,
  oneToll,
  roundTrip,
  emptyKey,
])

/** Why a finished draft should not be shown, or not be told before another (`told`); null where it may be. */
export function checkDraft(
  index: ArticleIndex,
  facts: readonly Fact[],
  fact: Fact,
  draft: Draft,
  told = false,
): string | null {
  for (const check of CHECKS) {
    if (told && OF_ASKING.has(check)) continue
    if (fact.clause.kind === 'whole' && !OF_WHOLE.has(check)) continue
    const reason = check({ index, facts, fact, draft })
    if (reason) return reason
  }
  return null
}
