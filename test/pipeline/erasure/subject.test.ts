import { describe, expect, it } from 'vitest'
import { eraseAgain } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { postingsSaying, sayingOf } from '../../../lib/pipeline/erasure/subject.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openSender } from '../sender.ts'

it.each(['´´´´´', '  Jo   ', 'a    b', '000-0000', '000 00 01', '+00 (00) 1234', '1234'])(
  'refuses to look for %j: it would be found anywhere',
  (subject) => {
    expect(sayingOf(subject)).toBeUndefined()
  },
)

it.each([
  ['0131 496 0733', 'Ring +44 (131) 496-0733.', true],
  ['+44 131 4960733', 'Ring 0131.496.0733.', true],
  ['040 1234', 'Ring 0049 40 1234.', true],
  ['0131 496 0733', 'Ring +44 131 496 0734.', false],
  ['Renée  DUPONT', 'Ask for renee dupont.', true],
  ['0131 496 0733', 'Ring 0131\u2011496\u20110733.', true],
  ['0131\u2013496\u20130733', 'Ring 0131 \u2212 496 0733.', true],
  ['Anna-Lena Osterby', 'Ask for Anna\u2011Lena Oster\u00adby.', true],
  ['12-345', 'Shift 12-345', true],
  ['12-345', 'Shift 12345', false],
])('looking for %j in %j says %s', (subject, text, isSaid) => {
  expect(sayingOf(subject)?.(text)).toBe(isSaid)
})

const record = (id: string, description: string) =>
  JSON.stringify({ id, title: 'Baker', company: 'Crumb', url: `https://crumb.example/${id}`, description })

it.each([
  ['a name over a line break', 'Wilhelmina Osterby', 'Ask for Wilhelmina\nOsterby at the gate.'],
  ['a number over a line break', '0131 496 0733', 'Ring 0131 496\n0733 before noon.'],
  ['a name with a quote in it', 'Wil "Mina" Osterby', 'Ask for Wil "Mina" Osterby at the gate.'],
  ['a name with a backslash in it', 'CRUMB\\osterby', 'Write to CRUMB\\osterby about shifts.'],
])('%s is found, and goes from table and documents', async (_, subject, text) => {
  const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson' })
  await deliver([record('a', text), record('b', 'Bake bread.')].join('\n'))
  const says = sayingOf(subject)
  if (!says) throw new Error('too short')
  const found = await postingsSaying(says, runtime)
  expect(found).toEqual([{ sourceId: 'crumb', sourceRef: 'a' }])
  expect(await erasePostings(found, { by: 'Ada', why: 'asked' }, runtime, says)).toMatchObject({
    postings: 1,
    documents: 1,
  })
  expect(await live()).toEqual(['b'])
})

it.each([
  ['a line break in JSON', 'Wilhelmina Osterby', '{"text":"Ask for Wilhelmina\\nOsterby."'],
  ['JSON in ASCII', 'Renée Dupont', '{"text":"Ask for Ren\\u00e9e Dupont."'],
  ['a quote in JSON', 'Wil "Mina" Osterby', '{"text":"Ask for Wil \\"Mina\\" Osterby."}'],
  ['references by name and number', 'Renée Dupont', '<p>Ask for Ren&eacute;e&#x20;Dupont.</p>'],
  ['references in references', 'Renée Dupont', '<p>Ask for Ren&amp;amp;eacute;e Dupont.</p>'],
  ['markup about a name', 'Renée Dupont', '<p>Ask for <b>Renée</b> Dupont.</p>'],
  ['markup between names', 'Renée Dupont', '{"text":"Ask for Renée<br \\/>Dupont."'],
  ['markup in a name, escaped', 'Renée Dupont', '{"text":"Ask for R&lt;i&gt;en&lt;/i&gt;ée Dupont."'],
])('%s is seen through in records that were refused', async (_, subject, refused) => {
  const { runtime, deliver } = await openSender({ covers: 'delta', format: 'ndjson' })
  const { key, rejected } = await deliver([refused, record('b', 'Bake bread.')].join('\n'))
  expect(rejected).toBe(1)
  const says = sayingOf(subject) ?? (() => true)
  expect(await erasePostings([], { by: 'Ada', why: 'asked' }, runtime, says)).toMatchObject({ documents: 1 })
  const [left] = await Array.fromAsync(runtime.documents.versions(key))
  expect(left?.isRedacted).toBe(true)
})

