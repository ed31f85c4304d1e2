import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import type { Draft } from '../draft'
import { clearKey, clearPost } from './clear-key'
import { gapPlace, marks, opening } from './draft-form'
import { lostComplement } from './governed'
import { findHalfSaid } from './half-said'
import {
  bareVerb,
  comparesWithNothing,
  keptApart,
  longList,
  lostLimit,
  oneOfEach,
  ownReplacement,
  partedPhrases,
  sharedDoubt,
  wholeCount,
  wholePairs,
} from './lost-words'
import { namedSource, namedSubject, notOurselves, placedVote, tiedStatement } from './named'
import { insideName, keptCapital, noPerson, ownedPredicate, wholeKey } from './own-names'
import { answerable, oneToll, roundTrip } from './proof'
import { bareSubject, brokenHyphen, pointsBack, strayPronoun, wholeNames, wholePerson } from './reference'
import { placedPost, postOfThen, worthKnowing } from './role-time'
import { cleanText } from './slips'
import { oneSort, surePerson } from './sorts'
import { asksSource, attributed, ownWord, roleStatement } from './sourcing'
import { keepsTime, passing, wellTimed, wholeDate } from './timing'
import { emptyKey, listsParts, news, tooBare, tooOpen, trivial } from './triviality'
import type { DraftCheck } from './under-check'

/** In the order in which they tell most. */
const CHECKS: readonly DraftCheck[] = [
  trivial,
  ({ fact, draft }) => (fact.clause.kind === 'quote' ? null : findHalfSaid(fact, draft)),
  lostComplement,
  lostLimit,
  sharedDoubt,
  bareVerb,
  comparesWithNothing,
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
  namedSubject,
  namedSource,
  tiedStatement,
  placedVote,
  notOurselves,
  tooOpen,
  tooBare,
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
  oneSort,
  surePerson,
  answerable,
  oneToll,
  roundTrip,
  emptyKey,
  listsParts,
]

/** Why a finished draft should not be shown; null where it may be. */
export function checkDraft(index: ArticleIndex, facts: readonly Fact[], fact: Fact, draft: Draft): string | null {
  for (const check of CHECKS) {
    const reason = check({ index, facts, fact, draft })
    if (reason) return reason
  }
  return null
}
