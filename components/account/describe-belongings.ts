import type { Belongings } from '@/lib/features/account/read-account'

const WORDS: [keyof Belongings, string, string][] = [
  ['articles', 'article', 'articles'],
  ['sets', 'question set', 'question sets'],
  ['classes', 'class', 'classes'],
  ['attempts', 'quiz you took', 'quizzes you took'],
  ['decks', 'deck', 'decks'],
  ['cards', 'card', 'cards'],
]

/** "2 articles, 1 question set and 40 cards", or null where there is nothing; what there is none of is left out. */
export function describeBelongings(belongings: Belongings): string | null {
  const parts = WORDS.filter(([key]) => belongings[key] > 0).map(
    ([key, one, many]) => `${belongings[key].toLocaleString('en')}\u00A0${belongings[key] === 1 ? one : many}`,
  )
  return parts.length === 0 ? null : new Intl.ListFormat('en-GB').format(parts)
}
