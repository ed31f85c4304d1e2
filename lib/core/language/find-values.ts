import { MONTHS } from './gazetteers/calendar'
import { CURRENCIES, CURRENCY_NOUNS, DURATIONS, MEASURES, MODIFIERS, SCORE_CUES } from './gazetteers/units'
import { DENOMINATORS, ORDINALS, SCALES } from './number-words'
import { isWordNumber, readNumber } from './read-number'
import type { DateMention, Sentence, Token, Value, ValueKind, ValueModifier } from './types'

type Found = {
  /** Said after the number, "or more"; words before it are looked at later. */
  modifier?: NonNullable<ValueModifier>
  from: number
  to: number
  kind: ValueKind
  value: number
  high: number | null
  unit: string | null
  vague: boolean
}

const TRAILING = new Map<string, NonNullable<ValueModifier>>([
  ['or more', 'at least'],
  ['and over', 'at least'],
  ['or over', 'at least'],
  ['or older', 'at least'],
  ['and older', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or younger', 'at most'],
  ['and under', 'at most'],
  ['or under', 'at most'],
  ['or so', 'about'],
])

/**
 * Quantities of a sentence, left to right, none inside another. Words of a date are left to the
 * dates, except a year that stands alone.
 */
export function findValues(sentence: Sentence, dates: readonly DateMention[]): Value[] {
  const tokens = sentence.tokens
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) dated.fill(1, date.tokens.from, date.tokens.to)
  const values: Value[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = dated[i] ? readYear(tokens, i, dates) : readValue(tokens, i, dated)
    if (!found) {
      i += 1
      continue
    }
    const floor = values.at(-1)?.tokens.to ?? 0
    const { from, to, modifier } = withModifier(tokens, found, floor)
    values.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      sentence: sentence.index,
      tokens: { from, to },
      kind: found.kind,
      value: found.value,
      high: found.high,
      unit: found.unit,
      modifier,
      vague: found.vague,
    })
    i = Math.max(to, i + 1)
  }
  return values
}

function readYear(tokens: readonly Token[], at: number, dates: readonly DateMention[]): Found | null {
  const date = dates.find((d) => d.tokens.from === at)
  if (date?.precision !== 'year' || date.relative || date.tokens.to - at !== 1) return null
  const value = Number(tokens[at]!.text)
  return Number.isInteger(value) && value > 0
    ? { from: at, to: at + 1, kind: 'year', value, high: null, unit: null, vague: false }
    : null
}

/** The grammar, most telling start first: what a symbol or a pattern shows before what a bare number shows. */
function readValue(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  return (
    readVague(tokens, at) ??
    readMoney(tokens, at) ??
    readScore(tokens, at) ??
    readFraction(tokens, at) ??
    readOrdinal(tokens, at, dated) ??
    readQuantity(tokens, at, dated)
  )
}

/** "tens of thousands of people", "hundreds of protesters", "dozens". */
function readVague(tokens: readonly Token[], at: number): Found | null {
  const word = low(tokens, at)
  const scale = {
    dozens: 12,
    scores: 20,
    tens: 10,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }[word]
  if (!scale) return null
  let value = scale
  let to = at + 1
  while (low(tokens, to) === 'of' && /^(?:thousands|millions|billions|trillions)$/.test(low(tokens, to + 1))) {
    value *= SCALES.get(low(tokens, to + 1).slice(0, -1))!
    to += 2
  }
  if (word === 'tens' && to === at + 1) return null
  if (word === 'scores' && low(tokens, to) !== 'of') return null
  const of = low(tokens, to) === 'of' ? to + 1 : to
  if (low(tokens, to) === 'of' && CURRENCY_NOUNS.has(low(tokens, of))) {
    return {
      from: at,
      to: of + 1,
      kind: 'money',
      value,
      high: null,
      unit: CURRENCY_NOUNS.get(low(tokens, of))!,
      vague: true,
    }
  }
  const noun = countedNoun(tokens, of)
  if (noun) return { from: at, to: noun.to, kind: noun.kind, value, high: null, unit: noun.unit, vague: true }
  return { from: at, to, kind: 'count', value, high: null, unit: null, vague: true }
}

