import { expect, it } from 'vitest'
import { readHtml } from '../../../lib/text/html/html.ts'
import { cpuMs } from '../../cpu.ts'

const settings =
  '<xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><xml><w:WordDocument>' +
  '<w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:TrackMoves>false</w:TrackMoves>\n<w:LidThemeOther>EN-GB' +
  '</w:LidThemeOther></w:WordDocument></xml><xml><o:DocumentProperties><o:Author>Jane Roe</o:Author></xml>'

it.each([
  ['settings', `${settings}<p>Bake bread.</p>`],
  [
    'settings that were escaped',
    `${settings}<p>Bake bread.</p>`.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  ],
  ['one setting', '<p>Bake bread.</p><xml><w:View>Normal</w:View></xml>'],
  ['the paragraphs of Word', '<p>Bake<o:p> </o:p>bread.<o:p></o:p></p>'],
  ['the fields of a form', '<w:Sdt DocPart="x"><p>Bake <w:Sdt>bread.</w:Sdt></p></w:Sdt>'],
  ['its own markup', '<w:p><w:r><w:t>Bake bread.</w:t></w:r></w:p>'],
  ['a setting that nothing closes', '<p><w:wrap/>Bake bread.</p>'],
  ['another <xml>', '<xml><p>Bake bread.</p></xml>'],
])('shows what a reader of Word sees: %s', (_, html) => {
  expect(readHtml(html).text).toBe('Bake bread.')
})

it('in time for a text that repeats a beginning of it', async () => {
  for (const part of ['<w:a>', '<w:a ', '<w:a>x</w:b>'])
    expect(await cpuMs(() => readHtml(`${part.repeat(50_000)}</w:a>`))).toBeLessThan(2_000)
})
