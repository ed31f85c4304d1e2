export const NAME_LENGTH = 80

/** One line without invisible or direction-changing characters, at most 80 long; '' where nothing is left. */
export function cleanName(given: string): string {
  const oneLine = given.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
  // Direction overrides would let a name rewrite the line it stands in. Joiners stay: some scripts and emoji need them.
  const plain = oneLine.replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
  // Composed last: what stood between a letter and its accent may just have gone.
  return Array.from(plain.normalize('NFC').trim()).slice(0, NAME_LENGTH).join('').trim()
}