it('what only names of fields would say together is not said', async () => {
  const { runtime, deliver } = await openSender({ covers: 'delta', format: 'ndjson' })
  await deliver(record('a', 'Bake bread.'))
  for (const subject of ['capturedAt', 'sourceRef', '"Baker","'])
    expect(await postingsSaying(sayingOf(subject) ?? (() => true), runtime)).toEqual([])
})

const whoever = sayingOf('w.osterby@crumb.example') ?? (() => true)
const contact = { name: 'Wilhelmina Osterby', email: 'w.osterby@crumb.example' }
const asked = { by: 'Ada', why: 'asked' }
const named = { id: 'a', title: 'Baker', company: 'Crumb', description: 'Bake bread.', contact }

it('a field that is read of no posting goes from its document, and the posting stays', async () => {
  const { runtime, deliver, live } = await openSender({ covers: 'snapshot' })
  const { key } = await deliver(JSON.stringify([named]))
  expect(await postingsSaying(whoever, runtime)).toEqual([])
  const done = await erasePostings([], asked, runtime, whoever)
  expect(done).toMatchObject({ postings: 0, documents: 1 })
  expect(await live()).toEqual(['a'])
  const left = await runtime.documents.open(
    key,
    (await Array.fromAsync(runtime.documents.versions(key)))[0]?.version,
  )
  const text = Buffer.concat(await Array.fromAsync(left?.bytes ?? [])).toString()
  expect([left?.isRedacted, text.includes('Osterby'), text.includes('Bake bread.')]).toEqual([
    true,
    false,
    true,
  ])
  expect(await erasePostings([], asked, runtime, whoever)).toMatchObject({ documents: 0 })
})

it.each(['sources/ghost/a.json', 'sources/Crumb Bakery/a.json', 'sources/a.json'])(
  'a document of no source (%s) is searched as well',
  async (key) => {
    const { runtime } = await openSender()
    const about = { capturedAt: '2026-11-14T09:00:00.000Z', sha256: '' }
    await runtime.documents.put(key, Buffer.from(JSON.stringify([named])), about)
    expect(await erasePostings([], asked, runtime, whoever)).toMatchObject({ documents: 1 })
  },
)

it('a search that lasts says how far it is', async () => {
  const { runtime, deliver } = await openSender({ covers: 'delta' })
  for (const id of ['a', 'b', 'c']) await deliver(JSON.stringify([{ ...named, id }]))
  const told: unknown[] = []
  let ms = 0
  const now = () => (ms += 6_000)
  const log = {
    info: (event: string, said: object) => void (event === 'documents searched' && told.push(said)),
  }
  await erasePostings([], asked, { ...runtime, now, log }, whoever)
  expect(told).toEqual([{ prefix: 'sources/', searched: 1, of: 3 }])
})

