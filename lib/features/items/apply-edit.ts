import { GAP, type Item, type Key, type Option } from '@/lib/core/items/types'
import type { ItemEdit } from './item-edit'

export type AppliedEdit = { ok: true; item: Item } | { ok: false; problem: string }

/** The item with a teacher's changes, or what keeps it from being a fair question. */
export function applyEdit(item: Item, edit: ItemEdit): AppliedEdit {
  const { stem, explanation, difficulty } = edit
  if (item.type === 'cloze' && stem.split(GAP).length !== 2) {
    return refuse(`Leave one gap in the sentence, written as ${GAP} (five underscores).`)
  }
  const answer = readAnswer(item, edit)
  if ('problem' in answer) return { ok: false, problem: answer.problem }
  return { ok: true, item: { ...item, stem, explanation, difficulty, ...answer } }
}

type Answer = Pick<Item, 'key' | 'options' | 'accepted'> | { problem: string }

function readAnswer(item: Item, edit: ItemEdit): Answer {
  if (item.options.length > 0) return readChoice(item, edit)
  if (item.type === 'matching') return readPairs(edit)
  if (item.type === 'ordering') return readSteps(edit)
  return readTyped(item, edit)
}

function readChoice(item: Item, edit: ItemEdit): Answer {
  const chosen = new Set(edit.correct)
  // True and False are the words that grading knows; only which of them is right can change.
  const texts = item.type === 'true-false' ? item.options.map(({ text }) => text) : edit.options
  const options: Option[] = texts
    .map((text, at) => ({ text, correct: chosen.has(at), why: edit.whys[at] ?? '' }))
    .filter(({ text }) => text !== '')
  const right = options.filter(({ correct }) => correct)
  const [first] = right
  if (options.length < 2) return { problem: 'Give at least two options.' }
  if (hasTwins(options.map(({ text }) => text))) return { problem: 'Two options say the same. Change one of them.' }
  if (!first) return { problem: 'Mark the option that is right.' }
  if (item.type === 'multiple-response') {
    const key: Key = { text: right.map(({ text }) => text).join('; '), texts: right.map(({ text }) => text) }
    return { options, key, accepted: [] }
  }
  if (right.length > 1) return { problem: 'Mark only one option as right.' }
  const key: Key = first.text === item.key.text ? item.key : { text: first.text }
  return { options, key, accepted: first.text === item.key.text ? item.accepted : [] }
}

function readTyped(item: Item, edit: ItemEdit): Answer {
  if (edit.key === '') return { problem: 'Write the answer that is right.' }
  const accepted = edit.accepted.filter((each) => each !== edit.key)
  if (item.type !== 'numeric') return { options: [], key: { text: edit.key }, accepted }
  const value = readNumber(edit.key, item.key)
  if (value === null) return { problem: 'Write the answer as a number, such as 1,200 or 3.5.' }
  const unit = item.key.numeric?.unit ?? null
  return { options: [], key: { text: edit.key, numeric: { value, tolerance: edit.tolerance, unit } }, accepted }
}

function readPairs({ lefts, rights }: ItemEdit): Answer {
  const pairs = lefts
    .map((left, at) => ({ left, right: rights[at] ?? '' }))
    .filter(({ left, right }) => left !== '' || right !== '')
  if (pairs.some(({ left, right }) => left === '' || right === ''))
    return { problem: 'Fill in both sides of each pair.' }
  if (pairs.length < 2) return { problem: 'Give at least two pairs.' }
  if (hasTwins(pairs.map(({ left }) => left)) || hasTwins(pairs.map(({ right }) => right))) {
    return { problem: 'Each side may name a thing only once.' }
  }
  return {
    options: [],
    key: { text: pairs.map(({ left, right }) => `${left} – ${right}`).join('; '), pairs },
    accepted: [],
  }
}

function readSteps({ steps }: ItemEdit): Answer {
  if (steps.length < 2) return { problem: 'Give at least two steps, one a line.' }
  return { options: [], key: { text: steps.join('; '), texts: steps }, accepted: [] }
}

// The number as shown may be in words ("about 1.2 million"); while that stands, so does its value.
function readNumber(text: string, before: Key): number | null {
  if (text === before.text && before.numeric) return before.numeric.value
  const value = Number(text.replaceAll(',', '').match(/-?\d+(?:\.\d+)?/)?.[0])
  return Number.isNaN(value) ? null : value
}

function hasTwins(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLocaleLowerCase('en'))).size < texts.length
}

function refuse(problem: string): AppliedEdit {
  return { ok: false, problem }
}
