/** Names of months and days, whole and clipped. Common knowledge, compiled for the project. */
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')
const MONTH_CLIPS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Lower case, without full stop → 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_CLIPS.map((name, i) => [name, i + 1] as const),
  ['sept', 9] as const,
])

/** Lower case, without full stop → 0 (Sunday) – 6, as Date.getUTCDay counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.map((name, i) => [name, i] as const),
  ...DAY_NAMES.map((name, i) => [`${name}s`, i] as const),
  ...DAY_NAMES.map((name, i) => [name.slice(0, 3), i] as const),
  ['tues', 2] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
])

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])
