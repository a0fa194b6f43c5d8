import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import type { Source } from '../../lib/source.ts'
import { type ReadOutcome, type ReadSummary, readDocument, receiptFrom } from '../../lib/sources/read.ts'

type Told = { readonly outcomes: readonly ReadOutcome[]; readonly summary: ReadSummary }

async function read(content: string | Uint8Array, source: Partial<Source> = {}, size = 50): Promise<Told> {
  const all = Buffer.from(content)
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
  }
  const reading = readDocument({ name: 'x', bytes: bytes(), capturedAt: '2026-04-24T12:00:00Z' }, source)
  const outcomes: ReadOutcome[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { outcomes, summary: value }
    outcomes.push(value)
  }
}

const postingsIn = ({ outcomes }: Told) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'posting' ? [outcome.posting] : []))

const record = (n: number | string, more: object = {}) => ({
  id: n,
  title: `Turner ${n}`,
  company: 'Wharfedale Dairy',
  url: `https://dairy.example/${n}`,
  ...more,
})
const array = (...records: unknown[]): string => JSON.stringify(records)
const lines = (...records: unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('')
const element = (n: number, title = `Turner ${n}`): string =>
  `<job><id>${n}</id><title>${title}</title><url>https://dairy.example/${n}</url><city>Leeds</city></job>`

describe('a table whose columns say nothing to us', () => {
  const rows = [1, 2, 3].map(
    (n) => `Turner ${n};Dairy;Leeds;Turn ${n} wheels;T${n};https://dairy.example/${n}`,
  )
  const text = ['Alpha;Beta;Gamma;Delta;Epsilon;Zeta', ...rows].join('\n')
  const mapping = {
    title: 'Alpha',
    employer: 'Beta',
    place: 'Gamma',
    description: 'Delta',
    sourceRef: 'Epsilon',
  }

  it('is refused', async () => {
    expect((await read(text)).summary.state).toBe('rejected')
  })

  it.each([
    ['is read by a mapping', { mapping }],
    ['is read by a mapping of a source that is registered with CSV', { mapping, format: 'csv' as const }],
  ])('%s', async (_, source) => {
    const told = await read(text, source)
    expect(told.summary).toMatchObject({ state: 'accepted', accepted: 3, format: 'csv' })
    expect(
      postingsIn(told).map(({ sourceRef, title, employer }) => [sourceRef, title, employer?.name]),
    ).toEqual([1, 2, 3].map((n) => [`T${n}`, `Turner ${n}`, 'Dairy']))
  })

  it('is no table for a mapping that names none of its columns', async () => {
    expect((await read(text, { mapping: { title: 'Omega' } })).summary.state).toBe('rejected')
  })
})

describe('a good document', () => {
  it.each([
    ['JSON', array(record(1), record(2)), 'generic-json'],
    ['NDJSON', lines(record(1), record(2)), 'ndjson'],
    ['XML', `<jobs>${element(1)}${element(2)}</jobs>`, 'generic-xml'],
    ['CSV', 'id,title,company,url\n1,A,B,https://a.example/1\n2,A,B,https://a.example/2\n', 'csv'],
    ['gzip', gzipSync(array(record(1), record(2))), 'generic-json'],
    ['UTF-16', Buffer.from(`\ufeff${array(record(1), record(2))}`, 'utf16le'), 'generic-json'],
  ])('is read to its end: %s', async (_, content, format) => {
    const told = await read(content)
    expect(told.summary).toMatchObject({ state: 'accepted', format, seen: 2, accepted: 2, complete: true })
    expect(postingsIn(told).map(({ sourceRef }) => sourceRef)).toEqual(['1', '2'])
  })

  it('gives the same postings whatever the chunks', async () => {
    const content = `<jobs>${Array.from({ length: 30 }, (_, n) => element(n)).join('')}</jobs>`
    const expected = postingsIn(await read(content, {}, 100_000))
    for (const size of [1, 13, 4_096]) expect(postingsIn(await read(content, {}, size))).toEqual(expected)
  })

  it('takes what is registered of its source', async () => {
    const source = {
      sourceId: 'dairy',
      channel: 'first-party',
      employer: 'Dairy Ltd',
      covers: 'delta',
    } as const
    const told = await read(array({ id: 1, title: 'Turner', url: 'https://dairy.example/1' }), source)
    expect(postingsIn(told)[0]).toMatchObject({ sourceId: 'dairy', channel: 'first-party' })
    expect(told.summary.covers).toBe('delta')
  })

  it('reads ids as text and keeps their zeros', async () => {
    expect(postingsIn(await read(array(record('00123'))))[0]?.sourceRef).toBe('00123')
  })
})

describe('a bad record', () => {
  it('costs itself only, and is named', async () => {
    const { summary } = await read(array(record(1), record(2, { title: ' ' }), record(3)))
    expect(summary).toMatchObject({ state: 'partial', seen: 3, accepted: 2, rejected: 1, complete: true })
    expect(summary.problems).toMatchObject([
      { code: 'missing_required_field', ref: '2', index: 1, field: 'title' },
    ])
  })

  it('is a duplicate when its id was there before, spaces or not', async () => {
    const { summary } = await read(array(record(1), { ...record(1), id: ' 1 ' }, record('A'), record('a')))
    expect(summary).toMatchObject({ state: 'partial', accepted: 3, duplicate: 1, rejected: 0 })
    expect(summary.problems).toMatchObject([{ code: 'duplicate_external_id', ref: '1', index: 1 }])
  })

  it('is a title that is a list', async () => {
    const { summary } = await read(array(record(1, { title: ['a b', 'c d'] }), record(2)))
    expect(summary.problems).toMatchObject([{ code: 'invalid_field', ref: '1', field: 'title' }])
  })

  it('refuses the document when all are bad, with the reason of the first', async () => {
    const { summary } = await read(
      lines(record(1, { url: 'javascript:x' }), record(2, { url: 'javascript:x' })),
    )
    expect(summary).toMatchObject({ state: 'rejected', reason: 'invalid_url', accepted: 0, rejected: 2 })
  })

  it('of a line or row that cannot be read leaves the document incomplete', async () => {
    const { summary } = await read(`${lines(record(1), record(2))}{"id":`)
    expect(summary).toMatchObject({ state: 'partial', accepted: 2, rejected: 1, complete: false })
    expect(summary.problems).toMatchObject([{ code: 'malformed_json', index: 2 }])
  })
})

describe('what is no posting', () => {
  it('counts closed records apart', async () => {
    const { summary } = await read(
      array(record(1), record(2, { active: false }), record(3, { status: 'closed' })),
    )
    expect(summary).toMatchObject({ state: 'accepted', seen: 3, accepted: 1, closed: 2 })
    expect(receiptFrom('x', summary)).toMatchObject({ seen: 1, accepted: 1 })
  })

  it('counts blank rows apart and refuses none', async () => {
    const { summary } = await read(`id,title,company\n1,A,B\n${',,\n'.repeat(50)}`)
    expect(summary).toMatchObject({ state: 'accepted', seen: 1, accepted: 1, blank: 50, problems: [] })
  })
})

describe('a refused document', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'empty_document'],
    ['blank', ' \n ', 'empty_document'],
    ['an empty feed', '<source><publisher>x</publisher><jobs></jobs></source>', 'empty_document'],
    ['an empty list', '{"status":"OK","data":[]}', 'empty_document'],
    ['another vocabulary', '<inventory><item><sku>4</sku></item></inventory>', 'unsupported_format'],
    ['prose', 'Dear all, we hire.', 'unsupported_format'],
    ['cut XML', `<jobs>${element(1)}`, 'malformed_xml'],
    ['crossed tags of no known vocabulary', '<a><b></a></b>', 'malformed_xml'],
    ['cut JSON', array(record(1), record(2)).slice(0, -9), 'malformed_json'],
    ['deep JSON', '['.repeat(100_000), 'too_deep'],
    ['deep XML', '<d>'.repeat(4_000), 'too_deep'],
    ['an entity', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'entity_expansion'],
    ['a long DTD', `<!DOCTYPE a [${'<!ENTITY x "y">'.repeat(9_000)}]><a/>`, 'entity_expansion'],
    ['undeclared Latin-1', Buffer.from(`<jobs>${element(1, 'Käser')}</jobs>`, 'latin1'), 'invalid_encoding'],
    ['a cut gzip', gzipSync(array(record(1))).subarray(0, 40), 'corrupt_archive'],
  ])('says why: %s', async (_, content, reason) => {
    const { summary } = await read(content)
    expect(summary).toMatchObject({ state: 'rejected', reason, seen: 0, accepted: 0, complete: false })
    expect(summary.problems).toMatchObject([{ code: reason }])
  })

  it('is refused even when its fault comes after many good records', async () => {
    const many = Array.from({ length: 300 }, (_, n) => element(n)).join('')
    const { outcomes, summary } = await read(`<jobs>${many}</jobs><jobs/>`, {}, 1_000)
    expect(outcomes.length).toBeGreaterThan(0)
    expect(summary).toMatchObject({ state: 'rejected', reason: 'malformed_xml', accepted: 0 })
  })
})

it('lists a bounded number of problems and counts them all', async () => {
  const bad = Array.from({ length: limits.problemsPerReceiptMax + 20 }, (_, n) => record(n, { title: '' }))
  const { summary } = await read(array(record('x'), ...bad), {}, 100_000)
  expect(summary.problems).toHaveLength(limits.problemsPerReceiptMax)
  expect(summary.rejected).toBe(limits.problemsPerReceiptMax + 20)
})

it('lets a failing stream fail as itself, so that it is tried again', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`<jobs>${element(1)}`)
    throw new Error('connection lost')
  }
  const reading = readDocument({ name: 'x', bytes: broken(), capturedAt: '2026-04-24T12:00:00Z' })
  await expect(Array.fromAsync(reading)).rejects.toThrow('connection lost')
})
