import type { Verdict } from '../grading/grade'
import type { GradableItem } from '../grading/item-parts'
import { amountOf } from '../grading/judge-values'
import { readDates } from '../grading/read-date'

const KINDS = ['names', 'numbers', 'dates', 'what happened'] as const
export type Kind = (typeof KINDS)[number]

const AS_TOPIC: Record<Kind, string> = {
  names: 'the names',
  numbers: 'the numbers',
  dates: 'the dates',
  'what happened': 'what happened',
}

/** What an item asks for, told from its key. */
export function kindOf(item: GradableItem): Kind {
  if (['true-false', 'ordering', 'matching', 'multiple-response'].includes(item.type)) return 'what happened'
  const key = item.key.text
  if (/^\d{4}$/.test(key.trim()) || readDates(key).length > 0) return 'dates'
  if (item.type === 'numeric' || amountOf(key)) return 'numbers'
  return /\p{Lu}/u.test(key) ? 'names' : 'what happened'
}

const join = (topics: string[]) => topics.join(', ').replace(/, ([^,]*)$/, ' and $1')
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * One or two sentences that say what a student knows now, from the kinds of question they got right. Praise is
 * information: what is known first, then what to look at again.
 */
export function describeKnowledge(results: readonly { item: GradableItem; verdict: Verdict | null }[]): string {
  const answered = results.filter((result) => result.verdict !== null)
  if (answered.length === 0) return 'No question was answered.'
  if (results.every((result) => result.verdict === 'correct')) return 'You know every fact that was asked.'
  const kinds = results.map((result) => kindOf(result.item))
  const share = (kind: Kind) => {
    const own = results.filter((_, index) => kinds[index] === kind)
    return own.length === 0 ? null : own.filter((result) => result.verdict === 'correct').length / own.length
  }
  const known = KINDS.filter((kind) => (share(kind) ?? 0) >= 0.75).map((kind) => AS_TOPIC[kind])
  const weak = KINDS.filter((kind) => (share(kind) ?? 1) < 0.75).map((kind) => AS_TOPIC[kind])
  const verb = weak.length > 1 || weak.some((topic) => topic.endsWith('s')) ? 'need' : 'needs'
  const again = `${join(weak)} ${verb} another look`
  if (known.length > 0) return weak.length > 0 ? `You know ${join(known)}; ${again}.` : `You know ${join(known)}.`
  return `${sentence(again)}.`
}
