import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS, SAYING } from '../../facts/word-lists'
import { COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import { KIND_BY_NOUN } from '../../language/gazetteers/kinds'
import { EVENT_WORDS, WORK_WORDS } from '../../language/gazetteers/organisations'
import { ROLE_CLASS } from '../../language/gazetteers/roles'
import type { Draft } from '../draft'
import { GAP } from '../types'
import { findHalfSaid } from './half-said'
import { mainPlaces, mostNamed } from './main-place'
import { answersOtherwise } from './round-trip'

type UnderCheck = { index: ArticleIndex; facts: readonly Fact[]; fact: Fact; draft: Draft }
/** A check gives a reason to reject, or null. */
type Check = (under: UnderCheck) => string | null

const isStatement = ({ draft }: UnderCheck) => draft.item.type === 'true-false'
const isPlaceKind = (kind: string) => kind === 'country' || kind === 'city' || kind === 'place'

/** Whoever is meant by them, no reader had to read to say so. */
const ANYBODY =
  /^(?:the )?(?:local )?(?:police|officials?|authorities|people|residents?|government|officers?|others|members|tradition|it|them|citizens|visitors|hours|days|weeks|months|years|ships|vehicles|cars|money|supporters|critics|experts|researchers|scientists|workers|students|voters|attention|support|access|control|part|parts|information|details?|questions?|work|help|use|role|place|time|life|news|media|everyone|many|e-?mail|statements?|number|name)$/i
/** Heads of state whom everybody knows, and offices that name no country. */
const KNOWN_TO_ALL =
  /^(?:the )?(?:u\.?s\.?(?:a\.?)?|united states|american|uk|u\.k\.|british|russian|chinese|french|german)?\s*(?:vice[- ])?(?:president|prime minister|chancellor|queen|king|pope)(?: of (?:the )?(?:united states|united kingdom|russia|china|france|germany|us|u\.s\.|uk))?(?: of america)?$/i

const trivial: Check = (under) => {
  const { index, fact, draft } = under
  const { candidate } = draft
  if (!candidate) return null
  if (ANYBODY.test(candidate.key)) return 'trivial: anybody could say it'
  if (fact.clause.kind === 'role') {
    const role = index.trees[fact.sentence]!
    const words = fact.clause.pieces[0]!.tokens.map((at) => role.tokens[at]!.text).join(' ')
    if (KNOWN_TO_ALL.test(words)) return 'trivial: everybody knows it'
  }
  if (candidate.kind === 'group' && !candidate.key.includes(' ')) return 'trivial: anybody could say it'
  // "_____'s killing" of a killing that the title names.
  const gap = draft.item.type === 'cloze'
  // A thing that the title names is what most stems have to name: as a key it would bar them all from the set.
  if ((gap || !candidate.entity) && inTitle(index, candidate.entity ? candidate.entity.name : candidate.key))
    return 'trivial: the title says it'
  // "in Belarus", of the protests in Belarus: what the whole article is about is no answer.
  if (candidate.entity && isPlaceKind(candidate.kind) && mainPlaces(index).has(candidate.entity.id)) {
    const most = mostNamed(index) === candidate.entity.id
    if (draft.item.type === 'cloze' || (most && candidate.piece.role === 'oblique'))
      return 'trivial: the place of the article'
  }
  return null
}

const inTitle = (index: ArticleIndex, key: string) => {
  const words = contentWords(key)
  return words.length > 0 && words.every((word) => index.titleWords.has(word))
}

/** Someone's birth or death is asked of many: a question after who acts needs more to know them by. */
const closed: Check = ({ draft }) => {
  const { candidate, item } = draft
  if (!candidate || candidate.piece.role !== 'subject' || !item.stem.endsWith('?')) return null
  return item.type !== 'multiple-choice' && contentWords(item.stem).length < 4 ? 'too open a question' : null
}

const PASSING =
  /\b(?:is|are|'s|'re) (?:set|due|scheduled|expected|about|planning|currently|partially|still|yet|also set|not yet|being|to (?!the\b)\w+)\b/
/** A state that passes, told as of the day of the news. */
const passing: Check = ({ draft, fact }) =>
  fact.perishable && PASSING.test(draft.item.stem) && fact.modality === 'asserted' ? 'badly timed' : null

/** "Before this election, X was the largest party": without its time a state is another one. */
const keepsTime: Check = (under) => {
  if (!isStatement(under)) return null
  const { clause, sentence } = under.fact
  const state = clause.copular || under.fact.relation === 'have'
  if (!state) return null
  const { tokens } = under.index.trees[sentence]!
  const told = new Set(contentWords(under.draft.item.stem))
  const lost = [...clause.fronted, ...clause.pieces.filter((piece) => piece.role === 'time')].some((piece) =>
    contentWords(piece.tokens.map((at) => tokens[at]!.text).join(' ')).some((word) => !told.has(word)),
  )
  return lost ? 'badly timed' : null
}

/** Where a question ends on "it", or says "do so", what is meant stands before it in the article. */
const pointsBack: Check = ({ draft }) =>
  /\bdo so\b|\bdoing so\b|\b(?:it|them|him|her)[?.]$/i.test(draft.item.stem) ? 'unresolved reference' : null

/** "On December 5 and 6": half of the answer. */
const wholeDate: Check = ({ index, draft }) => {
  const date = draft.candidate?.date
  return date && /^\s*(?:and|or|to|through|–|-)\s*\d/.test(index.analysis.raw.slice(date.end, date.end + 12))
    ? 'half a date'
    : null
}

/** A statement that the title makes needs no reading; one of praise is nobody's fact. */
const news: Check = (under) => {
  if (!isStatement(under)) return null
  const words = contentWords(under.draft.item.stem)
  const said = words.filter((word) => under.index.titleWords.has(word)).length
  if (words.length > 0 && said / words.length > 0.8) return 'trivial: the title says it'
  return /\b(?:exceptionally|extremely|very|incredibly|truly|great|loved|beloved|admired|respected|wonderful|terrible|outstanding|excellent|beautiful)\b/i.test(
    under.draft.item.stem,
  )
    ? 'an opinion'
    : null
}

const REPORTING = new Set(
  'say add note state tell emphasize emphasise stress continue write report mention explain'.split(' '),
)
/** The news is what was said, not who was first to be quoted with it. */
const asksSource: Check = ({ fact, draft }) =>
  draft.candidate?.piece.role === 'subject' &&
  fact.clause.kind !== 'quote' &&
  REPORTING.has(fact.relation) &&
  fact.clause.pieces.some((piece) => piece.role === 'content')
    ? 'asks for the source, not the fact'
    : null

const marks: Check = ({ draft }) => ((draft.item.stem.match(/"/g)?.length ?? 0) % 2 === 1 ? 'half a quotation' : null)

/** "Barack Obama was formerly President" is true of so many times that it is asked of none. */
const wellTimed: Check = ({ fact, draft }) => {
  const former = fact.clause.kind === 'role' && fact.clause.verbs.some((word) => word.text === 'formerly')
  // Nor is an age that the article gives of some day taken for one of the day of the news.
  if (draft.kind === 'age' && /^How old\b/.test(draft.item.stem) && !/\b(when|at)\b/.test(draft.item.stem))
    return 'badly timed'
  return former && draft.kind !== 'role' ? 'badly timed' : null
}

/** What a title says of someone is asked for, not judged or filled in: it has no time of its own. */
const roleStatement: Check = ({ fact, draft }) =>
  fact.clause.kind === 'role' && !draft.item.stem.endsWith('?') ? 'a title is no statement' : null

/** Claims, forecasts and opinions are neither true nor false. */
const attributed: Check = (under) => {
  if (!isStatement(under)) return null
  const { fact, draft } = under
  if (fact.modality !== 'asserted' || SAYING.has(fact.relation.split(' ')[0]!)) return 'a claim, not a fact'
  return /\b(reportedly|allegedly|apparently|possibly|perhaps|seemingly|likely|purportedly|supposedly|presumably|probably|potentially|arguably)\b/i.test(
    draft.item.stem,
  )
    ? 'hedged: neither true nor false'
    : null
}

const OPENERS =
  /^(?:In|On|At|During|After|Before|According|Since|Until|By|Under|Between|Following|Despite|From|Throughout|Over|Within|Of|Among|Unlike|Inside|Outside|Near|Across)\b/
const opening: Check = ({ draft }) => {
  const { stem } = draft.item
  if (!stem.endsWith('?')) return null
  const lead = /^([A-Z][^,?"]*), (?=\S)/.exec(stem)
  const asks = /^(?:who|whom|whose|what|which|when|where|why|how)\b/i
  if (lead && !asks.test(stem) && !OPENERS.test(stem)) return 'odd opening'
  return /^As (?:which|what|whom)\b|\b(?:which country's|whose) \w+(?: \w+)? did\b.*\b(?:begin|become|serve)/i.test(
    stem,
  )
    ? 'odd opening'
    : null
}

const gapPlace: Check = ({ draft }) =>
  draft.item.type !== 'cloze'
    ? null
    : draft.item.stem.split(GAP).length !== 2
      ? 'not one gap'
      : draft.item.stem.startsWith(GAP)
        ? 'gap at the start'
        : null

const VAGUE_KEY =
  /^(?:the|an?) (?:decision|move|incident|event|statement|bill|plan|plans|report|attack|announcement|project|process|situation|matter|issue|case|news|question|problem|change|changes|deal|agreement|measure|measures|system|group|team|company|building|area|site|game|match|season|series|film|show|book|site|vehicle|aircraft|plane|ship|man|woman|men|women|suspect|victim|victims)(?: via .*)?$/i
/** That a release was issued or a letter sent is not the news; what it says is. */
const SENT =
  /^(?:an? |the )?(?:\w+ )?(?:press releases?|statements?|e-?mails?|letters?|tweets?|messages?|posts?|interviews?)(?: (?:to|of|via|on) .*)?$/i
const clearKey: Check = ({ draft, fact }) => {
  const { candidate } = draft
  if (!candidate || candidate.entity) return null
  if (VAGUE_KEY.test(candidate.key) || SENT.test(candidate.key)) return 'key that only the article makes clear'
  const said =
    SAYING.has(fact.relation.split(' ')[0]!) &&
    ['say', 'tell', 'state', 'write', 'report', 'add', 'note'].includes(fact.relation)
  return said && candidate.kind === 'phrase' && candidate.piece.role === 'object' ? 'asks for what was said' : null
}

/** "Which organization is the most populated state?": what it is called and what it is asked as are two things. */
const oneSort: Check = ({ index, fact, draft }) => {
  const { candidate } = draft
  const last = candidate?.entity?.name.split(' ').at(-1) ?? ''
  const { type } = candidate?.entity ?? {}
  if (
    (type === 'organisation' || type === 'person') &&
    (WORK_WORDS.has(last) || (type === 'person' && EVENT_WORDS.has(last)))
  )
    return 'called one thing, asked as another'
  const name = candidate?.entity?.name ?? ''
  if (
    type === 'country' &&
    !COUNTRY_BY_NAME.has(name) &&
    !/\b(Republic|Kingdom|States?|Union|Federation|Emirates|Rico|Kong)\b/.test(name)
  )
    return 'called one thing, asked as another'
  if (/\bstands? for\b/.test(draft.item.stem)) return 'asks for an abbreviation'
  if (!candidate?.entity || !fact.clause.copular || candidate.piece.role !== 'subject') return null
  const predicate = fact.clause.pieces.find((piece) => piece.role === 'predicate')
  const head = predicate && index.trees[fact.sentence]!.tokens[predicate.head]!
  const kind = head && KIND_BY_NOUN.get(head.lemma.toLowerCase())
  const person = head && ROLE_CLASS.has(head.lemma.toLowerCase())
  if (person && candidate.entity.type !== 'person') return 'called one thing, asked as another'
  return kind && kind !== candidate.entity.type && !(isPlaceKind(kind) && isPlaceKind(candidate.entity.type))
    ? 'called one thing, asked as another'
    : null
}

/** The key, or another name for it, stands in the evidence; and the stem shares two words with it. */
const answerable: Check = ({ fact, draft }) => {
  const { candidate, item } = draft
  if (fact.clause.kind === 'quote') return null
  const evidence = item.evidence.exact.toLowerCase().replace(/[‘’]/g, "'")
  if (candidate?.entity) {
    const names = [candidate.entity.name, ...candidate.entity.aliases, ...candidate.accepted]
    if (!names.some((name) => evidence.includes(name.toLowerCase().replace(/[‘’]/g, "'"))))
      return 'key not in the evidence'
  }
  const told = new Set(contentWords(evidence))
  const shared = contentWords(item.stem).filter((word) => told.has(word)).length
  return shared < (fact.clause.kind === 'role' ? 1 : 2) ? 'shares too little with the evidence' : null
}

/** One wrong word that another fact makes right again is no error; one question that another fact answers is none. */
const roundTrip: Check = ({ facts, fact, draft }) => {
  const { candidate, item } = draft
  if (fact.clause.kind === 'quote' || item.key.text === 'True') return null
  const keys = candidate ? [candidate.key, ...(candidate.entity?.aliases ?? [])] : []
  return answersOtherwise(facts, fact, item.stem, keys) ? 'another fact answers it too' : null
}

const worth: Check = ({ draft }) => {
  const { candidate, item } = draft
  if (!candidate || candidate.entity || candidate.value || candidate.date) return null
  const words = contentWords(candidate.key)
  if (words.length === 0 || words.every((word) => GENERIC_HEADS.has(word))) return 'empty key'
  return item.type === 'cloze' && words.length === 1 && words[0]!.length < 4 ? 'empty key' : null
}

/** In the order in which they tell most. */
const CHECKS: readonly Check[] = [
  trivial,
  ({ fact, draft }) => (fact.clause.kind === 'quote' ? null : findHalfSaid(fact, draft)),
  closed,
  wellTimed,
  passing,
  keepsTime,
  marks,
  asksSource,
  pointsBack,
  wholeDate,
  news,
  roleStatement,
  attributed,
  opening,
  gapPlace,
  clearKey,
  oneSort,
  answerable,
  roundTrip,
  worth,
]

/** Why a finished draft should not be shown; null where it may be. */
export function checkDraft(index: ArticleIndex, facts: readonly Fact[], fact: Fact, draft: Draft): string | null {
  for (const check of CHECKS) {
    const reason = check({ index, facts, fact, draft })
    if (reason) return reason
  }
  return null
}
