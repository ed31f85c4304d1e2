/** A unit: values of one dimension compare after multiplying by `factor`; different dimensions never agree. */
export type Unit = { dimension: string; factor: number }

const TABLE: [dimension: string, factor: number, words: string][] = [
  ['time', 1, 'second sec s'],
  ['time', 60, 'minute min'],
  ['time', 3600, 'hour hr h'],
  ['time', 86400, 'day'],
  ['time', 604800, 'week'],
  ['time', 1209600, 'fortnight'],
  ['months', 1, 'month'],
  ['months', 12, 'year yr'],
  ['months', 120, 'decade'],
  ['months', 1200, 'century'],
  ['length', 0.001, 'millimeter mm'],
  ['length', 0.01, 'centimeter cm'],
  ['length', 1, 'meter m'],
  ['length', 1000, 'kilometer km'],
  ['length', 0.0254, 'inch inches'],
  ['length', 0.3048, 'foot feet ft'],
  ['length', 0.9144, 'yard yd'],
  ['length', 1609.344, 'mile mi'],
  ['mass', 0.001, 'gram g'],
  ['mass', 1, 'kilogram kg kilo'],
  ['mass', 1000, 'tonne t'],
  ['mass', 0.45359237, 'lb lbs'],
  ['volume', 1, 'liter l'],
  ['volume', 0.001, 'milliliter ml'],
  ['area', 10000, 'hectare ha'],
  ['area', 4046.8564224, 'acre'],
  ['percent', 1, 'percent pct'],
  ['percentage point', 1, 'percentage-point'],
  ['degree', 1, 'degree'],
  ['celsius', 1, 'celsius c'],
  ['fahrenheit', 1, 'fahrenheit f'],
  ['dollar', 1, 'dollar usd buck'],
  ['euro', 1, 'euro eur'],
  ['pound', 1, 'pound gbp sterling'],
  ['yen', 1, 'yen jpy'],
  ['rupee', 1, 'rupee inr'],
  ['ruble', 1, 'ruble rouble rub'],
  ['yuan', 1, 'yuan renminbi cny'],
  ['australian dollar', 1, 'aud'],
  ['canadian dollar', 1, 'cad'],
  ['new zealand dollar', 1, 'nzd'],
  ['hong kong dollar', 1, 'hkd'],
  ['singapore dollar', 1, 'sgd'],
  ['cent', 1, 'cent'],
  ['penny', 1, 'penny pence'],
]

const UNITS = new Map(
  TABLE.flatMap(([dimension, factor, words]) => words.split(' ').map((word) => [word, { dimension, factor }] as const)),
)
const FULL_WORD = 3

/** The unit that a canonical word names, its plural included; null where it names none. */
export function unitOf(word: string): Unit | null {
  const power = /^(square|cubic)-(.+)$/.exec(word)
  if (power) return powerOf(power[1] === 'square' ? 2 : 3, unitOf(power[2]!))
  const singular = word.length > FULL_WORD && word.endsWith('s') ? word.slice(0, -1) : word
  const abbreviated = word === 'mins' || word === 'hrs' || word === 'secs' || word === 'yrs' ? word.slice(0, -1) : word
  const known = UNITS.get(word) ?? UNITS.get(singular) ?? UNITS.get(abbreviated)
  return known ?? (word === 'centuries' ? { dimension: 'months', factor: 1200 } : null)
}

const LITRES_PER_CUBIC_METRE = 1000

/** Square metres for an area, litres for a volume, as in the table. */
function powerOf(exponent: 2 | 3, base: Unit | null): Unit | null {
  if (base?.dimension !== 'length') return null
  if (exponent === 2) return { dimension: 'area', factor: base.factor ** 2 }
  return { dimension: 'volume', factor: base.factor ** 3 * LITRES_PER_CUBIC_METRE }
}

const CURRENCIES = new Set(['dollar', 'euro', 'pound', 'yen', 'rupee', 'ruble', 'yuan'])

/** Whether a unit may stand before its number. */
export function isCurrency({ dimension }: Unit): boolean {
  return CURRENCIES.has(dimension) || dimension.endsWith(' dollar')
}

/** "degrees" may be of either scale. */
export function unitsAgree(a: Unit, b: Unit): boolean {
  const scales = ['celsius', 'fahrenheit']
  if (a.dimension === 'degree') return b.dimension === 'degree' || scales.includes(b.dimension)
  if (b.dimension === 'degree') return scales.includes(a.dimension)
  return a.dimension === b.dimension
}
