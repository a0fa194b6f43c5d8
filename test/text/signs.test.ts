import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../lib/text/characters.ts'
import { sign, signsIn } from '../../lib/text/signs.ts'

describe('signsIn', () => {
  it.each([
    ['nothing', 'A plain line, “quoted”', 0],
    ['a reference', 'R&D', sign.ampersand],
    ['an angle', 'a > b', sign.angle],
    ['a tab', 'a\tb', sign.white],
    ['a no-break space', 'a\u00a0b', sign.white],
    ['two blanks in a row', 'a  b', sign.blanks],
    ['a bullet', '• a', sign.bullet],
    ['several', ' - a & b\n', sign.bullet | sign.ampersand | sign.white],
    ['what is beyond the table', '日', sign.all & ~sign.blanks],
  ])('tells %s', (_, text, signs) => {
    expect(signsIn(text)).toBe(signs)
  })

  it('tells of every text that cleaning would change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        if ((signsIn(text) & sign.odd) === 0)
          expect([cleanText(text), text.normalize('NFC')]).toEqual([text, text])
      }),
    )
  })
})
