import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '@/lib/core/language/analyse'
import { cleanText } from '@/lib/core/language/clean-text'
import { readConllu } from '@/lib/core/language/conllu'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'
import { tagSentences } from '@/lib/core/language/tag-sentences'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Token } from '@/lib/core/language/types'
import { loadLanguageModel } from '@/lib/platform/load-language-model'
import { DATA, joinText, linesAsBlocks, splitDocuments } from './gum-documents'

/** Trees from raw text, our own sentences and words, aligned by characters; then the speed of the whole analysis. */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('language-raw: skipped, ../shared/data is not here')
    return
  }
  const started = performance.now()
  const model = loadLanguageModel()
  console.log(`load ${(performance.now() - started).toFixed(0)} ms`)
  for (const name of ['ewt-test', 'gum-test-clean', 'gum-news']) scoreRaw(name, model)
  measureSpeed(model)
}

/** F1 of words with the right characters and tag, head, and head with label. */
function scoreRaw(name: string, model: LanguageModel): void {
  const counts = { gold: 0, found: 0, words: 0, upos: 0, arcs: 0, labelled: 0 }
  for (const document of splitDocuments(readConllu(readFileSync(path.join(DATA, 'ud', `${name}.conllu`), 'utf8')))) {
    const { raw, tokens } = joinText(document.sentences)
    const clean = cleanText(raw)
    const own = tokeniseText(clean, linesAsBlocks(clean.text)).sentences
    runSteps(tagSentences(own, model))
    const place = (token: Token) => `${token.start}-${token.end}`
    const headOf = (token: Token, sentence: readonly Token[]) =>
      token.head < 0 ? 'root' : place(sentence[token.head]!)
    const gold = new Map(
      tokens.flatMap((sentence) =>
        sentence.map((token) => [place(token), { token, head: headOf(token, sentence) }] as const),
      ),
    )
    counts.gold += gold.size
    for (const { tokens: sentence } of own)
      for (const token of sentence) {
        counts.found += 1
        const same = gold.get(place(token))
        if (!same) continue
        const arc = same.head === headOf(token, sentence)
        counts.words += 1
        counts.upos += Number(same.token.upos === token.upos)
        counts.arcs += Number(arc)
        counts.labelled += Number(arc && same.token.deprel === token.deprel)
      }
  }
  const f1 = (right: number) => ((200 * right) / (counts.gold + counts.found)).toFixed(1)
  console.log(
    `${name.padEnd(16)} raw text: words ${f1(counts.words)}  UPOS ${f1(counts.upos)}  UAS ${f1(counts.arcs)}  LAS ${f1(counts.labelled)}`,
  )
}

/** Processor time, warm, the best of ten rounds: the clock on the wall counts the neighbours too. */
function measureSpeed(model: LanguageModel): void {
  const article = readFileSync(path.join(DATA, 'seed/article.txt'), 'utf8')
  const wiki = readFileSync(path.join(DATA, 'wikinews/wikinews-2019.jsonl'), 'utf8').split('\n').slice(0, 40)
  const texts = wiki.filter((line) => line !== '').map((line) => String(JSON.parse(line).text ?? ''))
  const best = (work: () => void) =>
    Math.min(
      ...Array.from({ length: 10 }, () => {
        const before = process.cpuUsage()
        work()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      }),
    )
  const one = best(() => void analyse(article, {}, model))
  let words = 0
  for (const text of texts) {
    const result = analyse(text, {}, model)
    if (result.ok) words += result.analysis.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  }
  const all = best(() => {
    for (const text of texts) analyse(text, {}, model)
  })
  const memory = process.memoryUsage().rss / 2 ** 20
  console.log(
    `whole analysis: seed article ${one.toFixed(0)} ms; ${texts.length} news articles, ${Math.round(words / (all / 1000)).toLocaleString('en')} words a second; memory of the process ${memory.toFixed(0)} MB`,
  )
}
