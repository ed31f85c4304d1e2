import type { ArticleIndex } from '../../facts/article-index'
import { contentWords } from '../../facts/content-words'
import type { Fact } from '../../facts/types'
import type { Candidate } from '../candidates/candidate'
import { findDistractors } from '../distractors/find-distractors'
import type { Draft } from '../draft'
import { type Maker, makeDraft } from '../make-draft'

const MOST = 3
/** Words that make a quotation one's own: fewer could be anyone's. */
const LEAST_CONTENT = 7
/** What one says out of courtesy, or begins and does not end. */
const DULL =
  /^(?:First of all|As such|However|Therefore|Also|Instead|For example|Moreover|In addition|Thank|Well|Let me|Let's|Look|Of course|Congratulations|Our (?:thoughts|hearts|prayers)|My (?:thoughts|heart|prayers)|I(?: am|'m)? (?:\w+ )?(?:thank|want to thank|would like to thank|sorry|pleased|delighted|proud|happy|glad|honou?red|grateful)|We(?: are|'re)? (?:\w+ )?(?:thank|want to thank|sorry|pleased|delighted|proud|happy|glad|honou?red|grateful))\b/i
const BEGUN = /^(?:When(?:ever)?|While|If|As|Although|Though|Because|Since|Unless|Before|After|Until)\b[^,]*$/

/** "Who said, “…”?" for the best few quotations: a choice where the article names four people, else typed. */
export function askSpeaker(maker: Maker): (Draft | { type: 'short-answer'; what: string; reason: string })[] {
  const { fact, index, facts } = maker
  const content = fact.text.slice(fact.text.indexOf('"'))
  const stem = `Who said, ${content.replace(/[.?!]?"$/, '"')}?`
  const reject = (reason: string) => [{ type: 'short-answer' as const, what: stem, reason }]
  const entity = index.entities.get(fact.subject!.entity!)!
  const said = content.replace(/^"/, '')
  if (contentWords(content).length < LEAST_CONTENT || DULL.test(said)) return reject('quotation too plain')
  if (/\b(?:this|these|those)\b/i.test(said)) return reject('unresolved reference')
  if (
    /^(?:Beyond|After|Before|Besides|Despite|Because of|With|Of|From|By|In|On|For|Like) (?:that|it|all that)\b/.test(
      said,
    )
  )
    return reject('unresolved reference')
  if (BEGUN.test(said)) return reject('half a quotation')
  if (entity.aliases.concat(entity.name).some((alias) => content.includes(alias))) return reject('key in the stem')
  if (facts.filter((other) => other.clause.kind === 'quote').indexOf(fact) >= MOST * 3)
    return reject('enough quotations')
  const candidate = speakerOf(fact, index)
  const distractors = findDistractors(index, facts, candidate, stem, maker.random(`quote${stem}`))
  const wording = { text: stem, problems: [], vague: 0, named: new Set<number>(), nouns: [] }
  const parts = { stem, wording, candidate, wh: 'who said' }
  if (distractors.length === 3) return [makeDraft(maker, { ...parts, type: 'multiple-choice', distractors })]
  return [makeDraft(maker, { ...parts, type: 'short-answer', distractors: [] })]
}

function speakerOf(fact: Fact, index: ArticleIndex): Candidate {
  const entity = index.entities.get(fact.subject!.entity!)!
  return {
    fact,
    kind: 'person',
    piece: fact.clause.subject,
    form: 'whole',
    focus: fact.clause.subject.tokens,
    rest: [],
    key: entity.name,
    accepted: entity.aliases.filter((alias) => alias !== entity.name),
    entity,
    value: null,
    date: null,
    noun: entity.name.toLowerCase(),
    plural: false,
  }
}
