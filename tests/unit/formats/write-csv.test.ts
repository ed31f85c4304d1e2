import { describe, expect, it } from 'vitest'
import { writeCsv } from '@/lib/formats/write-csv'

const line = (value: Parameters<typeof writeCsv<'cell'>>[1][number]['cell']) =>
  writeCsv(['cell'], [{ cell: value }]).split('\r\n')[1]

describe('CSV', () => {
  it('has a mark for spreadsheets, a head, a row a record, columns in the order asked for', () => {
    expect(writeCsv(['b', 'a'], [{ a: 1, b: 'x' }])).toBe('\uFEFFb,a\r\nx,1\r\n')
    expect(writeCsv(['a'], [])).toBe('\uFEFFa\r\n')
  })

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['she said “so”', 'she said “so”'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [0, '0'],
    [false, 'false'],
    [new Date('2026-11-24T10:00:00Z'), '2026-11-24T10:00:00.000Z'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ['+1 (555) x', "'+1 (555) x"],
    ['-5', '-5'],
    ['+3.2', '+3.2'],
  ])('writes %j as %s', (value, expected) => {
    expect(line(value)).toBe(expected)
  })
})
