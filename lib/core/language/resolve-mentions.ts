import { KIND_BY_NOUN } from './gazetteers/kinds'
import { genderOfRole, isRole } from './gazetteers/roles'
import type { Entity, EntityType, Mention, Sentence, Token } from './types'

type Draft = Omit<Mention, 'id'>
type Gender = 'feminine' | 'masculine' | null
/** Something a pronoun may stand for: a named entity, or an unnamed person, who is only there to be in doubt with. */
type Candidate = { entity: number | null; score: number; gendered: boolean; near: number }
/** One earlier mention, with what is needed to weigh it. */
type Trace = {
  entity: number | null
  sentence: number
  at: number
  role: number
  gender: Gender
  kind: 'person' | 'thing' | 'unknown'
  plural: boolean
  unnamed: string | null
}

/** Least lead of the best candidate over the second for a pronoun to be resolved. Set on GUM news for a precision of 90 %. */
const LEAD = 1.5
/** Lead that decides alone. */
const WIDE = 3
const PERSONAL: Record<string, { kind: 'person' | 'thing' | 'any'; gender: Gender; plural: boolean }> = {
  he: { kind: 'person', gender: 'masculine', plural: false },
  him: { kind: 'person', gender: 'masculine', plural: false },
  his: { kind: 'person', gender: 'masculine', plural: false },
  himself: { kind: 'person', gender: 'masculine', plural: false },
  she: { kind: 'person', gender: 'feminine', plural: false },
  her: { kind: 'person', gender: 'feminine', plural: false },
  hers: { kind: 'person', gender: 'feminine', plural: false },
  herself: { kind: 'person', gender: 'feminine', plural: false },
  it: { kind: 'thing', gender: null, plural: false },
  its: { kind: 'thing', gender: null, plural: false },
  itself: { kind: 'thing', gender: null, plural: false },
  they: { kind: 'any', gender: null, plural: true },
  them: { kind: 'any', gender: null, plural: true },
  their: { kind: 'any', gender: null, plural: true },
  theirs: { kind: 'any', gender: null, plural: true },
  themselves: { kind: 'any', gender: null, plural: true },
}
const FIRST_AND_SECOND = new Set('i me my mine myself we us our ours ourselves you your yours yourself'.split(' '))
const THINGS = new Set<EntityType>(['organisation', 'country', 'city', 'place', 'event', 'work', 'product', 'other'])
const PERSON_PLURALS =
  /^(?:leaders|men|women|presidents|ministers|officials|rivals|candidates|players|sisters|brothers|parents|teams|countries|nations|companies|sides|states|cities|parties|groups)$/

/**
 * Adds pronouns and definite descriptions to the names, resolved where number, gender, grammar and
 * recency leave one candidate clearly ahead; left open otherwise. Mentions come back in text order, `id` = index.
 */
export function resolveMentions(
  names: readonly Mention[],
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): Mention[] {
  const drafts: Draft[] = []
  const traces: Trace[] = []
  const seen = new Map<number, number>()
  let next = 0
  for (const sentence of sentences) {
    const own: Mention[] = []
    while (next < names.length && names[next]!.sentence === sentence.index) own.push(names[next++]!)
    const named = new Map(own.map((mention) => [mention.head, mention]))
    const inName = new Uint8Array(sentence.tokens.length)
    for (const mention of own) inName.fill(1, mention.tokens.from, mention.tokens.to)
    for (const token of sentence.tokens) {
      const name = named.get(token.index)
      if (name) {
        drafts.push(name)
        const entity = entities[name.entity!]!
        seen.set(entity.id, (seen.get(entity.id) ?? 0) + 1)
        // A name that only modifies ("the Putin government") is no antecedent.
        if (entity.type !== 'nationality') traces.push(trace(token, sentence, entity))
        continue
      }
      if (inName[token.index]) continue
      const word = token.text.toLowerCase()
      if (/^PRP/.test(token.xpos) || (token.upos === 'PRON' && (PERSONAL[word] || FIRST_AND_SECOND.has(word)))) {
        const draft = readPronoun(token, sentence, traces, entities, seen)
        if (!draft) continue
        drafts.push(draft)
        if (draft.entity !== null) traces.push(trace(token, sentence, entities[draft.entity]!))
        continue
      }
      const described = readDescription(token, sentence, traces, entities)
      if (described) {
        drafts.push(described.draft)
        if (described.draft.entity !== null) traces.push(trace(token, sentence, entities[described.draft.entity]!))
      }
      if (/^NNS?$/.test(token.xpos) && (!described || described.draft.entity === null))
        rememberUnnamed(token, sentence, traces, named)
    }
    // Nothing reaches back further than this.
    while (traces.length > 0 && traces[0]!.sentence < sentence.index - 3) traces.shift()
  }
  drafts.sort((a, b) => a.start - b.start || a.end - b.end)
  return drafts.map((draft, id) => ({ ...draft, id }))
}