/** "$1.5 billion", "US$2m", "£20 to £30", "500 euros" is left to readQuantity. */
function readMoney(tokens: readonly Token[], at: number): Found | null {
  const unit = CURRENCIES.get(text(tokens, at))
  if (!unit) return null
  const number = readNumber(tokens, at + 1, true)
  if (!number) return null
  let { value } = number
  let to = number.to
  let high: number | null = number.high
  if (/^(?:-|–|to|and)$/.test(low(tokens, to)) && CURRENCIES.has(text(tokens, to + 1))) {
    const upper = readNumber(tokens, to + 2, true)
    const ranged = low(tokens, to) !== 'and' || low(tokens, at - 1) === 'between'
    if (upper && ranged && upper.value > value) {
      // "$2–3 million", "$2 to $3 million": the scale belongs to both.
      if (upper.scale > 1 && number.scale === 1 && value * upper.scale < upper.value) value *= upper.scale
      high = upper.value
      to = upper.to
    }
  }
  // "$2-3 million": the symbol is not said again.
  if (
    high === null &&
    (/^[-–]$/.test(low(tokens, to)) ||
      low(tokens, to) === 'to' ||
      (low(tokens, to) === 'and' && low(tokens, at - 1) === 'between'))
  ) {
    const upper = readNumber(tokens, to + 1, true)
    if (upper && (upper.scale > 1 || low(tokens, to) !== 'to') && value < upper.value && !tokens[to + 1]!.quoted) {
      if (upper.scale > 1 && number.scale === 1 && value * upper.scale < upper.value) value *= upper.scale
      high = upper.value
      to = upper.to
    }
  }
  if (CURRENCY_NOUNS.get(low(tokens, to)) === unit) to += 1
  return { from: at, to, kind: 'money', value, high, unit, vague: false }
}

/** "2-1", "23–16": small whole numbers with a cue of sport or voting near. */
function readScore(tokens: readonly Token[], at: number): Found | null {
  if (
    !/^\d{1,3}$/.test(text(tokens, at)) ||
    !/^[-–]$/.test(text(tokens, at + 1)) ||
    !/^\d{1,3}$/.test(text(tokens, at + 2))
  )
    return null
  if (tokens[at]!.spaceAfter || text(tokens, at + 3) === '-' || text(tokens, at + 3) === '%') return null
  const near = tokens.slice(Math.max(0, at - 10), at + 13)
  if (!near.some((token) => SCORE_CUES.has(token.text.toLowerCase()))) return null
  return {
    from: at,
    to: at + 3,
    kind: 'score',
    value: Number(text(tokens, at)),
    high: Number(text(tokens, at + 2)),
    unit: null,
    vague: false,
  }
}

/** "two-thirds of", "a quarter of", "half of", "one in five". */
function readFraction(tokens: readonly Token[], at: number): Found | null {
  const done = (value: number, to: number): Found => {
    const of = low(tokens, to) === 'of' ? nounAfter(tokens, to + 1) : null
    return { from: at, to, kind: 'fraction', value, high: null, unit: of, vague: false }
  }
  const slashed = /^(\d{1,2})\/(\d{1,3})$/.exec(text(tokens, at))
  if (slashed && Number(slashed[2]) > Number(slashed[1]) && low(tokens, at + 1) === 'of')
    return done(Number(slashed[1]) / Number(slashed[2]), at + 1)
  if (low(tokens, at) === 'half') {
    const next = low(tokens, at + 1)
    if (next === 'of' || /^(?:the|its|their|his|her|all)$/.test(next)) return done(0.5, at + 1)
    return null
  }
  const article = /^an?$/.test(low(tokens, at))
  const number = article ? { value: 1, to: at + 1 } : isWordNumber(tokens, at) ? readNumber(tokens, at, false) : null
  if (!number) return null
  if (low(tokens, number.to) === 'in' && !article) {
    const base = readNumber(tokens, number.to + 1, false)
    if (
      base &&
      base.value > number.value &&
      base.value <= 1000 &&
      number.value <= 9 &&
      base.to - number.to === 2 &&
      !/^(?:months?|years?|days?)$/.test(low(tokens, base.to))
    ) {
      return {
        from: at,
        to: base.to,
        kind: 'fraction',
        value: number.value / base.value,
        high: null,
        unit: nounAfter(tokens, base.to),
        vague: false,
      }
    }
  }
  const hyphen = text(tokens, number.to) === '-' ? number.to + 1 : number.to
  const denominator = DENOMINATORS.get(low(tokens, hyphen))
  if (!denominator || number.value >= denominator) return null
  // "a third goal" is an ordinal, "two second chances" too: a fraction is followed by "of" or its plural shows it.
  const plural = /s$/.test(low(tokens, hyphen))
  if (!plural && low(tokens, hyphen + 1) !== 'of') return null
  if (plural && number.value === 1) return null
  return done(number.value / denominator, hyphen + 1)
}

