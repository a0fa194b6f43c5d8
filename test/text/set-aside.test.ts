import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.ts'
import { csvRows } from '../../lib/text/csv/reader.ts'
import { jsonLines } from '../../lib/text/json/lines.ts'
import { jsonRecords } from '../../lib/text/json/reader.ts'
import { xmlRecords } from '../../lib/text/xml/reader.ts'

type Bytes = AsyncIterable<Uint8Array>

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A way to write records of an id and a text, to read them, and what one has beside its id and text. */
type Way = {
  readonly write: (records: readonly (readonly [id: string, text: string])[]) => string
  readonly read: (bytes: Bytes) => AsyncIterable<unknown>
  readonly around: number
}

const member = ([id, text]: readonly [string, string]): string => `{"a":"${id}","b":"${text}"}`
const inXml = (record: (id: string, text: string) => string): Way => ({
  write: (records) => `<r>\n${records.map(([id, text]) => record(id, text)).join('\n')}\n</r>`,
  read: (bytes) => xmlRecords(bytes, ['r', 'j'], (problem) => problem),
  around: record('', '').length,
})

const ways: Readonly<Record<string, Way>> = {
  'a list of JSON': {
    write: (records) => `[${records.map(member).join(', ')}]`,
    read: (bytes) => jsonRecords(bytes, { shape: 'array', path: [] }),
    around: member(['', '']).length,
  },
  'JSON in an envelope, a record to a line': {
    write: (records) => `{"n":1,"jobs":[\n${records.map(member).join(',\n')}\n],"m":"x"}`,
    read: (bytes) => jsonRecords(bytes, { shape: 'array', path: ['jobs'] }),
    around: member(['', '']).length,
  },
  'JSON by key': {
    write: (records) => `{${records.map((record, n) => `"k${n}":${member(record)}`).join(',')}}`,
    read: (bytes) => jsonRecords(bytes, { shape: 'keyed', path: [] }),
    around: member(['', '']).length,
  },
  NDJSON: {
    write: (records) => records.map((record) => `${member(record)}\n`).join(''),
    read: jsonLines,
    around: member(['', '']).length,
  },
  'XML with text': inXml((id, text) => `<j><a>${id}</a><b>${text}</b></j>`),
  'XML with CDATA': inXml((id, text) => `<j><a>${id}</a><b><![CDATA[${text}]]></b></j>`),
  'XML with comments': inXml((id, text) => `<j><a>${id}</a><!--${text}--></j>`),
  'XML with attributes': inXml((id, text) => `<j a="${id}" b="${text}"/>`),
  'XML with attributes inside': inXml((id, text) => `<j><a>${id}</a><b c='${text}'></b></j>`),
  CSV: {
    write: (records) => `a,b\n${records.map(([id, text]) => `${id},"${text}"\n`).join('')}`,
    read: (bytes) => csvRows(bytes, ','),
    around: 0,
  },
}

/** The id of each record that was read, or the code of what stands in its place. */
async function told({ write, read }: Way, texts: readonly string[], size = 65_536): Promise<unknown[]> {
  const document = write(texts.map((text, n) => [`${n + 1}`, text]))
  const records = await Array.fromAsync(read(inChunks(document, size)))
  return records.map((record) => {
    const problem = record instanceof Problem ? record : (record as { problem?: Problem }).problem
    return problem?.code ?? /"(\d)"/.exec(JSON.stringify(record))?.[1] ?? JSON.stringify(record).slice(0, 200)
  })
}

describe.each(Object.entries(ways))('%s', (_, way) => {
  const room = limits.recordBytesMax - way.around - 1

  it('keeps a record of as many bytes as one may have', async () => {
    expect(await told(way, ['x', 'x'.repeat(room), 'x'])).toEqual(['1', '2', '3'])
  })

  it.each([
    [1, 65_536],
    [1, 60_001],
    [limits.recordBytesMax + 70_000, 1_000_000],
  ])('sets aside records of %i more, wherever they stand, in chunks of %i', async (more, size) => {
    const long = 'x'.repeat(room + more)
    const expected = ['too_large', '2', 'too_large', 'too_large', '5', 'too_large']
    expect(await told(way, [long, 'x', long, long, 'x', long], size)).toEqual(expected)
  })
})

const over = limits.recordBytesMax + 200_000

