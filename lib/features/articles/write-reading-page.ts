import 'server-only'
import { generate } from '@/lib/core/items/generate'
import type { Item } from '@/lib/core/items/types'
import { loadLanguageModel } from '@/lib/platform/load-language-model'

export type ReadingArticle = { name: string; text: string; title?: string; date?: string }

/** One HTML page of every item that the articles give, each with its evidence, for a person to read aloud and judge. */
export function writeReadingPage(articles: readonly ReadingArticle[], { all }: { all: boolean }): string {
  const model = loadLanguageModel()
  const sections = articles.map(({ name, text, title, date }) => {
    const result = generate(text, { all, ...(title && { title }), ...(date && { publishedAt: date }) }, model)
    if (!result.ok) return `<section><h2>${escapeHtml(name)}</h2><p>${escapeHtml(result.refusal.message)}</p></section>`
    const { article, items, coverage } = result.generation
    return `<section><h2>${escapeHtml(article.title ?? name)}</h2>
<p>${escapeHtml(name)}: ${items.length} items; ${coverage.used} of ${coverage.sentences} sentences used</p>
<ol>${items.map(describeItem).join('\n')}</ol></section>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Items · Factdeck</title>
<style>body{font:17px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
li{margin:0 0 1.5rem}blockquote{margin:.3rem 0;color:#555}small{color:#777}.key{font-weight:bold}</style>
${sections.join('\n')}
</html>
`
}

function describeItem(item: Item): string {
  const { key, options, accepted } = item
  const lines =
    options.length > 0
      ? options.map((option) => `<li class="${option.correct ? 'key' : ''}">${escapeHtml(option.text)}</li>`)
      : [...(key.pairs?.map(({ left, right }) => `${left} — ${right}`) ?? key.texts ?? [key.text])].map(
          (text) => `<li class="key">${escapeHtml(text)}</li>`,
        )
  const also = accepted.length > 0 ? ` · also: ${escapeHtml(accepted.join('; '))}` : ''
  return `<li>${escapeHtml(item.stem)} <small>${item.type}, ${item.difficulty}, ${item.score.toFixed(2)}${also}</small>
<ul>${lines.join('')}</ul><blockquote>${escapeHtml(item.evidence.exact)}</blockquote></li>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
