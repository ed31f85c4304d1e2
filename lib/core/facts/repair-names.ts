import { isRole } from '../language/gazetteers/roles'
import type { Entity } from '../language/types'

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
