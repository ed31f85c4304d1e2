import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMisspelt } from '@/lib/core/items/checks/misspelt'
import { loadModel } from '@/lib/core/language/model/load-model'

const model = loadModel(new Uint8Array(readFileSync('lib/core/language/model/weights.bin')))

test.each([
  ['a letter too many', 'She suggesnted a second bridge.', 'suggesnted'],
  ['a letter too few', 'The emplyees left the harbour.', 'emplyees'],
  ['two letters exchanged', 'They built somehting near Graz.', 'somehting'],
])('%s is found', (_, text, word) => expect(findMisspelt(model, text)).toBe(word))

test.each([
  'The travelled road and the traveled one were coloured, or colored, alike.',
  'Fishermen rebuilt the lighthouse, and hospitalised sailors unfastened the harbourmaster’s rowboats.',
  'She was inducted into a hall of fame; mortality fell.',
  'Anna Bergström of Kristiansand said so.',
])('“%s” has none', (text) => expect(findMisspelt(model, text)).toBeNull())
