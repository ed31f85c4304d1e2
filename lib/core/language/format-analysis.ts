import { writeSentence } from './conllu'
import type { Analysis, Mention, Sentence } from './types'

/** The analysis for a terminal: what the article is, then each sentence with its tree, then names, values, dates and quotes. */
export function formatAnalysisText(analysis: Analysis): string {
  const { raw, metadata } = analysis
  const said = (span: { start: number; end: number }) => raw.slice(span.start, span.end).replace(/\s+/g, ' ')
  const nameOf = (mention: Mention) =>
    mention.entity === null ? 'unresolved' : analysis.entities[mention.entity]!.name
  const lines: string[] = []
  const section = (title: string, rows: readonly string[]) => {
    if (rows.length > 0) lines.push('', title, ...rows.map((row) => `  ${row}`))
  }
  for (const [label, value] of [
    ['Title', metadata.title],
    ['By', metadata.byline],
    ['Publisher', metadata.publisher],
    ['Place', metadata.place],
    ['Published', metadata.publishedAt],
    ['Words', String(metadata.words)],
  ] as const) {
    if (value) lines.push(`${`${label}:`.padEnd(11)}${value}`)
  }
  section('Left out', analysis.paragraphs.filter((paragraph) => paragraph.kind === 'furniture').map(said))
  for (const sentence of analysis.sentences) {
    const kind = analysis.paragraphs[sentence.paragraph]!.kind
    const notes = [kind === 'body' ? '' : kind, sentence.sound ? '' : 'not sound'].filter(Boolean).join(', ')
    lines.push('', `[${sentence.index + 1}]${notes ? ` (${notes})` : ''} ${said(sentence)}`, ...drawTree(sentence))
  }
  section(
    'Names',
    analysis.entities.map((entity) => {
      const others = entity.aliases.filter((alias) => alias !== entity.name)
      const details = [
        ...entity.roles,
        ...(entity.gender ? [entity.gender] : []),
        ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
      ]
      return `${entity.name} – ${entity.type} ${percent(entity.confidence)}${details.length > 0 ? ` (${details.join('; ')})` : ''}`
    }),
  )
  section(
    'Pronouns and descriptions',
    analysis.mentions
      .filter((mention) => mention.form !== 'name')
      .map((mention) => `[${mention.sentence + 1}] ${said(mention)} = ${nameOf(mention)}`),
  )
  section(
    'Values',
    analysis.values.map((value) => {
      const number = value.high === null ? String(value.value) : `${value.value} to ${value.high}`
      return `[${value.sentence + 1}] ${said(value)} = ${[value.modifier, value.vague ? `order of ${number}` : number, value.unit].filter(Boolean).join(' ')} (${value.kind})`
    }),
  )
  section(
    'Dates',
    analysis.dates.map(
      (date) =>
        `[${date.sentence + 1}] ${said(date)} = ${date.iso ?? 'not resolved'} (${date.precision}${date.relative ? ', relative' : ''})`,
    ),
  )
  section(
    'Quotes',
    analysis.quotes.map((quote) => {
      const speaker = quote.speaker === null ? null : analysis.mentions[quote.speaker]!
      const who = speaker === null ? 'speaker not certain' : speaker.entity === null ? said(speaker) : nameOf(speaker)
      return `[${quote.sentences.from + 1}] ${said(quote)} – ${who}`
    }),
  )
  return `${lines.join('\n')}\n`
}

/** Words under their heads, two spaces a level. A head that is part of no tree (there is none from the parser) is passed over. */
function drawTree(sentence: Sentence): string[] {
  const children = new Map<number, number[]>()
  for (const token of sentence.tokens) children.set(token.head, [...(children.get(token.head) ?? []), token.index])
  const rows: string[] = []
  const stack = (children.get(-1) ?? []).map((index) => ({ index, depth: 1 })).reverse()
  while (stack.length > 0) {
    const { index, depth } = stack.pop()!
    const token = sentence.tokens[index]!
    rows.push(
      `${'  '.repeat(depth)}${token.text}  ${token.deprel} ${token.upos} ${token.xpos} ${token.lemma} ${percent(token.confidence)}`,
    )
    for (const child of (children.get(index) ?? []).toReversed()) stack.push({ index: child, depth: depth + 1 })
  }
  return rows
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** CoNLL-U with character offsets in MISC as `start` and `end`, half-open, UTF-16 into the raw text. */
export function formatConllu(analysis: Analysis): string {
  let paragraph = -1
  return analysis.sentences
    .map((sentence) => {
      const comments = sentence.paragraph === paragraph ? [] : ['# newpar']
      paragraph = sentence.paragraph
      comments.push(
        `# sent_id = ${sentence.index + 1}`,
        `# text = ${analysis.raw.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
      )
      const words = sentence.tokens.map((token) => ({
        id: token.index + 1,
        form: token.text,
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        feats: '_',
        head: token.head + 1,
        deprel: token.deprel,
        deps: '_',
        misc: [
          ...(token.spaceAfter ? [] : ['SpaceAfter=No']),
          `start=${token.start}`,
          `end=${token.end}`,
          `confidence=${token.confidence.toFixed(2)}`,
        ].join('|'),
      }))
      return writeSentence({ comments, words, asides: [] })
    })
    .join('')
}
