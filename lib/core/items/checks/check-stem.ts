import { contentWords } from '../../facts/content-words'
import { GENERIC_HEADS, LINKING } from '../../facts/word-lists'
import type { Wording } from '../../facts/wording-state'
import type { Candidate } from '../candidates/candidate'
import { isHeadline } from '../scenes/headline'
import { namesSomething } from '../stems/anchor'
import { lacksContest } from './contest'

/** Content words of the title, and whether the fact is told in the present as true at any time. */
export type Topic = { words: ReadonlySet<string>; general: boolean }
export type StemUnderCheck = {
  text: string
  wording: Wording
  candidate: Candidate | null
  question: boolean
  topic: Topic
  /** What is told before it, where it is not asked alone. */
  scene?: string | undefined
  /** Whether it is the article's own sentence. */
  whole?: boolean
}

/** A check gives a reason to reject, or null. */
type Check = (stem: StemUnderCheck) => string | null

const LONGEST = 30
/** What is to be judged as a whole must be taken in at once. */
const LONGEST_STATEMENT = 24

/** After a scene: enough to ask, and together not more than one takes in at once. */
const AFTER_SCENE = { least: 4, most: 28, together: 48 }

const count = (text: string) => text.split(/\s+/).length

const length: Check = ({ text, question, candidate, scene }) => {
  // Whose word it is tells nothing about what is asked.
  const words = count(text.replace(/^According to [^,]*, /, ''))
  if (words < (scene ? AFTER_SCENE.least : 5)) return 'stem too short'
  const alone = question || candidate ? LONGEST : LONGEST_STATEMENT
  const most = scene ? Math.min(AFTER_SCENE.most, AFTER_SCENE.together - count(scene)) : alone
  return count(text) > most ? 'stem too long' : null
}
/** What no sentence has that came out whole. */
const BROKEN: readonly RegExp[] = [
  // "et al" taken for a name
  /\bet al\b|\b[Aa]l's (?![A-Z])/,
  // "followed by, according to reports"; "convicted, of trying"
  /\b(?:by|of|to|in|with|from), |\w, of \w+ing\b/,
  // a slip of the article: "caucuses where held on", "a event"
  /\bwhere (?:held|\w+ed) (?:on|in)\b/,
  /\ba (?:e(?!u)|a|i|o(?!n(?:e|ce)\b))[a-z]/,
  /according to.*according to/i,
  // "the assembly which took place | in Norvik", "Whose admission a lie did she call?"
  /\bwhich (?:took|takes) place[.?]/,
  /^Whose \w+ an? /,
  // "in the habit | of visiting another tank"
  /\bin the (?:habit|process|midst|course|wake|event|hope|absence|case|name|hands|face|form|shape|context|light)[.?]/,
  // "was projected to have won and | become"
  /\b(?:was|were|is|are) (?:become|became)\b/,
  // "Berg's side's loss": a pronoun written out beside its own name
  /'s \w+'s /,
]

