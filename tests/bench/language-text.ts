import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanText } from '@/lib/core/language/clean-text'
import { readConllu } from '@/lib/core/language/conllu'
import { interpretText } from '@/lib/core/language/interpret-text'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Analysis, EntityType, Mention, Metadata } from '@/lib/core/language/types'
import { loadLanguageModel } from '@/lib/platform/load-language-model'
import {
  DATA,
  type GumDocument,
  joinText,
  linesAsBlocks,
  readGoldMentions,
  readGumDocuments,
  splitDocuments,
  tagGold,
} from './gum-documents'
import { readGoldNames } from './gum-names'

export type Score = { right: number; found: number; gold: number }

/** `tsx tests/bench/language-text.ts [cutting|names|references] [--verbose]`: the scores of the page, miss by miss. */
function run(options: { verbose: boolean; only: string | undefined }): void {
  const model = loadLanguageModel()
  const { verbose } = options
  const wanted = (part: string) => options.only === undefined || options.only === part
  for (const name of wanted('cutting') ? ['gum-news', 'gum-test-clean', 'gum-dev-clean', 'ewt-dev', 'ewt-test'] : []) {
    const { words, sentences } = scoreCutting(name, verbose)
    console.log(`${name.padEnd(16)} words ${f1(words)}   sentences ${f1(sentences)}`)
  }
  for (const [label, documents] of Object.entries(groupDocuments())) {
    const scores = {
      ...(wanted('names') && scoreEntities(documents, model, verbose)),
      ...(wanted('references') && scoreReferences(documents, model, verbose)),
    }
    console.log(label)
    for (const [name, score] of Object.entries(scores)) console.log(`   ${name.padEnd(24)} ${f1(score)}`)
  }
}

/** News that no model was trained on, news whose trees the parser was trained on, and biographies. */
export function groupDocuments(): Record<'news, held out' | 'news, seen' | 'biographies', GumDocument[]> {
  const training = readFileSync(path.join(DATA, 'ud/train.conllu'), 'utf8')
  const all = readGumDocuments()
  const seen = ({ name }: GumDocument) => training.includes(`# newdoc id = ${name}\n`)
  return {
    'news, held out': all.filter((document) => document.genre === 'news' && !seen(document)),
    'news, seen': all.filter((document) => document.genre === 'news' && seen(document)),
    biographies: all.filter((document) => document.genre === 'bio'),
  }
}

/** Precision, recall and their harmonic mean, in percent. */
export function ratesOf({ right, found, gold }: Score): { precision: number; recall: number; f1: number } {
  const percent = (all: number) => (all === 0 ? 0 : (100 * right) / all)
  return { precision: percent(found), recall: percent(gold), f1: percent((found + gold) / 2) }
}

function f1(score: Score): string {
  const { precision, recall, f1 } = ratesOf(score)
  return `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F ${f1.toFixed(2)}  (${score.gold})`
}

export function scoreCutting(name: string, verbose = false): { words: Score; sentences: Score } {
  const words: Score = { right: 0, found: 0, gold: 0 }
  const cuts: Score = { right: 0, found: 0, gold: 0 }
  const misses = new Map<string, number>()
  for (const document of splitDocuments(readConllu(readFileSync(path.join(DATA, 'ud', `${name}.conllu`), 'utf8')))) {
    const { raw, tokens } = joinText(document.sentences)
    const clean = cleanText(raw)
    const blocks = linesAsBlocks(clean.text)
    const own = tokeniseText(clean, blocks).sentences
    const gold = new Set(tokens.flat().map((token) => `${token.start}-${token.end}`))
    const ends = new Set(tokens.map((sentence) => `${sentence[0]!.start}-${sentence.at(-1)!.end}`))
    const mine = own.flatMap((sentence) => sentence.tokens)
    words.gold += gold.size
    words.found += mine.length
    for (const token of mine) {
      if (gold.has(`${token.start}-${token.end}`)) words.right += 1
      else if (verbose) misses.set(raw.slice(token.start - 6, token.end + 6).replace(/\s/g, ' '), 1)
    }
    cuts.gold += ends.size
    cuts.found += own.length
    for (const sentence of own) {
      if (ends.has(`${sentence.start}-${sentence.end}`)) cuts.right += 1
      else if (verbose && name.startsWith('gum'))
        console.log(
          '   sentence:',
          JSON.stringify(raw.slice(sentence.start, sentence.end).slice(-160)),
          '>>',
          JSON.stringify(raw.slice(sentence.end, sentence.end + 30)),
        )
    }
  }
  if (verbose)
    console.log(
      '   words:',
      [...misses.keys()]
        .slice(0, 150)
        .map((miss) => JSON.stringify(miss))
        .join(' '),
    )
  return { words, sentences: cuts }
}

function analyseGold(document: GumDocument, model: LanguageModel): Analysis {
  const { raw, text } = tagGold(document.sentences, model)
  return interpretText(raw, text, { ...NO_METADATA })
}

export const NO_METADATA: Metadata = {
  title: null,
  byline: null,
  publisher: null,
  place: null,
  publishedAt: null,
  language: 'en',
  words: 0,
}

export const GUM_TYPES: Partial<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  country: 'place',
  city: 'place',
  place: 'place',
}

