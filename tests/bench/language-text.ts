import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanText } from '@/lib/core/language/clean-text'
import { type ConlluSentence, readConllu } from '@/lib/core/language/conllu'
import { interpretText } from '@/lib/core/language/interpret-text'
import { lookUp } from '@/lib/core/language/match-gazetteer'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Analysis, EntityType, Mention, Metadata } from '@/lib/core/language/types'
import {
  DATA,
  type GoldMention,
  type GumDocument,
  joinText,
  linesAsBlocks,
  readGoldMentions,
  readGumDocuments,
  splitDocuments,
  tagGold,
} from './gum-documents'

type Score = { right: number; found: number; gold: number }

/** Scores words and sentences cut from raw text, entities, and pronouns, against treebanks never used for tuning the model. */
export async function run(
  options: { verbose?: boolean; only?: 'cutting' | 'names' | 'references' } = {},
): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('language-text: skipped, ../shared/data is not here')
    return
  }
  const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../lib/core/language/model/weights.bin')))
  const wanted = (part: string) => options.only === undefined || options.only === part
  for (const name of wanted('cutting') ? ['gum-news', 'gum-test-clean', 'gum-dev-clean', 'ewt-dev', 'ewt-test'] : [])
    scoreCutting(name, options.verbose ?? false)
  for (const genre of ['news', 'bio']) {
    const documents = readGumDocuments().filter((document) => document.genre === genre)
    if (wanted('names')) scoreEntities(`${genre}, own tags`, documents, model, options.verbose ?? false)
    if (wanted('references')) scoreReferences(genre, documents, model, options.verbose ?? false)
  }
}

function f1({ right, found, gold }: Score): string {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return `P ${(100 * precision).toFixed(2)}  R ${(100 * recall).toFixed(2)}  F ${(100 * f).toFixed(2)}  (${gold})`
}

function scoreCutting(name: string, verbose: boolean): void {
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
  console.log(`${name.padEnd(16)} words ${f1(words)}   sentences ${f1(cuts)}`)
  if (verbose)
    console.log(
      '   words:',
      [...misses.keys()]
        .slice(0, 150)
        .map((miss) => JSON.stringify(miss))
        .join(' '),
    )
}

function analyseGold(document: GumDocument, model: LanguageModel): Analysis {
  const { raw, text } = tagGold(document.sentences, model)
  return interpretText(raw, text, { ...NO_METADATA })
}

const NO_METADATA: Metadata = {
  title: null,
  byline: null,
  publisher: null,
  place: null,
  publishedAt: null,
  language: 'en',
  words: 0,
}

const GUM_TYPES: Partial<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  country: 'place',
  city: 'place',
  place: 'place',
}

/**
 * Names of persons, organisations and places: sentence:from-to → type. GUM's mentions are whole noun
 * phrases; the name in one is the run of proper nouns at its head, or right after a common noun that
 * is its head ("actor Ann Lee"). Left out, since ours are not meant to be names: names inside longer
 * names, peoples (a type of their own with us), and titles without a name ("the President").
 */
function readGoldNames(sentences: readonly ConlluSentence[]): Map<string, string> {
  const spans: { sentence: number; from: number; to: number; type: string }[] = []
  for (const mention of readGoldMentions(sentences)) {
    const words = sentences[mention.sentence]!.words
    let head = mention.head
    if (!/^NNPS?$/.test(words[head]!.xpos)) {
      if (
        !/^NN$/.test(words[head]!.xpos) ||
        mention.type !== 'person' ||
        !/^NNP$/.test(words[head + 1]?.xpos ?? '') ||
        head + 1 >= mention.to
      )
        continue
      head += 1
    }
    spans.push({ sentence: mention.sentence, type: mention.type, ...nameAround(words, { ...mention, head }) })
  }
  const names = new Map<string, string>()
  for (const span of spans) {
    const { sentence, from, to, type } = span
    const inside = spans.some(
      (other) =>
        other.sentence === sentence && other.from <= from && other.to >= to && other.to - other.from > to - from,
    )
    const words = sentences[sentence]!.words.slice(from, to)
    const known = lookUp(words.map((word) => word.form).join(' '))
    const title = words.length === 1 && TITLES.test(words[0]!.form) && known === null
    if (inside || title || known?.type === 'nationality' || !['person', 'organization', 'place'].includes(type))
      continue
    if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words[0]!.form)) continue
    names.set(`${sentence}:${from}-${to}`, names.get(`${sentence}:${from}-${to}`) ?? type)
  }
  return names
}

