/**
 * Writes one HTML page of every emitted item with its evidence, for reading aloud:
 * `npx tsx tests/bench/items-page.ts <out.html> <articles…>`, text files or JSON with text, title and date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { generate } from '@/lib/core/items/generate'
import type { Item } from '@/lib/core/items/types'
import { loadModel } from '@/lib/core/language/model/load-model'

const markup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function readArticle(file: string) {
  const raw = readFileSync(file, 'utf8')
  if (!file.endsWith('.json')) return { text: raw }
  const { text, title, date, publication_date: published } = JSON.parse(raw) as Record<string, string>
  const publishedAt = date ?? published
  return { text: text ?? '', ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) }
}

const answer = (item: Item) =>
  item.key.pairs?.map(({ left, right }) => `${left} — ${right}`).join('; ') ??
  item.key.texts?.join(' → ') ??
  item.key.text

const showItem = (
  item: Item,
  at: number,
) => `<li value="${at + 1}"><p><b>${markup(item.stem)}</b> <small>${item.type}, ${item.difficulty}, ${item.score}</small></p>
${item.options.length > 0 ? `<ul>${item.options.map((option) => `<li>${option.correct ? '✓ ' : ''}${markup(option.text)} <small>${markup(option.why)}</small></li>`).join('')}</ul>` : `<p>${markup(answer(item))} <small>${markup(item.accepted.join('; '))}</small></p>`}
<blockquote>${markup(item.evidence.exact)}</blockquote></li>`

const [out, ...files] = process.argv.slice(2)
if (!out || files.length === 0) throw new Error('usage: items-page <out.html> <articles…>')
const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const sections = files.map((file) => {
  const { text, ...options } = readArticle(file)
  const result = generate(text, options, model)
  if (!result.ok) return `<section><h2>${markup(file)}</h2><p>${markup(result.refusal.message)}</p></section>`
  const { article, items } = result.generation
  return `<section><h2>${markup(article.title ?? file)}</h2><p>${article.words} words, ${items.length} items</p><ol>${items.map(showItem).join('')}</ol></section>`
})
writeFileSync(
  out,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Items for reading aloud</title>
<style>body{max-width:46rem;margin:2rem auto;font:1rem/1.5 system-ui}blockquote{margin:0 0 1rem;padding-left:.8rem;border-left:3px solid #bbb;color:#444}small{color:#666}</style>
${sections.join('\n')}</html>\n`,
)
console.log(`${files.length} articles written to ${out}`)
