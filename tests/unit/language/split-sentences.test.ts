import { describe, expect, test } from 'vitest'
import { orientQuotes } from '@/lib/core/language/orient-quotes'
import { scanWords } from '@/lib/core/language/scan-words'
import { splitSentences } from '@/lib/core/language/split-sentences'

function split(text: string): string[] {
  const words = scanWords(text)
  return splitSentences(text, words, orientQuotes(text, words).roles).map(({ from, to }) =>
    text.slice(words[from]!.start, words[to - 1]!.end),
  )
}

describe('sentences end where a reader stops', () => {
  test.each<[string, string[]]>([
    ['The vote passed. Nobody left.', ['The vote passed.', 'Nobody left.']],
    ['He asked for support.Marin refused.', ['He asked for support.', 'Marin refused.']],
    [
      'It cost 3.5 million. That was in 2019.The bill came later.',
      ['It cost 3.5 million.', 'That was in 2019.', 'The bill came later.'],
    ],
    ['Prices rose 4%.Rents fell.', ['Prices rose 4%.', 'Rents fell.']],
    ['Visit ABC.com for more. It is free.', ['Visit ABC.com for more.', 'It is free.']],
    ['They wrote it in Node.js last year.', ['They wrote it in Node.js last year.']],
    ['Dr. Ana Ruiz met Mr. Li. They spoke.', ['Dr. Ana Ruiz met Mr. Li.', 'They spoke.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['He lives in the U.S. The house is small.', ['He lives in the U.S.', 'The house is small.']],
    ['John F. Keller and J. K. Moss signed.', ['John F. Keller and J. K. Moss signed.']],
    ['We need a plan B. The first one failed.', ['We need a plan B.', 'The first one failed.']],
    ['It opens at 9 a.m. and shuts at 5 p.m. on Fridays.', ['It opens at 9 a.m. and shuts at 5 p.m. on Fridays.']],
    ['Shares of Norda Inc. fell. Others rose.', ['Shares of Norda Inc. fell.', 'Others rose.']],
    ['She was No. 10 on the list. He was last.', ['She was No. 10 on the list.', 'He was last.']],
    ['“We won.” The crowd sang.', ['“We won.”', 'The crowd sang.']],
    ['“We won,” she said. “It took years.”', ['“We won,” she said.', '“It took years.”']],
    ['“Who is there?” he asked.', ['“Who is there?” he asked.']],
    ['“Stop!” Mayor Ana Ruiz shouted.', ['“Stop!” Mayor Ana Ruiz shouted.']],
    ['It was needed.”We look ahead,” Oru said.', ['It was needed.', '”We look ahead,” Oru said.']],
    ['They crossed the line.””There are rules,” he said.', ['They crossed the line.”', '”There are rules,” he said.']],
    ['The drill is called ‘”Iron Fence”. It ends soon.', ['The drill is called ‘”Iron Fence”.', 'It ends soon.']],
    ['He waited... and waited. Then he left.', ['He waited... and waited.', 'Then he left.']],
    ['It grew.[4] It shrank.[5]', ['It grew.[4]', 'It shrank.[5]']],
    ['Is it true? Yes! Really.', ['Is it true?', 'Yes!', 'Really.']],
    ['See https://example.org/a.b?c=d. Then call.', ['See https://example.org/a.b?c=d.', 'Then call.']],
    ['(It rained.) We stayed in.', ['(It rained.)', 'We stayed in.']],
    ['The phone, an iPhone, rang.', ['The phone, an iPhone, rang.']],
    ['1. Mix the flour. 2. Add the milk.', ['1. Mix the flour.', '2. Add the milk.']],
    ['He was born on Aug. 9, 1970. He died young.', ['He was born on Aug. 9, 1970.', 'He died young.']],
    ['The firm moved to Fresno, Calif. last week.', ['The firm moved to Fresno, Calif. last week.']],
    ['i like it here. it is cheap! you coming? maybe', ['i like it here.', 'it is cheap!', 'you coming?', 'maybe']],
    ['We asked Yahoo! for a comment on Why? and got none.', ['We asked Yahoo! for a comment on Why? and got none.']],
    ['“Go on!” he said. (They did. twice.)', ['“Go on!” he said.', '(They did.', 'twice.)']],
    ['a. mix the flour b. add the milk', ['a. mix the flour b. add the milk']],
    ['Dear Mr Brandt, The boat is late.', ['Dear Mr Brandt,', 'The boat is late.']],
    ['It is here. Best regards, Ana Ruiz', ['It is here.', 'Best regards,', 'Ana Ruiz']],
    ['Thanks to Ana, Olaf came.', ['Thanks to Ana, Olaf came.']],
    ['See you there :) Bring bread! :-) Ana', ['See you there :)', 'Bring bread! :-)', 'Ana']],
    ['See http://example.org/a Call me.', ['See http://example.org/a', 'Call me.']],
    ['It ended ------- Next came the vote', ['It ended', '-------', 'Next came the vote']],
    ['They sell bread, tea, etc. Nobody came.', ['They sell bread, tea, etc.', 'Nobody came.']],
    ['They sell tea, etc. in town.', ['They sell tea, etc. in town.']],
    ['no end at all', ['no end at all']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('a text without any full stop is cut into pieces of bounded length, none lost', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ')
    const pieces = split(text)
    expect(pieces.length).toBeGreaterThan(20)
    expect(pieces.join(' ')).toBe(text)
  })
})
