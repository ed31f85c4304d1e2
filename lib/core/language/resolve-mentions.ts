import { decideReference } from './references/decide-reference'
import { followReferences, type Reference } from './references/follow-references'
import type { Phrase } from './references/phrase'
import type { Entity, Mention, Sentence, Token } from './types'

type Draft = Omit<Mention, 'id' | 'antecedent'> & { antecedent: Phrase | null }

const FIRST_AND_SECOND = new Set('i me my mine myself we us our ours ourselves you your yours yourself'.split(' '))

/**
 * Adds pronouns and definite descriptions to the names. One is resolved to a named entity, or, where what is meant has
 * no name, to the phrase that brought it in; where neither is sure it is left open. Mentions come back in text order,
 * `id` = index.
 */
export function resolveMentions(
  names: readonly Mention[],
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): Mention[] {
  const references = followReferences(names, entities, sentences, (question) => decideReference(question, sentences))
  const drafts: Draft[] = names.map((name) => ({ ...name, antecedent: null }))
  const told = new Map<Phrase, Draft>()
  for (const reference of references) {
    const draft = toDraft(reference, sentences)
    if (!draft) continue
    drafts.push(draft)
    told.set(reference.phrase, draft)
    const { antecedent } = draft
    // The phrase that brought it in becomes a mention, so that it can be pointed at.
    if (antecedent && !told.has(antecedent)) {
      const first = toMention(antecedent, sentences)
      drafts.push(first)
      told.set(antecedent, first)
    }
  }
  for (const draft of readSpeakers(sentences)) drafts.push(draft)
  drafts.sort((a, b) => a.start - b.start || a.end - b.end)
  const ids = new Map(drafts.map((draft, id) => [draft, id]))
  return drafts.map(({ antecedent, ...draft }, id) => {
    const target = antecedent ? told.get(antecedent) : undefined
    return target ? { ...draft, id, antecedent: ids.get(target)! } : { ...draft, id }
  })
}

function toDraft({ phrase, answer, question, referent }: Reference, sentences: readonly Sentence[]): Draft | null {
  if (phrase.form === 'name' || phrase.form === 'list') return null
  if (phrase.form === 'noun' && !question && !/^(?:the|this|that|these|those|both)$/.test(phrase.determiner))
    return null
  const draft = toMention(phrase, sentences)
  if (!answer?.sure || !referent) return draft
  const confidence = Math.min(0.99, answer.probability)
  if (referent.entity !== null) return { ...draft, entity: referent.entity, confidence }
  return isQuotable(referent.first) ? { ...draft, antecedent: referent.first, confidence } : draft
}

/** A noun with its words, or a list: a pronoun explains nothing. */
function isQuotable(phrase: Phrase): boolean {
  return phrase.form === 'noun' || phrase.form === 'list'
}

function toMention(phrase: Phrase, sentences: readonly Sentence[]): Draft {
  const { tokens } = sentences[phrase.sentence]!
  return {
    start: tokens[phrase.from]!.start,
    end: tokens[phrase.to - 1]!.end,
    sentence: phrase.sentence,
    tokens: { from: phrase.from, to: phrase.to },
    head: phrase.head,
    form: phrase.form === 'pronoun' ? 'pronoun' : 'description',
    entity: null,
    antecedent: null,
    confidence: 0,
  }
}

/** "I", "we", "you": who they are is for the quotation to say. */
function readSpeakers(sentences: readonly Sentence[]): Draft[] {
  const isSpeaker = (token: Token) =>
    FIRST_AND_SECOND.has(token.text.toLowerCase()) &&
    (token.upos === 'PRON' || /^PRP/.test(token.xpos)) &&
    !/^expl/.test(token.deprel)
  return sentences.flatMap((sentence) =>
    sentence.tokens.filter(isSpeaker).map((token) => ({
      start: token.start,
      end: token.end,
      sentence: sentence.index,
      tokens: { from: token.index, to: token.index + 1 },
      head: token.index,
      form: 'pronoun' as const,
      entity: null,
      antecedent: null,
      confidence: 0,
    })),
  )
}
