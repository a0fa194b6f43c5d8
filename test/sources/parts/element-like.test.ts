import { describe, expect, it } from 'vitest'
import { isXmlNode } from '../../../lib/sources/parts/xml-fields.ts'
import { type ReadSummary, readDocument } from '../../../lib/sources/read.ts'
import { xmlBeginning } from '../../../lib/text/xml/beginning.ts'
import { type SourceFormatId, sourceFormatIds } from '../../../lib/words.ts'

// Records of JSON and rows of tables whose keys are called like the parts of an element.

async function read(text: string, format?: SourceFormatId): Promise<ReadSummary> {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const reading = readDocument(
    { name: 'x', bytes, capturedAt: '2026-05-20T12:00:00Z' },
    format ? { format } : {},
  )
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return value
  }
}

const nurse = {
  ...{ id: '1', name: 'x', title: 'Nurse', company: 'Loft', location: 'Leeds' },
  url: 'https://loft.example/1',
}
const header = 'id,name,title,company,location,url'
const row = '1,x,Nurse,Loft,Leeds,https://loft.example/1'

const lines = (record: object): string =>
  `${JSON.stringify(record)}\n${JSON.stringify({ ...record, id: '2' })}`
const list = (record: object): string => JSON.stringify([record, { ...record, id: '2' }])

const documents = [
  ['a row', `${header},children\n${row},2\n${row.replace('1', '2')},0`],
  ['a row with all of the names', `${header},children,attributes,text\n${row},,,\n`],
  ['a line', lines({ ...nurse, children: 2 })],
  ['a line with a list', lines({ ...nurse, children: [null] })],
  ['an object', list({ ...nurse, children: 'two' })],
  ['an object with nothing', list({ ...nurse, children: [], attributes: null })],
  ['an object with lists', list({ ...nurse, children: [7, null, {}], attributes: {}, text: 5 })],
  ['an object like an element', list({ ...nurse, children: [{ name: 'title' }], attributes: {}, text: '' })],
] as const

describe.each(documents)('%s', (_, text) => {
  it('is read by its other fields', async () => {
    const summary = await read(text)
    expect([summary.state, summary.rejected]).toEqual(['accepted', 0])
  })

  it.each(sourceFormatIds)('throws nothing where its source is registered as %s', async (format) => {
    expect((await read(text, format)).accepted).toBeGreaterThanOrEqual(0)
  })
})

it('an element is one', () => {
  expect(isXmlNode(xmlBeginning('<job id="1"><title>Nurse</title></job>'))).toBe(true)
  expect(isXmlNode(xmlBeginning('<job/>'))).toBe(true)
})
