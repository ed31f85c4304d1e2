export type ReducedPage = { text: string; title: string | null; publishedAt: string | null }

/** What never holds an article's words. Contents go too. */
const SILENT =
  'script|style|noscript|template|svg|math|head|nav|header|footer|aside|form|button|select|iframe|figcaption'
const BLOCK = 'p|div|section|article|main|h[1-6]|ul|ol|li|blockquote|pre|table|tr|figure|dl|dt|dd|br|hr'
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '',
}

/**
 * A page as plain text: the longest <article>, else <main>, else the body, a blank line between blocks.
 * Plain on purpose: the generator drops furniture by itself, and whoever wants more pastes the text.
 */
export function reduceHtml(html: string): ReducedPage {
  const title = metaContent(html, 'og:title') ?? tagText(html, 'title')
  const date =
    metaContent(html, 'article:published_time') ?? /<time[^>]+datetime=["'](\d{4}-\d{2}-\d{2})/i.exec(html)?.[1]
  const quiet = removeElements(html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' '))
  const part = longest(quiet, 'article') ?? longest(quiet, 'main') ?? quiet
  const text = decodeEntities(
    part
      .replace(/\s+/g, ' ')
      .replace(new RegExp(`</?(?:${BLOCK})\\b[^<>]*>`, 'gi'), '\n')
      .replace(/<[^<>]*>/g, ''),
  )
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  const publishedAt = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null
  return { text: lines.filter((line) => line !== '').join('\n\n'), title: title || null, publishedAt }
}

/** One pass over the tags, so that a page of a million opening tags takes linear time. */
function removeElements(html: string): string {
  const tags = new RegExp(`<(/?)(${SILENT})\\b[^<>]*?(/?)>`, 'gi')
  let kept = ''
  let from = 0
  let inside: { name: string; depth: number } | null = null
  for (const tag of html.matchAll(tags)) {
    const name = tag[2]!.toLowerCase()
    if (tag[3] === '/') continue
    if (inside) {
      if (name !== inside.name) continue
      inside.depth += tag[1] === '/' ? -1 : 1
      if (inside.depth > 0) continue
      inside = null
    } else if (tag[1] === '') {
      kept += `${html.slice(from, tag.index)} `
      inside = { name, depth: 1 }
    }
    from = tag.index + tag[0].length
  }
  return inside ? kept : kept + html.slice(from)
}

function longest(html: string, name: string): string | null {
  const found = html.split(new RegExp(`<${name}\\b[^<>]*>`, 'i')).slice(1)
  const parts = found.map((part) => part.split(new RegExp(`</${name}>`, 'i'))[0]!)
  return parts.sort((a, b) => b.length - a.length)[0] ?? null
}

function metaContent(html: string, property: string): string | null {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<meta\b[^<>]*>/gi)) {
    if (!new RegExp(`(?:property|name)=["']${property}["']`, 'i').test(tag)) continue
    const content = /content="([^"]*)"|content='([^']*)'/i.exec(tag)
    return decodeEntities(content?.[1] ?? content?.[2] ?? '').trim()
  }
  return null
}

function tagText(html: string, name: string): string | null {
  const found = new RegExp(`<${name}\\b[^<>]*>([^<]*)</${name}>`, 'i').exec(html.slice(0, 200_000))
  return found ? decodeEntities(found[1]!).replace(/\s+/g, ' ').trim() : null
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD'
  })
}
