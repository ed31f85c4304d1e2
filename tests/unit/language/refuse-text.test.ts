import { describe, expect, test } from 'vitest'
import { analyse } from '@/lib/core/language/analyse'
import { theModel } from './support'

const refusal = (raw: string) => {
  const result = analyse(raw, {}, theModel())
  return result.ok ? null : result.refusal
}

describe('texts that can’t be used are refused with one sentence for a person', () => {
  test.each<[string, string, string | undefined]>([
    ['', 'empty', undefined],
    [' \n\t \u00a0', 'empty', undefined],
    ['%PDF-1.7 obj', 'binary', undefined],
    ['abc\u0000def\u0001', 'binary', undefined],
    ['Two words', 'too-short', undefined],
    ['🙂🙂🙂 🙂🙂', 'too-short', undefined],
    [
      'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke über den Fluss zu erneuern. Die Arbeiten beginnen im Mai und dauern zwei Jahre.',
      'not-english',
      'de',
    ],
    [
      'Le conseil municipal a décidé mardi de reconstruire le vieux pont sur la rivière. Les travaux vont commencer en mai et durer deux ans.',
      'not-english',
      'fr',
    ],
    [
      'El ayuntamiento decidió el martes reconstruir el viejo puente sobre el río. Las obras empezarán en mayo y durarán dos años.',
      'not-english',
      'es',
    ],
    [
      'Городской совет во вторник решил восстановить старый мост через реку. Работы начнутся в мае и продлятся два года.',
      'not-english',
      'ru',
    ],
    ['市议会周二决定重建这座古老的桥梁。工程将于五月开始，为期两年。', 'not-english', 'zh'],
    ['قرر مجلس المدينة يوم الثلاثاء إعادة بناء الجسر القديم فوق النهر.', 'not-english', 'ar'],
  ])('%j', (raw, reason, language) => {
    const found = refusal(raw)
    expect(found).toMatchObject({ reason, ...(language ? { language } : {}) })
    expect(found!.message).toMatch(/^[A-Z][^.!]*\.$/)
  })

  test('English with names and quotations of other languages is read', () => {
    expect(
      refusal(
        'The mayor of São Paulo, João Peçanha, said “não vai acontecer” when he was asked about the plan for the old bridge.',
      ),
    ).toBeNull()
  })

  test('more than a million words are refused, and the limit is named', () => {
    expect(refusal('word '.repeat(1_000_001))).toMatchObject({
      reason: 'too-long',
      message: expect.stringContaining('1,000,000'),
    })
  })
})
