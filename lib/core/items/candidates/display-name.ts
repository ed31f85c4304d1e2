import type { ArticleIndex } from '../../facts/article-index'
import { CITIES_BY_NAME } from '../../language/gazetteers/cities'
import { COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import type { Entity } from '../../language/types'

const WITH_THE =
  /^(United |European Union|Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Czech Republic$|Dominican Republic$|Democratic Republic|Central African|Solomon |Marshall |Vatican$|World |International |Black Sea|Kremlin$|Pentagon$|White House$)/

/** A name as an option shows it: with "the" where the article mostly writes it so ("the European Union", "NATO"). */
export function displayName(index: ArticleIndex, entity: Entity): string {
  if (entity.type === 'person') return withStyle(entity)
  if (WITH_THE.test(entity.name)) return `the ${entity.name}`
  // "The Luxembourg-based court": its article is not the country's.
  if (COUNTRY_BY_NAME.has(entity.name) || CITIES_BY_NAME.has(entity.name)) return entity.name
  const { raw } = index.analysis
  const own = (index.mentionsOf.get(entity.id) ?? []).filter(
    (m) => m.form === 'name' && raw.slice(m.start, m.end) === entity.name,
  )
  const articled = own.filter((m) => /\bthe\s$/i.test(raw.slice(Math.max(0, m.start - 4), m.start)))
  return own.length > 0 && articled.length * 2 > own.length ? `the ${entity.name}` : entity.name
}

const STYLE = /^(pope|king|queen|prince|princess|saint|sultan|emperor|sheikh|lady|lord|sir|rapper|dj)$/i

/** "Pope Francis": who has one name only is shown with their style. */
function withStyle({ name, roles }: Entity): string {
  const style = name.includes(' ') ? undefined : roles.find((role) => STYLE.test(role))
  return style ? `${style.charAt(0).toUpperCase()}${style.slice(1)} ${name}` : name
}

/** The same for a country of the gazetteer. */
export const withArticle = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name)