const form: Check = ({ text, question, candidate, whole }) => {
  if (!/^["(]?[A-Z0-9$€£_]/.test(text)) return 'no capital at the start'
  if (question !== text.endsWith('?')) return 'wrong mark at the end'
  if (
    // "Sirhan Sirhan": a name may.
    /\b([a-z]\w*) \1\b/.test(
      text.replace(/\b(had had|that that)\b/gi, '').replace(/^./, (first) => first.toLowerCase()),
    ) ||
    /\s[,.;:?]/.test(text) ||
    /[,;:.]{2}/.test(
      text.replace(/\.{3}/g, '').replace(/\b([A-Z]|Jr|Sr|Inc|Co|Corp|Ltd|St|vs|a\.m|p\.m)\.(?=[,:])/g, '$1'),
    )
  )
    return 'broken wording'
  const bare = text.replace(/:? ?"[^"]*"/g, '')
  if (
    (!whole && /;|:(?!\d\d)/.test(bare)) ||
    /\b(who|what|which \w+|how many \w+) (was|is|were|are|has|have) (all|both|each)\b/i.test(text)
  )
    return 'broken wording'
  if (
    !whole &&
    /(?<!\b(?:was|were|been|being|be|as|of|the|a|this|each|every) )\b(told|tell|said|says|say|added|add|stated|state|noted|announced|announce|claim|argue|suggest|preceded|followed|the|had|has|have|was|were|is|are|that|which|who|of|and|or|be|been)[.?]?$/i.test(
      text.replace(/\b(the|of|and|or|that|be) _____/g, '$1 it').replace(/_____|\bState\b/g, ''),
    )
  )
    return 'broken wording'
  if (BROKEN.some((pattern) => pattern.test(`${text} ${candidate?.key ?? ''}`))) return 'broken wording'
  if (/what percentage .*%/i.test(text)) return 'two percentages'
  if (
    /\b(did|does|do) (?:\S+ ){0,6}?(?:was|were|is|are|has|had)\b/i.test(text) &&
    /^(who|what|which|whom|how|where|when|why)/i.test(text) &&
    !/\bthat\b/.test(text)
  )
    return 'double auxiliary'
  return null
}
const leak: Check = ({ text, candidate, question, scene }) => {
  if (!candidate) return null
  const stem = new Set(contentWords(`${scene ?? ''} ${text}`))
  // "Which ministry …?" may say ministry.
  const askedNoun = question ? /\bwhich (\w+)/i.exec(text)?.[1] : undefined
  const own = candidate.entity
    ? candidate.entity.aliases
        .concat(candidate.entity.name)
        .flatMap(contentWords)
        .filter((word) => word.length > 2 && word !== askedNoun)
    : contentWords(candidate.key)
  return own.some((word) => stem.has(word)) ? 'key in the stem' : null
}
const DEICTIC =
  /\b(today|yesterday|tomorrow|tonight|now|currently|recent(?:ly)?|previous(?:ly)?|upcoming|forthcoming|latest|ago|so far|to date|here|(since|until|before|by) then|this (week|month|year|morning|afternoon|evening|weekend)|(last|next) (week|month|year|night|weekend|summer|winter|spring|autumn|fall|time)|current (?:term|season|year|plan|situation|phase|version|position|post|job|form)|the (?:next|previous) (?!to\b)\w+|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i
const deictic: Check = ({ text: stem, candidate }) => {
  const text = `${stem} ${candidate?.key ?? ''}`
  return DEICTIC.test(text) ? 'relative time' : null
}
/** What only the sentence before makes clear; and what even that does not. */
const POINTING =
  /\b(this|these|the two|the pair|the duo|the latter|the former|aforementioned|the article|the passage)\b/i
const AWAY = /\b(the latter|the former|aforementioned|the article|the passage)\b/i
/** "Both were acquitted": of whom, only the sentence before says. */
const OF_WHOM =
  /^(?:Both|Neither|None|All|Each|Others?|Another|Some|Many|Most|Several|The (?:other|others|rest|following|same|first|second|third|last|\w+(?:rth|fth|xth|nth|hth)))(?: of (?:them|these|those|the))? (?:were|was|are|is|had|have|has|did|\w+ed)\b/
const pointing: Check = ({ text, scene }) =>
  ((!scene || isHeadline(scene)) && OF_WHOM.test(text)) ||
  /\beach (?!of\b|other\b|year\b|day\b|month\b|week\b|side\b|time\b)\w+/i.test(text.replace(/"[^"]*"/g, '')) ||
  /\bsuch (?:an? )?(?!as\b|\w+ as\b)\w+/i.test(text.replace(/"[^"]*"/g, '')) ||
  (scene ? AWAY : POINTING).test(text) ||
  /\bthe remaining (?:\d+|one|two|three|four|five)\b/i.test(text) ||
  /\b(I|we|you|my|our|your|us|me)\b/.test(text.replace(/"[^"]*"/g, ''))
    ? 'unresolved reference'
    : null
const COUNTING =
  /^(least|more|most|over|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|people|says|kills?|killed)$/

/** Two words of the title, or one in a general truth: what a great white shark does needs no place and time. */
function isTopical(text: string, topic: Topic): boolean {
  const shared = new Set(
    contentWords(text).filter((word) => word.length > 3 && topic.words.has(word) && !COUNTING.test(word)),
  ).size
  return shared >= 2 || (topic.general && shared >= 1)
}
const anchored: Check = ({ text, wording, candidate, topic, scene }) => {
  if (scene && lacksContest(candidate ? text.replace('_____', candidate.key) : text)) return 'which contest is not said'
  if (scene) return wording.vague > 0 ? 'vague description' : null
  if (!namesSomething({ text, named: wording.named }, candidate) && !isTopical(text, topic))
    return 'nothing to recognise it by'
  if (lacksContest(candidate ? text.replace('_____', candidate.key) : text)) return 'which contest is not said'
  return wording.vague > 0 ? 'vague description' : null
}
const worth: Check = ({ candidate }) => {
  if (!candidate) return null
  const words = contentWords(candidate.key)
  if (words.length === 0 && !/\d/.test(candidate.key) && !candidate.value) return 'empty key'
  return words.every((word) => GENERIC_HEADS.has(word) || LINKING.has(word)) && !candidate.value ? 'generic key' : null
}

/** Nobody is made the answer to who was abused, or to how someone took their life. */
const safe: Check = ({ text: stem, candidate, scene }) => {
  const text = `${scene ?? ''} ${stem}`
  if (/\b(?:porn\w*|prostitut\w*|stripper|escort)\b/i.test(`${text} ${candidate?.key ?? ''}`)) return 'not safe to ask'
  if (/\bsurvived\b.*\bby\b|\bby\b.*\bsurvived\?/i.test(text)) return 'private'
  if (/\ballegedly\b/i.test(text)) return 'an accusation'
  if (/\b(suicide by|hanged (him|her)self|took (his|her|their) own li(fe|ves)|overdosed)\b/i.test(text))
    return 'not safe to ask'
  const victim =
    /\b(raped?|raping|rapist|molested|sex|sexually|sexual (?:abuse|assault|violence)|underwear|abused|groomed|trafficked)\b/i.test(
      text,
    )
  return victim && (candidate?.kind === 'person' || candidate === null) ? 'not safe to ask' : null
}

/** In the order in which a reader would stumble. */
const CHECKS: [string, Check][] = [
  ['length', length],
  ['form', form],
  ['leak', leak],
  ['deictic', deictic],
  ['pointing', pointing],
  ['anchored', anchored],
  ['worth', worth],
  ['safe', safe],
]

export function checkStem(stem: StemUnderCheck): string | null {
  for (const [, check] of CHECKS) {
    const reason = check(stem)
    if (reason) return reason
  }
  return null
}
