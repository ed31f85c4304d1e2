import { Answer } from '@/lib/core/grading/answer'

/** What was typed, of a stored answer; null where nothing was. */
export function textOf(stored: unknown): string | null {
  const answer = Answer.safeParse(stored)
  return answer.success && 'text' in answer.data ? answer.data.text : null
}

/** Whether two answers are one to a person's eye: case and space apart. What else is alike, the rules judge. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')
  return plain(a) === plain(b)
}
