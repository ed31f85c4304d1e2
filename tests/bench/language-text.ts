import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanText } from '@/lib/core/language/clean-text'
import { type ConlluSentence, readConllu, toTokens } from '@/lib/core/language/conllu'
import { interpretText } from '@/lib/core/language/interpret-text'
import { lookUp } from '@/lib/core/language/match-gazetteer'
import { type LanguageModel, loadModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'
import { tagSentences } from '@/lib/core/language/tag-sentences'
import { type TokenisedText, tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Analysis, EntityType, Sentence, Token } from '@/lib/core/language/types'

const DATA = path.resolve(import.meta.dirname, '../../../shared/data')
type Score = { right: number; found: number; gold: number }

/** Scores words and sentences cut from raw text, entities, and pronouns, against treebanks never used for tuning the model. */
export async function run(options: { verbose?: boolean; only?: 'cutting' | 'names' | 'pronouns' } = {}): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('language-text: skipped, ../shared/data is not here')
    return
  }
  const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../lib/core/language/model/weights.bin')))
  const wanted = (part: string) => options.only === undefined || options.only === part
  for (const name of wanted('cutting') ? ['gum-news', 'gum-test-clean', 'gum-dev-clean', 'ewt-dev', 'ewt-test'] : [])
    scoreCutting(name, options.verbose ?? false)
  const files = readdirSync(path.join(DATA, 'gum')).filter((file) => file.endsWith('.conllu'))
  for (const genre of ['news', 'bio']) {
    const documents = files
      .filter((file) => file.startsWith(`GUM_${genre}`))
      .map((file) => path.join(DATA, 'gum', file))
    if (wanted('names')) scoreEntities(`${genre}, own tags`, documents, model, options.verbose ?? false)
    if (wanted('pronouns')) scorePronouns(`${genre}`, documents, model, options.verbose ?? false)
  }
}

function f1({ right, found, gold }: Score): string {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return `P ${(100 * precision).toFixed(2)}  R ${(100 * recall).toFixed(2)}  F ${(100 * f).toFixed(2)}  (${gold})`
}

/** Raw text of a document as a reader would have it: the sentences' own text, paragraphs parted by a blank line; words placed by their characters. */
function joinText(sentences: readonly ConlluSentence[]): { raw: string; tokens: Token[][] } {
  let raw = ''
  const tokens: Token[][] = []
  for (const [i, sentence] of sentences.entries()) {
    if (i > 0) raw += sentence.comments.some((line) => /^# new(?:par|doc)/.test(line)) ? '\n\n' : ' '
    const text = sentence.comments.find((line) => line.startsWith('# text = '))!.slice(9)
    const start = raw.length
    raw += text
    let at = 0
    tokens.push(
      toTokens(sentence, 0).map((token, w) => {
        const form = sentence.words[w]!.form
        const from = text.indexOf(form, at)
        at = from + form.length
        return { ...token, start: start + from, end: start + at, spaceAfter: /^(?:\s|$)/.test(text.slice(at, at + 1)) }
      }),
    )
  }
  return { raw, tokens }
}

function documents(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const result: ConlluSentence[][] = []
  for (const sentence of sentences) {
    if (result.length === 0 || sentence.comments.some((line) => line.startsWith('# newdoc'))) result.push([])
    result.at(-1)!.push(sentence)
  }
  return result
}

function scoreCutting(name: string, verbose: boolean): void {
  const words: Score = { right: 0, found: 0, gold: 0 }
  const cuts: Score = { right: 0, found: 0, gold: 0 }
  const misses = new Map<string, number>()
  for (const document of documents(readConllu(readFileSync(path.join(DATA, 'ud', `${name}.conllu`), 'utf8')))) {
    const { raw, tokens } = joinText(document)
    const clean = cleanText(raw)
    const blocks = paragraphs(clean.text)
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

function paragraphs(text: string) {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length, kind: 'body' as const }))
    .filter((block) => block.end > block.start)
}

/** Sentences and words as the treebank has them, tags and trees our own. */
function analyseGold(
  file: string,
  model: LanguageModel,
): { analysis: Analysis; sentences: ConlluSentence[]; tokens: Token[][] } {
  const sentences = readConllu(readFileSync(file, 'utf8'))
  const { raw, tokens } = joinText(sentences)
  const own: Sentence[] = tokens.map((words, index) => ({
    index,
    paragraph: 0,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    tokens: words.map((word) => ({ ...word })),
    sound: true,
  }))
  runSteps(tagSentences(own, model))
  const clean = cleanText(raw)
  const marks = tokeniseText(clean, paragraphs(clean.text))
  markQuoted(own, marks)
  const text: TokenisedText = {
    paragraphs: [{ index: 0, kind: 'body', start: 0, end: raw.length, sentences: { from: 0, to: own.length } }],
    sentences: own,
    quotes: [],
    stray: new Set(),
  }
  const metadata = {
    title: null,
    byline: null,
    publisher: null,
    place: null,
    publishedAt: null,
    language: 'en',
    words: 0,
  }
  return { analysis: interpretText(raw, text, metadata), sentences, tokens }
}