describe('where ids mean nothing', () => {
  const said = { title: 'Baker', company: 'Crumb', description: 'Bake bread, early or late.' }
  const other = { id: 'c', title: 'Miller', company: 'Crumb', description: 'Mill flour.' }
  const build = (...ids: string[]) => JSON.stringify([...ids.map((id) => ({ ...said, id })), other])

  it.each([0, 1])(
    'two postings that say the same go together, whichever of them is named (%d)',
    async (nth) => {
      const { runtime, deliver, live } = await openSender({ covers: 'snapshot', identity: 'content' })
      await deliver(build('a', 'b'))
      const before = await live()
      const twins = before.filter((ref) =>
        before.some((one) => one !== ref && one.startsWith(ref.slice(0, 16))),
      )
      expect(twins).toHaveLength(2)
      const key = { sourceId: 'crumb', sourceRef: twins[nth] ?? '' }
      const done = await erasePostings([key], asked, runtime)
      expect(done).toMatchObject({ postings: 2, documents: 1 })
      await deliver(build('d', 'e'))
      expect(await live()).toEqual(before.filter((ref) => !twins.includes(ref)))
    },
  )

  it('a posting that kept its first id comes back under none', async () => {
    const { runtime, deliver, live } = await openSender({ covers: 'snapshot' })
    await deliver(build('a', 'b'))
    const source = await runtime.sources.get('crumb')
    if (source) await runtime.sources.put({ ...source, identity: 'content' })
    const done = await erasePostings([{ sourceId: 'crumb', sourceRef: 'a' }], asked, runtime)
    expect(done).toMatchObject({ postings: 2 })
    await deliver(build('d', 'e'))
    expect(await live()).toEqual(['c'])
  })

  it('an erasure that was cut short behind the table finds the documents again', async () => {
    const { runtime, deliver } = await openSender({ covers: 'snapshot', identity: 'content' })
    const { key } = await deliver(build('a'))
    const sourceRef = [...(await runtime.postings.index('crumb'))].map(([ref]) => ref)[0] ?? ''
    const versions = () => {
      throw new Error('cut short')
    }
    const cut = { ...runtime, documents: { ...runtime.documents, versions } }
    await expect(erasePostings([{ sourceId: 'crumb', sourceRef }], asked, cut)).rejects.toThrow('cut short')
    await eraseAgain(runtime)
    const [left] = await Array.fromAsync(runtime.documents.versions(key))
    expect(left?.isRedacted).toBe(true)
  })
})

describe('what is said of the fields of records', () => {
  const dated = (id: string, datePosted: string, more = {}) =>
    JSON.stringify({ ...JSON.parse(record(id, `Bake bread ${id}.`)), ...more, datePosted })
  const says = sayingOf('Wilhelmina Osterby') ?? (() => true)

  /** Receipts and stored documents, as text. */
  async function keptOf({ documents, receipts }: Runtime): Promise<string> {
    const texts = (await receipts.list('crumb', 99)).map((receipt) => JSON.stringify(receipt))
    for await (const { key, version } of documents.versions('sources/'))
      texts.push(
        Buffer.concat(await Array.fromAsync((await documents.open(key, version))?.bytes ?? [])).toString(),
      )
    return texts.join('\n')
  }

  it('goes for a person also from a document that an erasure had cut before', async () => {
    const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson' })
    await deliver([dated('a', '2026-10-01'), dated('b', '2026-02-30 Wilhelmina Osterby')].join('\n'))
    await erasePostings([{ sourceId: 'crumb', sourceRef: 'a' }], asked, runtime)
    expect(await keptOf(runtime)).toContain('Osterby')
    expect(await erasePostings([], asked, runtime, says)).toMatchObject({ documents: 1, receipts: 1 })
    expect(await keptOf(runtime)).not.toContain('Osterby')
    expect(await live()).toEqual(['b'])
  })

  it.each(['ref', 'content'] as const)(
    'goes with its posting, where that goes by its %s',
    async (identity) => {
      const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson', identity })
      await deliver(
        [dated('a', '2026-02-30 Wilhelmina'), dated('b', '2026-02-30 ask Bo', { title: 'Miller' })].join(
          '\n',
        ),
      )
      expect(await keptOf(runtime)).toMatch(/Wilhelmina.*ask Bo/s)
      const [key] = await postingsSaying((text) => text.includes('Bake bread a.'), runtime)
      if (!key) throw new Error('not stored')
      await erasePostings([key], asked, runtime)
      expect(await keptOf(runtime)).not.toContain('Wilhelmina')
      expect(await keptOf(runtime)).toContain('ask Bo')
      expect(await live()).toHaveLength(1)
    },
  )
})
