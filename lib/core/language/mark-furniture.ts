import { readByline, readDateLine, readHeadMatter } from './read-head-matter'
import { countWords } from './refuse-text'
import type { Block } from './split-paragraphs'
import type { ParagraphKind } from './types'

export type MarkedBlock = Block & { kind: ParagraphKind }
export type MarkedText = {
  blocks: MarkedBlock[]
  title: string | null
  byline: string | null
  publisher: string | null
  place: string | null
  date: string | null
}

const FURNITURE =
  /^(?:share(?:\s(?:now|this|on|via).*)?|advertisement|advertising|sponsored.*|read\s(?:more|also|next)\b.*|related(?:\s\w+){0,3}:?.*|sign\sup\b.*|subscribe\b.*|follow\sus.*|click\s.*|more\s(?:on|from|about)\b.*|see\salso\b.*|also\sread\b.*|watch(?::|\snow|\slive)?.*|listen(?::|\snow)?.*|print|e-?mail|comments?|leave\sa\scomment|skip\sto\b.*|newsletter.*|most\s(?:read|popular).*|trending.*|recommended.*|story\scontinues\sbelow.*|continue\sreading.*|image\scaption.*|file\sphoto.*|tags?:.*|topics?:.*|sources?:?|references|external\slinks|retrieved\sfrom\b.*|have\san\sopinion.*|source:.*)$/i
const CAPTION_START =
  /^(?:photo(?:graph)?s?|images?|pictures?|caption|credit|photo\scredit|file|above|below|left|right)\s*[:(–—-]/i
const CAPTION_END =
  /(?:\(?(?:photo|image|picture|credit|courtesy|file)\b[^.]{0,60}|getty\simages[^.]{0,20}|(?:AP|AFP|Reuters)\sphoto[^.]{0,40}|via\s(?:AP|Getty|Reuters|Flickr)|\/\s?(?:AP|AFP|Reuters|EPA|Getty(?:\sImages)?))\)?\.?$/i
const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s?\d{4}|all\srights\sreserved)/i
const CREDITS =
  /^\(?(?:reporting|additional\sreporting|writing|editing)\sby\b|\bcontributed\sto\sthis\s(?:report|story|article)\.?$|^with\sreporting\sby\b/i
const ADDRESS_ONLY = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+)$/
const TAIL =
  /(?:Copyright\s*(?:©|\(c\)|\d{4})|©\s*(?:\d{4}|Copyright)|All\srights\sreserved|This\s(?:story|article|report)\s(?:has\sbeen|was)\supdated|The\sAssociated\sPress\scontributed)/g
const BULLET = /^(?:[-*•‣▪·]|\d{1,2}[.)])\s+/
const ENDS = /[.!?…:;,]["”’')\]]*$/
const MAX_TITLE_WORDS = 20
const MAX_HEADING_WORDS = 12

/** Tells titles, headings, lists and page furniture from running text; cuts datelines off its front and copyright off its end. */
export function markFurniture(text: string, blocks: readonly Block[], givenTitle?: string): MarkedText {
  const result: MarkedText = { blocks: [], title: null, byline: null, publisher: null, place: null, date: null }
  const given = givenTitle ? fold(givenTitle) : null
  let bodies = 0
  let cut = false
  for (const [index, block] of cutTail(text, blocks).entries()) {
    const words = text.slice(block.start, block.end)
    const head = index < 12 && bodies < 2
    if (block.tail) cut = true
    if (cut) {
      result.blocks.push(marked(block, 'furniture'))
      continue
    }
    const byline = head ? readByline(words) : null
    const date = head ? readDateLine(words) : null
    if (byline) {
      result.byline ??= byline.byline
      result.publisher ??= byline.publisher
    }
    if (date) result.date ??= date
    let kind: ParagraphKind = byline || date ? 'furniture' : judgeBlock(words, bodies, index, blocks.length)
    if (given !== null && fold(words) === given && bodies === 0) kind = 'title'
    // Only one title, and only before the text begins.
    if (kind === 'title' && (result.title !== null || (given !== null && fold(words) !== given))) kind = 'heading'
    if (kind === 'title') result.title = words
    if (kind !== 'body') {
      const bullet = kind === 'list' ? (BULLET.exec(words)?.[0].length ?? 0) : 0
      result.blocks.push({ start: block.start + bullet, end: block.end, kind })
      continue
    }
    const matter = head ? readHeadMatter(words) : null
    bodies += 1
    if (!matter || matter.end === 0 || matter.end >= words.length) {
      result.blocks.push(marked(block, 'body'))
      continue
    }
    result.byline ??= matter.byline
    result.publisher ??= matter.publisher
    result.place ??= matter.place
    result.date ??= matter.date
    result.blocks.push({
      start: block.start,
      end: block.start + words.slice(0, matter.end).trimEnd().length,
      kind: 'furniture',
    })
    result.blocks.push({ start: block.start + matter.end, end: block.end, kind: 'body' })
  }
  return { ...result, title: givenTitle?.trim() || result.title }
}

function marked(block: Block, kind: ParagraphKind): MarkedBlock {
  return { start: block.start, end: block.end, kind }
}

function judgeBlock(words: string, bodies: number, index: number, total: number): ParagraphKind {
  const count = words.length > 2000 ? 1000 : countWords(words)
  const ends = ENDS.test(words.slice(-4))
  if (ADDRESS_ONLY.test(words) || COPYRIGHT.test(words) || !/\p{L}{2}/u.test(words)) return 'furniture'
  if (count <= 60 && CREDITS.test(words)) return 'furniture'
  if (count <= 12 && FURNITURE.test(words) && !/[.]["”]?$/.test(words)) return 'furniture'
  if (count <= 50 && (CAPTION_START.test(words) || (count <= 40 && CAPTION_END.test(words.slice(-90)))))
    return 'furniture'
  if (count <= 4 && !/\p{Ll}/u.test(words)) return 'furniture'
  if (BULLET.test(words)) return /^\d{1,2}[.)]\s/.test(words) && ends && count > 40 ? 'body' : 'list'
  // A line that a dash leads and no mark ends is the source of a pulled quotation.
  if (/^[—–]/.test(words) && !ends && count <= 30) return 'furniture'
  const question = /\?$/.test(words) && count <= MAX_TITLE_WORDS
  if (bodies === 0 && total > 1 && index < 8 && count >= 2 && count <= MAX_TITLE_WORDS && (!ends || question))
    return 'title'
  if (!ends && count <= MAX_HEADING_WORDS && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(words)) return 'heading'
  if (/:$/.test(words) && count <= 5) return 'heading'
  return 'body'
}

/** Parts a block where a copyright or correction notice begins in the last third of the text. */
function cutTail(text: string, blocks: readonly Block[]): (Block & { tail: boolean })[] {
  const parts: (Block & { tail: boolean })[] = []
  const last = text.length * 0.6
  for (const block of blocks) {
    const from = Math.max(block.start, block.end - 1500, Math.floor(last))
    let at = -1
    if (from < block.end) {
      TAIL.lastIndex = 0
      for (const match of text.slice(from, block.end).matchAll(TAIL)) {
        const start = from + match.index
        const before = text.slice(Math.max(block.start, start - 3), start).trimEnd()
        if (start !== block.start && !/[.!?”"’)]$/.test(before)) continue
        at = start
        break
      }
    }
    if (at < 0) parts.push({ ...block, tail: false })
    else {
      if (at > block.start)
        parts.push({ start: block.start, end: block.start + text.slice(block.start, at).trimEnd().length, tail: false })
      parts.push({ start: at, end: block.end, tail: true })
    }
  }
  return parts
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
