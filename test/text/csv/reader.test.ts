import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { Problem } from '../../../lib/problem.ts'
import { columnNames, csvPrefix, csvRows, sniffDelimiter } from '../../../lib/text/csv/reader.ts'

async function* bytes(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text)
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

const rows = async (text: string, delimiter = ','): Promise<unknown[]> =>
  (await Array.fromAsync(csvRows(bytes(text), delimiter))).map((row) =>
    row.kind === 'row' ? { ...row.row } : row.kind === 'bad' ? row.problem.code : row.kind,
  )

describe('rows', () => {
  it.each<[string, string, unknown[]]>([
    ['plain rows', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['a quoted line break', 'a,b\n"1\n2",3\n', [{ a: '1\n2', b: '3' }]],
    ['doubled quotes', 'a\n"say ""hi"""\n', [{ a: 'say "hi"' }]],
    [
      'a cell guarded against spreadsheets',
      "a,b\n'=1+1,'' @x\n'tis,'\n",
      [
        { a: '=1+1', b: "' @x" },
        { a: "'tis", b: "'" },
      ],
    ],
    ['a quote inside a bare cell', 'a,b\n6" pipe,2\n', [{ a: '6" pipe', b: '2' }]],
    ['carriage returns', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['a mark before the header', '\ufeffa,b\n1,2', [{ a: '1', b: '2' }]],
    ['blank rows', 'a,b\n,\n\n1,2\n', ['blank', { a: '1', b: '2' }]],
    ['blank lines before the header', '\n\na,b\n1,2\n', [{ a: '1', b: '2' }]],
    [
      'a header of two lines',
      'Posting,Posting,Place,\nTitle,Number,City,Country\nTurner,7,Leeds,UK\nCook,8,York,UK\n',
      [
        { 'Posting Title': 'Turner', 'Posting Number': '7', 'Place City': 'Leeds', 'Place Country': 'UK' },
        { 'Posting Title': 'Cook', 'Posting Number': '8', 'Place City': 'York', 'Place Country': 'UK' },
      ],
    ],
    [
      'a column without a name above rows of words',
      'title,,city\nTurner,new,Leeds\nCook,old,York\n',
      [
        { title: 'Turner', 'column 2': 'new', city: 'Leeds' },
        { title: 'Cook', 'column 2': 'old', city: 'York' },
      ],
    ],
    [
      'lines that count the others',
      'title,employer,city,day\nTotal Rewards Manager,,,\nTotal: 1 job,,,\nSumme,1,,\n',
      [{ title: 'Total Rewards Manager', employer: '', city: '', day: '' }, 'blank', 'blank'],
    ],
    ['a short row', 'a,b\n1\n3,4\n', ['malformed_csv', { a: '3', b: '4' }]],
    ['a long row', 'a,b\n1,2,3\n', ['malformed_csv']],
    ['empty cells beyond the header', 'a,b\n1,2,,\n', [{ a: '1', b: '2' }]],
    [
      'rows that all leave out their last cell',
      'a,b,c,d\n1,2,3\n\n4,5,6\n7,8\n',
      [{ a: '1', b: '2', c: '3', d: '' }, { a: '4', b: '5', c: '6', d: '' }, 'malformed_csv'],
    ],
    [
      'short rows after whole ones',
      `a,b,c,d\n${'1,2,3,4\n'.repeat(5)}1,2,3\n`,
      [...Array(5).fill({ a: '1', b: '2', c: '3', d: '4' }), 'malformed_csv'],
    ],
    [
      'doubled backslashes',
      String.raw`a,b${'\n'}"full\\-time \\& more","C:\\x"${'\n'}"\\host\x",\d${'\n'}`,
      [
        { a: String.raw`full\-time \& more`, b: String.raw`C:\\x` },
        { a: String.raw`\\host\x`, b: String.raw`\d` },
      ],
    ],
    ['a column like a prototype', '__proto__,b\nx,y\n', [{ ['__proto__']: 'x', b: 'y' }]],
  ])('reads %s', async (_, text, expected) => {
    expect(await rows(text)).toEqual(expected)
  })

  it('refuses quotes that are never closed', async () => {
    await expect(rows('a,b\n"1,2\n')).rejects.toMatchObject({ code: 'malformed_csv' })
  })

  it('refuses a header of more cells than anybody names, and a row of as many alone', async () => {
    const commas = ','.repeat(limits.elementsPerRecordMax)
    await expect(rows(`a,b${commas}\n`)).rejects.toMatchObject({ code: 'too_large' })
    expect(await rows(`a,b\n1,2${commas}\n3,4\n`)).toEqual(['too_large', { a: '3', b: '4' }])
  })

  it('lets a failing stream fail as itself', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n1,2\n')
      throw new Error('connection lost')
    }
    const reading = Array.fromAsync(csvRows(broken(), ','))
    await expect(reading).rejects.toThrow('connection lost')
    await expect(reading).rejects.not.toBeInstanceOf(Problem)
  })
})

it.each([
  ['a,b,c', ','],
  ['a;b;"c,d,e,f"', ';'],
  ['a\tb\tc, d', '\t'],
  ['a|b', '|'],
  ['one line of prose', undefined],
])('finds the delimiter of %s', (header, delimiter) => {
  expect(sniffDelimiter(`${header}\n1,2\n`)).toBe(delimiter)
})

it('tells columns of one name apart', () => {
  expect(columnNames(['a', 'a', '', ' b '])).toEqual(['a', 'a 2', 'column 3', 'b'])
})

it('shows whole rows of a beginning that was cut inside quotes', () => {
  expect(csvPrefix('a,b\n1,"x\ny"\n2,"cut he', ',', 9)).toEqual([
    ['a', 'b'],
    ['1', 'x\ny'],
    ['2', 'cut he'],
  ])
})

it.each([
  ['as they were', 'a,b,c\n1,2,3\n', 'a,b,c\n4,5,6\n'],
  ['with their marks', '\ufeffa,b,c\n1,2,3\n', '\ufeffa,b,c\n4,5,6\n'],
  ['with marks and quotes', '\ufeff"a","b","c"\n1,2,3\n', '\ufeff"a","b","c"\n4,5,6\n'],
])('reads documents that were joined %s as one', async (_, one, other) => {
  const found = await Array.fromAsync(csvRows(bytes(one + other), ','))
  const said = found.map((read) => (read.kind === 'row' ? { ...read.row } : read.kind))
  expect(said).toEqual([{ a: '1', b: '2', c: '3' }, 'blank', { a: '4', b: '5', c: '6' }])
})
