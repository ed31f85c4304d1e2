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
  const named = (entity: Entity) => index.mentionsOf.get(entity.id)?.length ?? 0
  const most = [...places].sort((a, b) => named(b) - named(a) || a.id - b.id)[0]
  const found = new Set(
    places
      .filter((entity) =>
        [entity.name, ...entity.aliases].some((name) => name.length > 2 && title.includes(name.toLowerCase())),
      )
      .map((entity) => entity.id),
  )
  if (most && named(most) >= 3) found.add(most.id)
  mains.set(index, found)
  return found
}
