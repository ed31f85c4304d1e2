import type { ArticleIndex } from '../../facts/article-index'
import type { Piece } from '../../facts/clause'
import type { Fact } from '../../facts/types'
import { type DraftCheck, verbOf } from './under-check'

/** Which verbs take an object and a phrase with this preposition: the phrase is the verb's own, not the object's. */
const GOVERNED: Readonly<Record<string, string>> = {
  to: 'give send offer award grant hand donate sell lend pay owe show lead present submit deliver bring add link connect compare attribute ascribe devote dedicate limit restrict expose sentence return transfer move take subject commit confine reduce increase raise lower cut extend refer drive transport fly apply tie deny lose release restore prefer describe explain report introduce recommend appoint elect promote name move invite urge expand change draw assign convert read write sing teach leave adapt ban open attach',
  on: 'base impose spend focus put place hold confer model blame file conduct perform pin carry host publish post broadcast release build sign win',
  of: 'accuse convict rob deprive inform warn remind acquit suspect strip cure notify assure clear rid make',
  with: 'charge provide supply replace present equip fill share compare combine associate discuss sign mix meet cover connect link fit treat help open',
  for: 'blame thank use pay arrest nominate sentence award criticise criticize praise prepare buy sell need leave find provide exchange charge trade mistake write make seek reserve vote punish honour honor fine cite build order search',
  from: 'protect remove steal take receive get obtain buy ban prevent save rescue borrow withdraw collect hear learn separate draw keep exclude stop discourage free release drop import gain select choose recover evacuate deport earn hide win bar transfer move bring',
  into: 'turn divide put throw bring force transform split translate make drive inject send launch convert incorporate introduce crash',
  against:
    'file bring launch use make win lose play lodge commit take lead level issue impose score stage deploy pit protect direct order defend',
  as: 'name describe regard use elect appoint know see treat recognise recognize consider identify classify depict cite define portray serve work view select choose establish list give replace',
}
const VERBS = new Map(Object.entries(GOVERNED).map(([word, verbs]) => [word, new Set(verbs.split(' '))]))
/** Verbs that say nothing yet without this phrase. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  base: /\b(?:on|upon|in|at)\b/,
  ascribe: /\bto\b/,
  attribute: /\bto\b/,
  accuse: /\bof\b/,
  deprive: /\bof\b/,
  devote: /\bto\b/,
  dedicate: /\bto\b/,
  subject: /\bto\b/,
  compare: /\b(?:to|with)\b/,
  put: /\b(?:in|on|at|into|to|under|up|down|off|out|forward|over|through|behind|back|away)\b/,
  place: /\b(?:in|on|at|into|under|near|with|around|over|inside|outside)\b/,
  owe: /\bto\b/,
  consist: /\bof\b/,
  tend: /\bto\b/,
  serve: /\b(?:as|in|on|under|until|from|years?|months?|terms?|sentence|time)\b/,
  vote: /\bto (?!\d)\w+|\bfor\b|\bagainst\b|\bin favou?r\b|\bon (?:a|an|the|whether)\b/,
  refer: /\bto\b/,
}

const KEEPS = /\b(?:prevent|stop|ban|bar|block|discourage)(?:ped|red|ned|ed|s)?\b/
const KEEPS_FROM = /\b(?:prevent|stop|ban|bar|block|discourage)(?:ped|red|ned|ed|s)?\b[^.]*\bfrom \w+ing\b/

/** What belongs to the object or to the verb must be asked, or told, together with it. */
export const lostComplement: DraftCheck = ({ index, fact, draft: { item, candidate } }) => {
  if (fact.clause.kind === 'quote' || fact.clause.kind === 'role') return null
  const needed = NEEDED[verbOf(fact)]
  const told = item.stem.replace(/^According to [^,]*, /, '')
  if (needed && !needed.test(told) && !fact.clause.passive) return 'half of what was said'
  // "prevented two ships | from docking"
  if (KEEPS_FROM.test(item.evidence.exact) && KEEPS.test(told) && !/\bfrom\b/.test(told)) return 'half of what was said'
  if (losesBeing(index, fact, told)) return 'half of what was said'
  if (hasTwoObjects(fact)) return 'two objects'
  if (losesAs(index, fact, told)) return 'half of what was said'
  // "sentenced | to 73 months | in prison" asks with the number in front, and leaves the prison behind.
  const { form, piece } = candidate ?? {}
  // "expelled the Kenyan ambassador | to Norway": not where he was expelled to.
  const before = piece && fact.clause.pieces.find(({ tokens }) => tokens.at(-1)! + 1 === piece.tokens[0])
  const { tokens } = index.trees[fact.sentence]!
  if (
    piece?.role === 'oblique' &&
    before?.role === 'object' &&
    /^to$/i.test(tokens[piece.preposition[0] ?? -1]?.text ?? '') &&
    SENT_TO.test(tokens[before.head]!.lemma)
  )
    return 'half of what was said'
  if (form === 'quantity' && piece?.role === 'oblique' && item.stem.endsWith('?')) {
    const next = fact.clause.pieces.find(({ tokens }) => tokens[0] === piece.tokens.at(-1)! + 1)
    if (next?.role === 'oblique') return 'half of what was said'
  }
  if (candidate?.kind === 'phrase' && candidate.piece.role === 'object' && item.stem.endsWith('?'))
    return isTorn(index, candidate.fact, candidate.piece) ? 'half of what was said' : null
  return null
}

