import type { ArticleIndex } from '../../facts/article-index'
import type { Entity } from '../../language/types'

const PLACES = new Set(['city', 'country', 'place'])
const mains = new WeakMap<ArticleIndex, ReadonlySet<number>>()

/** The places that the whole article is about: those of its title, and the one named most. */
export function mainPlaces(index: ArticleIndex): ReadonlySet<number> {
  const known = mains.get(index)
  if (known) return known
  const title = (index.analysis.metadata.title ?? '').toLowerCase()
  const places = index.analysis.entities.filter((entity) => PLACES.has(entity.type))
  const found = new Set(
    places
      .filter((entity) =>
        [entity.name, ...entity.aliases].some((name) => name.length > 2 && title.includes(name.toLowerCase())),
      )
      .map((entity) => entity.id),
  )
  const most = mostNamed(index)
  if (most !== null) found.add(most)
  mains.set(index, found)
  return found
}

/** The place that the article names most, three times or more; null where none is. */
export function mostNamed(index: ArticleIndex): number | null {
  const named = (entity: Entity) => index.mentionsOf.get(entity.id)?.length ?? 0
  const places = index.analysis.entities.filter((entity) => PLACES.has(entity.type))
  const most = places.sort((a, b) => named(b) - named(a) || a.id - b.id)[0]
  return most && named(most) >= 3 ? most.id : null
}
