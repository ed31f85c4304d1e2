import { expect, test } from 'vitest'
import type { Fact } from '@/lib/core/facts/types'
import { quoteArticle } from '@/lib/core/items/explain-item'

test.each([
  ['The mayor opened the bridge', '“The mayor opened the bridge”'],
  ['The mayor opened the bridge.', '“The mayor opened the bridge”'],
  ['The mayor flew to the U.S.', '“The mayor flew to the U.S.”'],
  ['“We are ready,” Ortiz said', '“‘We are ready,’ Ortiz said”'],
  ['"We are ready," Ortiz said of the "new" bridge', '“‘We are ready,’ Ortiz said of the ‘new’ bridge”'],
  ['Belarus’ leader met\nthe mayor', '“Belarus’ leader met the mayor”'],
])('%s', (exact, quoted) => {
  expect(quoteArticle({ evidence: { exact } } as Fact)).toBe(quoted)
})
