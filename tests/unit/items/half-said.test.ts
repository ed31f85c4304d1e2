import { expect, test } from 'vitest'
import type { Fact } from '@/lib/core/facts/types'
import { findHalfSaid } from '@/lib/core/items/checks/half-said'
import type { Draft } from '@/lib/core/items/draft'

/** Only what the check looks at. */
const check = (stem: string, relation: string) =>
  findHalfSaid(
    { relation, clause: { passive: false } } as Fact,
    { item: { stem, type: stem.endsWith('?') ? 'short-answer' : 'true-false', key: { text: '' } } } as Draft,
  )

test.each([
  ['How many day holiday did the council declare?', 'declare'],
  ['How many years was Ada Berg aged?', 'age'],
  ['According to the harbour board, what had they closed?', 'close'],
  ['Ada Berg led both chambers of the council.', 'lead'],
  ['On what date did the paper reveal a deal whereby?', 'reveal'],
  ['The bridge was closed.', 'close'],
  ['For what percentage do the guidelines call?', 'call'],
  ['What did the council propose to a law?', 'propose'],
  ['Ada Berg triggered the idea.', 'trigger'],
  ['To what did the storm hover for a few hours?', 'hover'],
  ['Whom has the council been encouraging?', 'encourage'],
])('“%s” says only half', (stem, relation) => {
  expect(check(stem, relation)).not.toBeNull()
})

test.each([
  ['How many days did the strike last?', 'last'],
  ['To what did the storm lead?', 'lead'],
  ['How old was Ada Berg when she became mayor?', 'become'],
  ['According to the harbour board, what had the storm damaged?', 'damage'],
  ['Ada Berg led both the council and the harbour board.', 'lead'],
  ['The bridge was closed after the storm of March 13.', 'close'],
  ['Whom has the council been encouraging to leave the car at home?', 'encourage'],
])('“%s” says all of it', (stem, relation) => {
  expect(check(stem, relation)).toBeNull()
})
