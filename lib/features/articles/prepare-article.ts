import 'server-only'
import { generateAllFromAnalysis } from '@/lib/core/items/generate'
import type { GenerateOptions } from '@/lib/core/items/types'
import { analyse } from '@/lib/core/language/analyse'
import { loadLanguageModel } from '@/lib/platform/load-language-model'
import { log } from '@/lib/platform/log'
import { type ArticleInput, MAX_WORDS_ON_THE_WEB } from './article-input'
import { layOutArticle } from './lay-out-article'
import type { NewArticle } from './store-article'

export type PreparedArticle = { ok: true; article: NewArticle } | { ok: false; problem: string }

/**
 * Makes every item that a text gives, or says why it gives none. Stores nothing: `storeArticle` does. A fault of the
 * generator comes back as a problem too, so that nobody loses what they pasted to it.
 */
export function prepareArticle(input: ArticleInput): PreparedArticle {
  const words = input.text.match(/\S+/g)?.length ?? 0
  if (words > MAX_WORDS_ON_THE_WEB) return { ok: false, problem: tooLong(words) }
  try {
    return makeItems(input)
  } catch (error) {
    log.error('the generator failed', { words }, error)
    return { ok: false, problem: 'Factdeck stumbled over this text. That is our fault, and it has been noted down.' }
  }
}

function makeItems(input: ArticleInput): PreparedArticle {
  const { title, publishedAt } = input
  const about = { ...(title && { title }), ...(publishedAt && { publishedAt }) }
  const model = loadLanguageModel()
  const result = analyse(input.text, about, model)
  if (!result.ok) return { ok: false, problem: result.refusal.message }

  const options: GenerateOptions = { ...about, seed: 1, all: true }
  const { generation, best } = generateAllFromAnalysis(result.analysis, options, model)
  return {
    ok: true,
    article: { input, options, generation, layout: layOutArticle(result.analysis, generation), accepted: best },
  }
}

function tooLong(words: number): string {
  const [has, most] = [words, MAX_WORDS_ON_THE_WEB].map((count) => count.toLocaleString('en'))
  return (
    `This text has ${has} words; ${most} is the most that fits here. ` +
    'Paste a part of it, or use the command line, which takes longer ones.'
  )
}
