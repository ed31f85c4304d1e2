import type { Analysis, Entity, EntityType } from '@/lib/core/language/types'
import { analysisFromConllu } from './analysis-from-conllu'

type Named = { name: string; type: EntityType; gender?: Entity['gender']; pronouns?: string[]; aliases?: string[] }

/**
 * An analysis of hand-parsed sentences. Each line is one word: form, lemma, UPOS, XPOS, head (1-based, 0 the
 * root), relation, and "_" at the end where no space follows. Names are found by their words.
 */
export function analysisOf(
  blocks: string[],
  named: Named[] = [],
  options: { publishedAt?: string; title?: string } = {},
): Analysis {
  const conllu = blocks.map((block, at) => {
    const rows = block
      .trim()
      .split('\n')
      .map((line, i) => {
        const [form, lemma, upos, xpos, head, deprel, glued] = line.trim().split(/\s+/)
        return [i + 1, form, lemma, upos, xpos, '_', head, deprel, '_', glued === '_' ? 'SpaceAfter=No' : '_'].join(
          '\t',
        )
      })
    return [...(at === 0 ? ['# newpar'] : []), ...rows].join('\n')
  })
  const analysis = analysisFromConllu(conllu.join('\n\n'), options)
  analysis.metadata.title = options.title ?? null
  named.forEach((one, id) => {
    analysis.entities.push({
      id,
      type: one.type,
      name: one.name,
      aliases: [one.name, ...(one.aliases ?? [])],
      roles: [],
      gender: one.gender ?? null,
      plural: false,
      confidence: 1,
    })
    for (const sentence of analysis.sentences) {
      const texts = sentence.tokens.map((token) => token.text)
      const mark = (words: string[], form: 'name' | 'pronoun') => {
        for (let from = 0; from + words.length <= texts.length; from += 1) {
          if (!words.every((word, i) => texts[from + i] === word)) continue
          const to = from + words.length
          if (
            analysis.mentions.some((m) => m.sentence === sentence.index && m.tokens.from <= from && to <= m.tokens.to)
          )
            continue
          const inside = sentence.tokens.slice(from, to)
          const head = inside.find((token) => token.head < from || token.head >= to)!
          analysis.mentions.push({
            id: analysis.mentions.length,
            sentence: sentence.index,
            tokens: { from, to },
            head: head.index,
            form,
            entity: id,
            confidence: 1,
            start: inside[0]!.start,
            end: inside.at(-1)!.end,
          })
        }
      }
      for (const name of [one.name, ...(one.aliases ?? [])]) mark(name.split(' '), 'name')
      for (const pronoun of one.pronouns ?? []) mark([pronoun], 'pronoun')
    }
  })
  return analysis
}