describe('the end of a record that is set aside', () => {
  const long = (bits: string): string => bits.repeat(Math.ceil(over / bits.length))

  it.each([
    ['a list of JSON', long('}],[{ \\" \\\\ ')],
    ['NDJSON', long('} {\\n ')],
    ['XML with text', long('<j>&lt;/j&gt;</j><b/>')],
    ['XML with CDATA', long('</j> <j> ]] > ]> ')],
    ['XML with comments', long('</j> <j> -> - - ')],
    ['XML with attributes', long("/> > ' ")],
    ['XML with attributes inside', long('>/j> " ')],
    ['CSV', long('""\n7,8\n').repeat(2)],
  ])('is found in %s, whatever looks like it', async (name, text) => {
    for (const size of [65_536, 60_001])
      expect(await told(ways[name] as Way, ['x', text, 'x'], size)).toEqual(['1', 'too_large', '3'])
  })

  it.each([
    ['a list of JSON', `[{"a":"1"},{"a":"${'x'.repeat(over)}`, 'too_large'],
    ['XML', `<r><j>1</j><j>${'x'.repeat(over)}`, 'too_large'],
    ['XML with CDATA', `<r><j>1</j><j><![CDATA[${'x'.repeat(over)}</j></r>`, 'too_large'],
    ['a CSV with quotes', `a,b\n1,2\n"${'x'.repeat(over)}\n3,4\n`, 'malformed_csv'],
  ])('must come in %s', async (name, document, code) => {
    const way = Object.entries(ways).find(([known]) => name.includes(known) || known.startsWith(name))?.[1]
    const reading = Array.fromAsync((way ?? (ways['CSV'] as Way)).read(inChunks(document, 65_536)))
    await expect(reading).rejects.toMatchObject({ code })
  })
})

describe('what is no record', () => {
  const text = 'x'.repeat(over)

  it.each<[string, AsyncIterable<unknown>]>([
    [
      'JSON beside the records',
      jsonRecords(inChunks(`{"m":"${text}","jobs":[]}`, 65_536), { shape: 'array', path: ['jobs'] }),
    ],
    ['a key', jsonRecords(inChunks(`{"${text}":{}}`, 65_536), { shape: 'keyed', path: [] })],
    ['the whole document', jsonRecords(inChunks(`{"m":"${text}"}`, 65_536), { shape: 'value', path: [] })],
    ['text between records', xmlRecords(inChunks(`<r><x>${text}</x><j/></r>`, 65_536), ['r', 'j'])],
    ['a record, where nobody takes it aside', xmlRecords(inChunks(`<r>${text}</r>`, 65_536), ['r'])],
    ['a header', csvRows(inChunks(`a,${text}\n1,2\n`, 65_536), ',')],
  ])('refuses the document: %s', async (_, reading) => {
    await expect(Array.fromAsync(reading)).rejects.toMatchObject({ code: 'too_large' })
  })
})

it('tells where it stood', async () => {
  const text = 'x'.repeat(over)
  const placeIn = async (reading: AsyncIterable<unknown>): Promise<unknown> => {
    const all = await Array.fromAsync(reading)
    return (all.map((one) => (one as { problem?: Problem }).problem ?? one)[1] as Problem).where['at']
  }
  expect(await placeIn(jsonRecords(inChunks(`[{}, "${text}"]`, 65_536), { shape: 'array', path: [] }))).toBe(
    5,
  )
  expect(await placeIn(jsonLines(inChunks(`{}\n"${text}"\n`, 65_536)))).toBe(3)
  const xml = (record: string) =>
    placeIn(xmlRecords(inChunks(`<r><j/>${record}</r>`, 65_536), ['r', 'j'], (problem) => problem))
  expect(await xml(`<j>${text}</j>`)).toBe(7)
  expect(await xml(`<j a="${text}${text}"/>`)).toBe(7)
})

describe('a record of too many parts', () => {
  const count = limits.elementsPerRecordMax

  it.each([
    ['JSON', jsonRecords(inChunks(`[1,[${'1,'.repeat(count)}1],3]`, 65_536), { shape: 'array', path: [] })],
    [
      'XML',
      xmlRecords(
        inChunks(`<r><j>1</j><j>${'<x/>'.repeat(count + 1)}</j><j>3</j></r>`, 65_536),
        ['r', 'j'],
        (problem) => problem,
      ),
    ],
    ['CSV', csvRows(inChunks(`a,b\n1,1\n1${','.repeat(count)}\n3,3\n`, 65_536), ',')],
    ['CSV without an end', csvRows(inChunks(`a,b\n1,1\n1${','.repeat(9 * count)}\n3,3\n`, 65_536), ',')],
  ])('is set aside in %s', async (_, reading) => {
    const [first, second, third] = await Array.fromAsync(reading as AsyncIterable<unknown>)
    expect(JSON.stringify(first)).toContain('1')
    expect((second as { problem?: Problem }).problem ?? second).toMatchObject({ code: 'too_large' })
    expect(JSON.stringify(third)).toContain('3')
  })
})
