import { contentWords } from '../../facts/content-words'
import { GENERIC_HEADS, SAYING, UNIQUE_NOUNS } from '../../facts/word-lists'
import { type DraftCheck, verbOf } from './under-check'

const VAGUE_KEY =
  /^(?:the|an?) (?:decision|move|incident|event|statement|bill|plan|plans|report|attack|announcement|project|process|situation|matter|issue|case|news|question|problem|change|changes|deal|agreement|measure|measures|system|group|team|company|building|area|site|game|match|season|series|film|show|book|site|vehicle|aircraft|plane|ship|man|woman|men|women|suspect|victim|victims)(?: via .*)?$/i
/** That a release was issued or a letter sent is not the news; what it says is. */
const SENT =
  /^(?:an? |the )?(?:\w+ )?(?:press releases?|statements?|e-?mails?|letters?|tweets?|messages?|posts?|interviews?)(?: (?:to|of|via|on) .*)?$/i
/** "the council's decision": that there was one is not the news. */
const OWNED =
  /'s? (?:decision|move|statement|announcement|plan|report|proposal|comments?|remarks?|actions?|response|request|claims?)$/i
/** "the decree": which one, only the article tells. */
const BARE = /^the ([a-z]+)$/i
/** "a federal judge": any of its kind. */
const ANY_OF = /^(?:an?|one) (?:\w+ )?\w+$|^an? \d+-year-old \w+$/i
/** "the first bomb", "the 22-mile trip": told apart from others that only the article names. */
const TOLD_APART = /^the (?:first|second|third|last|latter|former|new|old|other|\w*\d[\w-]*|[\w]+ing) [a-z]+$/i

/** Whether the key says something to somebody who has not the article before them. */
export const clearKey: DraftCheck = ({ index, draft: { candidate }, fact }) => {
  if (!candidate || candidate.entity) return null
  const { key, kind, piece } = candidate
  // "the five-foot (1.5-metre) iron rod", answered by "Iron rod".
  const { tokens, children } = index.trees[fact.sentence]!
  const cut = children[piece.head]!.some((at) => tokens[at]!.deprel === 'det' && !candidate.focus.includes(at))
  if (kind === 'phrase' && cut && tokens[piece.head]!.xpos === 'NN') return 'half of what was said'
  // "a ruling finding | in favour of"
  if (kind === 'phrase' && tokens[candidate.focus.at(-1)!]!.xpos === 'VBG' && candidate.focus.length > 1)
    return 'half of what was said'
  // "live performances in 2016": the year belongs to the question.
  // "Iranian airline Mahan Air", asked for by "what": a name with its description.
  const last = /\s([A-Z]\w+)$/.exec(key)
  if (kind === 'phrase' && last && piece.role !== 'predicate') return 'called one thing, asked as another'
  if (kind === 'phrase' && /\b(?:19|20)\d\d\b/.test(key)) return 'half of what was said'
  if (VAGUE_KEY.test(key) || SENT.test(key) || OWNED.test(key)) return 'key that only the article makes clear'
  const bare = kind === 'phrase' || kind === 'group' ? BARE.exec(key)?.[1]?.toLowerCase() : undefined
  if (bare && !UNIQUE_NOUNS.has(bare) && !GENERIC_HEADS.has(bare)) return 'key that only the article makes clear'
  if (kind === 'phrase' && TOLD_APART.test(key)) return 'key that only the article makes clear'
  if (kind === 'group' && ANY_OF.test(key)) return 'generic key'
  if (/^the age of \d/.test(key)) return 'an age told oddly'
  if (/^(?:the )?(?:local|nearby|neighbou?ring|surrounding)\b/i.test(key))
    return 'key that only the article makes clear'
  if (kind === 'role' && OF_WHAT.test(key)) return 'key that only the article makes clear'
  // "Poachers", "Politics": one plain word could be guessed, and is dull to type.
  if (kind === 'phrase' && contentWords(key).length < 2) return 'generic key'
  const said = SAYING.has(verbOf(fact)) && /^(?:say|tell|state|write|report|add|note)$/.test(fact.relation)
  return said && kind === 'phrase' && piece.role === 'object' ? 'asks for what was said' : null
}

/** "Team leader", "Regional governor": a post that says neither of what nor of where. */
const OF_WHAT =
  /^(?:the |an? )?(?:(?:county|city|state|town|village|district|police|study|main|first|principal|team|group|party|project|regional|local|senior|deputy|former|executive|acting|interim|student|chief|lead|head) )*(?:leader|spokes(?:man|woman|person)|chief|head|director|manager|coach|captain|member|official|officer|representative|chairman|chairwoman|chair|president|vice president|minister|secretary|governor|mayor|commissioner|candidate|editor|executive|adviser|advisor|founder|co-founder|owner|protester|activist|deputy|delegate|spokespeople|researcher|resident|author|co-author|sheriff|vice-president)$/i

const WHO_WAS = /^Who was (?:formerly )?(.*?)(?: in [A-Z][a-z]+ \d{4})?\?$/

/** "Who was regional governor?": a post that says neither of what nor of where, in the question. */
export const clearPost: DraftCheck = ({ draft: { item }, fact }) => {
  const post = fact.clause.kind === 'role' ? WHO_WAS.exec(item.stem)?.[1] : undefined
  return post !== undefined && OF_WHAT.test(post) ? 'nothing to recognise it by' : null
}
