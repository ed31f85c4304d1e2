import type { Fact } from '../../facts/types'
import type { Draft } from '../draft'
import type { DraftCheck } from './under-check'

/** Verbs that say nothing yet without what someone is to do, or is kept from doing. */
const NEEDS_ACTION = new Set(
  'encourage urge ask order force allow advise press persuade invite require enable cause compel instruct warn help prompt'.split(
    ' ',
  ),
)
/** "a seven day mourning period": the number is part of a measure, which is not counted. */
const MEASURE =
  /\bhow many (?:second|minute|hour|day|week|month|year|mile|metre|meter|kilometre|kilometer|foot|page|storey|story|seat|person|man|woman|member|point|vote)\b/i
const CARRIED_ON = /^(?:continue|go on|begin|start|conclude|proceed)$/
const SAYS_LITTLE = new Set(
  'include involve total number range remain appear follow continue mark comprise contain represent'.split(' '),
)
const PERCEIVING = new Set('show see hear watch let help feel'.split(' '))
/** "According to a post on his account": whose it is comes too late. */
const OWN_SOURCE = /^According to [^,]*\b(?:his|her|their|its)\b/
const SPEAKER_AGAIN =
  /^According to .+?, .*\b(?:had|did|was|were|does|do|is|are|would|will|could|can|has|have|may|might) (?:he|she|they|it)\b/i
const LEAST_STATEMENT = 7
/** A noun that says which only together with what the article said before. */
/** In the passive these tell nothing without what someone is said to be or do. */
const RAISED = new Set(
  'project expect believe report think say consider allege estimate know suppose rumor presume deem use design intend'.split(
    ' ',
  ),
)
const POINTING =
  /\bthe (?:idea|law|matter|issue|event|case|move|process|party|company|team|group|film|show|book|game|match|ruling|lawsuit|motion|letter|report|attack|bill|measure|announcement|decision|act|suspension|scheme|proposal|offer|request|accident|crash|incident)(?= (?!of\b|for\b|that\b|which\b|who\b|against\b|between\b|about\b|into\b|to\b)[a-z]+)/i
const POINTING_END =
  /\bthe (?:idea|news|law|study|theory|matter|issue|event|case|move|plan|results?|process|decision|party|company|team|group|film|show|series|book|game|match|race|measure|beginning|end|start|middle|rest)[.?]$/i
/** "To what did it lead?" is asked; "to what did it hover?" is a place. */
const TAKES_TO = new Set(
  'lead refer belong compare attribute contribute respond agree object relate amount dedicate point add react reply submit appeal sentence'.split(
    ' ',
  ),
)

/** "How many years did she serve, from 2008 to 2016?" is a sum. */
export const noSum: DraftCheck = ({ draft: { item } }) =>
  /(?:\b[Hh]ow many (?:more |fewer )?|_____ )years? .*\b\d{4} (?:to|until|and) \d{4}/.test(item.stem)
    ? 'key in the stem'
    : null

/** "Some members have been critical": of what, is told elsewhere. */
export const saysOfWhat: DraftCheck = ({ draft: { item } }) =>
  /\b(?:critical|supportive|aware|capable|suspicious|unique|equivalent|consistent)[.?]$/.test(item.stem)
    ? 'half of what was said'
    : null

