import type { ArticleIndex } from '../../facts/article-index'
import type { Fact } from '../../facts/types'
import { finiteOf, wholeFact } from '../../facts/whole-sentence'
import type { Said } from '../../facts/wording-state'
import { checkDraft } from '../checks/check-draft'
import { checkStem } from '../checks/check-stem'
import { checkWhole } from '../checks/check-whole'
import { makeDraft } from '../make-draft'
import { mayChange } from '../stems/as-of'
import { buildStatement } from '../stems/build-statement'

/** One sentence told before a question or a gap, so that "the tower" or "it" in that is clear. */
export type Scene = { text: string; fact: Fact; said: Said }

/** Words of a scene: more than of a statement, of which every word is to be judged. */
const LONGEST = 30
/** "Many were hurt": of whom, the sentence before said. */
const INDEFINITE =
  /^(?:Many|Some|Most|Others?|Both|One|Two|Three|Several|Few|All|None|Each|Another|The following) (?:of the )?(?:were|was|had|have|are|is|\w+ed)\b/

type Told = Pick<Scene, 'text' | 'fact'> & Pick<Said, 'named' | 'nouns' | 'event'>

/** What scenes are looked for in. `wholes`: each sentence told whole and alone, or why it can't be. */
type Article = { index: ArticleIndex; facts: readonly Fact[]; wholes: readonly (Fact | string)[] }

/** A whole sentence told after a scene. */
export type Leaning = { fact: Fact; scene: Scene }

/** Sentences from the start of the body that tell what an article is about. */
const LEAD = 2
/** So far into an article its lead still sets the scene for what follows. */
const NEAR = 12

/**
 * Scenes for what can't be told alone: the sentence right before it, as in the article, else the one that opens the
 * article. A scene is itself a fact that stands alone and passes the checks of a statement.
 */
export function makeSceneFinder(article: Article) {
  const { index } = article
  const body = index.analysis.sentences.filter(({ paragraph }) => index.analysis.paragraphs[paragraph]?.kind === 'body')
  const places = new Map(body.map((sentence, place) => [sentence.index, place]))
  const known = new Map<number, Told | null>()

  function sceneOf(sentence: number, away: number): Scene | null {
    let told = known.get(sentence)
    if (told === undefined) {
      told = makeScene(article, sentence, sentence === body[0]?.index)
      known.set(sentence, told)
    }
    if (!told) return null
    const { text, fact, ...said } = told
    return { text, fact, said: { ...said, adjacent: away === 1, near: away <= 2 } }
  }

  function around(sentence: number): Scene[] {
    const place = places.get(sentence)
    if (place === undefined || place === 0) return []
    const scenes = [1, 2].flatMap((away) => (place >= away ? [sceneOf(body[place - away]!.index, away)] : []))
    if (place > 2 && place <= NEAR) {
      const lead = body.slice(0, LEAD).findIndex(({ index: at }) => sceneOf(at, place) !== null)
      if (lead >= 0 && lead < place - 2) scenes.push(sceneOf(body[lead]!.index, place))
    }
    return scenes.filter((scene) => scene !== null)
  }

  return (sentence: number, id: string): Leaning[] =>
    around(sentence).flatMap((scene) => {
      const fact = wholeFact(index, sentence, id, scene.said)
      return typeof fact === 'string' ? [] : [{ fact, scene }]
    })
}

/** The sentence as it can set a scene, with what it brings in; null where it can't. */
function makeScene({ index, facts, wholes }: Article, sentence: number, first: boolean): Told | null {
  const fact = wholes[sentence]!
  if (typeof fact === 'string' || checkWhole(index, fact) !== null || mayChange(index, fact)) return null
  const statement = buildStatement(index, fact, null, '')
  if (!statement || INDEFINITE.test(statement.text) || statement.text.split(' ').length > LONGEST) return null
  const { text } = statement
  // The sentence that opens an article explains itself.
  const wording = first ? { ...statement.wording, vague: 0 } : statement.wording
  const topic = { words: index.titleWords, general: false }
  const reason = checkStem({ text, wording, candidate: null, question: false, topic })
  if (reason !== null && reason !== 'stem too long') return null
  const parts = { type: 'true-false' as const, stem: text, wording, candidate: null, wh: 'true', distractors: [] }
  const draft = makeDraft({ index, facts, fact, scene: null, random: () => () => 0 }, parts)
  if (checkDraft(index, facts, fact, draft, true) !== null) return null
  const tree = index.trees[sentence]!
  const { head } = fact.clause
  const event = tree.tokens[head]?.upos === 'VERB' && finiteOf(tree, head)?.xpos === 'VBD'
  return { text, fact, named: wording.named, nouns: wording.nouns, event }
}
