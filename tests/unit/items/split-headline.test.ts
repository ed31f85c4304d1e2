import { expect, test } from 'vitest'
import { splitHeadline } from '@/lib/core/items/scenes/split-headline'

test.each([
  ['"Bridge opens in Norvik": Who built it?', 'Bridge opens in Norvik', 'Who built it?'],
  ['"Bridge opens in Norvik": _____ built it.', 'Bridge opens in Norvik', '_____ built it.'],
  ['"Bridge opens": "It is done," said _____.', 'Bridge opens', '"It is done," said _____.'],
  ['"Bridge opens": 40 of _____ boats sank.', 'Bridge opens', '40 of _____ boats sank.'],
  ['"Stop" was what the sign said.', null, '"Stop" was what the sign said.'],
  ['Who said, "Now: never"?', null, 'Who said, "Now: never"?'],
  ['"Bridge opens": and then', null, '"Bridge opens": and then'],
])('%s', (stem, headline, rest) => {
  expect(splitHeadline(stem)).toEqual({ headline, rest })
})
