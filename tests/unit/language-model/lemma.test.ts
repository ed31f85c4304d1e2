import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflect } from '@/lib/core/language/lemma/inflect'
import { lemmatise } from '@/lib/core/language/lemma/lemmatise'
import type { Upos } from '@/lib/core/language/types'

/** word/UPOS/XPOS → lemma */
const LEMMAS = `
spoke VERB VBD speak; broken VERB VBN break; underwent VERB VBD undergo; overthrew VERB VBD overthrow; lay VERB VBD lie
re-elected VERB VBN re-elect; rebuilt VERB VBN rebuild; making VERB VBG make; voting VERB VBG vote; getting VERB VBG get
running VERB VBG run; lying VERB VBG lie; died VERB VBD die; tried VERB VBD try; hoped VERB VBD hope; hopped VERB VBD hop
wiped VERB VBD wipe; agreed VERB VBD agree; expelled VERB VBN expel; travelled VERB VBD travel; called VERB VBD call
controlled VERB VBD control; rolled VERB VBD roll; challenged VERB VBD challenge; hanged VERB VBD hang; changed VERB VBD change
passed VERB VBD pass; added VERB VBD add; coupled VERB VBN couple; goes VERB VBZ go; watches VERB VBZ watch
carries VERB VBZ carry; is AUX VBZ be; 'm AUX VBP be; 're AUX VBP be; 've AUX VBP have; has AUX VBZ have
n't PART RB not; ca AUX MD can; wo AUX MD will; 'll AUX MD will; him PRON PRP he; us PRON PRP we; them PRON PRP they
an DET DT a; those DET DT that; women NOUN NNS woman; policemen NOUN NNS policeman; cities NOUN NNS city
wives NOUN NNS wife; crises NOUN NNS crisis; children NOUN NNS child; buses NOUN NNS bus; heroes NOUN NNS hero
better ADJ JJR good; better ADV RBR well; worst ADJ JJS bad; happier ADJ JJR happy; largest ADJ JJS large
bigger ADJ JJR big; simplest ADJ JJS simple; The DET DT the; Police NOUN NN police; Russian ADJ JJ Russian
Americans PROPN NNPS American; States PROPN NNPS State; Obama PROPN NNP Obama; TV NOUN NN TV; broken ADJ JJ broken
Sept. PROPN NNP September; Fri PROPN NNP Friday; Sun PROPN NNP Sun; younger ADJ JJR young
lounged VERB VBD lounge
`

/** lemma XPOS form */
const FORMS = `
speak VBD spoke; speak VBN spoken; undergo VBN undergone; rewrite VBN rewritten; overthrow VBD overthrew; be VBZ is
be VBN been; have VBZ has; do VBZ does; go VBZ goes; make VBG making; see VBG seeing; lie VBG lying; die VBG dying
dye VBG dyeing; stop VBD stopped; admit VBD admitted; offer VBD offered; begin VBG beginning; develop VBG developing
refer VBD referred; visit VBG visiting; quit VBG quitting; panic VBD panicked; play VBD played; cry VBD cried
carry VBZ carries; watch VBZ watches; can VBZ can; city NNS cities; Kennedy NNS Kennedys; church NNS churches
woman NNS women; policeman NNS policemen; human NNS humans; German NNS Germans; monarch NNS monarchs; hero NNS heroes
photo NNS photos; wife NNS wives; belief NNS beliefs; aircraft NNS aircraft; troops NNS troops; 1990s NNS 1990s
big JJR bigger; happy JJS happiest; good JJR better; bad JJS worst; expensive JJR more~expensive; more JJR more
speak VB speak; house NN house
`
const rowsOf = (table: string) =>
  table
    .trim()
    .split(/[;\n]/)
    .map((row) => row.trim().split(' ') as [string, string, string, string])

describe('lemmatise', () => {
  it.each(rowsOf(LEMMAS))('%s %s %s → %s', (word, upos, xpos, lemma) => {
    expect(lemmatise(word, upos as Upos, xpos)).toBe(lemma)
  })

  it('gives some lemma for any word and tag, and reads curly apostrophes as straight', () => {
    const tags = fc.constantFrom('VBD', 'VBG', 'VBZ', 'NNS', 'NNPS', 'JJR', 'RBS', 'NN', 'NNP', 'CD', '.')
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), tags, (word, xpos) => {
        expect(lemmatise(word, 'VERB', xpos).length).toBeGreaterThan(0)
      }),
    )
    expect(lemmatise('n’t', 'PART', 'RB')).toBe('not')
  })
})

describe('inflect', () => {
  it.each(rowsOf(FORMS))('%s %s → %s', (lemma, xpos, form) => {
    expect(inflect(lemma, xpos)).toBe(form.replace('~', ' '))
  })

  const VERBS =
    'accept accuse agree allow announce arrest begin break build buy call carry cause choose claim close create cut deny die drive elect expel fall fight find force forget freeze give grow hide hit hold hurt invade join kill know launch lead leave lose make meet move pay plan protest prove publish raise refer refuse release resign rise run say see seek sell send sign speak spread stand steal stop strike swear swim take teach tell think throw try vote wear win withdraw write'
  it.each(['VBD', 'VBN', 'VBG', 'VBZ'])('comes back from %s by lemmatising', (xpos) => {
    const lost = VERBS.split(' ').filter((verb) => lemmatise(inflect(verb, xpos), 'VERB', xpos) !== verb)
    expect(lost).toEqual([])
  })

  const NOUNS =
    'army article attack bus candidate case child church city company country court crisis day eye family fish foot gas government group half hero judge knife law leaf life loss man match month office party person photo police policeman president protest shelf soldier speech spokeswoman state strike tax thief tomato tooth video visit vote week wife woman year'
  it('makes plurals that lemmatise back', () => {
    const own = ['person', 'police']
    const lost = NOUNS.split(' ').filter(
      (noun) => lemmatise(inflect(noun, 'NNS'), 'NOUN', 'NNS') !== noun && !own.includes(noun),
    )
    expect(lost).toEqual([])
  })
})
