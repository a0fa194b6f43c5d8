import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sender } from '../pipeline/sender.ts'
import { commandStores, run } from './command-line.ts'

// What a person hears of a mapping: what it takes away, passes over, and does not find.

const folder = mkdtempSync(join(tmpdir(), 'source-map-said-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const odd = file(
  'odd.csv',
  'KZ,Bezeichnung,Firma,Ort,Link\n' +
    'K7,Brunnenbauerin,Tiefwerk,Leeds,https://tiefwerk.example/7\n' +
    'K8,Baggerfahrer,Tiefwerk,York,https://tiefwerk.example/8\n',
)

const stores = commandStores()

it('says which field lost its column to another, and that what is stored stays', async () => {
  await run('source', 'add', 'odd')
  await run('source', 'map', 'odd', 'sourceRef=KZ', 'title=Bezeichnung')
  const { status, out, err } = await run('source', 'map', 'odd', 'category=KZ')
  expect([status, err.split('\n')]).toEqual([
    0,
    [
      'sourceRef no longer reads KZ: name another column for it, or it is looked for anew.',
      'Stored documents keep the old reading until "rolecast source replay odd".',
    ],
  ])
  expect(out).toMatch(/^category +KZ$/m)
  expect((await run('source', 'map', 'odd', 'category=KZ')).err).toBe('')
})

it('says what a field reads still, where it had several columns', async () => {
  await run('source', 'add', 'two')
  const mapping = { title: ['Label', 'Bezeichnung'] }
  await run('source', 'set', 'two', '--file', file('two.json', JSON.stringify({ mapping })))
  expect((await run('source', 'map', 'two', 'category=Label')).err).toContain(
    'title no longer reads Label: it still reads Bezeichnung.',
  )
})

it('does not pass over the adapter of a format that the source is registered with', async () => {
  await run('source', 'add', 'inn', '--format', 'indeed-xml')
  const { status, err } = await run('source', 'map', 'inn', 'title=foo')
  expect([status, err]).toEqual([
    1,
    'Source "inn" is registered as indeed-xml, whose adapter a mapping would pass over: ' +
      '"rolecast source set inn --format generic-xml" (or generic-json, or --clear mapping) first.',
  ])
  await run('source', 'set', 'inn', '--format', 'generic-xml')
  expect((await run('source', 'map', 'inn', 'title=foo')).status).toBe(0)
})

it('freezes nothing from a document that an adapter reads', async () => {
  await run('source', 'add', 'lyre')
  const job = {
    text: 'Harpist',
    hostedUrl: 'https://jobs.lever.co/lyre/1',
    id: '1',
    categories: { location: 'Leeds' },
  }
  const board = file(
    'lyre.json',
    JSON.stringify([{ ...job, createdAt: 1777000000000, descriptionPlain: 'Play.' }]),
  )
  const { status, err } = await run('source', 'map', 'lyre', '--from', board)
  expect([status, err]).toEqual([
    1,
    `"${board}" is lever, which has an adapter of its own: there is nothing to map.`,
  ])
})

it('lets go of a mapping that was laid over an adapter before', async () => {
  const mapping = { title: 'text' }
  await stores().runtime.sources.put({ sourceId: 'old', format: 'lever', mapping, secrets: [], keys: [] })
  expect((await run('source', 'map', 'old', '--clear', 'title')).status).toBe(0)
  expect((await stores().runtime.sources.get('old'))?.mapping).toBeUndefined()
})

it('warns where documents were recognised by an adapter', async () => {
  const lark = await sender(stores().runtime, { hours: 0 }, { sourceId: 'lark' })
  const job = (n: number) =>
    `<job><title>Piper ${n}</title><date>2026-11-0${n}</date><referencenumber>p${n}</referencenumber>` +
    `<url>https://lark.example/${n}</url><company>Lark</company><city>Leeds</city><country>GB</country>` +
    '<description>Play the pipes.</description></job>'
  const { format } = await lark.deliver(
    `<source><publisher>Lark</publisher><publisherurl>https://lark.example</publisherurl>${job(1)}${job(2)}</source>`,
  )
  expect(format).toBe('indeed-xml')
  const blind = await run('source', 'map', 'lark', 'title=foo')
  expect([blind.status, blind.err]).toEqual([
    1,
    expect.stringContaining('title is read from foo, which no record'),
  ])
  expect((await stores().runtime.sources.get('lark'))?.mapping).toBeUndefined()
  const { status, err } = await run('source', 'map', 'lark', 'employer=company')
  expect([status, err.split('\n')[0]]).toEqual([
    0,
    'Its documents were read as indeed-xml, by an adapter of its own: from now on the mapping is read instead. ' +
      '"rolecast source set lark --clear mapping" gives the adapter back.',
  ])
  expect((await run('source', 'map', 'lark', 'title=bar')).err).not.toContain('adapter')
})

it('says which path of a mapping no record has', async () => {
  await run('source', 'add', 'nada')
  await run('source', 'map', 'nada', 'title=Bezeichnung', 'category=Nada')
  const says = 'category is read from Nada, which no record of odd.csv has.'
  expect((await run('source', 'test', odd, '--source', 'nada')).err).toBe(says)
  expect((await run('source', 'map', 'nada', '--from', odd)).err).toContain(says)
  const many = Array.from({ length: 60 }, (_, n) => `K${n},Rigger ${n},Tiefwerk,Leeds,`).join('\n')
  const long = file('long.csv', `KZ,Bezeichnung,Firma,Ort,Link\n${many}\n`)
  expect((await run('source', 'test', long, '--source', 'nada')).err).toBe(
    'category is read from Nada, which none of the first 50 records of long.csv has.',
  )
})

it('takes an empty column for one that is there', async () => {
  await run('source', 'add', 'gap')
  const gap = file('gap.csv', 'id,Label,title,company,city\n1,,Fitter,A,Leeds\n2,,Rigger,A,York\n')
  await run('source', 'map', 'gap', 'category=Label')
  expect((await run('source', 'test', gap, '--source', 'gap')).err).toBe('')
})

it('says why nothing can be frozen from a document', async () => {
  await run('source', 'add', 'shop')
  const shop = file('shop.json', '[{"sku":1,"price":4},{"sku":2,"price":5}]')
  const { err: says } = await run('source', 'map', 'shop', '--from', shop)
  expect(says).toContain('shop.json" is refused: unsupported_format, no source format fits this document. ')
  expect(says).toContain('It lacks title; employer, link or place. ')
  const { status, err } = await run('source', 'map', 'shop', 'title=Nada', '--from', odd)
  expect(status).toBe(1)
  expect(err).toContain('odd.csv" is refused: missing_required_field, ')
  expect(err).toContain('The first record refused has no good title.')
  expect(err).toContain('title is read from Nada, which no record of odd.csv has.')
})
