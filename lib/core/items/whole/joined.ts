import type { Candidate } from '../candidates/candidate'
import type { Maker } from '../make-draft'

/** "US$473", "COVID-19": what stands right beside the key belongs to it. */
export function isJoined({ index, fact }: Maker, { focus }: Candidate): boolean {
  const { tokens } = index.trees[fact.sentence]!
  const { raw } = index.analysis
  const before = raw.charAt(tokens[focus[0]!]!.start - 1)
  const after = raw.charAt(tokens[focus.at(-1)!]!.end)
  return /[^\s"“‘'(]/.test(before) || /[\p{L}\d/$€£%&°º′″-]/u.test(after)
}
