import type { Evidence } from '../../evidence'
import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { wholeFact } from '../../facts/whole-sentence'
import { finiteOf, type Unit } from '../../facts/whole-units'
import type { Said } from '../../facts/wording-state'
import { checkDraft } from '../checks/check-draft'
import { checkStem } from '../checks/check-stem'
import { checkWhole } from '../checks/check-whole'
import { makeDraft } from '../make-draft'
import { buildStatement } from '../stems/build-statement'
import { headlineScene } from './headline'

/** What is told before a question or a gap, so that "the tower" or "it" in that is clear, and the words that prove it. */
export type Scene = { text: string; evidence: Evidence[]; said: Said }

/** Words of a scene: more than of a statement, of which every word is to be judged. */
const LONGEST = 30
/** And with what stands above it. */
const LONGEST_WITH_ABOVE = 38
/** "Many were hurt": of whom, the sentence before said. */
const INDEFINITE =
  /^(?:Many|Some|Most|Others?|Both|One|Two|Three|Several|Few|All|None|Each|Another|The following) (?:of the )?(?:were|was|had|have|are|is|\w+ed)\b/

type Told = Pick<Scene, 'text' | 'evidence'> & Pick<Said, 'named' | 'nouns' | 'event'>

/** What scenes are looked for in. `wholes`: each unit told whole and alone, or why it can't be. */
type Article = {
  index: ArticleIndex
  facts: readonly Fact[]
  units: readonly Unit[]
  wholes: readonly (Fact | string)[]
}

/** A whole sentence told after a scene. */
export type Leaning = { fact: Fact; scene: Scene }

/** So many sentences before one make it clear, and no more. */
const RUN_UP = 2
/** So far into an article its lead still sets the scene for what follows. */
const NEAR = 12

/**
 * Scenes for what can't be told alone: the article's title, else the sentence right before it, as in the article, else the
 * one that opens the article. Such a sentence is itself a fact that stands alone, or under the title, and passes the
 * checks of a statement.
 */
export function makeSceneFinder(article: Article) {
  const { index, units } = article
  const { sentences, paragraphs } = index.analysis
  const inBody = (unit: Unit) => paragraphs[sentences[unit.sentence]!.paragraph]?.kind === 'body'
  // Units by their place in the body.
  const body = units.flatMap((unit, at) => (inBody(unit) ? [at] : []))
  const places = new Map(body.map((at, place) => [at, place]))
  const headline = headlineScene(index)
  const known = new Map<string, Told | null>()

  function tell(at: number, above: Scene | null): Told | null {
    const key = `${at} ${above?.text ?? ''}`
    const told = known.get(key)
    if (told !== undefined) return told
    const made = makeScene(article, at, above, at === body[0])
    known.set(key, made)
    return made
  }

  function sceneOf(place: number, away: number, above: Scene | null = null): Scene[] {
    const told = place < 0 ? null : tell(body[place]!, above)
    if (!told) return []
    const { text, evidence, ...said } = told
    return [{ text, evidence, said: { ...said, adjacent: away === 1, near: away <= 2 } }]
  }

  /** The sentence before, with what it needs itself: "He …" after "He …" after who he is. */
  function runUp(place: number, depth: number): Scene[] {
    if (depth === 0) return []
    const alone = sceneOf(place, 1)
    if (alone.length > 0) return alone
    const above = [...(headline ? [headline] : []), ...runUp(place - 1, depth - 1)]
    return above.flatMap((scene) => sceneOf(place, 1, scene)).slice(0, 1)
  }

  function around(at: number): Scene[] {
    const place = places.get(at)
    if (place === undefined) return []
    const lead = place > 2 && place <= NEAR ? [0, 1].flatMap((first) => sceneOf(first, place)).slice(0, 1) : []
    const titled = headline ? [headline] : []
    return [...titled, ...runUp(place - 1, RUN_UP), ...sceneOf(place - 2, 2), ...lead]
  }

  const leanings = (at: number, id: string): Leaning[] =>
    around(at).flatMap((scene) => {
      const fact = wholeFact(index, units[at]!, id, scene.said)
      return typeof fact === 'string' ? [] : [{ fact, scene }]
    })
  return { headline, leanings }
}

/** The sentence as it can set a scene, with what it brings in; null where it can't. */
function makeScene(article: Article, at: number, above: Scene | null, first: boolean): Told | null {
  const { index, facts } = article
  const alone = article.wholes[at]!
  const fact = above ? wholeFact(index, article.units[at]!, `t${at + 1}`, above.said) : alone
  if (typeof fact === 'string' || checkWhole(index, fact) !== null) return null
  const statement = buildStatement(index, fact, null, '', new Set(), above?.said)
  if (!statement || INDEFINITE.test(statement.text) || statement.text.split(' ').length > LONGEST) return null
  const { text } = statement
  // The sentence that opens an article explains itself, and so does one under its title.
  const clear = first || above !== null
  const wording = clear ? { ...statement.wording, vague: 0 } : statement.wording
  const topic = { words: index.titleWords, general: false }
  const told = { text, wording, candidate: null, question: false, topic, scene: above?.text, whole: true }
  const reason = checkStem(told)
  if (reason !== null && reason !== 'stem too long') return null
  const parts = { type: 'true-false' as const, stem: text, wording, candidate: null, wh: 'true', distractors: [] }
  const draft = makeDraft({ index, facts, fact, scene: above, random: () => () => 0 }, parts)
  if (checkDraft(index, facts, fact, draft, true) !== null) return null
  const tree = index.trees[fact.sentence]!
  const { head } = fact.clause
  const event = tree.tokens[head]?.upos === 'VERB' && finiteOf(tree, head)?.xpos === 'VBD'
  const whole = above ? `${above.text} ${text}` : text
  if (whole.split(' ').length > LONGEST_WITH_ABOVE) return null
  const evidence = [...(above?.evidence ?? []), fact.evidence]
  return { text: whole, evidence, named: wording.named, nouns: wording.nouns, event }
}
