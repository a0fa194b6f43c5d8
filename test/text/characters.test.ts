import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, fold, repairMojibake } from '../../lib/text/characters.ts'

describe('cleanText', () => {
  it.each([
    ['drops NUL and other controls', 'Gripper\u0000 Tech\u0007', 'Gripper Tech'],
    ['drops a terminal command whole', 'Tech\u001b[31m red', 'Tech red'],
    ['drops lone surrogates', 'Tech \ud83d x \udc00', 'Tech  x '],
    [
      'drops direction overrides and isolates',
      'Driver \u202egpj.exe\u202c \u2066x\u2069',
      'Driver gpj.exe x',
    ],
    ['drops code points that are no characters', 'a\ufffe\uffff\u{1fffe}b', 'ab'],
    ['drops byte order marks and zero-width spaces', '\ufeffYard\u200bMarshal', 'YardMarshal'],
    ['drops tag letters', 'Chef\u{e0041}\u{e0042}', 'Chef'],
    ['keeps line breaks and tabs', 'a\r\nb\rc\td', 'a\nb\nc\td'],
    ['makes one line break of what other systems use', 'a\u000bb\u2028c\u0085d', 'a\nb\nc\nd'],
    ['composes letters', 'Mu\u0308nchen', 'M\u00fcnchen'],
    ['keeps honest right-to-left text', 'طباخ رئيسي – מנהל משמרת', 'طباخ رئيسي – מנהל משמרת'],
    ['keeps emoji joiners', '👩‍🚀 crew', '👩‍🚀 crew'],
    ['keeps flags made of tag letters', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['keeps Indic conjuncts', 'क्‍ष', 'क्‍ष'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean)
  })

  it('leaves only what XML 1.0 and UTF-8 can hold, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const clean = cleanText(value)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})

describe('cleanLine', () => {
  it.each([
    ['folds white space of every kind', ' a\u00a0\u00a0b\n\tc\u3000d ', 'a b c d'],
    ['is empty for blank and zero-width text', ' \u200b\u200d\u00a0\ufeff\u200e', ''],
    ['keeps a plain line as it is', 'Chef de partie (m/f/d)', 'Chef de partie (m/f/d)'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanLine(dirty)).toBe(clean)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        expect(cleanLine(cleanLine(value))).toBe(cleanLine(value))
      }),
    )
  })
})

describe('fold', () => {
  it.each([
    ['Ingeniería', 'ingenieria'],
    ['WHAT YOU’LL DO', "what you'll do"],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Crème brûlée', 'creme brulee'],
    ['“Größe” – 5 €', '“grosse” – 5 €'],
    ['it’s `now` • now', "it's 'now' • now"],
    ['cafe\u0301', 'cafe'],
    ['50 ㎡ de façade', '50 m2 de facade'],
    ['\u212aelvin', 'kelvin'],
    ['ｒｅｍｏｔｅ', 'remote'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('repairMojibake', () => {
  it.each([
    ['repairs a misread apostrophe', 'weâ€™re hiring', 'we’re hiring'],
    ['repairs misread letters', 'MÃ¼nchen und KÃ¶ln', 'München und Köln'],
    ['drops the half of a no-break space that is left', 'itâ€™s Â here', 'it’s  here'],
    ['repairs a misread emoji', 'ðŸš€ go', '🚀 go'],
    ['leaves sound text alone', 'São Paulo, Ângela, 5 °C, «été»', 'São Paulo, Ângela, 5 °C, «été»'],
    ['leaves two letters alone beside sound ones', 'Müller Ã¼', 'Müller Ã¼'],
    ['leaves plain text alone', 'Chef', 'Chef'],
  ])('%s', (_, bad, good) => {
    expect(repairMojibake(bad)).toBe(good)
  })
})
