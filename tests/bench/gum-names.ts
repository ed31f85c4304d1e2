import type { ConlluSentence } from '@/lib/core/language/conllu'
import { lookUp } from '@/lib/core/language/match-gazetteer'
import { type GoldMention, readGoldMentions } from './gum-documents'

/**
 * Names of persons, organisations and places: sentence:from-to → type. GUM's mentions are whole noun
 * phrases; the name in one is the run of proper nouns at its head, or right after a common noun that
 * is its head ("actor Ann Lee"). Left out, since ours are not meant to be names: names inside longer
 * names, peoples (a type of their own with us), and titles without a name ("the President").
 */
export function readGoldNames(sentences: readonly ConlluSentence[]): Map<string, string> {
  const spans: { sentence: number; from: number; to: number; type: string }[] = []
  for (const mention of readGoldMentions(sentences)) {
    const words = sentences[mention.sentence]!.words
    let head = mention.head
    if (!/^NNPS?$/.test(words[head]!.xpos)) {
      if (
        !/^NN$/.test(words[head]!.xpos) ||
        mention.type !== 'person' ||
        !/^NNP$/.test(words[head + 1]?.xpos ?? '') ||
        head + 1 >= mention.to
      )
        continue
      head += 1
    }
    spans.push({ sentence: mention.sentence, type: mention.type, ...nameAround(words, { ...mention, head }) })
  }
  const names = new Map<string, string>()
  for (const span of spans) {
    const { sentence, from, to, type } = span
    const inside = spans.some(
      (other) =>
        other.sentence === sentence && other.from <= from && other.to >= to && other.to - other.from > to - from,
    )
    const words = sentences[sentence]!.words.slice(from, to)
    const known = lookUp(words.map((word) => word.form).join(' '))
    const title = TITLES.test(words.at(-1)!.form) && type === 'person' && known === null
    if (inside || title || known?.type === 'nationality' || !['person', 'organization', 'place'].includes(type))
      continue
    if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words[0]!.form)) continue
    names.set(`${sentence}:${from}-${to}`, names.get(`${sentence}:${from}-${to}`) ?? type)
  }
  return names
}

const TITLES =
  /^(?:President|Prime|Minister|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Senator|Sen\.|Rep\.|Governor|Gov\.|General|Gen\.|Colonel|Captain|Major|Sergeant|Lieutenant|Judge|Justice|Professor|Prof\.|Pope|King|Queen|Prince|Princess|Emperor|Ambassador|Secretary|Chancellor|Mayor|Chairman|Minister|Sheriff|Speaker|Congressman|Representative|Emeritus|Foreign|Vice|Deputy|Chief|Duke|Count|Baron|Father|Saint|St\.|Archbishop|Bishop|Reverend|Rev\.|Commander|Officer|Director|CEO|US|U\.S\.|Afghan|Attorney|Lady|Dame|Abbé|Countess|Administrator|Chair|MP|MEP|Spokesman|Spokeswoman|Spokesperson)$/

/** Places whose names go on with "of". */
const LEADS =
  /^(?:Museum|State|Gulf|Strait|Straits|Plains|City|Republic|Bay|Isle|Sea|Church|Palace|Tower|Kingdom|University|Port)$/

function nameAround(words: ConlluSentence['words'], mention: GoldMention): { from: number; to: number } {
  const proper = (i: number) =>
    i >= mention.from &&
    i < mention.to &&
    (/^NNPS?$/.test(words[i]!.xpos) ||
      (words[i]!.form === '-' &&
        !/SpaceAfter=Yes/.test(words[i]!.misc) &&
        (/^\p{Lu}/u.test(words[i + 1]?.form ?? '') || /^NNP/.test(words[i + 1]?.xpos ?? ''))) ||
      /^(?:&|al|bin|de|van|von|der|la|du)$/.test(words[i]!.form) ||
      (/^(?:of|for)$/.test(words[i]!.form) &&
        /^NNP/.test(words[i - 1]?.xpos ?? '') &&
        (/^NNP/.test(words[i + 1]?.xpos ?? '') ||
          (/^NNP/.test(words[i + 2]?.xpos ?? '') && words[i + 1]!.form === 'the')) &&
        (mention.type === 'organization' || (mention.type === 'place' && LEADS.test(words[i - 1]!.form)))) ||
      (words[i]!.form === 'the' &&
        words[i - 1]?.form === 'of' &&
        /^NNP/.test(words[i - 2]?.xpos ?? '') &&
        mention.type === 'organization' &&
        /^NNP/.test(words[i + 1]?.xpos ?? '')))
  let from = mention.head
  let to = mention.head + 1
  while (proper(from - 1)) from -= 1
  while (proper(to)) to += 1
  while (to - 1 > mention.head && !/^NNP/.test(words[to - 1]!.xpos)) to -= 1
  while (from < mention.head && !/^NNP/.test(words[from]!.xpos)) from += 1
  // "Home Secretary X", "Environment Minister X": all up to the last title is the title.
  if (mention.type === 'person')
    for (let i = to - 2; i >= from; i--)
      if (TITLES.test(words[i]!.form)) {
        from = i + 1
        break
      }
  if (to - from > 1 && words[from]!.form === 'The') from += 1
  return { from, to }
}