/** What is missing from a finished stem, where its words are all there but not all that was said; null for nothing. */
export function findHalfSaid(fact: Fact, { item }: Draft): string | null {
  const { stem, type, key } = item
  // "projected to have won": what, stands before it.
  if (
    /\b(?:to have|has|have|had) (?:won|lost|done|said|left|gone|begun|started|ended|failed|agreed|refused)[.?]$/i.test(
      stem,
    )
  )
    return 'half of what was said'
  if (/\b(?:issued|released|published|gave|made|sent) (?:an? )?(?:\w+ )?(?:press releases?|statements?)[.]$/.test(stem))
    return 'says little'
  if (/\bnot un\w+/.test(stem)) return 'negated'
  if (MEASURE.test(stem)) return 'counts a measure'
  if (/\b(?:was|were|is) aged\b|\bhow many years was\b/i.test(stem)) return 'an age told oddly'
  if (SPEAKER_AGAIN.test(stem) || OWN_SOURCE.test(stem)) return 'pronoun for who says so'
  if (/\bboth (?:of )?(?:the )?\w+/i.test(stem) && !/\bboth\b.*\band\b/i.test(stem)) return 'unresolved reference'
  if (/\b(?:where|which|that|whose|whereby|whether|than|between|using|including)[?.]$/i.test(stem)) return 'breaks off'
  if (/\bwhereby\b(?!.* (?:is|was|were|will|would|has|had|are|can|could|may) )/i.test(stem)) return 'breaks off'
  if (/^(?:\w+ )?what percentage do(?:es)? |^(?:For|By|To|With|At|From) what percentage\b/i.test(stem))
    return 'odd to ask with its preposition'
  // "For how many years for the mayor did she work?", "with how many doctors' approval"
  if (/^(?:For|In|With|By|At|After|Of) how many \w+(?:['’]s? | (?:for|to|with|of|from|at|in|by) )/i.test(stem))
    return 'odd to ask with its preposition'
  if (/^(?:Unlike|Like) (?:what|which|who)/.test(stem)) return 'odd to ask with its preposition'
  // "What found a weapon?"
  if (/\bwhat (?:found|discovered|decided|believed|said|thought|knew|wanted|told)\b/i.test(stem)) return 'odd opening'
  if (/^For which \w+ (?:did|has|had) .*\brun\b/.test(stem)) return 'odd to ask with its preposition'
  if (/^To what (?:did|does|do|has|have|had|was|were)\b/.test(stem) && !TAKES_TO.has(fact.relation))
    return 'odd to ask with its preposition'
  if (/^In an? \w+, (?:who|what|which)/.test(stem)) return 'odd opening'
  if (fact.relation === 'have' && /^(?:In [^,]+, )?who had\b/i.test(stem)) return 'says little'
  if (/\bhow many (?:strong|more|others?|of)\b/i.test(stem)) return 'counts a measure'
  if (/\bthe (?:role|post|position|job)(?! (?:of|as)\b)/i.test(stem)) return 'vague description'
  if (
    CARRIED_ON.test(fact.relation) &&
    !fact.object &&
    / in (?:the|an?) (?:speech|statement|interview|letter|post|tweet)\b/.test(stem)
  )
    return 'says little'
  if (
    SAYS_LITTLE.has(fact.relation) &&
    /^(?:According to [^,]*, )?what \w+/i.test(stem) &&
    !/\bwhat (?:did|do|does|was|were|is|are|has|had|have|can|could|will|would|may|might) /i.test(stem)
  )
    return 'too open a question'
  // "was projected by many papers": to have done what?
  if (
    /^(?:describe|regard|depict|portray|characteri[sz]e)$/.test(fact.relation) &&
    fact.clause.passive &&
    !/ as /.test(stem)
  )
    return 'half of what was said'
  const complement = / (?:to|as|that|at|for|in|by) /.test(stem.replace(/ by _____/, ''))
  if (RAISED.has(fact.relation) && fact.clause.passive && !complement) return 'half of what was said'
  if (POINTING.test(stem.replace(/"[^"]*"/g, ''))) return 'vague description'
  if (POINTING_END.test(stem)) return 'vague description'
  // "What did the council propose to a law?": the end belongs to what is asked for.
  if (/^What (?:did|do|does|has|have|had) .* (?:to|of|on|for) an? \w+\?$/.test(stem)) return 'half of what was said'
  // "footage showed the vehicle burn": the verb was taken for a noun.
  if (PERCEIVING.has(fact.relation) && /^(?:the|an?) \w+ \w+$/i.test(key.text) && type !== 'true-false')
    return 'half of what was said'
  if (/\b(?:nothing|nobody|no one|none)\b/i.test(stem)) return 'negated'
  if (/\b(?:not|n't) /.test(stem) && fact.clause.copular && type === 'true-false') return 'negated'
  // "Norvik Hall dates to 1873" says enough with its year.
  const tied = /\b\d{4}\b|\b(?:largest|smallest|oldest|highest|longest|first|only)\b/.test(stem) ? 2 : 0
  if (type === 'true-false' && stem.split(/\s+/).length < LEAST_STATEMENT - tied) return 'says little'
  if (
    NEEDS_ACTION.has(fact.relation) &&
    !fact.clause.passive &&
    !/ (?:to|from|into|against|of|about|that) \S/.test(stem)
  )
    return 'half of what was said'
  return null
}
