import type { Generation, Item } from './types'

const NAMES: Record<Item['type'], string> = {
  'multiple-choice': 'Multiple choice',
  'multiple-response': 'Multiple response',
  'true-false': 'True or false',
  cloze: 'Fill the gap',
  'short-answer': 'Short answer',
  numeric: 'Number',
  matching: 'Matching',
  ordering: 'Ordering',
}

/** A generation for reading on a terminal: items with their keys marked, then the evidence, then what was left out. */
export function formatGenerationText(generation: Generation): string {
  const { article, items, coverage } = generation
  const about = [article.publisher, article.byline, article.publishedAt].filter((part) => part !== null).join(', ')
  const head = [
    article.title ?? 'Untitled article',
    ...(about ? [about] : []),
    `${article.words} words, ${generation.facts.length} facts, ${items.length} items`,
  ]
  const body = items.map((item, at) => formatItem(item, at + 1))
  const tail = `${coverage.used} of ${coverage.sentences} sentences gave an item.`
  return [head.join('\n'), ...body, tail].join('\n\n') + '\n'
}

function formatItem(item: Item, number: number): string {
  const lines = [`${number}. ${item.stem}`, `   ${NAMES[item.type]}, ${item.difficulty}`]
  item.options.forEach((option, at) => {
    lines.push(`   ${option.correct ? '*' : ' '} ${String.fromCharCode(97 + at)}) ${option.text}`)
  })
  if (item.key.pairs) for (const pair of item.key.pairs) lines.push(`     ${pair.left} — ${pair.right}`)
  else if (item.key.texts)
    item.key.texts.forEach((text, at) => {
      lines.push(`     ${at + 1}) ${text}`)
    })
  else if (item.options.length === 0) {
    const also = item.accepted.length > 0 ? ` (also: ${item.accepted.slice(0, 4).join('; ')})` : ''
    lines.push(`   Key: ${item.key.text}${also}`)
  }
  lines.push(`   “${item.evidence.exact.replace(/\s+/g, ' ')}” [${item.evidence.start}–${item.evidence.end}]`)
  if (item.asOf) lines.push(`   As of ${item.asOf}.`)
  return lines.join('\n')
}
