import { SAYING } from '../../facts/word-lists'
import { ORGANISATION_BY_NAME } from '../../language/gazetteers/organisations'
import { type DraftCheck, isStatement, verbOf } from './under-check'

const REPORTING = new Set(
  'say add note state tell emphasize emphasise stress continue write report mention explain quote cite'.split(' '),
)

/** The news is what was said, not who was first to be quoted with it, nor which paper had it. */
export const asksSource: DraftCheck = ({ index, fact, draft: { candidate } }) => {
  const own = candidate?.entity
  const news = own && ORGANISATION_BY_NAME.get(own.name)?.kind === 'news'
  if (news && !(index.analysis.metadata.title ?? '').includes(own.name)) return 'asks for the source, not the fact'
  if (candidate?.form === 'inner' && candidate.piece.role === 'subject' && SAYING.has(verbOf(fact)))
    return 'asks for the source, not the fact'
  if (candidate?.piece.role !== 'subject' || fact.clause.kind === 'quote' || !REPORTING.has(fact.relation)) return null
  return fact.clause.pieces.some((piece) => piece.role === 'content') ? 'asks for the source, not the fact' : null
}

/** "said he may declare": what one may do by one's own word is asked as that word only. */
export const ownWord: DraftCheck = ({ fact, draft: { item } }) =>
  fact.modality === 'modal' &&
  !fact.clause.attribution &&
  /\b(?:said|says|stated|announced|claimed|told)\b/.test(item.evidence.exact)
    ? 'a claim, not a fact'
    : null

/** What a title says of someone is asked for, not judged or filled in: it has no time of its own. */
export const roleStatement: DraftCheck = ({ fact, draft }) =>
  fact.clause.kind === 'role' && !draft.item.stem.endsWith('?') ? 'a title is no statement' : null

const HEDGE =
  /\b(reportedly|allegedly|apparently|possibly|perhaps|seemingly|likely|purportedly|supposedly|presumably|probably|potentially|arguably)\b/i

/** Claims, forecasts and opinions are neither true nor false. */
export const attributed: DraftCheck = (under) => {
  if (!isStatement(under)) return null
  const { fact, draft } = under
  if (fact.modality !== 'asserted' || SAYING.has(verbOf(fact))) return 'a claim, not a fact'
  return HEDGE.test(draft.item.stem) ? 'hedged: neither true nor false' : null
}
