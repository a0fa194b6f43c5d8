import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { jsonText } from '../../../lib/feeds/json.ts'
import { csvRow, unguarded } from '../../../lib/text/csv/write.ts'
import {
  cdata,
  cdataElement,
  cleanXml,
  element,
  escapeAttribute,
  escapeXml,
  xml,
} from '../../../lib/text/xml/write.ts'
import { cpuMs } from '../../cpu.ts'

/** What another parser than ours reads back: the text of the root and its attribute. */
function read(document: string): { text: string; attribute: string | undefined } {
  const parser = new SaxesParser({ xmlns: false })
  let text = ''
  let attribute: string | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('cdata', (piece) => {
    text += piece
  })
  parser.on('opentag', ({ attributes }) => {
    attribute = attributes['a']
  })
  parser.write(document).close()
  return { text, attribute }
}

// Every UTF-16 unit, lone surrogates too, with the dangerous ones often.
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ']]>',
      ']',
      '>',
      '<',
      '&',
      '"',
      "'",
      '\r',
      '\n',
      '\r\n',
      '\t',
      '\0',
      '&#0;',
      '=',
      '\ud800',
      '\u{1f9d1}',
    ),
  },
)
/** Holds for any text; the check throws where it does not. */
const forAnyText = (check: (text: string) => void) =>
  fc.assert(
    fc.property(anyText, (text) => {
      check(text)
    }),
  )

const anyText = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''))

describe('every encoder gives back what was put in, cleaned', () => {
  it('as XML text', () => {
    forAnyText((text) => expect(read(`<r>${escapeXml(text)}</r>`).text).toBe(cleanXml(text)))
  })

  it('as an attribute', () => {
    const check = (text: string) =>
      expect(read(`<r a="${escapeAttribute(text)}"/>`).attribute).toBe(cleanXml(text))
    forAnyText(check)
  })

  it('as CDATA', () => {
    forAnyText((text) => expect(read(`<r>${cdata(text)}</r>`).text).toBe(cleanXml(text)))
  })

  it('as JSON', () => {
    const clean = (text: string) => text.split('\r').map(cleanXml).join('\r')
    forAnyText((text) => expect(JSON.parse(jsonText({ text })).text).toBe(clean(text)))
  })

  it('as CSV', () => {
    const check = (text: string) => {
      const rows: string[][] = parse(csvRow(['first', text, 'last']), { relax_column_count: false })
      expect(unguarded(rows[0]?.[1] ?? '')).toBe(cleanXml(text))
      expect(rows).toHaveLength(1)
    }
    forAnyText(check)
    for (const text of ["'=1", "''@x", "'tis", "' a", "'\t"]) check(text)
  })

  it('for each code point on its own', () => {
    for (let point = 0; point <= 0x10ffff; point += point < 0x3000 ? 1 : 97) {
      const text = `a${String.fromCodePoint(point)}b`
      const { text: back, attribute } = read(`<r a="${escapeAttribute(text)}">${escapeXml(text)}</r>`)
      expect([back, attribute]).toEqual([cleanXml(text), cleanXml(text)])
    }
  })
})

it.each([
  ['what is clean already', 'Grüße, 世界 🧑‍🍳 שלום', 'Grüße, 世界 🧑‍🍳 שלום'],
  ['control characters', 'a\u0000b\u000bc\u001fd\u007f', 'abcd\u007f'],
  ['lone surrogates', 'a\ud800b\udfffc', 'abc'],
  ['code points that are no characters', 'a\ufffeb\uffffc', 'abc'],
  ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
])('cleans %s', (_, dirty, clean) => {
  expect(cleanXml(dirty)).toBe(clean)
})

it('cleans 10 MB of odd characters in a blink', async () => {
  const dirty = '\ud800\u0000]]>&'.repeat(1_700_000)
  const ms = await cpuMs(() => {
    cdata(dirty)
    escapeXml(dirty)
  })
  expect(ms).toBeLessThan(5_000)
})

describe('the template and the element writers', () => {
  it('escape every value and nothing of the template', () => {
    expect(xml`<a b="1">${'<&>"'}</a>${7}`).toBe('<a b="1">&lt;&amp;&gt;&quot;</a>7')
  })

  it('leave out what is not there', () => {
    expect(element('a', undefined) + cdataElement('a', '') + element('a', 0)).toBe('<a>0</a>\n')
  })
})

describe('a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['	=1', "'	=1"],
    ['\u0001=1', "'=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two\nlines"'],
    [-5, '-5'],
    [true, 'true'],
    [undefined, ''],
  ])('of %j is %j', (value, cell) => {
    expect(csvRow([value])).toBe(`${cell}\r\n`)
  })

  it('never starts as a formula, whatever the text', () => {
    forAnyText((text) => expect(csvRow([text])).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/))
  })
})
