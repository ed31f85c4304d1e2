/**
 * Turns gold CoNLL-U into an `Analysis`, so that facts and items can be tested apart from the
 * parser. Entities and pronouns come from GUM's `Entity` annotation where it is present.
 * Values and dates are found by simple patterns: enough for tests, not a second grammar.
 */
import type {
  Analysis,
  DateMention,
  Entity,
  EntityType,
  Mention,
  Paragraph,
  Sentence,
  Token,
  Upos,
  Value,
  ValueKind,
} from '@/lib/core/language/types'

type Row = { cols: string[]; spaceAfter: boolean; word: string }
type Open = { cluster: number; type: string; sentence: number; from: number }

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const WEEKDAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const COUNTRIES = new Set(
  (
    'Russia|Belarus|France|Germany|Iran|Iraq|Israel|China|Japan|Kenya|India|Australia|Canada|Mexico|Brazil|Spain|Italy|' +
    'Afghanistan|Pakistan|Saudi Arabia|Turkey|Greece|Egypt|Poland|Lithuania|Malaysia|Libya|United States|US|U.S.|' +
    'United Kingdom|UK|North Korea|South Korea|Sweden|Norway|Peru'
  ).split('|'),
)

export function analysisFromConllu(conllu: string, options: { publishedAt?: string } = {}): Analysis {
  let raw = ''
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  const opens: Open[] = []
  const spans: { cluster: number; type: string; sentence: number; from: number; to: number }[] = []
  let title: string | null = null

  for (const block of conllu.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const rows = readRows(lines)
    if (rows.length === 0) continue
    const newParagraph = lines.some((line) => line.startsWith('# newpar')) || paragraphs.length === 0
    const head = lines.some((line) => /newpar_block = (head|title)/.test(line)) && sentences.length === 0
    if (newParagraph) {
      if (raw !== '') raw = raw.trimEnd() + '\n\n'
      const kind = head ? 'title' : 'body'
      paragraphs.push({
        index: paragraphs.length,
        kind,
        start: raw.length,
        end: 0,
        sentences: { from: sentences.length, to: 0 },
      })
    }
    const tokens: Token[] = []
    const start = raw.length
    let quoted = false
    rows.forEach((row, index) => {
      const text = row.cols[1]!.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
      if (text === '"') quoted = tokens.some((t) => t.text === '"') ? !quoted : true
      tokens.push({
        index,
        text,
        lemma: row.cols[2]!,
        upos: row.cols[3] as Upos,
        xpos: row.cols[4]!,
        head: Number(row.cols[6]) - 1,
        deprel: row.cols[7]!,
        confidence: 1,
        completeness: 1,
        spaceAfter: row.spaceAfter,
        quoted: quoted && text !== '"',
        start: raw.length,
        end: raw.length + row.word.length,
      })
      raw += row.word + (row.spaceAfter ? ' ' : '')
      readEntities(row.cols[9] ?? '', sentences.length, index, opens, spans)
    })
    const end = tokens.at(-1)!.end
    if (!/\s$/.test(raw)) raw += ' '
    const paragraph = paragraphs.at(-1)!
    sentences.push({ index: sentences.length, paragraph: paragraph.index, tokens, start, end, sound: true })
    paragraph.end = end
    paragraph.sentences.to = sentences.length
    if (head) title = raw.slice(start, end)
  }
  const { entities, mentions } = buildEntities(sentences, spans, raw)
  return {
    raw,
    metadata: {
      title,
      byline: null,
      publisher: null,
      place: null,
      publishedAt: options.publishedAt ?? null,
      language: 'en',
      words: sentences.reduce((sum, s) => sum + s.tokens.length, 0),
    },
    paragraphs,
    sentences,
    entities,
    mentions,
    quotes: [],
    values: sentences.flatMap(findValues),
    dates: sentences.flatMap(findDates),
  }
}