function readOrdinal(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  const word = low(tokens, at)
  const digits = /^(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)$/.exec(word)?.[1]
  let value = digits ? Number(digits.replaceAll(',', '')) : (ORDINALS.get(word) ?? null)
  let to = at + 1
  if (
    value === null &&
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(word) &&
    text(tokens, at + 1) === '-'
  ) {
    const unit = ORDINALS.get(low(tokens, at + 2))
    if (unit && unit < 10) {
      value = readNumber(tokens, at, false, at + 1)!.value + unit
      to = at + 3
    }
  }
  if (value === null || value === 0) return null
  if (!digits && word === 'second' && tokens[at]!.upos === 'NOUN') return null
  if (
    word === 'first' &&
    (tokens[at]!.upos === 'ADV' || /^(?:at|of)$/.test(low(tokens, at + 1)) || low(tokens, at - 1) === 'at')
  )
    return null
  if (dated[at] || isNamePart(tokens, at)) return null
  const unit = text(tokens, to) === '-' ? null : headNoun(tokens, to)
  return { from: at, to, kind: 'ordinal', value, high: null, unit, vague: false }
}

/** A number and what it counts: percent, age, duration, measure, money in words, or a count of things. */
function readQuantity(tokens: readonly Token[], at: number, dated: Uint8Array): Found | null {
  const article = /^an?$/i.test(text(tokens, at))
  const number = article ? readArticleNumber(tokens, at) : readNumber(tokens, at, false)
  if (!number) return null
  let { value, to, high } = number
  const vague = number.vague
  const make = (kind: ValueKind, unit: string | null, end: number): Found => ({
    from: at,
    to: end,
    kind,
    value,
    high,
    unit,
    vague,
  })
  const range = high === null ? readRange(tokens, at, to, value) : null
  if (range) ({ value, high, to } = range)
  if (isIdentifier(tokens, at, to) || isNamePart(tokens, at)) return null
  if (/^(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.e\.|ce)$/i.test(text(tokens, to)) && /^\p{Lu}|\./u.test(text(tokens, to)))
    return make('year', text(tokens, to), to + 1)
  // "1) … 2) …" numbers a list, "1:1" is a ratio.
  if (text(tokens, to) === ')' && !tokens.slice(Math.max(0, at - 8), at).some((token) => token.text === '('))
    return null
  if (text(tokens, to) === ':' && /^\d/.test(text(tokens, to + 1)) && !tokens[to - 1]!.spaceAfter) return null
  if (text(tokens, at - 1) === ':' && /^\d/.test(text(tokens, at - 2)) && !tokens[at - 1]!.spaceAfter) return null
  if (text(tokens, to) === '+') {
    const noun = countedNoun(tokens, to + 1)
    return {
      from: at,
      to: noun?.to ?? to + 1,
      kind: noun?.kind ?? 'count',
      value,
      high,
      unit: noun?.unit ?? null,
      vague,
      modifier: 'at least',
    }
  }
  const trailing = TRAILING.get(`${low(tokens, to)} ${low(tokens, to + 1)}`)
  if (trailing) {
    // "twenty or more boats": the noun stands behind it.
    const noun = countedNoun(tokens, to + 2)
    return {
      from: at,
      to: noun?.to ?? to + 2,
      kind: noun?.kind ?? 'count',
      value,
      high,
      unit: noun?.unit ?? null,
      vague,
      modifier: trailing,
    }
  }
  const next = low(tokens, to)
  if (next === '%' || next === 'percent' || next === 'pct') {
    const points = /^points?$/.test(low(tokens, to + 1)) ? 1 : 0
    return make('percent', points ? 'percentage points' : '%', to + 1 + points)
  }
  if (next === 'per' && low(tokens, to + 1) === 'cent') return make('percent', '%', to + 2)
  if (next === 'percentage' && /^points?$/.test(low(tokens, to + 1)))
    return make('percent', 'percentage points', to + 2)
  if (next === 'times' && low(tokens, to + 1) !== 'square') return make('count', 'times', to + 1)
  const age = readAge(tokens, at, to)
  if (age) return make('age', 'years', age)
  const hyphen = text(tokens, to) === '-' ? to + 1 : to
  const unitAt = low(tokens, hyphen) === 'more' || low(tokens, hyphen) === 'additional' ? hyphen + 1 : hyphen
  const duration = DURATIONS.get(low(tokens, unitAt))
  if (duration) {
    const months =
      /^months?$/.test(low(tokens, unitAt)) ||
      /^days?$/.test(low(tokens, unitAt)) ||
      /^weeks?$/.test(low(tokens, unitAt))
    if (
      months &&
      /^(?:-|old)$/.test(text(tokens, unitAt + 1)) &&
      low(tokens, unitAt + (text(tokens, unitAt + 1) === '-' ? 2 : 1)) === 'old'
    ) {
      return make('age', duration, unitAt + (text(tokens, unitAt + 1) === '-' ? 3 : 2))
    }
    return make('duration', duration, unitAt + 1)
  }
  const money =
    CURRENCY_NOUNS.get(low(tokens, hyphen)) ?? CURRENCY_NOUNS.get(`${low(tokens, hyphen)} ${low(tokens, hyphen + 1)}`)
  if (money) {
    const two = CURRENCY_NOUNS.has(`${low(tokens, hyphen)} ${low(tokens, hyphen + 1)}`) ? 2 : 1
    return make('money', money, hyphen + two)
  }
  const measure = readMeasure(tokens, hyphen)
  if (measure) return make('measure', measure.unit, measure.to)
  if (article && !SCALES.has(low(tokens, to - 1)) && !number.vague) return null
  if (/^(?:°|º)$/.test(text(tokens, to)))
    return make(
      'measure',
      `°${/^[CF]$/.test(text(tokens, to + 1)) ? text(tokens, to + 1) : ''}`,
      to + (/^[CF]$/.test(text(tokens, to + 1)) ? 2 : 1),
    )
  if (dated[at]) return null
  if (text(tokens, to) === '-' && !tokens[to - 1]!.spaceAfter) {
    // "two-party", "21-member": the noun after the hyphen is counted.
    const noun = text(tokens, to + 1)
    return /^\p{Ll}{2,}$/u.test(noun) ? make('count', noun, to + 2) : null
  }
  const of = low(tokens, to) === 'of' && value >= 12 && SCALES.has(low(tokens, to - 1)) ? to + 1 : to
  const noun = countedNoun(tokens, of)
  // "a Boeing 707 cargo plane": many of a thing are not counted in the singular.
  const before = tokens[at - 1]
  const named = before !== undefined && before.index > 0 && /^\p{Lu}\p{L}/u.test(before.text)
  if (noun?.kind === 'count' && value > 1 && named && tokens[noun.to - 1]!.xpos === 'NN') return null
  if (noun) return make(noun.kind, noun.unit, noun.to)
  // A lone "one" is a pronoun more often than a number.
  if (value === 1 && isWordNumber(tokens, at)) return null
  return make('count', null, to)
}

