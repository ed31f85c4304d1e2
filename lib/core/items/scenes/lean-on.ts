import { hashText } from '../../seeded-random'
import type { Draft } from '../draft'
import type { Scene } from './find-scenes'

/** An item told after its scene, whose evidence stands beside its own. */
export function leanOn(scene: Scene, draft: Draft): Draft {
  const stem = `${scene.text} ${draft.item.stem}`
  const item = {
    ...draft.item,
    id: `i${hashText(`${draft.item.type}|${stem}|${draft.item.key.text}`).toString(36)}`,
    stem,
    moreEvidence: scene.evidence,
  }
  return { ...draft, item, scene: scene.text }
}

/** The stem without the scene before it. */
export const ownStem = ({ item, scene }: Pick<Draft, 'item' | 'scene'>): string =>
  scene === null ? item.stem : item.stem.slice(scene.length + 1)
