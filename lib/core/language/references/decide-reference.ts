import type { Sentence } from '../types'
import { isTied, reports } from './clause-ties'
import type { Group, Question } from './find-candidates'
import type { Answer } from './follow-references'
import type { Referent } from './referents'
import { type Network, weighAnswers } from './score-referents'
import { WEIGHTS } from './weights'

/** Carries a referent on for later questions, without saying so. */
const CARRY = 0.5
/**
 * Least probability for a reference to be said aloud: where words or grammar speak for the two (see `isPlain`), where
 * a subject is taken up by a subject, and elsewhere. Set for a precision of about 90 % on news that the network was not
 * trained on; above 1 is never.
 */
const SURE: Record<Group, { plain: number; tied: number; free: number }> = {
  he: { plain: 0.4, tied: 0.55, free: 0.78 },
  it: { plain: 0.3, tied: 0.55, free: 0.93 },
  they: { plain: 0.7, tied: 0.7, free: 2 },
  description: { plain: 0.3, tied: 0.75, free: 0.75 },
}
/** A description of a thing, "the game", more often means another than one of a person or a body. */
const SURE_OF_THING = 0.88

const networks = Object.fromEntries(
  Object.entries(WEIGHTS).map(([group, list]) => [group, list.map(unpack)]),
) as unknown as Record<Group, Network[]>

function unpack({
  inputs,
  units,
  scale,
  base64,
}: {
  inputs: number
  units: number
  scale: number
  base64: string
}): Network {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const numbers = Float32Array.from(new Int16Array(bytes.buffer), (number) => number * scale)
  const split = (inputs + 1) * units
  return { inputs, units, hidden: numbers.subarray(0, split), out: numbers.subarray(split) }
}

/** The likeliest thing meant, by the mean of networks that differ in the chance of their training. */
export function decideReference(question: Question, sentences: readonly Sentence[]): Answer {
  const { phrase, candidates, alone, answers, group } = question
  const shares = networks[group].map((network) => weighAnswers(network, alone, answers))
  const probabilities = answers.map((_, i) => shares.reduce((sum, share) => sum + share[i]!, 0) / shares.length)
  const best = probabilities.indexOf(Math.max(...probabilities.slice(1)), 1)
  const probability = probabilities[best]!
  const referent = candidates[best - 1]!
  if (isPlain(question, referent, sentences) && probability >= SURE[group].plain)
    return { referent, probability, sure: true }
  if (probabilities[0]! > probability || probability < CARRY) return null
  const thing = group === 'description' && phrase.kind !== 'person' && phrase.kind !== 'group'
  const least = thing ? SURE_OF_THING : SURE[group][isTied(phrase, referent, sentences) ? 'tied' : 'free']
  return { referent, probability, sure: probability >= least }
}

/**
 * "She" where one woman and no other person is in reach; "the ministry" where one ministry is named and no other body could be called so; "the ministry said it would …":
 * the words themselves answer.
 */
function isPlain({ phrase, candidates, group }: Question, referent: Referent, sentences: readonly Sentence[]): boolean {
  if (referent.entity === null) return false
  if (group === 'he') return candidates.length === 1 && referent.gender === phrase.gender
  if (group === 'it') {
    const last = referent.phrases.at(-1)!
    return (
      referent.kind === 'group' &&
      last.sentence === phrase.sentence &&
      reports(sentences[phrase.sentence]!.tokens, last.head, sentences[phrase.sentence]!.tokens[phrase.head]!)
    )
  }
  if (group !== 'description' || phrase.explained || phrase.modifiers.length > 0 || phrase.kind === 'thing')
    return false
  const called = candidates.filter((other) => other.nouns.has(phrase.noun))
  return called.length === 1 && called[0] === referent && phrase.determiner === 'the'
}