function trace(token: Token, sentence: Sentence, entity: Entity): Trace {
  return {
    entity: entity.id,
    sentence: sentence.index,
    at: token.index,
    role: weight(token, sentence.tokens),
    gender: entity.gender,
    // What could not be typed may be a person: enough to be in doubt with.
    kind: entity.type === 'person' ? 'person' : entity.type === 'other' ? 'unknown' : 'thing',
    plural: entity.plural,
    unnamed: null,
  }
}

/** Unnamed people and things stand in the way of a wrong guess: "a woman … she". */
function rememberUnnamed(token: Token, sentence: Sentence, traces: Trace[], named: Map<number, Mention>): void {
  const person = isRole(token.lemma) || KIND_BY_NOUN.get(token.lemma) === 'person'
  // "president Vladimir Putin", "X, the mayor": the noun is the name's own.
  if (
    (token.head >= 0 && named.has(token.head) && /^(?:appos|compound|flat|nmod:desc)/.test(token.deprel)) ||
    sentence.tokens.some((t) => t.head === token.index && t.deprel === 'appos' && named.has(t.index))
  )
    return
  if (/^(?:compound|nmod:unmarked|obl:unmarked)/.test(token.deprel)) return
  const role = weight(token, sentence.tokens)
  // Only nouns in a strong position compete for "it".
  if (!person && role < 1) return
  traces.push({
    entity: null,
    sentence: sentence.index,
    at: token.index,
    role,
    gender: person ? genderOfRole(token.lemma) : null,
    kind: person ? 'person' : 'thing',
    plural: token.xpos === 'NNS',
    unnamed: token.lemma,
  })
}

/** How strongly a position invites to be spoken of again: subjects first. */
function weight(token: Token, tokens: readonly Token[]): number {
  if (/^nsubj/.test(token.deprel)) return token.head >= 0 && tokens[token.head]!.deprel === 'root' ? 3.5 : 2.5
  if (token.deprel === 'root') return 2
  if (/^(?:obj|iobj)/.test(token.deprel)) return 1.2
  // "X and Y left before he did": one is as good as the other.
  if (
    /^conj/.test(token.deprel) &&
    token.head >= 0 &&
    token.head < token.index &&
    !/^(?:root|conj)/.test(tokens[token.head]!.deprel)
  )
    return weight(tokens[token.head]!, tokens)
  if (/^nmod:poss/.test(token.deprel)) return 1.2
  return /^(?:obl|nmod|appos)/.test(token.deprel) ? 0.8 : 0.5
}

