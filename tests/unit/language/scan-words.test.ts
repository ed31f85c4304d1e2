import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from '@/lib/core/language/scan-words'

const cut = (text: string) => scanWords(text).map((word) => word.text)

describe('words are cut as the English treebanks cut them', () => {
  test.each<[string, string]>([
    ["He didn't go.", "He|did|n't|go|."],
    ['We can’t and won’t.', "We|ca|n't|and|wo|n't|."],
    ['It cannot be.', 'It|can|not|be|.'],
    ["They'd've said I'm late.", "They|'d|'ve|said|I|'m|late|."],
    ['Belarus’ leader', "Belarus|'|leader"],
    ["the government's plan", "the|government|'s|plan"],
    ["O'Brien and L'Enfant", "O'Brien|and|L'Enfant"],
    ['rock’n’roll at 5 o’clock', "rock'n'roll|at|5|o'clock"],
    ['a 26-year rule', 'a|26|-|year|rule'],
    ['U.S.-led forces', 'U.S.|-|led|forces'],
    ['anti-war, non-stop, re-elected, co-founder', 'anti-war|,|non-stop|,|re-elected|,|co-founder'],
    ['al-Qaida in COVID-19', 'al|-|Qaida|in|COVID|-|19'],
    ['a so-called ex-minister', 'a|so|-|called|ex-minister'],
    ['$1.5 billion', '$|1.5|billion'],
    ['US$20m and £3', 'US$|20|m|and|£|3'],
    ['80% of 1,200,000', '80|%|of|1,200,000'],
    ['20km at 6am', '20|km|at|6|am'],
    ['the 1990s and the ’80s', "the|1990s|and|the|'80s"],
    ['on the 21st and 2nd', 'on|the|21st|and|2nd'],
    ['won 3-1 in 2019–20', 'won|3|-|1|in|2019|–|20'],
    ['at 7:30 p.m. on 9/11', 'at|7:30|p.m.|on|9/11'],
    ['it rose 6½ points', 'it|rose|6½|points'],
    ['AT&T and Q&A', 'AT&T|and|Q&A'],
    ['the and/or clause', 'the|and|/|or|clause'],
    ['mail a.b@c.org or go to www.d.com/e.', 'mail|a.b@c.org|or|go|to|www.d.com/e|.'],
    ['#MeToo by @someone', '#MeToo|by|@someone'],
    ['He said “no” — twice…', 'He|said|"|no|"|—|twice|…'],
    ['what?! wait...', 'what|?!|wait|...'],
    ['called ‘”Iron Fence”', 'called|"|Iron|Fence|"'],
    ['(AP) [sic]', '(|AP|)|[|sic|]'],
    ['Mr. Lee Jr. of Acme Inc.', 'Mr.|Lee|Jr.|of|Acme|Inc.'],
    ['e.g. this, i.e. that', 'e.g.|this|,|i.e.|that'],
    ['im sure you cant, he wont', 'i|m|sure|you|ca|nt|,|he|wo|nt'],
    ['as he is wont to do, IM me', 'as|he|is|wont|to|do|,|IM|me'],
    ['its a pity, its not its fault', 'it|s|a|pity|,|it|s|not|its|fault'],
    ['great+++ for $$$ :-) or =(', 'great|+++|for|$$$|:-)|or|=('],
    ['read my_notes.doc in comp.lang.misc', 'read|my_notes.doc|in|comp.lang.misc'],
    ['Brandt@NORDA wrote ---===--- in Word.?', 'Brandt@NORDA|wrote|---===---|in|Word|.?'],
    ['end of support.Marin', 'end|of|support|.|Marin'],
  ])('%s', (text, words) => {
    expect(cut(text).join('|')).toBe(words)
  })
})

test('words ascend, never overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let at = 0
      for (const word of scanWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, word.start).trim()).toBe('')
        expect(word.end).toBeGreaterThan(word.start)
        at = word.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})
