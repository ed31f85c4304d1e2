import type { Candidate } from './candidates/candidate'
import type { Item } from './types'

/** An item that passed its checks, with what ranking and selection go by. */
export type Draft = {
  item: Item
  /** The clause it came from: one item a clause. */
  factId: string
  sentence: number
  /** What is told first, so that the rest is clear: the stem begins with it once the rest has passed its checks. */
  scene: string | null
  /** What it asks for; null for a true statement and for a set of facts. */
  candidate: Candidate | null
  /** Key as compared between items: entity id or lower-case text. */
  keyId: string
  /** Entity asked for, -1 for none. */
  keyEntity: number
  /** How often the article names the entity asked for; 0 for none. */
  keyMentions: number
  /** Content words of the stem. */
  words: ReadonlySet<string>
  /** First words of the question, or the type for others: variety goes by it. */
  wh: string
  kind: Candidate['kind'] | 'statement' | 'quote' | 'pairs' | 'steps'
  /** Texts that no other item of the set may say. */
  secrets: string[]
  features: Features
}

/** What the ranker weighs, each 0–1. */
export type Features = {
  salience: number
  confidence: number
  standalone: number
  length: number
  keyWorth: number
  distractors: number
  wording: number
}
