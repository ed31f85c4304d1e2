import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import type { Draft } from '../draft'

/** A finished draft with all that a check may look at. */
export type UnderCheck = { index: ArticleIndex; facts: readonly Fact[]; fact: Fact; draft: Draft }

/** A check gives a reason to reject, or null. */
export type DraftCheck = (under: UnderCheck) => string | null

export const isStatement = ({ draft }: UnderCheck) => draft.item.type === 'true-false'

export const isPlaceKind = (kind: string) => kind === 'country' || kind === 'city' || kind === 'place'

/** "say", of "say no more": the verb of a relation. */
export const verbOf = ({ relation }: Fact) => relation.split(' ')[0]!