/** "a hundred", "a dozen", "a few hundred", "half a million", "a couple of hundred". */
function readArticleNumber(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; high: number | null; vague: boolean } | null {
  const few = low(tokens, at + 1) === 'few' || low(tokens, at + 1) === 'couple'
  const scaleAt = at + (few ? (low(tokens, at + 2) === 'of' ? 3 : 2) : 1)
  const scale = SCALES.get(low(tokens, scaleAt))
  if (scale && !tokens[scaleAt]!.text.endsWith('s')) return { value: scale, to: scaleAt + 1, high: null, vague: few }
  return null
}

/** "50 to 60", "between 36 and 40", "10-12", "2–3 million". */
function readRange(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
): { value: number; high: number; to: number } | null {
  const joiner = low(tokens, to)
  const between = /^(?:between|from)$/.test(low(tokens, at - 1))
  if (
    !(
      /^(?:-|–|to)$/.test(joiner) ||
      (joiner === 'and' && low(tokens, at - 1) === 'between') ||
      (joiner === 'or' && value < 20)
    )
  )
    return null
  const upper = readNumber(tokens, to + 1, false)
  if (!upper || upper.value <= value) return null
  if (joiner === 'to' && !between && upper.value > value * 20 && upper.scale === 1) return null
  // "from 5 to 10" tells a change as often as a range; kept as two values.
  if (joiner === 'to' && low(tokens, at - 1) === 'from') return null
  const low1 = upper.scale > 1 && value < 1000 && value * upper.scale < upper.value ? value * upper.scale : value
  return { value: low1, high: upper.value, to: upper.to }
}

