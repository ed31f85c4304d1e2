import { describe, expect, test } from 'vitest'
import { parseConllu, readConllu } from '@/lib/core/language/conllu'
import { formatAnalysisText, formatConllu } from '@/lib/core/language/format-analysis'
import { read, theModel } from './support'

const FILE = `# sent_id = 1
# text = We don't know.
1	We	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	know	_	_	_	_	_	_	_	SpaceAfter=No
5	.	_	_	_	_	_	_	_	_

# sent_id = 2
1	Boats	_	_	_	_	_	_	_	_
2	sank	_	_	_	_	_	_	_	_
`

describe('CoNLL-U', () => {
  test('words, comments, ranges and MISC are kept; tags, heads and labels are ours', () => {
    const [first, second] = readConllu(parseConllu(theModel(), FILE))
    expect(first!.comments).toEqual(['# sent_id = 1', "# text = We don't know."])
    expect(first!.asides.map((aside) => aside.line.split('\t').slice(0, 2))).toEqual([['2-3', "don't"]])
    expect(first!.words.map((word) => [word.form, word.lemma, word.upos, word.xpos, word.head, word.deprel])).toEqual([
      ['We', 'we', 'PRON', 'PRP', 4, 'nsubj'],
      ['do', 'do', 'AUX', 'VBP', 4, 'aux'],
      ["n't", 'not', 'PART', 'RB', 4, 'advmod'],
      ['know', 'know', 'VERB', 'VB', 0, 'root'],
      ['.', '.', 'PUNCT', '.', 4, 'punct'],
    ])
    expect(first!.words[3]!.misc).toBe('SpaceAfter=No')
    expect(second!.words.map((word) => word.head)).toEqual([2, 0])
  })

  test('what is not CoNLL-U is refused with the line', () => {
    expect(() => readConllu('1\tWe\t_\n')).toThrow('Line 1 of the CoNLL-U file has 3 columns, not ten.')
  })

  test('an analysis written as CoNLL-U reads back with the same words and trees', () => {
    const analysis = read('The council met on Monday.\n\n“We can’t wait,” Ana Ruiz said.')
    const sentences = readConllu(formatConllu(analysis))
    expect(sentences.map((sentence) => sentence.words.map((word) => [word.form, word.head - 1, word.deprel]))).toEqual(
      analysis.sentences.map((sentence) => sentence.tokens.map((token) => [token.text, token.head, token.deprel])),
    )
    for (const [i, sentence] of sentences.entries()) {
      expect(sentence.words[0]!.misc).toContain(`start=${analysis.sentences[i]!.start}|`)
    }
  })

  test('the text format shows the tree, names, values, dates and quotes', () => {
    const shown = formatAnalysisText(
      read('“We can’t wait,” Ana Ruiz said on Monday. She gave over 700 people $20 each.', {
        publishedAt: '2020-09-15',
      }),
    )
    for (const part of [
      'said  root VERB',
      'Ana Ruiz – person',
      'over 700 people = over 700 people (count)',
      '$20 = 20 $ (money)',
      'Monday = 2020-09-14',
      '– Ana Ruiz',
      'She = Ana Ruiz',
    ]) {
      expect(shown).toContain(part)
    }
  })
})
