import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '@/lib/core/language/analyse'
import { cleanText } from '@/lib/core/language/clean-text'
import { readConllu } from '@/lib/core/language/conllu'
import { interpretText } from '@/lib/core/language/interpret-text'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'
import { tagSentences } from '@/lib/core/language/tag-sentences'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import { inContext, isRight, VALUE_PHRASES } from '../fixtures/value-phrases'
import { DATA, joinText, linesAsBlocks, splitDocuments } from './gum-documents'
import { readGoldNames } from './gum-names'
import type { Reader, Reading } from './language-peers'
import { GUM_TYPES, NO_METADATA, ratesOf, type Score } from './language-text'

/** Our own analysis of raw text as a reader beside the others. */
export function ourReader(model: LanguageModel): Reader {
  return {
    name: 'Factdeck',
    run: (raw) => void analyse(raw, {}, model),
    read: (raw) => {
      const clean = cleanText(raw)
      const text = tokeniseText(clean, linesAsBlocks(clean.text))
      runSteps(tagSentences(text.sentences, model))
      const { entities, mentions, sentences } = interpretText(raw, text, { ...NO_METADATA })
      const names = mentions.flatMap(({ form, entity, start, end }) => {
        const type = form === 'name' ? GUM_TYPES[entities[entity!]!.type] : undefined
        return type ? [{ start, end, type }] : []
      })
      return { words: sentences.flatMap(({ tokens }) => tokens), sentences, names }
    },
    amount: (text, row) => {
      const result = analyse(text, { publishedAt: '2020-09-15' }, model)
      return result.ok && isRight(row, result.analysis)
    },
  }
}

/** Measures that all readers have, in percent, punctuation apart: others cut none, or cut it otherwise. */
export function compare(reader: Reader): Record<string, number | null> {
  const row: Record<string, number | null> = {}
  for (const set of ['gum-news', 'ewt-test']) {
    const score = emptyScores()
    const text = readFileSync(path.join(DATA, 'ud', `${set}.conllu`), 'utf8')
    for (const { sentences } of splitDocuments(readConllu(text))) {
      const { raw, tokens } = joinText(sentences)
      const own = reader.read(raw)
      const mayAct = set === 'gum-news' ? readGoldNames(sentences) : new Map<string, string>()
      const gold: Reading = {
        words: tokens.flat(),
        sentences: tokens.map((words) => ({ start: words[0]!.start, end: words.at(-1)!.end })),
        names: [...mayAct].map(([key, type]) => {
          const [sentence, from, to] = key.split(/[:-]/).map(Number) as [number, number, number]
          return { start: tokens[sentence]![from]!.start, end: tokens[sentence]![to - 1]!.end, type }
        }),
      }
      add(score, gold, own)
    }
    row[`words, ${set}`] = ratesOf(score.words).f1
    row[`UPOS of those words, ${set}`] = (100 * score.tags) / score.words.right
    row[`sentences, ${set}`] = ratesOf(score.sentences).f1
    if (set === 'gum-news') row[`people, places, organisations, ${set}`] = score.names ? ratesOf(score.names).f1 : null
  }
  const { amount } = reader
  for (const kind of ['money', 'percent', 'count']) {
    const rows = VALUE_PHRASES.filter((phrase) => phrase.kind === kind)
    const right = amount ? rows.filter((phrase) => amount(inContext(phrase), phrase)).length : 0
    row[`value of ${kind} in ${rows.length} phrases`] = amount ? (100 * right) / rows.length : null
  }
  return row
}

const emptyScores = () => {
  const score = (): Score => ({ right: 0, found: 0, gold: 0 })
  return { words: score(), tags: 0, sentences: score(), names: score() as Score | null }
}

function add(score: ReturnType<typeof emptyScores>, gold: Reading, own: Reading): void {
  const place = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
  const count = (into: Score, wanted: readonly string[], found: readonly string[]) => {
    const all = new Set(wanted)
    into.gold += all.size
    into.found += found.length
    into.right += found.filter((each) => all.has(each)).length
  }
  const isWord = ({ upos }: { upos: string }) => upos !== 'PUNCT' && upos !== 'SYM'
  const words = gold.words.filter(isWord)
  const mine = own.words.filter(isWord)
  count(score.words, words.map(place), mine.map(place))
  const tags = new Map(words.map((word) => [place(word), word.upos]))
  // Compromise knows one kind of conjunction only.
  const same = (a: string | undefined, b: string) => a === b || (/CONJ$/.test(a ?? '') && /CONJ$/.test(b))
  score.tags += mine.filter((word) => same(tags.get(place(word)), word.upos)).length
  count(score.sentences, gold.sentences.map(place), own.sentences.map(place))
  const typed = (names: Reading['names']) => (names ?? []).map((name) => `${place(name)} ${name.type}`)
  if (own.names && score.names) count(score.names, typed(gold.names), typed(own.names))
  else score.names = null
}