/** Nouns that go on with "to". */
const SENT_TO =
  /^(?:ambassador|envoy|adviser|advisor|assistant|aide|threat|response|reaction|access|alternative|answer|approach|damage|end|visit|visitor|heir|successor|opposition|resistance|solution|right|entrance|key|tribute|commitment)$/

/** "reported Ada Berg | to be dead" */
function losesBeing(index: ArticleIndex, fact: Fact, told: string): boolean {
  const object = fact.clause.pieces.find(({ role }) => role === 'object')
  const { tokens } = index.trees[fact.sentence]!
  const [to, be] = [1, 2].map((step) => tokens[(object?.tokens.at(-1) ?? tokens.length) + step]?.text)
  return to === 'to' && be === 'be' && !/\bto be\b/.test(told)
}

const NAMED_AS = new Set(
  'identify describe regard view see treat recognise recognize define classify depict portray cite characterise characterize list label know'.split(
    ' ',
  ),
)

/** "identified the suspect | as Paul Lind": as what or whom is what was said. */
const losesAs = (index: ArticleIndex, fact: Fact, told: string) =>
  NAMED_AS.has(verbOf(fact)) &&
  !/\bas\b/i.test(told) &&
  fact.clause.pieces.some(({ preposition }) =>
    /^as$/i.test(index.trees[fact.sentence]!.tokens[preposition[0] ?? -1]?.text ?? ''),
  )

const TWO_OBJECTS = new Set(
  'give send offer award grant hand lend pay owe show tell teach ask deny cost bring buy sell promise make call name elect appoint consider find leave wish guarantee earn win save charge fine bet forgive assure serve read write envy allow cause bid get do keep declare pronounce crown dub vote label brand render term order'.split(
    ' ',
  ),
)

/** "studied magnesium | calcium salts": a list that lost its "and". */
const hasTwoObjects = (fact: Fact) =>
  !TWO_OBJECTS.has(verbOf(fact)) &&
  fact.clause.pieces.filter(
    ({ role, preposition, lead }) => /^(object|indirect)$/.test(role) && preposition.length === 0 && lead === '',
  ).length > (fact.clause.passive ? 0 : 1) &&
  !fact.clause.pieces.some(({ role }) => role === 'verb')

const TELLS_MORE = /^(of|for|to|on|against|about|between|among|into|over|from|towards?|as|with)$/

/** "broke | the record | for women": a preposition right behind the object that the verb does not take is the noun's. */
function isTorn(index: ArticleIndex, fact: Fact, object: Piece): boolean {
  const next = fact.clause.pieces.find(({ tokens }) => tokens[0] === object.tokens.at(-1)! + 1)
  if (!next) return false
  if (next.role === 'object' || next.role === 'indirect') return true
  // "for two hours" is a measure, "for boats with two sails" none.
  const body = next.tokens.filter((at) => !next.preposition.includes(at))
  const has = ({ tokens }: { tokens: { from: number } }) => body[0] === tokens.from
  if (index.dates[fact.sentence]!.some(has) || index.values[fact.sentence]!.some(({ value }) => has(value)))
    return false
  const [first, ...more] = next.preposition
  const word = more.length === 0 ? index.trees[fact.sentence]!.tokens[first ?? -1]?.text.toLowerCase() : undefined
  return next.role === 'oblique' && word !== undefined && TELLS_MORE.test(word) && !VERBS.get(word)?.has(verbOf(fact))
}
