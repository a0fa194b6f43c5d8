import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.ts'
import { readHead } from '../../lib/sources/document/head.ts'
import { detectFormat, sourceFormatNamed, sourceFormats } from '../../lib/sources/index.ts'

const job = '<id>1</id><title>Turner</title><url>https://dairy.example/1</url><city>Leeds</city>'
const record = { id: 1, title: 'Turner', url: 'https://dairy.example/1', city: 'Leeds' }
const json = (value: unknown): string => JSON.stringify(value)

describe('the head of an XML document', () => {
  it.each([
    [
      'jobs in a wrapper',
      `<source><publisher>x</publisher><jobs><job>${job}</job><job>${job}</job></jobs></source>`,
      'source/jobs/job',
    ],
    [
      'jobs under the root',
      `<source><publisherurl>https://x.example</publisherurl><job>${job}</job></source>`,
      'source/job',
    ],
    [
      'entries',
      `<source><listing><entry>${job}</entry><entry>${job}</entry></listing></source>`,
      'source/listing/entry',
    ],
    [
      'a channel',
      `<rss><channel><title>x</title><link>y</link><item>${job}</item></channel></rss>`,
      'rss/channel/item',
    ],
    [
      'names of another language',
      `<ofertas><anuncio>${job}</anuncio><anuncio>${job}</anuncio></ofertas>`,
      'ofertas/anuncio',
    ],
    [
      'lists inside a record',
      `<jobs><job>${job}<place><city>a</city></place><place><city>b</city></place></job></jobs>`,
      'jobs/job',
    ],
    ['a cut in CDATA', `<jobs><job>${job}<description><![CDATA[ <b>x`, 'jobs/job'],
    [
      'a declaration, a comment and a DOCTYPE',
      `<?xml version="1.0"?><!-- x --><!DOCTYPE jobs><jobs><job>${job}</job></jobs>`,
      'jobs/job',
    ],
  ])('finds the path of %s', (_, text, path) => {
    const head = readHead(text)
    expect(head).toMatchObject({ kind: 'xml', path: path.split('/') })
    expect(head).toMatchObject({ record: { name: path.split('/').at(-1) } })
  })
})

describe('the head of a JSON document', () => {
  it.each<[string, string, string, string[]]>([
    ['a bare array', json([record]), 'array', []],
    ['an envelope', json({ status: 'OK', data: [record, record] }), 'array', ['data']],
    ['a deep envelope', json({ a: { b: { c: [record] } } }), 'array', ['a', 'b', 'c']],
    [
      'the list that is most like postings',
      json({ tags: [{ id: 1, name: 'x' }], jobs: [record, record] }),
      'array',
      ['jobs'],
    ],
    [
      'one record with lists in it',
      json({ ...record, description: 'x', links: [{ url: 'https://a.example' }] }),
      'value',
      [],
    ],
    ['an object by id', json({ a: record, b: record }), 'keyed', []],
    ['lines', `${json(record)}\n${json(record)}\n`, 'lines', []],
    ['lines of which the first is broken', `{"id":\n${json(record)}\n`, 'lines', []],
    [
      'an envelope with a record on each line, the first one included',
      `{"jobs":[${json(record)},\n${json(record)},\n${json(record)}]}`,
      'array',
      ['jobs'],
    ],
    ['a pretty-printed object', JSON.stringify(record, null, 2), 'value', []],
    ['an empty list in an envelope', json({ status: 'OK', data: [] }), 'array', ['data']],
    ['a cut array', json([record, record]).slice(0, -20), 'array', []],
    ['a cut string', `${json([record]).slice(0, -2)},"description":"once \\u00`, 'array', []],
  ])('finds the records of %s', (_, text, shape, path) => {
    expect(readHead(text)).toMatchObject({ kind: 'json', shape, path })
  })

  it('shows the first record and the envelope’s own keys', () => {
    const head = readHead(json({ status: 'OK', data: [record] }))
    expect(head).toMatchObject({ record })
    expect(head).toHaveProperty('envelope', new Map(Object.entries({ status: 'OK', data: [record] })))
  })
})

