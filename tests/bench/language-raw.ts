import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanText } from '@/lib/core/language/clean-text'
import { readConllu } from '@/lib/core/language/conllu'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'
import { tagSentences } from '@/lib/core/language/tag-sentences'
import { tokeniseText } from '@/lib/core/language/tokenise-text'
import type { Token } from '@/lib/core/language/types'
import { DATA, joinText, linesAsBlocks, splitDocuments } from './gum-documents'

/** F1, in percent, of words with the right characters, and with tag, head, and head with label; our own sentences and words. */
export function scoreRaw(name: string, model: LanguageModel) {
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
  const f1 = (right: number) => (200 * right) / (counts.gold + counts.found)
  return { words: f1(counts.words), UPOS: f1(counts.upos), UAS: f1(counts.arcs), LAS: f1(counts.labelled) }
}