function readRows(lines: string[]): Row[] {
  const rows: Row[] = []
  let joined: { last: number; space: boolean } | null = null
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const cols = line.split('\t')
    const id = cols[0] ?? ''
    const space = !(cols[9] ?? '').includes('SpaceAfter=No')
    if (id.includes('-')) {
      joined = { last: Number(id.split('-')[1]), space }
      continue
    }
    if (!/^\d+$/.test(id)) continue
    const inJoined = joined !== null && Number(id) <= joined.last
    const spaceAfter = inJoined ? Number(id) === joined!.last && joined!.space : space
    rows.push({ cols, spaceAfter, word: cols[1]! })
  }
  return rows
}

function readEntities(misc: string, sentence: number, index: number, opens: Open[], spans: (Open & { to: number })[]) {
  const value = misc.split('|').find((part) => part.startsWith('Entity='))
  for (const match of (value ?? '').matchAll(/\((\d+)-([a-z]+)-[^()]*?(?=[()]|$)(\))?|(\d+)\)/g)) {
    if (match[1]) {
      const open = { cluster: Number(match[1]), type: match[2]!, sentence, from: index }
      if (match[3]) spans.push({ ...open, to: index + 1 })
      else opens.push(open)
    } else {
      const at = opens.findLastIndex((open) => open.cluster === Number(match[4]))
      if (at >= 0) spans.push({ ...opens.splice(at, 1)[0]!, to: index + 1 })
    }
  }
}

function buildEntities(sentences: Sentence[], spans: (Open & { to: number })[], raw: string) {
  const entities: Entity[] = []
  const mentions: Mention[] = []
  const byCluster = new Map<number, Entity>()
  const ordered = [...spans].sort((a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to)
  const headOf = (span: Open & { to: number }) =>
    sentences[span.sentence]!.tokens.slice(span.from, span.to).find((t) => t.head < span.from || t.head >= span.to)
  const nameOf = (span: Open & { to: number }) => {
    const tokens = sentences[span.sentence]!.tokens.slice(span.from, span.to)
    const head = headOf(span)
    if (!head || head.upos !== 'PROPN') return null
    const inName = (t: Token) =>
      t.xpos.startsWith('NNP') || ['flat', 'compound'].includes(t.deprel) || t.index === head.index
    let from = head.index
    while (
      from > span.from &&
      inName(tokens[from - 1 - span.from]!) &&
      tokens[from - 1 - span.from]!.xpos.startsWith('NNP') &&
      !tokens[from - 1 - span.from]!.deprel.startsWith('nmod')
    )
      from -= 1
    let to = head.index + 1
    while (to < span.to && inName(tokens[to - span.from]!) && tokens[to - span.from]!.xpos.startsWith('NNP')) to += 1
    return { from, to }
  }
  for (const span of ordered) {
    const name = nameOf(span)
    if (!name) continue
    const tokens = sentences[span.sentence]!.tokens
    const surface = raw.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end)
    let entity = byCluster.get(span.cluster)
    if (!entity) {
      entity = {
        id: entities.length,
        type: typeOf(span.type, surface),
        name: surface,
        aliases: [],
        roles: [],
        gender: null,
        plural: false,
        confidence: 1,
      }
      entities.push(entity)
      byCluster.set(span.cluster, entity)
    }
    if (!entity.aliases.includes(surface)) entity.aliases.push(surface)
    if (surface.length > entity.name.length) entity.name = surface
  }
  for (const span of ordered) {
    const tokens = sentences[span.sentence]!.tokens
    const head = headOf(span)
    const entity = byCluster.get(span.cluster)
    const name = nameOf(span)
    const range = name ?? span
    if (!head || (!name && !entity && head.upos !== 'PRON')) continue
    mentions.push({
      id: mentions.length,
      sentence: span.sentence,
      tokens: { from: range.from, to: range.to },
      head: head.index,
      start: tokens[range.from]!.start,
      end: tokens[range.to - 1]!.end,
      form: name ? 'name' : head.upos === 'PRON' ? 'pronoun' : 'description',
      entity: entity?.id ?? null,
      confidence: 1,
    })
    if (entity && head.lemma === 'he') entity.gender = 'masculine'
    if (entity && head.lemma === 'she') entity.gender = 'feminine'
  }
  return { entities, mentions }
}

