import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { finiteOf } from '../../facts/whole-units'
import { isSpoken } from './spoken'

/** What holds on the day of the news alone, or was still to come. */
const PASSING =
  /\b(?:is|are|'s|'re|remains?) (?:currently |still |now |also )?(?:set(?! (?:at|by|in|on)\b)|due|scheduled|expected|about|planning|yet|not yet|being|under way|underway|ongoing|investigating|seeking|considering|preparing|to (?!the\b)\w+)\b|\b(?:will|plans? to|intends? to|hopes? to|aims? to|is \w+ing|are \w+ing)\b/

/** Why a whole sentence should not be asked about; null where it may be. */
export function checkWhole(index: ArticleIndex, fact: Fact): string | null {
  if (isSpoken(index, fact.sentence)) return 'the words of a speaker'
  const tree = index.trees[fact.sentence]!
  const finite = finiteOf(tree, fact.clause.head)
  if (finite && /^(?:VBZ|VBP|MD)$/.test(finite.xpos) && PASSING.test(fact.text)) return 'badly timed'
  if (/\b(?:Wikinews|this (?:article|report|story|interview))\b/.test(fact.text)) return 'about the reporting itself'
  return null
}
