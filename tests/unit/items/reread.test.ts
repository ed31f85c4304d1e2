import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMisreading, type Meant, readSentences } from '@/lib/core/items/checks/reread'
import { loadModel } from '@/lib/core/language/model/load-model'

const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))
const misreading = (text: string, meant: Partial<Meant> & { lemma: string }) =>
  findMisreading(readSentences(model, [text])[0]!, { copular: false, question: text.endsWith('?'), ...meant })

test.each([
  ['The council approved the new bridge in March.', { lemma: 'approve' }],
  ['Which council approved the new bridge in March?', { lemma: 'approve' }],
  ['How many people did the ferry carry on Monday?', { lemma: 'carry' }],
  ['Marta Lindqvist was elected mayor of the town in 2018.', { lemma: 'elect' }],
  ['Which port did the storm damage?', { lemma: 'damage' }],
  ['In which year did the museum show the ropes of the old ferry?', { lemma: 'show' }],
  ['Who is the mayor of the town?', { lemma: 'mayor', copular: true }],
  ['According to the report, the bridge will cost $4 million.', { lemma: 'cost' }],
])('“%s” reads as it was meant', (text, meant) => {
  expect(misreading(text, meant)).toBeNull()
})

test.each([
  [
    'two clauses run together',
    'Only a tenth of the crew were women constitutes about forty sailors.',
    { lemma: 'constitute' },
  ],
  ['another verb than was meant', 'The council approved the new bridge in March.', { lemma: 'build' }],
  ['no verb at all', 'The new bridge over the river in March.', { lemma: 'bridge' }],
  [
    'a verb that belongs to another clause',
    'To whom did the closure lead being stranded after the visit?',
    { lemma: 'lead' },
  ],
])('%s is noticed', (_, text, meant) => {
  expect(misreading(text, meant)).not.toBeNull()
})
