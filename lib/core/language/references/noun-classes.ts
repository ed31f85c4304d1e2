import { KIND_BY_NOUN } from '../gazetteers/kinds'
import { genderOfRole, isRole } from '../gazetteers/roles'
import type { Token } from '../types'

/** What a phrase can stand for, as far as a pronoun cares. 'group' acts like one and is spoken of as it or they. */
export type Kind = 'person' | 'group' | 'place' | 'thing' | 'time' | 'unknown'
export type Gender = 'feminine' | 'masculine' | null

const PERSON_NOUNS = new Set(
  (
    'people person child kid baby infant adult victim suspect defendant accused perpetrator attacker assailant shooter hostage ' +
    'survivor witness migrant refugee immigrant protester protestor demonstrator rebel militant insurgent civilian citizen ' +
    'villager resident inhabitant voter candidate nominee rival opponent supporter follower fan member colleague friend ' +
    'neighbour neighbor relative brother sister parent father mother son daughter wife husband spouse widow partner boyfriend ' +
    'girlfriend uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece twin ' +
    'youth teen teenager toddler lady gentleman guy human individual native visitor tourist guest customer client consumer ' +
    'user viewer listener reader owner tenant landlord buyer seller investor donor sponsor patient passenger pedestrian ' +
    'motorist cyclist commuter pupil student graduate alumnus learner applicant participant contestant competitor winner loser ' +
    'finalist recipient laureate hero leader follower speaker author writer artist inventor discoverer founder ' +
    'figure star celebrity somebody someone anybody anyone everybody everyone nobody mate pal crewmate teammate successor predecessor ' +
    'offender criminal inmate convict fugitive thief burglar robber hacker smuggler trafficker dealer addict terrorist murderer ' +
    'killer bomber gunman sniper official worker employee employer staffer volunteer ally enemy foe trainee intern expert analyst ' +
    'observer commentator critic activist campaigner advocate environmentalist researcher scientist scholar academic'
  ).split(' '),
)
const GROUP_NOUNS = new Set(
  (
    'government administration family couple pair duo trio crew staff audience public crowd population community jury panel ' +
    'cabinet opposition coalition delegation squad battalion brigade regiment unit troop gang mob cartel clan tribe ' +
    'household generation majority minority leadership management workforce police congress senate house assembly ' +
    'legislature senate electorate press media industry sector business factory shop store restaurant hotel library'
  ).split(' '),
)
const TIME_NOUNS = new Set(
  'day week month year hour minute second time moment morning afternoon evening night weekend decade century season spring summer autumn winter today tomorrow yesterday date period age era past future present while quarter half beginning end'.split(
    ' ',
  ),
)
const EMPTY_NOUNS = new Set(
  'way sort kind type number lot part rest example case reason matter fact deal percent per cent percentage bit piece addition order instance total average amount degree range series couple course sake result'.split(
    ' ',
  ),
)

export function isEmptyNoun(lemma: string): boolean {
  return EMPTY_NOUNS.has(lemma)
}

/** What a common noun stands for; by lists, and for people by the endings of agent nouns. */
export function kindOfNoun(lemma: string): Kind {
  if (TIME_NOUNS.has(lemma)) return 'time'
  if (PERSON_NOUNS.has(lemma)) return 'person'
  if (GROUP_NOUNS.has(lemma)) return 'group'
  const listed = KIND_BY_NOUN.get(lemma)
  if (listed === 'person') return 'person'
  if (listed === 'organisation') return 'group'
  if (isRole(lemma)) return 'person'
  if (listed === 'country' || listed === 'city' || listed === 'place') return 'place'
  if (listed) return 'thing'
  if (/(?:woman|man|women|men|ist|ician|logist|grapher|maker|holder|keeper|owner|goer|player|fighter)$/.test(lemma))
    return 'person'
  return 'thing'
}

export function genderOfNoun(lemma: string): Gender {
  if (
    /^(?:sister|mother|daughter|wife|grandmother|granddaughter|niece|aunt|girlfriend|lady|widow|actress|heroine)$/.test(
      lemma,
    )
  )
    return 'feminine'
  if (/^(?:brother|father|son|husband|grandfather|grandson|nephew|uncle|boyfriend|gentleman|guy)$/.test(lemma))
    return 'masculine'
  return genderOfRole(lemma) ?? (/woman$/.test(lemma) ? 'feminine' : /[^u]man$/.test(lemma) ? 'masculine' : null)
}

/** Grammatical functions in the order in which they invite to be spoken of again. */
export const FUNCTIONS = [
  'main subject',
  'subject',
  'object',
  'oblique',
  'possessor',
  'modifier',
  'predicate',
  'other',
] as const
export type GrammaticalFunction = (typeof FUNCTIONS)[number]

/** A conjunct has the function of the first of its list: "X and Y left before he did". */
export function functionOf(token: Token, tokens: readonly Token[]): GrammaticalFunction {
  let at = token
  for (let steps = 0; /^(?:conj|appos|flat)/.test(at.deprel) && at.head >= 0 && steps < 6; steps++)
    at = tokens[at.head]!
  if (/^nsubj/.test(at.deprel)) return at.head >= 0 && tokens[at.head]!.deprel === 'root' ? 'main subject' : 'subject'
  if (/^(?:obj|iobj)/.test(at.deprel)) return 'object'
  if (/^nmod:poss/.test(at.deprel)) return 'possessor'
  if (/^obl/.test(at.deprel)) return 'oblique'
  if (/^nmod/.test(at.deprel)) return 'modifier'
  if (/^(?:root|parataxis|xcomp|ccomp)/.test(at.deprel)) return 'predicate'
  return 'other'
}
