import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { isRole } from '../../language/gazetteers/roles'
import type { Draft } from '../draft'
import { asOfWords } from './role-question'

/** What people and bodies do for a while: where they live, what they lead, own, run or believe. */
const FOR_A_WHILE =
  /^(?:reside|live|lead|head|hold|own|operate|run|chair|employ|serve|work|play|control|govern|represent|host|support|oppose|seek|plan|face|want|consider|recogni[sz]e|maintain|sponsor)$/
/** The largest, the only one: until another comes. */
const FOREMOST = /^(?:JJS|RBS)$/
/** Where a thing lies, and how far from others, is no news. */
const NEAR = /^(?:nearest|closest|farthest|furthest|oldest|least)$/i
const LASTING = /^(?:locate|situate|lie|stand|measure|gain|find|mean|contain|weigh|stretch|consist|make up)$/
/** What begins a stem and is written small after "As of March 2024,". */
const PLAIN =
  /^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|At|About|More|Fewer|Less|Up|By|For|To|From|With|Under|According|The|An?|Some|Only|Over|Nearly|Its|Their|People) /
const LONGEST = 28

/**
 * "As of January 2019, which organisation is the largest …?": a count, a rank or a state told in the present was so on
 * the day of the news and may be otherwise when the question is answered.
 */
export function tellWhen(index: ArticleIndex, fact: Fact, draft: Draft): Draft {
  const { item } = draft
  const month = asOfWords(index)?.replace(/^in /, '')
  const dated = /\b(?:1[5-9]|20)\d\d\b/.test(`${item.stem} ${item.key.text}`)
  if (!month || dated || draft.candidate?.date || !mayChange(index, fact)) return draft
  // "In which chamber do they hold a majority as of January 2019?"
  if (/^(?:In|On|At|For|By|To|From|With) (?:which|what|how) [^,]*\?$/.test(item.stem))
    return { ...draft, item: { ...item, stem: item.stem.replace(/\?$/, ` as of ${month}?`) } }
  // A stem with an opening of its own has no room for a second.
  if (/^(?:In|On|At|During|After|Before|As|If|Under|Unlike|Since) /.test(item.stem)) return draft
  if (item.stem.split(' ').length > LONGEST) return draft
  const first = /^[A-Z][a-z]+/.exec(item.stem)?.[0]
  // "Around a million": capital only where it opened its sentence.
  const { tokens } = index.trees[fact.sentence]!
  const own = tokens.find(({ text }) => text === first)
  const small = tokens.some(({ text }) => text === first?.toLowerCase())
  // "Area 51"
  const numbered = own && tokens[own.index + 1]?.upos === 'NUM' && own.upos === 'NOUN'
  const common = own ? own.index === 0 && !numbered && !/^(?:PROPN|X)$/.test(own.upos) : small
  const named = index.analysis.entities.some(({ name }) => startsWithName(item.stem, name))
  const plain = (PLAIN.test(item.stem) || common) && !named
  const rest = plain ? item.stem.charAt(0).toLowerCase() + item.stem.slice(1) : item.stem
  return { ...draft, item: { ...item, stem: `As of ${month}, ${rest}` } }
}

const startsWithName = (stem: string, name: string) => /^(?:The|An?) /.test(name) && stem.startsWith(name)

/** Whether a fact told in the present may be otherwise some time after the news. */
export function mayChange(index: ArticleIndex, fact: Fact): boolean {
  const { clause, perishable, quantities, relation, sentence } = fact
  if (!perishable || clause.kind === 'role' || clause.kind === 'quote' || clause.attribution) return false
  if (LASTING.test(relation)) return false
  // A distance or a rank among others stays; what is counted or paid goes on.
  if (quantities.some((at) => /^(?:money|percent|count)$/.test(index.analysis.values[at]?.kind ?? ''))) return true
  const { tokens, children } = index.trees[sentence]!
  // Of a whole sentence only its verb, or who somebody is, is known.
  if (clause.kind === 'whole') {
    const copular = children[clause.head]!.some((at) => tokens[at]!.deprel === 'cop')
    return FOR_A_WHILE.test(relation) || (copular && isRole(tokens[clause.head]!.lemma.toLowerCase()))
  }
  // "have shut": up to that day.
  const finite = clause.verbs[clause.finite]!
  if (finite.lemma === 'have' && clause.verbs.length > 1) return true
  const predicate = clause.copular ? clause.pieces.find(({ role }) => role === 'predicate') : undefined
  if (predicate?.tokens.some((at) => FOREMOST.test(tokens[at]!.xpos) && !NEAR.test(tokens[at]!.text))) return true
  // "is the nominee of the party"
  if (predicate && isRole(tokens[predicate.head]!.lemma.toLowerCase())) return true
  return FOR_A_WHILE.test(relation)
}
