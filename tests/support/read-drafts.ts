import { readFileSync } from 'node:fs'
import { indexArticle } from '@/lib/core/facts/article-index'
import { collectFacts } from '@/lib/core/facts/find-facts'
import { makeDrafts } from '@/lib/core/items/make-drafts'
import { analyse } from '@/lib/core/language/analyse'
import { loadModel } from '@/lib/core/language/model/load-model'
import { runSteps } from '@/lib/core/language/steps'

const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const FILLER =
  'The council of Graz meets every week in the town hall. Many people in Graz like the town hall very much.'

/** A few sentences as an article of Graz through facts and drafts: what passes, as "stem key", and what fails, as "reason: what". */
export function readDrafts(text: string, title = 'Graz council opens library') {
  const result = analyse([text, FILLER].join('\n\n'), { title, publishedAt: '2024-03-14' }, model)
  if (!result.ok) throw new Error(result.refusal.message)
  const index = indexArticle(result.analysis)
  const { facts, rejected: refused } = collectFacts(index)
  const { drafts, rejected } = runSteps(makeDrafts(index, facts, 1))
  return {
    drafts,
    items: drafts.map(({ item }) => item),
    stems: drafts.map(({ item }) => `${item.stem} ${item.key.text}`),
    facts: facts.map(({ text }) => text),
    refused: refused.map(({ reason }) => reason),
    rejected: rejected.map(({ what, reason }) => `${reason}: ${what}`),
  }
}
