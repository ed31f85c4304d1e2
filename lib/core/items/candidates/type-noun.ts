import type { ArticleIndex } from '../../facts/article-index'
import { KIND_BY_NOUN } from '../../language/gazetteers/kinds'
import type { Entity } from '../../language/types'

const IN_NAME: [RegExp, string][] = [
  [/\b(inc|corp|corporation|ltd|co|plc|motors|airlines?|airways)\b\.?$/i, 'company'],
  [/\b(fc|f\.c\.)$/i, 'club'],
  [/\badministration$/i, 'agency'],
  [/^(?:the )?(?:\S+ )*(?:congress|parliament|senate|knesset|bundestag|duma|house of \w+)$/i, 'legislature'],
  [/\b(times|post|gazette|guardian|telegraph|herald|tribune|journal)$/i, 'newspaper'],
  [/\bpolice$/i, 'police force'],
  [/^(mount|mt)\b/i, 'mountain'],
  [/^lake\b/i, 'lake'],
  [/^(hurricane|typhoon|cyclone|storm)\b/i, 'storm'],
]

const cache = new WeakMap<Entity, string | null>()

/**
 * What sort of thing a name names, in a word that can stand after "which": from the name itself ("Interior
 * Ministry"), the noun before it ("the rock band Cream") or its apposition ("Mosul, a city"). Null where unknown.
 */
export function typeNoun(index: ArticleIndex, entity: Entity): string | null {
  const known = cache.get(entity)
  if (known !== undefined) return known
  const noun = nounInName(entity) ?? nounBeside(index, entity)
  cache.set(entity, noun)
  return noun
}

function nounInName(entity: Entity): string | null {
  const pattern = IN_NAME.find(([test]) => test.test(entity.name))
  if (pattern) return pattern[1]
  const words = entity.name.toLowerCase().split(/[\s-]+/)
  const own = [words.at(-1)!, words[0]!, words[words.indexOf('of') - 1] ?? ''].find((word) => fits(word, entity))
  return words.length > 1 && own ? own : null
}

function nounBeside(index: ArticleIndex, entity: Entity): string | null {
  for (const mention of index.analysis.mentions) {
    if (mention.entity !== entity.id || mention.form !== 'name') continue
    const tree = index.trees[mention.sentence]!
    const before = tree.tokens[mention.tokens.from - 1]
    const at = before?.text === '"' ? tree.tokens[mention.tokens.from - 2] : before
    if (at?.upos === 'NOUN' && fits(at.lemma, entity)) return at.lemma
    const beside = tree.tokens.find(
      (token) => token.deprel === 'appos' && token.head === mention.head && token.upos === 'NOUN',
    )
    if (beside && fits(beside.lemma, entity)) return beside.lemma
  }
  return null
}

const fits = (noun: string, entity: Entity) => {
  const kind = KIND_BY_NOUN.get(noun.toLowerCase())
  return (
    kind === entity.type &&
    !/^(islands|mountains|service|body|area|state|model|system|brand|single|show|series|site|outlet)$/.test(noun)
  )
}
