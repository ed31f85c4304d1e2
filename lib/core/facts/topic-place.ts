import type { Entity, Token } from '../language/types'
import type { ArticleIndex } from './article-index'
import { prepositionOf } from './phrase'

/** Where the events of an article are, as it says so: "in Graz", "at Sola Airport". */
export type TopicPlace = { entity: Entity; preposition: string; titled: boolean }

const TYPES = ['city', 'place', 'country']
/** Too large for "in …" to say where. */
const EVERYWHERE =
  /^(Earth|Europe|Asia|Africa|America|North America|South America|Latin America|Oceania|Antarctica|Middle East|West|East|Mars|Moon|United States.*|US|U\.S\.|China|Russia|India|European Union|Soviet Union)$/
const topics = new WeakMap<ArticleIndex, TopicPlace | null>()

/**
 * The only city that title and lead name, else the only other place, else the only country, named more than once;
 * null where there are two of the kind, or none.
 */
export function topicPlace(index: ArticleIndex): TopicPlace | null {
  const known = topics.get(index)
  if (known !== undefined) return known
  const named = opening(index)
  let place: TopicPlace | null = null
  for (const type of TYPES) {
    const found = [...named.values()].filter(({ entity }) => entity.type === type && !EVERYWHERE.test(entity.name))
    if (found.length === 0) continue
    place = found.length === 1 && isNamedAgain(index, found[0]!.entity) ? found[0]! : null
    break
  }
  topics.set(index, place)
  return place
}

/** By its name, not by the adjective made of it. */
const inTitle = (index: ArticleIndex, entity: Entity) => {
  const title = ` ${(index.analysis.metadata.title ?? '').replace(/[^\p{L}\p{N}.]+/gu, ' ')} `
  return [entity.name, ...entity.aliases].some((name) => name.length > 2 && title.includes(` ${name} `))
}

/** "wreck found near Norvik": what a title says lies beside a place is not in it. */
const besideOf = (index: ArticleIndex, entity: Entity): string | null => {
  const title = index.analysis.metadata.title ?? ''
  const told = [entity.name, ...entity.aliases].flatMap((name) => {
    const at = title.indexOf(name)
    return at < 0 ? [] : [/\b(near|off|outside) (?:the )?$/.exec(title.slice(0, at))?.[1]]
  })
  return told.find((word) => word !== undefined) ?? null
}

const isNamedAgain = (index: ArticleIndex, entity: Entity) =>
  (index.mentionsOf.get(entity.id)?.length ?? 0) + Number(inTitle(index, entity)) > 1

/** By entity, the places of the title and the first sentence of the body. */
function opening(index: ArticleIndex): Map<number, TopicPlace> {
  const { sentences, mentions, paragraphs } = index.analysis
  const lead = sentences.find((sentence) => paragraphs[sentence.paragraph]?.kind === 'body')?.index ?? 0
  const named = new Map<number, TopicPlace>()
  for (const entity of index.entities.values())
    if (TYPES.includes(entity.type) && inTitle(index, entity))
      named.set(entity.id, { entity, preposition: besideOf(index, entity) ?? 'in', titled: true })
  for (const mention of mentions) {
    const entity = mention.entity === null ? undefined : index.entities.get(mention.entity)
    if (!entity || mention.form !== 'name' || mention.sentence > lead || !TYPES.includes(entity.type)) continue
    const tree = index.trees[mention.sentence]!
    const preposition = prepositionOf(tree, mention.head)
      .map((at) => tree.tokens[at]!.text.toLowerCase())
      .join(' ')
    if (besideOf(index, entity)) continue
    const said = /^(at|on|near|off|outside)$/.test(preposition) && entity.type === 'place'
    if (said || !named.has(entity.id))
      named.set(entity.id, { entity, preposition: said ? preposition : 'in', titled: inTitle(index, entity) })
  }
  return named
}

const EVENT =
  /^(crash|collision|collapse|explosion|blast|bombing|attack|shooting|stabbing|killing|murder|fire|blaze|flood|earthquake|quake|storm|protest|demonstration|rally|march|riot|strike|election|vote|referendum|race|festival|convention|summit|launch|outbreak|epidemic|accident|derailment|landslide|eruption|robbery|theft|heist|ambush|raid|siege|ceremony|flight|crossing|unrest|clash|incident|disaster)$/

/** Whether a noun tells that something happened: "crash", "vote". */
export const isEventNoun = (lemma: string) => EVENT.test(lemma)

/** Where "the crash" was, of an article whose title tells of one crash and names one place; null where that is not plain. */
export function placeOfEvent(index: ArticleIndex, noun: Token): TopicPlace | null {
  if (!EVENT.test(noun.lemma)) return null
  const place = topicPlace(index)
  return place?.titled && isTold(index, noun.lemma) ? place : null
}

/** The event or its verb ("crashes", "shot" by its noun) stands in the title. */
const isTold = (index: ArticleIndex, noun: string) => {
  const stem = noun.replace(/(ing|ion|e)$/, '')
  const general = /^(incident|accident|disaster)$/.test(noun)
  const title = (index.analysis.metadata.title ?? '').toLowerCase()
  return general ? /crash|collision|collapse|explo|fire|blaze|derail|kill/.test(title) : title.includes(stem)
}