/** End of "aged 22" (before), "22 years old", "14-year-old", "Smith, 42,". */
function readAge(tokens: readonly Token[], at: number, to: number): number | null {
  const year = text(tokens, to) === '-' ? to + 1 : to
  if (/^years?$/.test(low(tokens, year))) {
    const old = text(tokens, year + 1) === '-' ? year + 2 : year + 1
    if (/^(?:olds?|of)$/.test(low(tokens, old))) {
      if (low(tokens, old) === 'of') return low(tokens, old + 1) === 'age' ? old + 2 : null
      return old + 1
    }
    return null
  }
  if (low(tokens, at - 1) === 'aged' || (low(tokens, at - 1) === 'age' && !/^(?:the|an?)$/.test(low(tokens, at - 2))))
    return to
  if (low(tokens, at - 2) === 'age' && low(tokens, at - 1) === 'of') return to
  const value = Number(text(tokens, at))
  const name = tokens[at - 2]
  const commas = text(tokens, at - 1) === ',' && (/^[,.;]$/.test(text(tokens, to)) || to >= tokens.length)
  if (
    commas &&
    to === at + 1 &&
    Number.isInteger(value) &&
    value > 0 &&
    value < 120 &&
    name &&
    /^NNPS?$/.test(name.xpos) &&
    !MONTHS.has(name.text.toLowerCase())
  )
    return to
  const brackets = text(tokens, at - 1) === '(' && text(tokens, to) === ')'
  if (
    brackets &&
    to === at + 1 &&
    Number.isInteger(value) &&
    value >= 10 &&
    value < 110 &&
    name &&
    /^NNP$/.test(name.xpos)
  )
    return to
  return null
}

function readMeasure(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const one = low(tokens, at)
  const two = `${one} ${low(tokens, at + 1)}`
  const three = text(tokens, at + 1) === '-' ? `${one} ${low(tokens, at + 2)}` : ''
  const found =
    (MEASURES.get(two) && { unit: MEASURES.get(two)!, to: at + 2 }) ||
    (MEASURES.get(three) && { unit: MEASURES.get(three)!, to: at + 3 })
  const single =
    found ??
    (MEASURES.has(text(tokens, at))
      ? { unit: MEASURES.get(text(tokens, at))!, to: at + 1 }
      : MEASURES.has(one) && one.length > 1
        ? { unit: MEASURES.get(one)!, to: at + 1 }
        : null)
  if (!single) return null
  const per = low(tokens, single.to)
  const base = { hour: 'hour', second: 'second', day: 'day', minute: 'minute', h: 'hour', year: 'year' }[
    low(tokens, single.to + 1)
  ]
  if ((per === 'per' || per === 'an' || per === 'a' || per === '/') && base && (per !== 'a' || base !== 'hour'))
    return { unit: `${single.unit} per ${base}`, to: single.to + 2 }
  return single
}

/** "No. 10", "Apollo 11", "Boeing 737", "Route 66", "page 3": numbers that name and do not count. */
function isIdentifier(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]
  if (!before || to - at !== 1 || !/^\d/.test(text(tokens, at))) return false
  if (
    /^(?:No\.|Nos\.|#|Article|Section|Chapter|Page|page|Route|Highway|Room|room|Channel|Flight|flight|Interstate|Group|Level|level|Phase|phase|Grade|grade|Part|Volume|Vol\.|Formula|version|Version|Type|type|Category|category|Resolution|Proposition|District|Pier|Gate|Unit|Windows)$/.test(
      before.text,
    )
  )
    return true
  if (text(tokens, at - 1) === '-' && /^\p{Lu}/u.test(text(tokens, at - 2))) return true
  const next = tokens[to]
  return (
    /^NNPS?$/.test(before.xpos) &&
    tokens[at]!.head === before.index &&
    /^(?:nummod|flat|nmod|dep|nmod:unmarked|compound)/.test(tokens[at]!.deprel) &&
    !/^(?:NNS|NN|JJ)$/.test(next?.xpos ?? '')
  )
}

