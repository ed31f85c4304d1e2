import { CITIES_BY_NAME } from './gazetteers/cities'
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, OTHER_DEMONYMS } from './gazetteers/countries'
import { ORGANISATION_BY_NAME } from './gazetteers/organisations'
import { REGIONS } from './gazetteers/places'
import { scanWords } from './scan-words'
import type { EntityType, Token } from './types'

const FAITHS = new Set(
  'Islam Christianity Judaism Hinduism Buddhism Catholicism God Allah Internet Bible English French-language COVID-19 Covid-19 Wi-Fi'.split(
    ' ',
  ),
)

export type Known = { type: EntityType; name: string }

/** What the gazetteers say a name is; where several do, the order below is that of how news uses the name. */
export function lookUp(name: string): Known | null {
  const country = COUNTRY_BY_NAME.get(name) ?? COUNTRY_BY_NAME.get(name.replace(/^[Tt]he /, ''))
  if (country) return { type: 'country', name: country.name }
  const organisation = ORGANISATION_BY_NAME.get(name) ?? ORGANISATION_BY_NAME.get(name.replace(/^The /, ''))
  if (organisation) return { type: 'organisation', name: organisation.name }
  if (FAITHS.has(name)) return { type: 'other', name }
  const city = CITIES_BY_NAME.get(name)
  if (city) return { type: 'city', name }
  if (REGIONS.has(name)) return { type: 'place', name }
  if (
    COUNTRY_BY_DEMONYM.has(name) ||
    OTHER_DEMONYMS.has(name) ||
    (name.endsWith('s') && OTHER_DEMONYMS.has(name.slice(0, -1)))
  ) {
    return { type: 'nationality', name }
  }
  return null
}

/** First word → the gazetteer names of several words that start with it, longest first. */
const LONG_NAMES = new Map<string, string[][]>()
for (const name of [
  ...COUNTRY_BY_NAME.keys(),
  ...ORGANISATION_BY_NAME.keys(),
  ...CITIES_BY_NAME.keys(),
  ...REGIONS,
  ...COUNTRY_BY_DEMONYM.keys(),
]) {
  const words = scanWords(name).map((word) => word.text)
  if (words.length < 2) continue
  LONG_NAMES.set(words[0]!, [...(LONG_NAMES.get(words[0]!) ?? []), words])
}
for (const list of LONG_NAMES.values()) list.sort((a, b) => b.length - a.length)

/** Index after the longest gazetteer name of several words that starts here, or the start itself. */
export function matchLongName(tokens: readonly Token[], at: number): number {
  for (const words of LONG_NAMES.get(tokens[at]!.text) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.text === word)) return at + words.length
  }
  return at
}
