import { contentWords } from '../facts/content-words'

/** What the words of a question tell of its worth, for any question with its key and the text it was asked of. */
export const WORDING_FEATURES = [
  'bias',
  'who',
  'which',
  'what',
  'when or where',
  'how many or much',
  'how',
  'why',
  'asks later than its first word',
  'under seven words',
  'over eighteen words',
  'words of the key',
  'key is one word',
  'key has a capital',
  'key has a digit',
  'share of its words in the sentence of the key',
  'share of its words in the text',
  'names something',
  'has a pronoun',
  'says a word twice',
  'few content words',
  'shares a word with the key',
] as const

const WH: [RegExp, number][] = [
  [/^(?:who|whom|whose)\b/i, 1],
  [/^(?:[a-z]+ )?which\b/i, 2],
  [/^(?:[a-z]+ )?what\b/i, 3],
  [/^(?:when|where)\b/i, 4],
  [/^(?:[a-z ]{0,12})?how (?:many|much|long|old|large|far|often)\b/i, 5],
  [/^how\b/i, 6],
  [/^why\b/i, 7],
]

/** @returns one number from 0 to 1 for each of WORDING_FEATURES. `sentence` is where the key stands, `text` all there is. */
export function wordingFeatures(stem: string, key: string, sentence: string, text: string): number[] {
  const words = stem.replace(/[?]/g, '').split(/\s+/)
  const content = contentWords(stem)
  const share = (told: string) => {
    const known = new Set(contentWords(told))
    return content.length === 0 ? 0 : content.filter((word) => known.has(word)).length / content.length
  }
  const keyWords = key.split(/\s+/)
  const wh = WH.find(([test]) => test.test(stem))?.[1] ?? 0
  const out = new Array<number>(WORDING_FEATURES.length).fill(0)
  out[0] = 1
  if (wh > 0) out[wh] = 1
  const set = (name: (typeof WORDING_FEATURES)[number], value: number | boolean) => {
    out[WORDING_FEATURES.indexOf(name)] = Number(value)
  }
  set('asks later than its first word', wh === 0)
  set('under seven words', words.length < 7)
  set('over eighteen words', words.length > 18)
  set('words of the key', Math.min(1, keyWords.length / 12))
  set('key is one word', keyWords.length === 1)
  set('key has a capital', /[A-Z]/.test(key.slice(1)) || /^[A-Z]/.test(keyWords[1] ?? ''))
  set('key has a digit', /\d/.test(key))
  set('share of its words in the sentence of the key', share(sentence))
  set('share of its words in the text', share(text))
  set('names something', /\s["']?[A-Z]/.test(stem))
  set('has a pronoun', /\b(he|she|it|they|him|her|them|his|its|their|this|that|these|those)\b/i.test(stem))
  set('says a word twice', new Set(content).size < content.length)
  set('few content words', content.length < 3)
  const own = new Set(contentWords(key))
  set(
    'shares a word with the key',
    content.some((word) => own.has(word)),
  )
  return out
}
