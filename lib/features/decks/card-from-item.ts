import type { Item } from '@/lib/core/items/types'

export type CardFaces = { front: string; back: string; evidence: string | null; source: string | null }

/** What one can only answer with the choices in sight. */
const POINTS_AT_OPTIONS =
  /\bwhich (?:one )?of (?:these|the following|them)\b|\bwhich (?:of the )?(?:statements?|sentences?|options?)\b|\bof (?:these|the following)\b|\b(?:not|except)\b[^.?]*\?$/i

/**
 * A flashcard's two faces from an item. The choices stay away where the question stands without them: recalling
 * an answer keeps it longer than recognising it. Null for an item whose key can't be said in words.
 */
export function cardFromItem(item: Item, articleTitle: string): CardFaces | null {
  const faces = facesByType(item)
  if (!faces) return null
  const explanation = item.explanation.trim()
  // The quotation stands below anyway.
  const repeats = explanation === '' || explanation.includes(item.evidence.exact)
  return {
    front: faces.front,
    back: repeats ? faces.back : `${faces.back}\n\n${explanation}`,
    evidence: item.evidence.exact,
    source: articleTitle,
  }
}

function facesByType(item: Item): { front: string; back: string } | null {
  const { stem, options, key } = item
  switch (item.type) {
    case 'true-false':
      return { front: `True or false?\n\n${stem}`, back: key.text }
    case 'multiple-response':
      return key.texts?.length ? { front: withList(stem, options), back: key.texts.join('\n') } : null
    case 'multiple-choice':
      return { front: POINTS_AT_OPTIONS.test(stem) ? withList(stem, options) : stem, back: key.text }
    case 'matching': {
      if (!key.pairs?.length) return null
      const rights = sorted(key.pairs.map(({ right }) => right))
      return {
        front: `${stem}\n\n${bullets(key.pairs.map(({ left }) => left))}\n\nwith\n\n${bullets(rights)}`,
        back: key.pairs.map(({ left, right }) => `${left} → ${right}`).join('\n'),
      }
    }
    case 'ordering':
      if (!key.texts?.length) return null
      return {
        front: `${stem}\n\n${bullets(sorted(key.texts))}`,
        back: key.texts.map((text, index) => `${index + 1}. ${text}`).join('\n'),
      }
    default:
      return key.text ? { front: stem, back: key.text } : null
  }
}

function withList(stem: string, options: Item['options']): string {
  return `${stem}\n\n${bullets(options.map(({ text }) => text))}`
}

function bullets(lines: string[]): string {
  return lines.map((line) => `• ${line}`).join('\n')
}

/** By alphabet, so that the order says nothing. */
function sorted(lines: string[]): string[] {
  return lines.toSorted((a, b) => a.localeCompare(b, 'en'))
}
