import type { Token } from '../language/types'
import type { ArticleIndex } from './article-index'
import { sense, titleSenses } from './title-words'
import { isPersonNoun } from './word-lists'

/** "the hotel", of a title that speaks of one; "the victims", of what it says happened. */
export function isTopic(index: ArticleIndex, { lemma, text, xpos }: Token): boolean {
  const called = [lemma, text].some((word) => titleSenses(index).has(sense(word.toLowerCase())))
  return called || (isPersonNoun(lemma) && /S$/.test(xpos)) || isPartOf(index, lemma)
}

/** Who is spoken of where a title tells of violence, a crash or an arrest, though it names them otherwise or not at all. */
const ROLES_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:suspect|gunman|attacker|shooter|assailant|perpetrator|killer|bomber|driver)$/,
    ['kill', 'attack', 'shoot', 'explode', 'arrest', 'charge', 'stab', 'crash', 'steal', 'sentence', 'convict'],
  ],
  [
    /^(?:victim|deceased|toll|survivor|casualty)$/,
    ['kill', 'attack', 'shoot', 'explode', 'crash', 'stab', 'fire', 'earthquake', 'collapse', 'injure'],
  ],
  [/^(?:aircraft|plane|pilot|flight|airline|vehicle|wreckage)$/, ['crash', 'land']],
  [/^(?:study|researcher|scientist|finding|team)$/, ['find', 'scientist', 'study', 'research']],
  [/^(?:game|match|team|race|winner)$/, ['win', 'race', 'cup', 'final', 'championship']],
  [
    /^(?:ruling|court|judge|case|verdict|trial|jury|defendant|plaintiff)$/,
    ['court', 'judge', 'sentence', 'convict', 'charge', 'sue', 'rule', 'trial'],
  ],
  [
    /^(?:vote|bill|law|measure|legislation|ballot)$/,
    ['vote', 'bill', 'law', 'ban', 'approve', 'reject', 'elect', 'legislature'],
  ],
]

function isPartOf(index: ArticleIndex, lemma: string): boolean {
  const told = titleSenses(index)
  return ROLES_OF.some(([nouns, senses]) => nouns.test(lemma) && senses.some((word) => told.has(sense(word))))
}
