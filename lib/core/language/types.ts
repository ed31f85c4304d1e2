/**
 * What the language core says about a text. Every offset is in UTF-16 code units into the raw
 * text as it was read, and `raw.slice(start, end)` is always the very words meant.
 */
export type Span = { start: number; end: number }

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One syntactic word as UD defines it: "don't" is two, do + n't, each with its own span. */
export type Token = Span & {
  /** Position in its sentence, from 0. */
  index: number
  /** Normalised form: straight quotes, NFC. */
  text: string
  lemma: string
  upos: Upos
  /** Penn Treebank tag: NNP, VBD … */
  xpos: string
  /** Index in the sentence of the word this one depends on; -1 for the root. */
  head: number
  /** UD relation with its subtype: nsubj, nsubj:pass, acl:relcl … */
  deprel: string
  /** Probability of the arc times that of its label, 0–1. */
  confidence: number
  /** Probability that no core dependent (subject, object, complement, auxiliary …) of this word was missed, 0–1. */
  completeness: number
  /** Whether white space follows in the text. */
  spaceAfter: boolean
  /** Inside quotation marks: the words are a speaker's, not the narrator's. */
  quoted: boolean
}

export type Sentence = Span & {
  index: number
  paragraph: number
  tokens: Token[]
  /** False where the words are not a sentence one can question: a garbled or truncated one, or unbalanced quotes. */
  sound: boolean
}

/** 'furniture' covers adverts, share lines, captions, bylines, copyright tails: never questioned. */
export type ParagraphKind = 'title' | 'heading' | 'body' | 'list' | 'furniture'
/** Spans of one paragraph. `sentences` is the half-open range of its sentence indices. */
export type Paragraph = Span & { index: number; kind: ParagraphKind; sentences: { from: number; to: number } }

export type EntityType =
  | 'person'
  | 'organisation'
  | 'country'
  | 'city'
  | 'place'
  | 'nationality'
  | 'event'
  | 'work'
  | 'product'
  | 'other'

/** One named thing of the article, all its aliases together. */
export type Entity = {
  id: number
  type: EntityType
  /** The fullest name in the article, without title: "Vladimir Putin". */
  name: string
  /** Every surface used for it: "Putin", "Vladimir Putin". */
  aliases: string[]
  /** Title or role the article gives it, as written: "president", "main opposition leader". */
  roles: string[]
  /** Grammatical gender where the text or a name list tells. */
  gender: 'feminine' | 'masculine' | null
  plural: boolean
  /** 0–1, how sure the type is. */
  confidence: number
}

/** A place in the text that refers to something. */
export type Mention = Span & {
  id: number
  sentence: number
  /** Half-open token range in the sentence. */
  tokens: { from: number; to: number }
  /** Index of its syntactic head in the sentence. */
  head: number
  form: 'name' | 'pronoun' | 'description'
  /** Entity it stands for; null where that is not known with enough certainty. */
  entity: number | null
  /** Mention that brought in what this one stands for, where that has no name: "a bill … the bill", "the suspect … he". */
  antecedent?: number
  confidence: number
}

export type ValueKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'age'
  | 'duration'
  | 'ordinal'
  | 'score'
  | 'measure'
  | 'year'
  | 'fraction'
export type ValueModifier = 'over' | 'under' | 'about' | 'nearly' | 'at least' | 'at most' | null

/** A quantity. "over 700 people" → value 700, unit "people", modifier "over". */
export type Value = Span & {
  sentence: number
  tokens: { from: number; to: number }
  kind: ValueKind
  value: number
  /** Upper end of a range: "50 to 60" → value 50, high 60. */
  high: number | null
  /** Currency symbol or code, counted noun, unit of measure; null for a bare number. */
  unit: string | null
  modifier: ValueModifier
  /** "tens of thousands": an order of magnitude, not a number that can be checked. */
  vague: boolean
}

/** A date or time expression. `iso` is absent where the text and the publication date do not give it. */
export type DateMention = Span & {
  sentence: number
  tokens: { from: number; to: number }
  /** yyyy, yyyy-mm, yyyy-mm-dd, or mm-dd where no year is known. */
  iso: string | null
  precision: 'day' | 'month' | 'year' | 'decade' | 'time' | 'season' | 'weekday' | 'relative'
  /** Whether it needs the publication date to be understood ("on Monday", "last week"). */
  relative: boolean
}

export type Quote = Span & {
  /** The words between the marks. */
  content: Span
  /** Sentences it touches, half-open. */
  sentences: { from: number; to: number }
  /** Mention that is its speaker; null where not certain. */
  speaker: number | null
}

export type Metadata = {
  title: string | null
  byline: string | null
  publisher: string | null
  /** Place of the dateline. */
  place: string | null
  /** yyyy-mm-dd; null where neither given nor found. */
  publishedAt: string | null
  /** ISO 639-1 code of the detected language. */
  language: string
  /** Words of the body. */
  words: number
}

export type Analysis = {
  raw: string
  metadata: Metadata
  paragraphs: Paragraph[]
  sentences: Sentence[]
  entities: Entity[]
  mentions: Mention[]
  values: Value[]
  dates: DateMention[]
  quotes: Quote[]
}

export type AnalyseOptions = {
  title?: string
  /** yyyy-mm-dd */
  publishedAt?: string
}

/** Why a text can't be analysed. `message` is for a person. */
export type Refusal = {
  reason: 'empty' | 'binary' | 'not-english' | 'too-long' | 'too-short'
  message: string
  /** ISO 639-1 of what was detected, for 'not-english'. */
  language?: string
}

export type AnalyseResult = { ok: true; analysis: Analysis } | { ok: false; refusal: Refusal }
