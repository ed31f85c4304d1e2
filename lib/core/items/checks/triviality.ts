import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import { saidByTitle, sense, titleSenses } from '../../facts/title-words'
import type { Fact } from '../../facts/types'
import { GENERIC_HEADS } from '../../facts/word-lists'
import type { Entity } from '../../language/types'
import type { Candidate } from '../candidates/candidate'
import { isHeadline } from '../scenes/headline'
import { GAP } from '../types'
import { mainPlaces, mostNamed } from './main-place'
import { type DraftCheck, isPlaceKind, isStatement } from './under-check'

/** Whoever is meant by them, no reader had to read to say so. */
const ANYBODY =
  /^(?:the )?(?:local )?(?:police|officials?|authorities|people|residents?|government|officers?|others|members|tradition|it|them|citizens|visitors|hours|days|weeks|months|years|ships|vehicles|cars|money|supporters|critics|experts|researchers|scientists|workers|students|voters|attention|support|access|control|part|parts|information|details?|questions?|work|help|use|role|place|time|life|love|news|media|everyone|many|e-?mail|twitter|facebook|instagram|youtube|social media|television|statements?|number|name|earth|world|planet)$/i
/** Heads of state whom everybody knows, and offices that name no country. */
const KNOWN_TO_ALL =
  /^(?:the )?(?:u\.?s\.?(?:a\.?)?|united states|american|uk|u\.k\.|british|russian|chinese|french|german)?\s*(?:vice[- ])?(?:president|prime minister|chancellor|queen|king|pope)(?: of (?:the )?(?:united states|united kingdom|russia|china|france|germany|us|u\.s\.|uk))?(?: of america)?$/i

/** What the title says already, or anybody could say who had read nothing. */
export const trivial: DraftCheck = ({ index, fact, draft }) => {
  const { candidate } = draft
  if (!candidate) return null
  if (ANYBODY.test(candidate.key)) return 'trivial: anybody could say it'
  if (fact.clause.kind === 'role') {
    const { tokens } = index.trees[fact.sentence]!
    const words = fact.clause.pieces[0]!.tokens.map((at) => tokens[at]!.text).join(' ')
    if (KNOWN_TO_ALL.test(words)) return 'trivial: everybody knows it'
  }
  if (candidate.kind === 'group' && !candidate.key.includes(' ')) return 'trivial: anybody could say it'
  // "_____'s killing" of a killing that the title names.
  const gap = draft.item.stem.includes(GAP)
  const heads = titleSenses(index)
  // "President of Norvik", of "Norvik's president Berg" in the title.
  if (candidate.kind === 'role' && contentWords(candidate.key).every((word) => heads.has(sense(word))))
    return 'trivial: the title says it'
  const surname = candidate.kind === 'person' ? [candidate.key.split(' ').at(-1)!] : []
  const called = [candidate.key, ...surname, ...(candidate.entity?.aliases ?? [])]
  const topic = called.some((name) => inTitle(index, name))
  if (topic && (saidByTitle(index, draft.item.stem) >= 0.5 || coreOfTitle(index, fact, candidate)))
    return 'trivial: the title says it'
  // A thing that the title names is what most stems have to name: as a key it would bar them all from the set.
  const names = candidate.entity ? [candidate.entity.name, ...(gap ? candidate.entity.aliases : [])] : [candidate.key]
  // "an impeachment inquiry" of "impeachment investigation".
  const meant = gap && !candidate.entity && !candidate.value && contentWords(candidate.key).length > 1
  if (meant && saidByTitle(index, candidate.key) > 0.6) return 'trivial: the title says it'
  if ((gap || !candidate.entity) && names.some((name) => inTitle(index, name))) return 'trivial: the title says it'
  // "Who was held apart?", of "Berg stabbed in prison": whoever reads the title above the quiz would say so.
  if (candidate.entity && candidate.form !== 'inner' && isAloneInTitle(index, candidate.entity))
    return 'trivial: the title says it'
  // "in Belarus", of the protests in Belarus: what the whole article is about is no answer.
  if (candidate.entity && isPlaceKind(candidate.kind) && mainPlaces(index).has(candidate.entity.id)) {
    const most = mostNamed(index) === candidate.entity.id
    if (gap || (most && candidate.piece.role === 'oblique')) return 'trivial: the place of the article'
  }
  return null
}

const inTitle = (index: ArticleIndex, key: string) => {
  const words = contentWords(key)
  return words.length > 0 && words.every((word) => index.titleWords.has(word))
}

const titled = new WeakMap<ArticleIndex, readonly Entity[]>()

/** What the title names. */
function entitiesOfTitle(index: ArticleIndex): readonly Entity[] {
  const known = titled.get(index)
  if (known) return known
  const title = (index.analysis.metadata.title ?? '').replace(/['’]s?\b/g, '')
  const named = index.analysis.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.length > 2 && title.includes(one)),
  )
  titled.set(index, named)
  return named
}