function readPronoun(
  token: Token,
  sentence: Sentence,
  traces: readonly Trace[],
  entities: readonly Entity[],
  seen: ReadonlyMap<number, number>,
): Draft | null {
  const word = token.text.toLowerCase()
  const wanted = Object.hasOwn(PERSONAL, word) ? PERSONAL[word]! : null
  if (!wanted && !FIRST_AND_SECOND.has(word)) return null
  if (/^expl/.test(token.deprel)) return null
  const open: Draft = {
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    tokens: { from: token.index, to: token.index + 1 },
    head: token.index,
    form: 'pronoun',
    entity: null,
    confidence: 0,
  }
  if (!wanted || token.quoted || wanted.kind === 'any') return open
  const ranked = rank(token, sentence, wanted.kind, wanted.gender, traces, entities, seen)
  const [best, second] = ranked
  if (!best || best.entity === null) return open
  const lead = best.score - (second?.score ?? 0)
  if (wanted.kind === 'thing') {
    if (lead < LEAD || best.score < 1.5 || !isSafeThing(token, sentence, best, traces)) return open
  } else {
    if (entities[best.entity]!.type !== 'person') return open
    // Someone of the right gender is in reach, the best is of unknown gender: no.
    if (!best.gendered && ranked.some((other) => other.gendered)) return open
    // With a second person in reach, only the plainest ties of grammar count, or a wide lead; but no lead is wide
    // enough for "him" and "his", which as often turn from the subject to the other one named.
    const wide =
      lead >= WIDE && (/^nsubj/.test(token.deprel) || ranked.slice(1).every((other) => other.entity === null))
    if (second && (lead < LEAD || (!wide && !isTied(token, sentence.tokens, best, traces, sentence.index)))) return open
    if (!second && !best.gendered && best.score < 1) return open
  }
  return { ...open, entity: best.entity, confidence: Math.min(0.99, 0.8 + lead / 20) }
}

function rank(
  token: Token,
  sentence: Sentence,
  kind: 'person' | 'thing',
  gender: Gender,
  traces: readonly Trace[],
  entities: readonly Entity[],
  seen: ReadonlyMap<number, number>,
): Candidate[] {
  const scores = new Map<string, Candidate>()
  for (const past of traces) {
    const distance = sentence.index - past.sentence
    if (distance > 2 || (past.kind !== kind && past.kind !== 'unknown') || past.plural) continue
    if (past.gender && gender && past.gender !== gender) continue
    if (distance === 0 && isBarred(token, sentence.tokens, past.at)) continue
    let score = past.role - distance * 1.2
    if (past.gender && past.gender === gender) score += 0.8
    if (past.entity !== null) score += Math.min(2, Math.log2(1 + (seen.get(past.entity) ?? 1)) * 0.5)
    else if (kind === 'person') score -= 0.3
    // The same clause or the clause above: subjects are taken up by subjects.
    if (distance === 0 && past.role >= 2.5) score += governs(sentence.tokens, past.at, token) ? 1.6 : 0.2
    const key = past.entity === null ? `${past.unnamed}` : `#${past.entity}`
    const known = scores.get(key)
    if (!known || known.score < score)
      scores.set(key, { entity: past.entity, score, gendered: past.gender !== null, near: distance })
    else known.near = Math.min(known.near, distance)
  }
  return [...scores.values()]
    .filter((candidate) => candidate.entity === null || entities[candidate.entity] !== undefined)
    .sort((a, b) => b.score - a.score)
}

/** An object is never its own clause's subject: "Putin warned him" (reflexives and possessives are). */
function isBarred(token: Token, tokens: readonly Token[], at: number): boolean {
  const word = token.text.toLowerCase()
  const candidate = tokens[at]!
  if (/self$/.test(word)) return !(candidate.head === token.head && /^nsubj/.test(candidate.deprel))
  // "Norda, its main rival": the pronoun is another's.
  const owned = token.head >= 0 ? tokens[token.head]! : null
  if (/^nmod:poss/.test(token.deprel))
    return candidate.head === token.head || token.head === at || (owned?.deprel === 'appos' && owned.head === at)
  // Same governor, or the pronoun a modifier of the candidate.
  return candidate.head === token.head || token.head === at
}

/** Subject taken up by the next sentence's subject, "X said he …", and "X … his own": where two can be meant, only these. */
function isTied(
  token: Token,
  tokens: readonly Token[],
  best: Candidate,
  traces: readonly Trace[],
  sentence: number,
): boolean {
  const last = traces.filter((past) => past.entity === best.entity).at(-1)!
  const verb = token.head >= 0 ? tokens[token.head]! : null
  if (!verb || last.role < 2.5) return false
  const subject = /^nsubj/.test(token.deprel)
  if (last.sentence === sentence - 1) return subject && verb.deprel === 'root' && last.role >= 3.5
  if (last.sentence !== sentence) return false
  const above = tokens[last.at]!.head
  // The subject of a conjoined verb or of the clause that the first subject's verb reports.
  if (subject) return verb.head === above && /^(?:ccomp|conj|advcl|parataxis)/.test(verb.deprel)
  return /^nmod:poss/.test(token.deprel) && verb.head === above
}