it.each([
  ['a table', 'title,company,location\nTurner,Dairy,Leeds\n', { kind: 'csv', delimiter: ',' }],
  ['a page', '<!doctype html><p>x', { kind: 'page', html: true }],
  ['a page after a comment', '<!-- saved --><html><p>x', { kind: 'page', html: true }],
  ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html/>', { kind: 'page', html: true }],
  ['prose with commas', 'Dear all,\nwe hire, as ever.\n', { kind: 'page', html: false }],
  ['a number', '42', { kind: 'page' }],
])('takes %s for what it is', (_, text, expected) => {
  expect(readHead(text)).toMatchObject(expected)
})

it.each([
  ['nothing', '', 'empty_document'],
  ['white space', ' \n\t', 'empty_document'],
  ['bytes that are no text', 'ab\u0000\u0001', 'unsupported_format'],
])('refuses %s', (_, text, code) => {
  expect(readHead(text)).toMatchObject({ code })
})

describe('detection', () => {
  const formatOf = (text: string): string => {
    const head = readHead(text)
    const found = head instanceof Problem ? head : detectFormat(head)
    return found instanceof Problem ? found.code : found.format.id
  }

  it.each([
    ['generic-xml', `<ofertas><anuncio>${job}</anuncio></ofertas>`],
    ['generic-json', json([record])],
    ['ndjson', `${json(record)}\n${json(record)}\n`],
    ['csv', 'title,company,location\nTurner,Dairy,Leeds\n'],
    ['rss', `<rss><channel><title>x</title><item>${job}</item></channel></rss>`],
    ['rss', '<rss><channel><title>Jobs</title><link>https://x.example</link></channel></rss>'],
    ['generic-xml', `<rss version="2.0"><jobs><job>${job}</job><job>${job}</job></jobs></rss>`],
    ['unsupported_format', '<inventory><item><sku>4</sku></item></inventory>'],
    ['unsupported_format', 'free text'],
  ])('says %s', (id, text) => {
    expect(formatOf(text)).toBe(id)
  })

  it('goes on when the first record alone is longer than what is looked at', () => {
    const text = `<jobs><job><id>1</id><title>Turner</title><description>${'x'.repeat(limits.detectionBytesMax)}`
    expect(formatOf(text.slice(0, limits.detectionBytesMax))).toBe('generic-xml')
  })

  it('lets a format that knows the document win over the general ones', () => {
    const confidences = sourceFormats
      .map((format) => {
        const head = readHead(json([record]))
        return head instanceof Problem ? 0 : (format.detect(head)?.confidence ?? 0)
      })
      .filter((confidence) => confidence > 0)
    expect(Math.max(...confidences)).toBeLessThan(0.5)
  })

  it('finds a format by its id', () => {
    expect(sourceFormatNamed('csv')?.id).toBe('csv')
  })
})

describe('a first record that lacks what its format is known by', () => {
  const vacancy = (id: string) => ({
    id,
    text: 'Welder',
    hostedUrl: `https://jobs.lever.co/yardarm/${id}`,
    createdAt: 1_776_067_200_000,
    categories: { location: 'Gdynia' },
  })
  const { text: _, ...untitled } = vacancy('a1')

  it.each([
    ['of two', json([untitled, vacancy('a2')])],
    ['of three', json([{ ...untitled, country: 'PL', additional: 'x' }, vacancy('a2'), vacancy('a3')])],
    ['of lines', [untitled, vacancy('a2'), vacancy('a3')].map(json).join('\n')],
    ['that is null', json([null, vacancy('a2')])],
  ])('does not hide the format %s', (_, text) => {
    const head = readHead(text)
    if (head instanceof Problem) throw head
    expect(detectFormat(head)).toMatchObject({ format: { id: 'lever' } })
  })
})
