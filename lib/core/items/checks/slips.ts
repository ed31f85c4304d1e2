import { COLLECTIVE_NOUNS } from '../../facts/word-lists'
import type { DraftCheck } from './under-check'

/**
 * Slips of the hand that are no word where they stand. What the article itself has wrong can be shown to nobody as a
 * question, and a quotation can't be mended.
 */
const SLIPS =
  /\b(?:teh|adn|taht|thier|recieve[ds]?|occured|occuring|untill|seperate[ds]?|goverment|definately|wich|becuase|alot|beleive[ds]?|publically|accross|begining|wether|succesful(?:ly)?|comitt?ee|independant|existance|arguement|enviroment|foriegn|agian|nay (?=(?:of|other|one|kind|more|further|longer|such|way|time|reason|evidence|comment|harm|damage|information|person|people)\b)|(?:with|without|of|not|have|had|has|if|for|in|to|from|by) nay|(?:could|would|should|must|might) of (?!course)|more then|less then|rather then|other then)\b/i

/** No English word has these letters in a row; what has them lost or gained one ("suggesnted"). */
const UNSPEAKABLE = /\b[a-z]*(?:snt(?!ed\b)|esnt|tedd|[bcdfghjklmnpqrstvwxz]{6,}|([a-z])\1\1)[a-z]*\b/

/** Words that are many though they have no plural ending, and what stands for many. */
const MANY =
  /^(?:number|majority|minority|lot|handful|couple|pair|half|third|quarter|rest|series|range|variety|dozen|hundred|thousand|percent|per|cent|people|youth|press|media|data|crowd|audience|group|percentage|total)$/

/** "The image lead to calls": a singular that has the verb of many. */
function disagrees({ index, fact }: Parameters<DraftCheck>[0]): boolean {
  const { clause, sentence } = fact
  const { tokens, children } = index.trees[sentence]!
  const whole = clause.kind === 'whole'
  const subject = whole
    ? children[clause.head]!.find((at) => tokens[at]!.deprel.startsWith('nsubj'))
    : clause.subject.head
  const finite = whole
    ? [clause.head, ...children[clause.head]!]
        .map((at) => tokens[at]!)
        .find(
          ({ xpos, deprel, index: at }) =>
            /^VB[DPZ]$/.test(xpos) && (at === clause.head || /^(?:aux|cop)/.test(deprel)),
        )
    : clause.verbs[clause.finite]
  const noun = tokens[subject ?? -1]
  if (!noun || !finite || clause.kind === 'relative' || ('token' in finite && finite.token === null)) return false
  // "The talks was held": many with the verb of one.
  if (noun.xpos === 'NNS' && /^(?:was|is|has)$/.test(finite.text))
    return (
      !children[noun.index]!.some((at) => tokens[at]!.deprel === 'nummod') &&
      !/^(?:news|politics|series|mathematics|economics|physics|means|headquarters|works)$/.test(noun.text.toLowerCase())
    )
  if (noun.xpos !== 'NN' || finite.xpos !== 'VBP') return false
  if (COLLECTIVE_NOUNS.has(noun.lemma) || MANY.test(noun.lemma) || /^[A-Z]/.test(noun.text)) return false
  return !children[noun.index]!.some((at) => /^(?:conj|nummod)/.test(tokens[at]!.deprel))
}

/** Text that the article has wrong. */
export const cleanText: DraftCheck = (under) => {
  const { item } = under.draft
  const text = `${item.stem} ${item.key.text}`
  if (SLIPS.test(text) || UNSPEAKABLE.test(text)) return 'a slip of the article'
  const quoted = /^(?:quote|role)$/.test(under.fact.clause.kind)
  return !quoted && disagrees(under) ? 'a slip of the article' : null
}