/** Exact span and type. */
function scoreEntities(label: string, documents: readonly GumDocument[], model: LanguageModel, verbose: boolean): void {
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
  console.log(`entities (${label})  span only ${f1(spans)}`)
  const all = Object.values(total).reduce((sum, score) => ({
    right: sum.right + score.right,
    found: sum.found + score.found,
    gold: sum.gold + score.gold,
  }))
  for (const [type, score] of [...Object.entries(total), ['all', all] as const])
    console.log(`   ${type.padEnd(14)} ${f1(score)}`)
}

const TITLES =
  /^(?:President|Prime|Minister|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Senator|Sen\.|Rep\.|Governor|Gov\.|General|Gen\.|Colonel|Captain|Major|Sergeant|Lieutenant|Judge|Justice|Professor|Prof\.|Pope|King|Queen|Prince|Princess|Emperor|Ambassador|Secretary|Chancellor|Mayor|Chairman|Minister|Sheriff|Speaker|Congressman|Representative|Emeritus|Foreign|Vice|Deputy|Chief|Duke|Count|Baron|Father|Saint|St\.|Archbishop|Bishop|Reverend|Rev\.|Commander|Officer|Director|CEO|US|U\.S\.|Afghan|Attorney|Lady|Dame|Abbé|Countess)$/

function nameAround(words: ConlluSentence['words'], mention: GoldMention): { from: number; to: number } {
  const proper = (i: number) =>
    i >= mention.from &&
    i < mention.to &&
    (/^NNPS?$/.test(words[i]!.xpos) ||
      (words[i]!.form === '-' &&
        !/SpaceAfter=Yes/.test(words[i]!.misc) &&
        (/^\p{Lu}/u.test(words[i + 1]?.form ?? '') || /^NNP/.test(words[i + 1]?.xpos ?? ''))) ||
      /^(?:&|al|bin|de|van|von|der|la|du)$/.test(words[i]!.form) ||
      (/^(?:of|for)$/.test(words[i]!.form) &&
        /^NNP/.test(words[i - 1]?.xpos ?? '') &&
        (/^NNP/.test(words[i + 1]?.xpos ?? '') ||
          (/^NNP/.test(words[i + 2]?.xpos ?? '') && words[i + 1]!.form === 'the')) &&
        mention.type === 'organization') ||
      (words[i]!.form === 'the' &&
        words[i - 1]?.form === 'of' &&
        /^NNP/.test(words[i - 2]?.xpos ?? '') &&
        mention.type === 'organization' &&
        /^NNP/.test(words[i + 1]?.xpos ?? '')))
  let from = mention.head
  let to = mention.head + 1
  while (proper(from - 1)) from -= 1
  while (proper(to)) to += 1
  while (to - 1 > mention.head && !/^NNP/.test(words[to - 1]!.xpos)) to -= 1
  while (from < mention.head && !/^NNP/.test(words[from]!.xpos)) from += 1
  if (mention.type === 'person') while (to - from > 1 && TITLES.test(words[from]!.form)) from += 1
  return { from, to }
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
function scoreReferences(
  label: string,
  documents: readonly GumDocument[],
  model: LanguageModel,
  verbose: boolean,
): void {
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
  console.log(`references (${label})`)
  for (const [kind, score] of [...scores].sort()) console.log(`   ${kind.padEnd(24)} ${f1(score)}`)
}

function classesOf(mention: Mention, word: string, type: string | undefined): string[] {
  if (mention.form === 'pronoun')
    return CLASSES.filter(([, pattern]) => pattern.test(word)).flatMap(([name]) => [name, 'pronouns'])
  if (mention.form !== 'description') return []
  return type === 'person' || type === 'organization' ? ['the …', 'the …, person or body'] : ['the …']
}

if (process.argv[1]?.endsWith('language-text.ts')) {
  const only = process.argv.find((word) => /^(?:cutting|names|references)$/.test(word)) as
    | 'cutting'
    | 'names'
    | 'references'
    | undefined
  await run({ verbose: process.argv.includes('--verbose'), only })
}
