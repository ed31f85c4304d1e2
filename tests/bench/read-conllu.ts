import { readFileSync } from 'node:fs'

export type GoldToken = { text: string; lemma: string; upos: string; xpos: string; head: number; deprel: string }

/** Sentences of a CoNLL-U file, heads counted from 0 with -1 for the root; multiword and empty tokens left out. */
export function readConllu(file: string): GoldToken[][] {
  const sentences: GoldToken[][] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const tokens: GoldToken[] = []
    for (const line of block.split('\n')) {
      const [id = '', text = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = line.split('\t')
      if (/^\d+$/.test(id)) tokens.push({ text, lemma, upos, xpos, head: Number(head) - 1, deprel })
    }
    if (tokens.length > 0) sentences.push(tokens)
  }
  return sentences
}