/** "Six Flags", "First Avenue": a capital inside a sentence, and a name behind. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(text(tokens, at)) &&
    /^NNPS?$/.test(tokens[at + 1]?.xpos ?? '') &&
    tokens[at - 1]!.text !== '"'
  )
}

/** The noun phrase that is counted: up to three adjectives or nouns and a head noun. */
function countedNoun(tokens: readonly Token[], at: number): { unit: string; to: number; kind: ValueKind } | null {
  let i = at
  if (/^(?:more|other|additional|new|of|the|those|these|different|separate)$/.test(low(tokens, i)) && i === at) {
    if (low(tokens, i) === 'of' || /^(?:the|those|these)$/.test(low(tokens, i))) return null
    i += 1
  }
  const duration = DURATIONS.get(low(tokens, i))
  if (duration) return { unit: duration, to: i + 1, kind: 'duration' }
  const measure = readMeasure(tokens, i)
  if (measure && !/^(?:m|in)$/.test(text(tokens, i))) return { unit: measure.unit, to: measure.to, kind: 'measure' }
  const from = i
  while (
    i < tokens.length &&
    i - from < 5 &&
    (/^(?:JJ[RS]?|NN|NNP|NNPS|VBN|VBG)$/.test(tokens[i]!.xpos) || text(tokens, i) === '-' || tokens[i]!.upos === 'ADJ')
  ) {
    if (/^NNS$/.test(tokens[i]!.xpos)) break
    i += 1
  }
  if (i < tokens.length && /^NNP?S$/.test(tokens[i]!.xpos)) return { unit: phrase(tokens, i), to: i + 1, kind: 'count' }
  // Without tags, or with a head in the singular ("30 per team"): the last noun of the run, if it is one.
  const last = i - 1
  if (last >= from && /^NN$/.test(tokens[last]!.xpos))
    return { unit: phrase(tokens, last), to: last + 1, kind: 'count' }
  if (/^(?:people|men|women|children|police|troops|sheep|fish|aircraft|deer)$/.test(low(tokens, from)))
    return { unit: low(tokens, from), to: from + 1, kind: 'count' }
  return null
}

function phrase(tokens: readonly Token[], head: number): string {
  const token = tokens[head]!
  return token.upos === 'PROPN' ? token.text : token.text.toLowerCase()
}

function nounAfter(tokens: readonly Token[], at: number): string | null {
  return headNoun(tokens, /^(?:the|its|their|his|her|all|these|those|our|my|your)$/.test(low(tokens, at)) ? at + 1 : at)
}

function headNoun(tokens: readonly Token[], at: number): string | null {
  let noun: string | null = null
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i]!
    if (/^NN/.test(token.xpos)) noun = phrase(tokens, i)
    else if (!/^(?:JJ|VBN|VBG|CD)/.test(token.xpos) && token.text !== '-') break
    else if (noun) break
  }
  return noun
}

/** Takes in "over", "more than", "up to" before, and "or more", "or so" after the number. */
function withModifier(
  tokens: readonly Token[],
  found: Found,
  floor: number,
): { from: number; to: number; modifier: ValueModifier } {
  const { from, to } = found
  if (found.modifier) return { from, to, modifier: found.modifier }
  const trailing = TRAILING.get(`${low(tokens, to)} ${low(tokens, to + 1)}`)
  if (trailing) return { from, to: to + 2, modifier: trailing }
  const start = from
  for (const length of [4, 3, 2, 1]) {
    const begin = start - length
    if (begin < floor || begin < 0) continue
    const words = tokens
      .slice(begin, start)
      .map((token) => token.text.toLowerCase())
      .join(' ')
    const modifier = MODIFIERS.get(words)
    if (!modifier) continue
    if (found.kind === 'ordinal') return { from, to, modifier: null }
    if (length === 1 && isOtherSense(tokens, begin, found)) return { from, to, modifier: null }
    return { from: begin, to, modifier }
  }
  return { from, to, modifier: null }
}

/** "over two weeks" is a stretch of time, "under 16 flags" a place: only what bounds a number counts. */
function isOtherSense(tokens: readonly Token[], at: number, found: Found): boolean {
  const word = low(tokens, at)
  if (
    word === 'about' &&
    tokens[at]!.upos === 'ADP' &&
    tokens[at]!.deprel === 'case' &&
    /^(?:speak|talk|think|know|say|ask)/.test(low(tokens, at - 1))
  )
    return true
  if (word === 'over' && found.kind === 'duration')
    return (
      tokens[at]!.upos === 'ADP' &&
      tokens[at]!.deprel === 'case' &&
      !/^(?:for|in|after|of|lasted|spent|took|served)$/.test(low(tokens, at - 1))
    )
  return false
}

function text(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

function low(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}
