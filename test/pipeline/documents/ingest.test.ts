import { describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../../lib/pipeline/documents/receive.ts'
import type { Runtime, StoredReceipt } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

/** A system with one source, "crumb", on the fakes that keep the engines' contract. */
async function opened(covers?: 'snapshot' | 'delta'): Promise<Runtime> {
  const runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-11-14T09:00:00Z')),
    atOnce,
  )
  await runtime.sources.put({ sourceId: 'crumb', ...(covers && { covers }), secrets: [], keys: [] })
  return runtime
}

let sent = 0
/** Delivers a document as a webhook does, and reads it. */
async function deliver(body: string, runtime: Runtime): Promise<StoredReceipt> {
  sent += 1
  const receipt = await receive(
    { sourceId: 'crumb', webhookId: `m${sent}`, body: Buffer.from(body) },
    runtime,
  )
  if (receipt instanceof Problem) throw receipt
  const closed = await ingest(receipt.key, runtime)
  if (!closed) throw new Error('the document is gone')
  return closed
}

const job = (n: number, title = `Baker ${n}`) =>
  `<job><externalid>B${n}</externalid><Title>${title}</Title><Employername>Crumb</Employername>` +
  `<Description>Knead batch ${n}.</Description><Applyto>https://crumb.example/jobs/${n}</Applyto></job>`
const feed = (...jobs: string[]) => `<source><jobs>${jobs.join('')}</jobs></source>`
const many = (count: number) => Array.from({ length: count }, (_, n) => job(n))

describe('a document that cannot be read', () => {
  it.each([
    ['broken XML', feed(job(1)).slice(0, -12), 'malformed_xml'],
    ['broken JSON', '[{"title":"Baker"', 'malformed_json'],
    ['nothing', '', 'empty_document'],
    ['an unknown format', 'Dear all, the bakery is closed on Monday.', 'unsupported_format'],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "c">]>${feed(job(1))}`, 'entity_expansion'],
    ['an error page', '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>', 'empty_document'],
  ])('(%s) gets its reason, stores no posting, and is kept as it came', async (_, body, reason) => {
    const runtime = await opened()
    const receipt = await deliver(body, runtime)
    expect(receipt).toMatchObject({ state: 'rejected', reason, accepted: 0 })
    expect(await runtime.postings.index('crumb')).toEqual(new Map())
    const kept = await runtime.documents.open(receipt.key)
    expect(Buffer.concat(await Array.fromAsync(kept?.bytes ?? [])).toString()).toBe(body)
  })

  it('leaves what was live before', async () => {
    const runtime = await opened('snapshot')
    await deliver(feed(...many(9)), runtime)
    await deliver(feed(...many(9)).slice(0, -30), runtime)
    expect((await runtime.postings.index('crumb')).size).toBe(9)
  })
})

describe('a document of a source that nobody added', () => {
  it('is refused by name', async () => {
    const runtime = await opened()
    const about = { capturedAt: '2026-11-14T09:00:00.000Z', sha256: '' }
    await runtime.documents.put('sources/stranger/a.xml', Buffer.from(feed(job(1))), about)
    expect(await ingest('sources/stranger/a.xml', runtime)).toMatchObject({
      state: 'rejected',
      reason: 'unknown_source',
    })
  })
})

describe('a document that says it was captured', () => {
  const about = (capturedAt: string) => ({ capturedAt, sha256: '' })

  it.each([
    ['in a hundred years', '2126-01-01T00:00:00.000Z', '2026-11-14T09:00:00.000Z'],
    ['a minute from now', '2026-11-14T09:01:00.000Z', '2026-11-14T09:01:00.000Z'],
    ['yesterday', '2026-11-13T09:00:00.000Z', '2026-11-13T09:00:00.000Z'],
  ])('%s is of that time at most when it came', async (_, stated, firstSeenAt) => {
    const runtime = await opened()
    await runtime.documents.put('sources/crumb/a.xml', Buffer.from(feed(job(1))), about(stated))
    await ingest('sources/crumb/a.xml', runtime)
    const [stored] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B1' }])
    expect(stored).toMatchObject({ firstSeenAt, posting: { capturedAt: firstSeenAt } })
  })
})

describe('a snapshot', () => {
  it('withdraws what it no longer lists', async () => {
    const runtime = await opened('snapshot')
    await deliver(feed(...many(40)), runtime)
    expect(await deliver(feed(...many(37)), runtime)).toMatchObject({ state: 'accepted' })
    expect((await runtime.postings.index('crumb')).size).toBe(37)
    const [gone] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B39' }])
    expect(gone?.status).toBe('withdrawn')
  })

  it('that lost too much is held: what is new goes in, nothing goes out, until a person lets it', async () => {
    const runtime = await opened('snapshot')
    await deliver(feed(...many(200)), runtime)
    const held = await deliver(feed(job(0, 'Head baker')), runtime)
    expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot', accepted: 1 })
    expect((await runtime.postings.index('crumb')).size).toBe(200)
    const [changed] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B0' }])
    expect(changed?.posting.title).toBe('Head baker')
    expect(await ingest(held.key, runtime, { release: true })).toMatchObject({ state: 'accepted' })
    expect((await runtime.postings.index('crumb')).size).toBe(1)
  })

  it('that lists nothing, or repeats itself, removes nothing', async () => {
    const runtime = await opened('snapshot')
    await deliver(feed(...many(30)), runtime)
    expect(await deliver(feed(), runtime)).toMatchObject({ state: 'rejected', reason: 'empty_document' })
    expect(await deliver(feed(...many(30)), runtime)).toMatchObject({ state: 'accepted', accepted: 30 })
    expect((await runtime.postings.index('crumb')).size).toBe(30)
  })

  it('that says nothing new writes nothing', async () => {
    const runtime = await opened('snapshot')
    await deliver(feed(...many(5)), runtime)
    const [before] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B3' }])
    await deliver(feed(...many(5)), runtime)
    const [after] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B3' }])
    expect(after).toEqual(before)
  })
})

describe('a delta', () => {
  it('adds and changes, and says nothing of the rest', async () => {
    const runtime = await opened('delta')
    await deliver(feed(...many(10)), runtime)
    await deliver(feed(job(3, 'Head baker')), runtime)
    expect((await runtime.postings.index('crumb')).size).toBe(10)
  })
})

it('reads a document once, however often its event comes', async () => {
  const runtime = await opened()
  const receipt = await deliver(feed(job(1)), runtime)
  expect(await ingest(receipt.key, runtime)).toEqual(receipt)
})
