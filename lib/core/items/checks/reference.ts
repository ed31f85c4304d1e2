import type { ArticleIndex } from '../../facts/article-index'
import { UNIQUE_NOUNS } from '../../facts/word-lists'
import { ORGANISATION_BY_NAME, ORGANISATION_WORDS } from '../../language/gazetteers/organisations'
import { isRole } from '../../language/gazetteers/roles'
import type { DraftCheck } from './under-check'

const BACK =
  /\bdo so\b|\bdoing so\b|\b(?:it|them|him|her)[?.]$|\brespectively\b|\blikewise\b|\bvice versa\b|\bfollow(?:ed|s|ing)? suit\b|\b(?:day|time|moment|year|point|place|way|reason) (?:it|they|he|she)\b/i

/** Where a question ends on "it", or says "do so", what is meant stands before it in the article. */
export const pointsBack: DraftCheck = ({ draft }) =>
  draft.scene === null && BACK.test(draft.item.stem) ? 'unresolved reference' : null

/** "the virus that causes it": a pronoun for a thing that the clause itself does not name. */
export const strayPronoun: DraftCheck = ({ index, fact, draft: { item, candidate, scene } }) => {
  if (fact.clause.kind === 'quote' || scene) return null
  const { tokens } = index.trees[fact.sentence]!
  const { start, end } = item.evidence
  const inside = (span: { start: number; end: number }) => span.start >= start && span.end <= end
  const words = new Set(item.stem.toLowerCase().match(/[a-z]+/g))
  // "Who made performances between their speeches?"
  if (
    /^(?:In [A-Z][^,]*, )?(?:[Ww]ho|[Ww]hich organi[sz]ation)\b/.test(item.stem) &&
    /\b(?:they|them|their)\b/.test(item.stem)
  )
    return 'unresolved reference'
  const stray = tokens.some((token) => {
    const lower = token.text.toLowerCase()
    const pronoun = candidate?.piece === fact.clause.subject ? /^(?:it|they|them|their)$/ : /^(?:it|they|them)$/
    if (!inside(token) || token.quoted || !pronoun.test(lower) || !words.has(lower)) return false
    const mention = index.mentions[fact.sentence]!.find(({ head, form }) => head === token.index && form === 'pronoun')
    if (mention?.entity != null) return false
    const before = index.analysis.mentions.find(({ id }) => id === mention?.antecedent)
    return !before || !inside(before)
  })
  return stray ? 'unresolved reference' : null
}

/** "The guidelines cite …": which ones, the article said before. */
export const bareSubject: DraftCheck = ({ index, fact, draft: { item } }) => {
  const { tokens } = index.trees[fact.sentence]!
  const [the, noun, ...more] = fact.clause.subject.tokens.map((at) => tokens[at]!)
  if (!noun || more.length > 0 || the!.text.toLowerCase() !== 'the' || !/^[a-z]/.test(noun.text)) return null
  if (UNIQUE_NOUNS.has(noun.lemma)) return null
  return new RegExp(`\\bthe ${noun.text}\\b`, 'i').test(item.stem) ? 'vague description' : null
}

/** "forks of tide" of "forks of tide-ctl": half of a word with a hyphen. */
export const brokenHyphen: DraftCheck = ({ index, fact, draft: { item } }) => {
  const said = item.evidence.exact
  if (/^-\w/.test(index.analysis.raw.slice(item.evidence.end, item.evidence.end + 2))) return 'half a word'
  if (fact.clause.kind === 'quote' || !said.includes('-')) return null
  const told = `${item.stem.replace(/_____/, item.key.text)} ${item.key.text}`
  return (told.match(/(?<![\w-])[A-Za-z]{3,}(?![\w-])/g) ?? []).some(
    (word) =>
      new RegExp(`\\b${word}-\\w|\\w-${word}\\b`).test(said) &&
      !new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(said),
  )
    ? 'half a word'
    : null
}

/** "Wong is a professor": a surname alone, where the article has no more. */
export const wholePerson: DraftCheck = ({ index, fact, draft: { item, candidate } }) => {
  const entity = index.entities.get(fact.subject?.entity ?? -1)
  if (entity?.type !== 'person' || entity.name.includes(' ') || candidate?.piece === fact.clause.subject) return null
  if ((index.analysis.metadata.title ?? '').includes(entity.name) || entity.roles.length > 0) return null
  return item.stem.includes(entity.name) ? 'half a name' : null
}

const halves = new WeakMap<ArticleIndex, ReadonlySet<string>>()

/** Names that the article never has but as the end of a longer one: "Reduction Council" of "Risk and Reduction Council". */
function halfNames(index: ArticleIndex): ReadonlySet<string> {
  const known = halves.get(index)
  if (known) return known
  const found = new Set<string>()
  for (const entity of index.analysis.entities) {
    if (!/^(?:organisation|person)$/.test(entity.type) || !entity.name.includes(' ')) continue
    // "PG&E President": a post glued to the name of what it is held in.
    if (!/ of /.test(entity.name) && isRole(entity.name.split(' ').at(-1)!.toLowerCase())) found.add(entity.name)
    // "Electric Company" says of what it is no more than "the company" does.
    const known = ORGANISATION_BY_NAME.has(entity.name)
    if (
      entity.type === 'organisation' &&
      !known &&
      entity.name.split(' ').every((word) => ORGANISATION_WORDS.has(word))
    )
      found.add(entity.name)
    // "Park Won" of "Park Won-soon"; "Hana bint Al".
    if (
      / (?:[Aa]l|[Ee]l|[Bb]in|[Bb]int|[Ii]bn|[Aa]bu|de|da|dos|della|van|von|of|and|the)$/.test(entity.name) ||
      isCut(index.analysis.raw, entity.name)
    )
      found.add(entity.name)
    const named = (index.mentionsOf.get(entity.id) ?? []).filter(({ form }) => form === 'name')
    const half = named.some(({ sentence, tokens: { from } }) => {
      const { tokens } = index.trees[sentence]!
      const covered = index.mentions[sentence]!.some(
        (one) => one.form === 'name' && one.tokens.from <= from - 2 && from - 2 < one.tokens.to,
      )
      return tokens[from - 1]?.upos === 'CCONJ' && tokens[from - 2]?.upos === 'PROPN' && !covered
    })
    if (half) found.add(entity.name)
  }
  halves.set(index, found)
  return found
}

/** Whether a name never stands in the text without a hyphen right behind it. */
function isCut(raw: string, name: string): boolean {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1))
    if (!/^-\w/.test(raw.slice(at + name.length, at + name.length + 2))) return false
  return raw.includes(name)
}

/** A name cut in two at its "and", in the stem or as the key. */
export const wholeNames: DraftCheck = ({ index, draft: { item } }) =>
  [...halfNames(index)].some((name) => item.stem.includes(name) || item.key.text.includes(name)) ? 'half a name' : null