/** Whether the title names it, and nobody or nothing else of its kind. */
function isAloneInTitle(index: ArticleIndex, { id, type }: Entity): boolean {
  const named = entitiesOfTitle(index).filter((one) => one.type === type)
  return named.length === 1 && named[0]!.id === id
}

/** Who did what to whom, all of it in the title: what else the stem tells asks for no more. */
function coreOfTitle(index: ArticleIndex, fact: Fact, { piece }: Candidate): boolean {
  if (!titleSenses(index).has(sense(fact.relation.split(' ')[0]!))) return false
  // "Who died at home?", of "Ada Berg dies".
  const placed = /^(?:locate|situate|base|lie)$/.test(fact.relation)
  if (!fact.object) return piece.role === 'subject' && !fact.clause.copular && !placed
  const other = piece.role === 'subject' ? fact.object : piece.role === 'object' ? fact.subject : null
  return other !== null && saidByTitle(index, other.text) >= 0.5
}

/** Someone's birth or death is asked of many: a question after who acts needs more to know them by. */
export const tooOpen: DraftCheck = ({ index, fact, draft: { candidate, item } }) => {
  const judged = item.type === 'true-false' && item.key.text === 'False'
  if (!candidate || candidate.piece.role !== 'subject' || (!item.stem.endsWith('?') && !judged)) return null
  // "Who was a candidate?": one of many.
  const predicate = fact.clause.copular && fact.clause.pieces.find((piece) => piece.role === 'predicate')
  const first = predicate && index.trees[fact.sentence]!.tokens[predicate.tokens[0]!]!.text
  if (first && /^(an?|one|among)$/i.test(first)) return 'too open a question'
  if (/^(?:speak|talk|comment|appear|respond)(?: |$)/.test(fact.relation) && contentWords(item.stem).length < 7)
    return 'too open a question'
  // "Who sued in Austria for defamation?": three words with a name among them, save of what many do.
  return contentWords(item.stem).length < leastWords(fact, item.stem) ? 'too open a question' : null
}

/** So many words of meaning tell enough of what is asked. */
function leastWords(fact: Fact, stem: string): number {
  const told = stem.replace(/^(?:(?:In|On|At) [^,]+, )?(?:who|what|which \w+) /i, '')
  return stem.endsWith('?') && /\b[A-Z]/.test(told) && !fact.clause.copular && !OF_MANY.test(fact.relation) ? 3 : 4
}

/** What is true of many of whom the same could be asked. */
const OF_MANY =
  /^(?:be|bear|die|leave|visit|arrive|go|come|live|reside|work|base|stay|travel|move|return|attend|found|marry|meet|arrest|hold|have|test|vote|win|lose|join|speak)$/

/** "Ada Berg withdrew in _____.": a name and a verb do not say what it is about. */
export const tooBare: DraftCheck = ({ fact, draft: { candidate, item, scene } }) => {
  const { kind } = fact.clause
  if (/^(?:quote|role)$/.test(kind) || (item.type === 'multiple-choice' && kind !== 'whole')) return null
  const least = scene
    ? isHeadline(scene)
      ? 2
      : 3
    : candidate?.piece.role === 'subject'
      ? leastWords(fact, item.stem)
      : 4
  return contentWords(item.stem.replace(GAP, ' ')).length < least ? 'says little' : null
}

const PRAISE =
  /\b(?:exceptionally|extremely|very|incredibly|truly|great|loved|beloved|admired|respected|wonderful|terrible|outstanding|excellent|beautiful)\b/i

/** A statement that the title makes needs no reading; one of praise is nobody's fact. */
export const news: DraftCheck = (under) => {
  if (!isStatement(under)) return null
  const { stem } = under.draft.item
  // A number or day that the title does not have is what such a statement turns on.
  const { candidate } = under.draft
  const figure = candidate && (candidate.value || candidate.date) && !inTitle(under.index, candidate.key)
  if (!figure && saidByTitle(under.index, stem) > 0.6) return 'trivial: the title says it'
  return PRAISE.test(stem) ? 'an opinion' : null
}

/** "Where does it fly, with stops in Spain and Italy?": the stem lists parts of the key. */
export const listsParts: DraftCheck = ({ draft: { candidate, item } }) =>
  candidate?.entity &&
  isPlaceKind(candidate.kind) &&
  /\b(?:including|such as)\b/.test(item.stem) &&
  /^(?:Where|In which)/.test(item.stem)
    ? 'key in the stem'
    : null

/** A key of no content of its own. */
export const emptyKey: DraftCheck = ({ draft: { candidate, item } }) => {
  if (!candidate || candidate.entity || candidate.value || candidate.date) return null
  // "'heightened alert' from troops"
  if (/^['"‘“]/.test(item.key.text) && !/['"’”]$/.test(item.key.text)) return 'half a quotation'
  const words = contentWords(candidate.key)
  if (words.length === 0 || words.every((word) => GENERIC_HEADS.has(word))) return 'empty key'
  return item.type === 'cloze' && words.length === 1 && words[0]!.length < 4 ? 'empty key' : null
}
