import { describe, expect, it } from 'vitest'
import { type Grade, grade } from '@/lib/core/grading/grade'
import { GRADING_PAIRS, type GradingPair } from '../../fixtures/grading-pairs'

function gradePair(pair: GradingPair): Grade {
  const type = pair.numeric ? 'numeric' : 'short-answer'
  const key = { text: pair.key, ...(pair.numeric ? { numeric: pair.numeric } : {}) }
  return grade(
    { type, stem: pair.stem ?? '', options: [], key, accepted: pair.accepted ?? [] },
    { type, text: pair.response },
  )
}

const say = (pair: GradingPair, got: string) => `${pair.key} ← ${pair.response}: ${got}, a teacher says ${pair.verdict}`

describe('typed answers', () => {
  it('accepts no answer that a fair teacher would not', () => {
    const wrong = GRADING_PAIRS.filter((pair) => pair.verdict !== 'correct' && gradePair(pair).verdict === 'correct')
    expect(wrong.map((pair) => say(pair, 'correct'))).toEqual([])
  })

  it('gives no points for an answer a fair teacher calls wrong', () => {
    const wrong = GRADING_PAIRS.filter((pair) => pair.verdict === 'incorrect' && gradePair(pair).fraction > 0)
    expect(wrong.map((pair) => say(pair, gradePair(pair).verdict))).toEqual([])
  })

  it('calls no right answer wrong', () => {
    const harsh = GRADING_PAIRS.filter((pair) => pair.verdict === 'correct' && gradePair(pair).verdict === 'incorrect')
    expect(harsh.map((pair) => say(pair, 'incorrect'))).toEqual([])
  })

  it('agrees with a fair teacher on at least 98 of 100 pairs', () => {
    const off = GRADING_PAIRS.filter((pair) => gradePair(pair).verdict !== pair.verdict)
    const agreement = 1 - off.length / GRADING_PAIRS.length
    expect(agreement, off.map((pair) => say(pair, gradePair(pair).verdict)).join('\n')).toBeGreaterThanOrEqual(0.98)
  })
})
