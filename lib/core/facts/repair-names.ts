import { isRole } from '../language/gazetteers/roles'
import type { Analysis, Entity } from '../language/types'

/** "Mayor of London Ada Khan" read as one name: what stands before a forename is a place or a title, no part of it. */
export function repairNames(entities: readonly Entity[]): Entity[] {
  const places = new Set(
    entities
      .filter((entity) => ['city', 'country', 'place', 'nationality'].includes(entity.type))
      .flatMap((entity) => [entity.name, ...entity.aliases]),
  )
  const clean = (name: string) => {
    const [first, ...rest] = name.split(' ')
    const outside = first !== undefined && (places.has(first) || isRole(first.toLowerCase()))
    return rest.length >= 2 && outside ? rest.join(' ') : name
  }
  return entities.map((entity) =>
    entity.type !== 'person' || clean(entity.name) === entity.name
      ? entity
      : { ...entity, name: clean(entity.name), aliases: [...new Set(entity.aliases.map(clean))] },
  )
}

/**
 * News brings people in by the name they go by. A longer one that comes later may be another's, as a mother's who bears
 * her daughter's name and one more; what stands in the article is left as it stands, but nobody is called by it.
 */
export function nameAsIntroduced({ entities, mentions, raw }: Analysis): Entity[] {
  const introduced = new Map<number, string>()
  for (const { entity, form, start, end } of mentions) {
    if (entity === null || form !== 'name' || introduced.has(entity)) continue
    const surface = raw.slice(start, end).replace(/\s+/g, ' ').replace(/[‘’]/g, "'")
    if (surface.includes(' ')) introduced.set(entity, surface)
  }
  return entities.map((entity) => {
    const first = introduced.get(entity.id)
    if (entity.type !== 'person' || first === undefined || !entity.aliases.includes(first)) return entity
    const longer = entity.name.split(' ').length > first.split(' ').length
    const forename = entity.name.split(' ')[0] === first.split(' ')[0]
    return longer && forename ? { ...entity, name: first } : entity
  })
}
