import { lemmatise } from '@/lib/core/language/lemma/lemmatise'
import type { LanguageModel } from '@/lib/core/language/model/load-model'
import { type ParsedToken, parseSentences } from '@/lib/core/language/model/parse-sentences'
import { type GoldToken, readConllu } from './read-conllu'

const RELATIONS: Record<string, RegExp> = {
  nsubj: /^nsubj/,
  obj: /^obj$/,
  aux: /^aux/,
  root: /^root$/,
  appos: /^appos$/,
  'acl:relcl': /^acl:relcl$/,
  advcl: /^advcl/,
}
/** What a clause's question is built from; a clause is exact when its verb has all of these right and no more. */
const CORE = /^(nsubj|csubj|obj|iobj|ccomp|xcomp|aux|cop|expl|obl:agent|compound:prt)/

const percent = (right: number, all: number) => (100 * right) / Math.max(1, all)

type Clause = { exact: boolean; confidence: number }

/** Every word with a subject in the treebank, and whether its core dependents came out exactly. */
function clausesOf(gold: readonly GoldToken[], found: readonly ParsedToken[]): Clause[] {
  const core = (tokens: readonly { head: number; deprel: string }[], head: number) =>
    tokens.flatMap((t, i) => (t.head === head && CORE.test(t.deprel) ? [`${i}:${t.deprel}`] : []))
  return gold.flatMap((_, i) => {
    const wanted = core(gold, i)
    if (!wanted.some((w) => /:(nsubj|csubj)/.test(w))) return []
    const got = core(found, i)
    const own = found[i] as ParsedToken
    const parts = found.filter((t) => t.head === i && CORE.test(t.deprel))
    // A clause whose subject was not found is none to build on.
    const whole = parts.some((t) => /^[nc]subj/.test(t.deprel)) ? own.completeness : 0
    const least = Math.min(own.confidence, ...parts.map((t) => t.confidence))
    return [{ exact: wanted.join() === got.join(), confidence: least * whole }]
  })
}

/** Accuracy of one treebank file on its own words, in percent. */
export function measure(model: LanguageModel, file: string): Record<string, number> {
  const gold = readConllu(file)
  const parsed = parseSentences(
    model,
    gold.map((s) => s.map((t) => t.text)),
  )
  const hits = { upos: 0, xpos: 0, arcs: 0, labelled: 0, lemma: 0, lemmaGold: 0 }
  const counts = Object.fromEntries(Object.keys(RELATIONS).map((r) => [r, { right: 0, gold: 0, found: 0 }]))
  const clauses: Clause[] = []
  let words = 0
  gold.forEach((sentence, s) => {
    const found = parsed[s] as ParsedToken[]
    clauses.push(...clausesOf(sentence, found))
    sentence.forEach((token, i) => {
      const own = found[i] as ParsedToken
      words++
      const arc = own.head === token.head
      hits.upos += Number(own.upos === token.upos)
      hits.xpos += Number(own.xpos === token.xpos)
      hits.arcs += Number(arc)
      hits.labelled += Number(arc && own.deprel === token.deprel)
      hits.lemma += Number(lemmatise(token.text, own.upos, own.xpos) === token.lemma)
      hits.lemmaGold += Number(lemmatise(token.text, token.upos as ParsedToken['upos'], token.xpos) === token.lemma)
      for (const [name, pattern] of Object.entries(RELATIONS)) {
        const count = counts[name] as { right: number; gold: number; found: number }
        const isGold = pattern.test(token.deprel)
        const isFound = pattern.test(own.deprel)
        count.gold += Number(isGold)
        count.found += Number(isFound)
        count.right += Number(isGold && isFound && arc)
      }
    })
  })
  clauses.sort((a, b) => b.confidence - a.confidence)
  const half = clauses.slice(0, Math.ceil(clauses.length / 2))
  const exact = (list: Clause[]) => percent(list.filter((c) => c.exact).length, list.length)
  return {
    UPOS: percent(hits.upos, words),
    XPOS: percent(hits.xpos, words),
    UAS: percent(hits.arcs, words),
    LAS: percent(hits.labelled, words),
    ...Object.fromEntries(Object.entries(counts).map(([name, c]) => [name, percent(2 * c.right, c.gold + c.found)])),
    clauses: exact(clauses),
    'sure half': exact(half),
    lemma: percent(hits.lemma, words),
    'lemma, gold tags': percent(hits.lemmaGold, words),
  }
}
