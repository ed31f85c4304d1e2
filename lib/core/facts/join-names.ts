import { isFirstName } from '../language/gazetteers/first-names'
import type { Analysis, Entity } from '../language/types'

/**
 * Names that were told apart, or taken for one, by a word that they share. "Day" is Doris Day where the article has one
 * such person, whatever sort of thing her full name was taken for; and "Norway" is the country, where there is one of
 * that name, not short for "Youth Forum Norway".
 */
export function joinNames<T extends Pick<Analysis, 'entities' | 'mentions' | 'raw'>>(analysis: T): T {
  const fuller = fullerNames(analysis.entities)
  const persons = new Set(fuller.values())
  const places = new Map(
    analysis.entities.filter(({ type }) => PLACES.has(type)).map((entity) => [entity.name, entity] as const),
  )
  const entities = analysis.entities.map((entity) =>
    persons.has(entity.id) && entity.type !== 'person' ? { ...entity, type: 'person' as const } : entity,
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const mentions = analysis.mentions.map((mention) => {
    const own = mention.entity === null ? undefined : byId.get(mention.entity)
    if (!own) return mention
    if (fuller.has(own.id)) return { ...mention, entity: fuller.get(own.id)! }
    if (mention.form !== 'name' || PLACES.has(own.type) || isFirstName(own.name.split(' ')[0]!)) return mention
    const place = places.get(analysis.raw.slice(mention.start, mention.end))
    return place ? { ...mention, entity: place.id } : mention
  })
  return { ...analysis, entities, mentions }
}

const PLACES = new Set<Entity['type']>(['country', 'city', 'place'])

/** A person known by one word → the only one whose fuller name ends with it, or has it after the first. */
function fullerNames(entities: readonly Entity[]): Map<number, number> {
  const fuller = new Map<number, number>()
  for (const bare of entities) {
    if (bare.type !== 'person' || bare.name.includes(' ')) continue
    const whole = entities.filter(({ name, type, plural }) => {
      const [first, ...rest] = name.split(' ')
      return !plural && rest.includes(bare.name) && (type === 'person' || (rest.length === 1 && isFirstName(first!)))
    })
    const ending = whole.filter(({ name }) => name.endsWith(` ${bare.name}`))
    const only = ending.length > 0 ? ending : whole
    if (only.length === 1) fuller.set(bare.id, only[0]!.id)
  }
  return fuller
}