function typeOf(gum: string, name: string): EntityType {
  if (gum === 'person') return 'person'
  if (gum === 'organization') return 'organisation'
  if (gum === 'place') return COUNTRIES.has(name) ? 'country' : 'place'
  if (gum === 'event') return 'event'
  if (gum === 'object') return 'product'
  return 'other'
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }

function findValues(sentence: Sentence): Value[] {
  const values: Value[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i]!
    if (token.upos !== 'NUM') continue
    const small = SMALL.indexOf(token.text.toLowerCase())
    let value = small >= 0 ? small : Number(token.text.replaceAll(',', ''))
    if (!Number.isFinite(value)) continue
    let to = i + 1
    const scale = SCALE[sentence.tokens[to]?.text ?? '']
    if (scale) {
      value *= scale
      to += 1
    }
    const next = sentence.tokens[to]
    const before = sentence.tokens[i - 1]
    let kind: ValueKind = 'count'
    let from = i
    let unit: string | null = next?.xpos === 'NNS' || next?.upos === 'NOUN' ? next.lemma : null
    if (before && /^[$€£]$/.test(before.text)) {
      kind = 'money'
      unit = before.text
      from = i - 1
    } else if (next && /^(%|percent)$/.test(next.text)) {
      kind = 'percent'
      unit = '%'
      to += 1
    } else if (/^(1[5-9]|20)\d\d$/.test(token.text)) {
      kind = 'year'
      unit = null
    } else if (MONTHS.includes(before?.text ?? '') || MONTHS.includes(next?.text ?? '')) continue
    else if (unit && /^(year|month|week|day|hour|minute|decade)$/.test(unit)) {
      kind = 'duration'
      to += 1
    }
    values.push({
      sentence: sentence.index,
      tokens: { from, to },
      kind,
      value,
      high: null,
      unit,
      modifier: null,
      vague: false,
      start: sentence.tokens[from]!.start,
      end: sentence.tokens[to - 1]!.end,
    })
    i = to - 1
  }
  return values
}

function findDates(sentence: Sentence): DateMention[] {
  const dates: DateMention[] = []
  const push = (from: number, to: number, rest: Pick<DateMention, 'iso' | 'precision' | 'relative'>) =>
    dates.push({
      sentence: sentence.index,
      tokens: { from, to },
      start: sentence.tokens[from]!.start,
      end: sentence.tokens[to - 1]!.end,
      ...rest,
    })
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const text = sentence.tokens[i]!.text
    const next = sentence.tokens[i + 1]?.text ?? ''
    const month = MONTHS.indexOf(text)
    if (month >= 0) {
      const mm = String(month + 1).padStart(2, '0')
      const day = /^\d{1,2}$/.test(next) ? next.padStart(2, '0') : null
      let to = day ? i + 2 : i + 1
      if (sentence.tokens[to]?.text === ',' && /^\d{4}$/.test(sentence.tokens[to + 1]?.text ?? '')) to += 1
      const year = /^\d{4}$/.test(sentence.tokens[to]?.text ?? '') ? sentence.tokens[to]!.text : null
      if (year) to += 1
      const iso = day ? (year ? `${year}-${mm}-${day}` : `${mm}-${day}`) : year ? `${year}-${mm}` : null
      push(i, to, { iso, precision: day ? 'day' : 'month', relative: false })
      i = to - 1
    } else if (/^(1[5-9]|20)\d\d$/.test(text)) push(i, i + 1, { iso: text, precision: 'year', relative: false })
    else if (WEEKDAY.test(text)) push(i, i + 1, { iso: null, precision: 'weekday', relative: true })
    else if (/^(last|this|next)$/i.test(text) && /^(year|week|month|night|weekend)$/.test(next)) {
      push(i, i + 2, { iso: null, precision: 'relative', relative: true })
    } else if (/^(yesterday|today|tomorrow)$/i.test(text))
      push(i, i + 1, { iso: null, precision: 'relative', relative: true })
  }
  return dates
}
