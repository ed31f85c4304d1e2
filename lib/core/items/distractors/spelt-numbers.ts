import { TENS, UNITS_AND_TEENS } from '../../language/number-words'

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }
const NAMES = new Map([...UNITS_AND_TEENS, ...TENS].map(([word, value]) => [value, word]))

/** "forty-five" for 45: 1 to 99 in words, as news writes them; null for others. */
export function spell(value: number): string | null {
  const whole = NAMES.get(value)
  if (whole !== undefined) return value > 0 ? whole : null
  const [tens, units] = [NAMES.get(value - (value % 10)), NAMES.get(value % 10)]
  return value > 20 && value < 100 && tens && units ? `${tens}-${units}` : null
}

const VALUES = new Map(
  Array.from({ length: 99 }, (_, i) => i + 1).flatMap((value): [string, number][] => {
    const word = spell(value)
    return word ? [[word, value]] : []
  }),
)

/** "two hundred", "forty-five", "sixty thousand": up to 99 of a scale, and the words of the scale; null where it is another. */
export function readSpelt(text: string): { number: number; scale: number; tail: string } | null {
  const match = /^([a-z]+?(?:[- ][a-z]+?)??)( (?:hundred|thousand|million|billion))?$/.exec(text.toLowerCase())
  if (!match) return null
  const number = VALUES.get(match[1]!.replace(' ', '-')) ?? VALUES.get(match[1]!)
  const tail = match[2] ?? ''
  return number === undefined ? null : { number, scale: SCALES[tail.trim()] ?? 1, tail }
}
