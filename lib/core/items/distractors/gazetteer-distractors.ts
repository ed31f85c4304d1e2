import { CITIES, CITIES_BY_NAME } from '../../language/gazetteers/cities'
import { COUNTRIES, COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import { ORGANISATION_BY_NAME, ORGANISATIONS } from '../../language/gazetteers/organisations'
import { US_STATES } from '../../language/gazetteers/places'
import { type Random, shuffle } from '../../seeded-random'
import type { Candidate } from '../candidates/candidate'
import { withArticle } from '../candidates/display-name'
import type { Distractor } from './distractor'
import { framedNames } from './framed-names'
import { groupmates } from './name-groups'
import { REGIONS_NEXT, STATE_GROUPS } from './neighbour-regions'

/**
 * Neighbours that the article does not name at all: countries of the region and size, cities of the same country or
 * capitals of the region, states beside it, bodies and places of the same group or frame. `named` are lower-case names in the article.
 */
export function gazetteerDistractors(candidate: Candidate, named: ReadonlySet<string>, random: Random): Distractor[] {
  const name = candidate.entity?.name
  if (!name) return []
  const pools = poolsOf(candidate, name)
  // A nearer pool is used up before a farther one is begun; within one, chance decides.
  return pools.flatMap(({ names, sort }, at) => {
    const fresh = names.filter((other) => other !== name && !named.has(other.toLowerCase()))
    return shuffle(random, [...new Set(fresh)]).map((text) => ({
      text: likeKey(withArticle(text), candidate.key),
      why: `The article does not speak of ${withArticle(text)}; ${sort} it names here is ${withArticle(name)}.`,
      close: at === 0 ? 0.6 : 0.4,
    }))
  })
}

/** "the Harbour Party" stands beside "the Hill Party": with the article that the key has before the same last word. */
function likeKey(text: string, key: string): string {
  const last = (name: string) => name.split(' ').at(-1)
  return /^the /i.test(key) && !/^the /i.test(text) && last(text) === last(key) ? `the ${text}` : text
}

type Pool = { names: string[]; sort: string }

function poolsOf({ kind }: Candidate, name: string): Pool[] {
  if (kind === 'country') return countriesNear(name).map((names) => ({ names, sort: 'the country' }))
  if (kind === 'city') return citiesNear(name).map((names) => ({ names, sort: 'the city' }))
  const groups = [groupmates(name), framedNames(name, placesLike)]
  if (kind === 'organisation')
    return [...groups, organisationsLike(name)].map((names) => ({ names, sort: 'the organization' }))
  if (kind === 'thing') return groups.map((names) => ({ names, sort: 'the name' }))
  return [...statesBeside(name), ...groups].map((names) => ({ names, sort: 'the place' }))
}

/** Cities, states, countries and regions of which there is news of the same kind; "the" would not fit after "of". */
function placesLike(name: string): string[] {
  const city = CITIES_BY_NAME.has(name) ? citiesNear(name) : []
  const near =
    city.find((names) => names.length >= 3) ?? statesBeside(name)[0] ?? countriesNear(name)[0] ?? groupmates(name)
  return near.filter((place) => !/^the /i.test(withArticle(place)))
}

/** Cities in our list, as a rough measure of how often news speaks of a country. */
const sizes = new Map<string, number>()
for (const city of CITIES) sizes.set(city.country, (sizes.get(city.country) ?? 0) + 1)

/** One city is its capital: such a country is a small one, and no likely neighbour of a large one. */
const sizeClass = (country: string) => {
  const size = sizes.get(country) ?? 0
  return size <= 1 ? 0 : size <= 3 ? 1 : 2
}

function countriesNear(name: string): string[][] {
  const country = COUNTRY_BY_NAME.get(name)
  if (!country) return []
  const own = sizeClass(country.name)
  const alike = COUNTRIES.filter((other) => {
    const size = sizeClass(other.name)
    return other.name.length <= 22 && (own === 0 ? size <= 1 : size >= 1 && Math.abs(size - own) <= 1)
  })
  const next = REGIONS_NEXT[country.region] ?? []
  return [
    alike.filter((other) => other.region === country.region).map((other) => other.name),
    alike.filter((other) => next.includes(other.region)).map((other) => other.name),
  ]
}

function citiesNear(name: string): string[][] {
  const city = CITIES_BY_NAME.get(name)
  if (!city) return []
  const home = CITIES.filter((other) => other.country === city.country && !other.capital)
  const state = city.region ? home.filter((other) => other.region === city.region) : []
  const capitals = countriesNear(city.country).map((names) =>
    names.map((other) => COUNTRY_BY_NAME.get(other)!.capital).filter((capital) => capital !== ''),
  )
  // A capital has its like in other capitals, another city in its own country.
  const homes = home.map((other) => other.name)
  return city.capital ? [...capitals, homes] : [state.map((other) => other.name), homes, ...capitals]
}

const statesBeside = (name: string): string[][] => {
  if (!US_STATES.includes(name)) return []
  const group = STATE_GROUPS.find((states) => states.includes(name)) ?? []
  return [[...group], [...US_STATES]]
}

/** Of one kind, and neither both in full nor both by their letters: "UN" beside "NATO", "World Bank" beside "Red Cross". */
function organisationsLike(name: string): string[] {
  const own = ORGANISATION_BY_NAME.get(name)
  if (!own || !['international', 'news', 'armed'].includes(own.kind)) return []
  const short = /^[A-Z0-9.]+$/.test(name)
  return ORGANISATIONS.filter((other) => other.kind === own.kind && other.name !== own.name)
    .map((other) => (short ? other.acronym : other.name))
    .filter((text): text is string => text !== null && (!short || /^[A-Z0-9.]+$/.test(text)))
}
