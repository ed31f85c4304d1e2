import { contentWords } from '../../facts/content-words'
import { isHeadline } from '../scenes/headline'
import type { DraftCheck } from './under-check'

/** Words that point to what was told before. */
const POINTS =
  /\b(?:he|him|his|she|her|hers|it|its|they|them|their|this|that|these|those|another|other|same|also|such)\b/i

const beginning = (word: string) => word.slice(0, 5)

/** A sentence told before an item that has nothing to do with it only distracts. */
export const tiedToScene: DraftCheck = ({ draft: { item, scene } }) => {
  // All of an article has to do with its title.
  if (scene === null || isHeadline(scene)) return null
  const said = new Set(contentWords(scene).map(beginning))
  const tied = contentWords(item.stem).some((word) => said.has(beginning(word))) || POINTS.test(item.stem)
  return tied ? null : 'nothing to do with what is told before it'
}