/** Whether the candidate is the nearest subject above the pronoun, no relative clause of another noun between. */
function governs(tokens: readonly Token[], subject: number, token: Token): boolean {
  const verb = tokens[subject]!.head
  let below = token
  for (let at = token.head, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++) {
    if (/^acl/.test(below.deprel)) return false
    if (at === verb) return true
    const other = tokens.some(
      (t) => t.head === at && /^nsubj/.test(t.deprel) && t.index !== token.index && t.index !== subject,
    )
    if (other && /^(?:it|its|itself)$/i.test(token.text)) return false
    below = tokens[at]!
  }
  return false
}

/** "it" and "its" only where a named thing is the subject above, as in "the ministry said it …"; too much else can be meant otherwise. */
function isSafeThing(token: Token, sentence: Sentence, best: Candidate, traces: readonly Trace[]): boolean {
  const last = traces.filter((past) => past.entity === best.entity).at(-1)!
  if (last.sentence === sentence.index) return last.role >= 2.5 && governs(sentence.tokens, last.at, token)
  return last.sentence === sentence.index - 1 && last.role >= 3 && /^nsubj/.test(token.deprel) && token.index <= 3
}

/** "the president", "the company", "the two leaders": definite noun phrases that may stand for something named. */
function readDescription(
  token: Token,
  sentence: Sentence,
  traces: readonly Trace[],
  entities: readonly Entity[],
): { draft: Draft } | null {
  if (!/^NNS?$/.test(token.xpos)) return null
  const tokens = sentence.tokens
  const determiner = tokens.find((t) => t.head === token.index && t.deprel === 'det' && t.index < token.index)
  if (
    !determiner ||
    !/^(?:the|this|that|these|those|both)$/i.test(determiner.text) ||
    token.index - determiner.index > 5
  )
    return null
  const type = KIND_BY_NOUN.get(token.lemma)
  const person = isRole(token.lemma)
  if (!type && !person && !PERSON_PLURALS.test(token.text.toLowerCase())) return null
  const draft: Draft = {
    start: determiner.start,
    end: token.end,
    sentence: sentence.index,
    tokens: { from: determiner.index, to: token.index + 1 },
    head: token.index,
    form: 'description',
    entity: null,
    confidence: 0,
  }
  const bare =
    token.index - determiner.index === 1 &&
    !tokens.some((t) => t.head === token.index && /^(?:nmod|acl|amod|compound|appos|nummod)/.test(t.deprel))
  if (
    token.xpos === 'NNS' ||
    token.quoted ||
    !bare ||
    tokens.some((t) => t.head === token.index && t.deprel === 'appos')
  )
    return { draft }
  const earlier = new Set(traces.filter((past) => past.entity !== null).map((past) => past.entity!))
  const fits = (entity: Entity) =>
    person
      ? entity.type === 'person' &&
        entity.roles.some(
          (role) =>
            role
              .toLowerCase()
              .split(/[\s-]+/)
              .at(-1) === token.lemma,
        )
      : entity.type === type && isCalled(entity, token.lemma)
  const all = entities.filter(fits)
  const near = all.filter((entity) => earlier.has(entity.id))
  const entity = near.length === 1 && (all.length === 1 || !person) ? near[0]! : null
  // A country beside others, or a firm beside firms, may be either.
  if (!entity || (!person && !THINGS.has(entity.type))) return { draft }
  return { draft: { ...draft, entity: entity.id, confidence: all.length === 1 ? 0.92 : 0.85 } }
}

/**
 * Whether the noun is one that the article or the name itself gives the thing: "the ministry" for the Interior Ministry,
 * "the station" for a broadcaster called one. That it is the only organisation so far is not enough: what is meant may
 * never be named ("the council").
 */
function isCalled(entity: Entity, noun: string): boolean {
  if (entity.type === 'country') return /^(?:country|nation)$/.test(noun)
  if (entity.type === 'city' && /^(?:city|town)$/.test(noun)) return true
  return [...entity.aliases, ...entity.roles].some((words) =>
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun),
  )
}
