import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Scene } from './find-scenes'

const LENGTH = { least: 3, most: 18 }

/**
 * The article's title before what it alone makes clear: `"Fire closes Norvik museum": Who called the firefighters?` It is
 * quoted, since a headline tells in the present what is over; so it can say no more than what the question is about.
 * Null where there is none, or none that says anything.
 */
export function headlineScene(index: ArticleIndex): Scene | null {
  const title = index.analysis.metadata.title?.replace(/\s+/g, ' ').trim()
  if (!title) return null
  const words = title.split(' ')
  if (words.length < LENGTH.least || words.length > LENGTH.most || !/\p{Ll}/u.test(title)) return null
  if (contentWords(title).length < 2) return null
  const quoted = title.replace(/["“”]/g, "'").replace(/[.:;,]+$/, '')
  const named = index.analysis.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((alias) => alias.length > 1 && hasWords(title, alias)))
    .map(({ id }) => id)
  const said = { named: new Set(named), nouns: [], adjacent: false, near: true, event: true, headline: true }
  return { text: `"${quoted}":`, evidence: [], said }
}

/** Whether what is told before an item is only the title. */
export const isHeadline = (scene: string | null): boolean => scene?.endsWith('":') === true

const hasWords = (title: string, name: string) => ` ${plain(title)} `.includes(` ${plain(name)} `)

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
