import { expect, test } from 'vitest'
import { mendSentence } from '@/lib/core/facts/mend-tree'
import { analysisOf } from '@/tests/support/parse-tree'

/** "word relation head" of each word whose arc differs from the one that was read. */
function mended(block: string): string[] {
  const [sentence] = analysisOf([block]).sentences
  const low = {
    ...sentence!,
    tokens: sentence!.tokens.map((t) => (t.lemma.endsWith('?') ? { ...t, confidence: 0.05 } : t)),
  }
  const after = mendSentence(low)
  return after.tokens
    .filter((token, at) => token.head !== low.tokens[at]!.head || token.deprel !== low.tokens[at]!.deprel)
    .map((token) => `${token.text} ${token.deprel} ${after.tokens[token.head]?.text ?? 'root'}`)
}

test('a subject hung on the time before it', () => {
  const block = `
    On on ADP IN 2 case
    Friday Friday PROPN NNP 6 obl _
    , , PUNCT , 2 punct
    Ada Ada PROPN NNP 2 appos
    Berg Berg PROPN NNP 4 flat
    held hold VERB VBD 0 root
    talks talk NOUN NNS 6 obj _
    . . PUNCT . 6 punct`
  expect(mended(block)).toEqual(['Ada nsubj held'])
  // With a subject of its own the verb needs no other.
  expect(mended(block.replace('talks talk NOUN NNS 6 obj', 'talks talk NOUN NNS 6 nsubj'))).toEqual([])
})

test('a sentence headed by its subject', () => {
  const block = `
    Ada Ada PROPN NNP 0 root
    travelled travel VERB VBD 1 acl
    to to ADP IN 4 case
    Oslo Oslo PROPN NNP 2 obl _
    . . PUNCT . 1 punct`
  expect(mended(block)).toEqual(['Ada nsubj travelled', 'travelled root root', '. punct travelled'])
  expect(mended(block.replace('VBD', 'VBN'))).toEqual([])
})

test('a name taken for an auxiliary', () => {
  const block = `
    Ada Ada AUX NNP 2 aux
    confessed confess VERB VBN 0 root
    to to ADP IN 4 case
    fraud fraud NOUN NN 2 obl _
    . . PUNCT . 2 punct`
  expect(mended(block)).toEqual(['Ada nsubj confessed'])
  expect(mended(block.replace('confessed confess', 'taken take'))).toEqual([])
})

test('what stands between subject and verb is the subject’s, where the arc is a guess', () => {
  const block = `
    Homes home NOUN NNS 4 nsubj
    with with ADP IN 3 case
    children child? NOUN NNS 4 obl
    voted vote VERB VBD 0 root _
    . . PUNCT . 4 punct`
  expect(mended(block)).toEqual(['children nmod Homes'])
  expect(mended(block.replace('child?', 'child'))).toEqual([])
})

test('an infinitive after an adjective is no subject', () => {
  const block = `
    Ada Ada PROPN NNP 3 nsubj
    is be AUX VBZ 3 cop
    free free ADJ JJ 0 root
    to to PART TO 5 mark
    stand stand VERB VB 3 csubj _
    . . PUNCT . 3 punct`
  expect(mended(block)).toEqual(['stand advcl free'])
})