/** Exact span and type. */
export function scoreEntities(
  documents: readonly GumDocument[],
  model: LanguageModel,
  verbose = false,
): Record<string, Score> {
  const total: Record<string, Score> = {}
  const spans: Score = { right: 0, found: 0, gold: 0 }
  for (const document of documents) {
    const { sentences } = document
    const analysis = analyseGold(document, model)
    const gold = readGoldNames(sentences)
    const own = new Map<string, string>()
    for (const mention of analysis.mentions) {
      const key = `${mention.sentence}:${mention.tokens.from}-${mention.tokens.to}`
      const type = mention.form === 'name' ? GUM_TYPES[analysis.entities[mention.entity!]!.type] : undefined
      // A country that acts is an organisation in GUM; ours stays the country that it is.
      const acts =
        type === 'place' && gold.get(key) === 'organization' && analysis.entities[mention.entity!]!.type === 'country'
      if (type) own.set(key, acts ? 'organization' : type)
    }
    spans.gold += gold.size
    spans.found += own.size
    const show = (key: string) => {
      const [s, range] = key.split(':') as [string, string]
      const [from, to] = range.split('-').map(Number) as [number, number]
      const words = sentences[Number(s)]!.words.map((word) => word.form)
      return `${words.slice(Math.max(0, from - 4), from).join(' ')} [${words.slice(from, to).join(' ')}] ${words.slice(to, to + 3).join(' ')}`
    }
    for (const [key, type] of gold) {
      total[type] ??= { right: 0, found: 0, gold: 0 }
      total[type].gold += 1
      if (own.has(key)) spans.right += 1
      if (own.get(key) === type) total[type].right += 1
      else if (verbose) console.log(`   gold ${type}, ours ${own.get(key) ?? '–'}: ${show(key)}`)
    }
    for (const [key, type] of own) {
      total[type] ??= { right: 0, found: 0, gold: 0 }
      total[type].found += 1
      if (verbose && !gold.has(key)) console.log(`   ours ${type}, gold –: ${show(key)}`)
    }
  }
  const all = Object.values(total).reduce((sum, score) => ({
    right: sum.right + score.right,
    found: sum.found + score.found,
    gold: sum.gold + score.gold,
  }))
  return { ...total, 'spans alone': spans, 'all names': all }
}

const CLASSES: [string, RegExp][] = [
  ['he, she', /^(?:he|him|his|himself|she|her|hers|herself)$/],
  ['it', /^(?:it|its|itself)$/],
  ['they', /^(?:they|them|their|theirs|themselves)$/],
]

/**
 * Pronouns of the third person and definite descriptions: of those resolved, how many stand for a name or a phrase of
 * the same gold thing; of those with an earlier mention in the treebank, how many are resolved so.
 */
export function scoreReferences(
  documents: readonly GumDocument[],
  model: LanguageModel,
  verbose = false,
): Record<string, Score> {
  const scores = new Map<string, Score>()
  for (const document of documents) {
    const { sentences } = document
    const analysis = analyseGold(document, model)
    const gold = readGoldMentions(sentences)
    const at = new Map(gold.map((mention) => [`${mention.sentence}:${mention.head}`, mention]))
    const within = new Map<string, string>()
    const first = new Map<string, string>()
    for (const mention of gold) {
      if (!first.has(mention.id)) first.set(mention.id, `${mention.sentence}:${mention.head}`)
      for (let i = mention.from; i < mention.to; i++)
        if (!within.has(`${mention.sentence}:${i}`) || mention.head === i)
          within.set(`${mention.sentence}:${i}`, mention.id)
    }
    const place = (mention: Mention) => `${mention.sentence}:${mention.head}`
    for (const mention of analysis.mentions) {
      const word = sentences[mention.sentence]!.words[mention.head]!.form.toLowerCase()
      const target = at.get(place(mention))
      const kinds = classesOf(mention, word, target?.type)
      if (kinds.length === 0 || (mention.form === 'pronoun' && !target)) continue
      const resolved = mention.entity !== null || mention.antecedent !== undefined
      const names = analysis.mentions.filter((other) => other.form === 'name' && other.entity === mention.entity)
      const meant = mention.entity !== null ? names : resolved ? [analysis.mentions[mention.antecedent!]!] : []
      const right = meant.some(
        (other) => at.get(place(other))?.id === target?.id || within.get(place(other)) === target?.id,
      )
      for (const kind of kinds) {
        const score = scores.get(kind) ?? { right: 0, found: 0, gold: 0 }
        scores.set(kind, score)
        if (target && (mention.form === 'pronoun' || first.get(target.id) !== place(mention))) score.gold += 1
        if (resolved) score.found += 1
        if (resolved && right && target) score.right += 1
      }
      if (verbose && resolved && !(right && target))
        console.log(
          `   ${word} → ${meant.map((other) => analysis.raw.slice(other.start, other.end))[0]}: ${sentences[mention.sentence]!.words.map((w, i) => (i === mention.head ? `[${w.form}]` : w.form)).join(' ')}`,
        )
    }
  }
  return Object.fromEntries([...scores].sort())
}

function classesOf(mention: Mention, word: string, type: string | undefined): string[] {
  if (mention.form === 'pronoun')
    return CLASSES.filter(([, pattern]) => pattern.test(word)).flatMap(([name]) => [name, 'pronouns'])
  if (mention.form !== 'description') return []
  return type === 'person' || type === 'organization' ? ['the …', 'the …, person or body'] : ['the …']
}

if (process.argv[1]?.endsWith('language-text.ts')) {
  const only = process.argv.find((word) => /^(?:cutting|names|references)$/.test(word))
  run({ verbose: process.argv.includes('--verbose'), only })
}