function markQuoted(own: Sentence[], marks: TokenisedText): void {
  const quoted = new Set(
    marks.sentences
      .flatMap((sentence) => sentence.tokens)
      .filter((token) => token.quoted)
      .map((token) => token.start),
  )
  for (const sentence of own) for (const token of sentence.tokens) token.quoted = quoted.has(token.start)
}

type GoldMention = { id: string; type: string; sentence: number; from: number; to: number; head: number }

/** Mentions of a GUM document, from the Entity field: (1-person-…  …  1). */
function readGold(sentences: readonly ConlluSentence[]): GoldMention[] {
  const mentions: GoldMention[] = []
  const open: { id: string; type: string; sentence: number; from: number }[] = []
  const close = (at: (typeof open)[number], sentence: number, to: number) => {
    const words = sentences[sentence]!.words
    let head = to - 1
    for (let i = at.from; i < to; i++) if (words[i]!.head - 1 < at.from || words[i]!.head - 1 >= to) head = i
    for (let i = to - 1; i >= at.from; i--)
      if ((words[i]!.head - 1 < at.from || words[i]!.head - 1 >= to) && words[i]!.upos !== 'PUNCT') head = i
    mentions.push({ ...at, to, head })
  }
  for (const [s, sentence] of sentences.entries()) {
    for (const [w, word] of sentence.words.entries()) {
      const field = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? ''
      for (const part of field.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
        if (part.startsWith('(')) {
          const [id, type] = part.slice(1).replace(/\)$/, '').split('-') as [string, string]
          const mention = { id, type, sentence: s, from: w }
          if (part.endsWith(')')) close(mention, s, w + 1)
          else open.push(mention)
        } else {
          const at = open.findLastIndex((mention) => mention.id === part.slice(0, -1))
          if (at >= 0) close(open.splice(at, 1)[0]!, s, w + 1)
        }
      }
    }
  }
  return mentions
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
  for (const mention of readGold(sentences)) {
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
function scoreEntities(label: string, files: readonly string[], model: LanguageModel, verbose: boolean): void {
  const total: Record<string, Score> = {}
  const spans: Score = { right: 0, found: 0, gold: 0 }
  for (const file of files) {
    const { analysis, sentences } = analyseGold(file, model)
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

/** Third-person pronouns: of those resolved, how many stand for a name of the same gold entity. */
function scorePronouns(label: string, files: readonly string[], model: LanguageModel, verbose: boolean): void {
  const byWord = new Map<string, Score>()
  const total: Score = { right: 0, found: 0, gold: 0 }
  for (const file of files) {
    const { analysis, sentences } = analyseGold(file, model)
    const gold = readGold(sentences)
    const at = new Map(gold.map((mention) => [`${mention.sentence}:${mention.head}`, mention.id]))
    const widest = new Map<string, string>()
    for (const mention of gold)
      for (let i = mention.from; i < mention.to; i++)
        if (!widest.has(`${mention.sentence}:${i}`) || mention.head === i)
          widest.set(`${mention.sentence}:${i}`, mention.id)
    for (const mention of analysis.mentions) {
      if (mention.form !== 'pronoun') continue
      const word = sentences[mention.sentence]!.words[mention.head]!.form.toLowerCase()
      const target = at.get(`${mention.sentence}:${mention.head}`)
      if (!/^(?:he|him|his|she|her|hers|it|its|they|them|their|himself|herself|itself)$/.test(word) || !target) continue
      const kind = /^(?:he|him|his|she|her|hers|himself|herself)$/.test(word) ? 'he/she' : word
      const score = byWord.get(kind) ?? { right: 0, found: 0, gold: 0 }
      byWord.set(kind, score)
      score.gold += 1
      if (mention.entity === null) continue
      score.found += 1
      const names = analysis.mentions.filter((other) => other.form === 'name' && other.entity === mention.entity)
      const right = names.some(
        (name) =>
          at.get(`${name.sentence}:${name.head}`) === target || widest.get(`${name.sentence}:${name.head}`) === target,
      )
      if (right) score.right += 1
      else if (verbose)
        console.log(
          `   ${word} → ${analysis.entities[mention.entity]!.name}: ${sentences[mention.sentence]!.words.map((w, i) => (i === mention.head ? `[${w.form}]` : w.form)).join(' ')}`,
        )
    }
  }
  for (const score of byWord.values()) for (const key of ['right', 'found', 'gold'] as const) total[key] += score[key]
  console.log(`pronouns (${label})`)
  for (const [word, score] of [...byWord, ['all', total] as const]) console.log(`   ${word.padEnd(10)} ${f1(score)}`)
}

if (process.argv[1]?.endsWith('language-text.ts')) {
  const only = process.argv.find((word) => /^(?:cutting|names|pronouns)$/.test(word)) as
    | 'cutting'
    | 'names'
    | 'pronouns'
    | undefined
  await run({ verbose: process.argv.includes('--verbose'), only })
}
