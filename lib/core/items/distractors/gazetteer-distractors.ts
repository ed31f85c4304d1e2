import { CITIES, CITIES_BY_NAME } from '../../language/gazetteers/cities'
import { COUNTRIES, COUNTRY_BY_NAME } from '../../language/gazetteers/countries'
import { US_STATES } from '../../language/gazetteers/places'
import type { Candidate } from '../candidates/candidate'
import { withArticle } from '../candidates/display-name'
import { type Random, shuffle } from '../seeded-random'
import type { Distractor } from './distractor'

/**
 * Neighbours that the article does not name at all: countries of the region, cities of the same country or
 * capitals of the region, other states. `named` are lower-case names in the article.
 */
export function gazetteerDistractors(candidate: Candidate, named: ReadonlySet<string>, random: Random): Distractor[] {
  const name = candidate.entity?.name
  if (!name) return []
  const neighbours =
    candidate.kind === 'country'
      ? countriesNear(name)
      : candidate.kind === 'city'
        ? citiesNear(name)
        : statesBeside(name)
  const fresh = neighbours.filter((other) => other !== name && !named.has(other.toLowerCase()))
  return shuffle(random, fresh).map((text) => ({
    text: withArticle(text),
    why: `The article says ${name}; it does not speak of ${text}.`,
    close: 0.5,
  }))
}

function countriesNear(name: string): string[] {
  const country = COUNTRY_BY_NAME.get(name)
  if (!country) return []
  const region = COUNTRIES.filter((other) => other.region === country.region).map((other) => other.name)
  return region.filter((other) => other.length <= 22)
}

function citiesNear(name: string): string[] {
  const city = CITIES_BY_NAME.get(name)
  if (!city) return []
  const home = CITIES.filter(
    (other) =>
      (other.country === city.country && other.region === city.region) ||
      (other.country === city.country && !city.region),
  )
  const inCountry = CITIES.filter((other) => other.country === city.country)
  const pool = city.capital
    ? capitalsNear(city.country)
    : home.length > 3
      ? home.map((other) => other.name)
      : inCountry.map((other) => other.name)
  return [...new Set(pool.length > 3 ? pool : capitalsNear(city.country))]
}

function capitalsNear(country: string): string[] {
  const region = COUNTRY_BY_NAME.get(country)?.region
  return COUNTRIES.filter((other) => other.region === region).map((other) => other.capital)
}

const statesBeside = (name: string): string[] => (US_STATES.includes(name) ? [...US_STATES] : [])
