import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChecksumName, checksum } from '../../../lib/local/s3/checksums.ts'
import { unchunked } from '../../../lib/local/s3/chunked.ts'
import { readForm } from '../../../lib/local/s3/form.ts'
import { compareKeys } from '../../../lib/local/s3/key-index.ts'
import { rangeOf } from '../../../lib/local/s3/read-object.ts'
import { childText, readXml, xmlDocument } from '../../../lib/local/s3/xml.ts'

async function* cutAt(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length]
  for (const [at, start] of places.slice(0, -1).entries()) yield bytes.subarray(start, places[at + 1])
}

async function textOfAll(source: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(source)).toString()
}

const cuts = fc.array(fc.nat(), { maxLength: 12 })

describe('checksums', () => {
  it.each<[ChecksumName, string]>([
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
    ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['sha256', createHash('sha256').update('123456789').digest('hex')],
  ])('give the check value of %s, however the bytes are cut', (name, value) => {
    for (let cut = 0; cut < 9; cut += 1) {
      const digest = checksum(name)
      digest.add(Buffer.from('123456789'.slice(0, cut)))
      digest.add(Buffer.from('123456789'.slice(cut)))
      expect(digest.value().toString('hex')).toBe(value)
    }
  })
})

describe('unchunked', () => {
  const signed = {
    signature: '',
    signingKey: Buffer.alloc(0),
    dateTime: '',
    scope: '',
    payload: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  }
  const body = Buffer.from('5\r\nhello\r\n8\r\n, \r\n all\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n')

  it('takes the framing off and keeps the trailer, however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const trailers = new Map<string, string>()
        expect(await textOfAll(unchunked(cutAt(body, places), signed, trailers))).toBe('hello, \r\n all')
        expect([...trailers]).toEqual([['x-amz-checksum-crc32', 'AAAAAA==']])
      }),
    ))

  it.each(['', '5\r\nhel', '5\r\nhello', '5\r\nhelloX', 'zz\r\n', '5\r\nhello\r\n', `${'1'.repeat(20_000)}`])(
    'refuses %j',
    async (text) => {
      const source = cutAt(Buffer.from(`${text} `).subarray(0, text.length), [])
      await expect(textOfAll(unchunked(source, signed, new Map()))).rejects.toThrow('number of bytes')
    },
  )
})

describe('readForm', () => {
  const type = 'multipart/form-data; boundary=line'
  const field = (name: string, value: string) =>
    `--line\r\nContent-Disposition: form-data; ${name}\r\n\r\n${value}\r\n`
  const file = 'some\r\n--lin\r\nbytes\r\n'
  const form = Buffer.from(
    `${field('name="Key"', 'a ü')}${field('name="file"; filename="dir/jobs.xml"', file)}--line--\r\n`,
  )

  it('gives fields and file, however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const read = await readForm(cutAt(form, places), type)
        expect([...read.fields]).toEqual([['key', 'a ü']])
        expect([read.fileName, await textOfAll(read.file)]).toEqual(['jobs.xml', file])
      }),
    ))

  it.each([
    ['no boundary in its type', form.toString(), 'multipart/form-data'],
    ['no end', form.toString().slice(0, -12), type],
    ['no file', `${field('name="key"', 'a')}--line--\r\n`, type],
    ['too long fields', field('name="key"', 'a'.repeat(21_000)), type],
    ['nothing', '', type],
  ])('refuses a form with %s', async (_, text, contentType) => {
    const source = cutAt(Buffer.from(`${text} `).subarray(0, Buffer.byteLength(text)), [])
    const all = readForm(source, contentType).then(({ file: bytes }) => textOfAll(bytes))
    await expect(all).rejects.toThrow('multipart/form-data')
  })
})

it('compares keys as their UTF-8 bytes compare', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right))
      expect(Math.sign(compareKeys(left, right))).toBe(bytes)
    }),
    {
      examples: [
        ['\u{10000}', '\uffff'],
        ['a\u{1f642}', 'a\ue000'],
        ['a', 'ab'],
      ],
    },
  ))

it.each([
  ['bytes=0-0', 10, { start: 0, end: 1 }],
  ['bytes=5-', 10, { start: 5, end: 10 }],
  ['bytes=-4', 10, { start: 6, end: 10 }],
  ['bytes=5-2', 10, undefined],
  ['bytes=-', 10, undefined],
  ['bytes=0-1,3-4', 10, undefined],
  [undefined, 10, undefined],
])('reads the range %s of %i bytes', (header, size, span) => {
  expect(rangeOf(header, size)).toEqual(span)
})

it.each([
  ['bytes=-0', 10],
  ['bytes=10-', 10],
  ['bytes=0-', 0],
  ['bytes=-1', 0],
])('finds no byte in the range %s of %i bytes', (header, size) => {
  expect(() => rangeOf(header, size)).toThrow('not satisfiable')
})

describe('XML', () => {
  it('is written so that any text comes back', () => {
    const key = 'a&b<c>"d\'\r\n\t ü🙂'
    expect(childText(readXml(xmlDocument('Delete', { Key: key }), 'Delete'), 'Key')).toBe(key)
  })

  it.each([
    '',
    '<Delete>',
    '<Other/>',
    '<!DOCTYPE Delete [<!ENTITY a "b">]><Delete>&a;</Delete>',
    '<Delete>&a;</Delete>',
    `${'<a>'.repeat(20)}${'</a>'.repeat(20)}`,
  ])('refuses %j', (body) => {
    expect(() => readXml(body, 'Delete')).toThrow('XML you provided')
  })
})
