import { beforeEach, describe, expect, it } from 'vitest'
import { ingestMessages } from '../../../functions/ingest-document.ts'
import { limits } from '../../../lib/limits.ts'
import { catchUp } from '../../../lib/pipeline/catch-up.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { openReceipt, receive } from '../../../lib/pipeline/documents/receive.ts'
import { ingestUpload } from '../../../lib/pipeline/documents/uploads.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'

const key = 'sources/crumb/jobs.ndjson'
const hourMs = 3_600_000
let nowMs = 0
let store: FakeStore
let runtime: Runtime
beforeEach(async () => {
  nowMs = Date.parse('2026-11-14T09:00:00Z')
  store = fakeStore(() => nowMs)
  runtime = fakeRuntime(store, atOnce)
  await runtime.sources.put({ sourceId: 'crumb', covers: 'delta', format: 'ndjson', secrets: [], keys: [] })
})

const line = (id: string, title: string) =>
  `${JSON.stringify({ id, title, company: 'Crumb', url: `https://crumb.example/${id}`, description: 'Bake bread.' })}\n`
/** What another tool puts under the key, a minute later than what is there. */
function put(text: string, under = key): string {
  nowMs += 60_000
  return keepDocument(store, under, { bytes: Buffer.from(text) })
}
const told = (...versions: string[]) => toldOf(key, ...versions)
const toldOf = (key: string, ...versions: string[]) =>
  ingestMessages(
    {
      Records: versions.map((versionId) => ({
        messageId: versionId,
        body: JSON.stringify({ Records: [{ s3: { object: { key, versionId } } }] }),
        ...{ receiptHandle: '', messageAttributes: {}, md5OfBody: '', eventSource: '', eventSourceARN: '' },
        ...{
          awsRegion: '',
          attributes: { ...{ ApproximateReceiveCount: '', SentTimestamp: '' }, ...senders },
        },
      })),
    },
    runtime,
  )
const senders = { SenderId: '', ApproximateFirstReceiveTimestamp: '' }
const titles = async () =>
  (await Array.fromAsync(runtime.postings.all()))
    .map(({ posting }) => `${posting.sourceRef} ${posting.title}`)
    .sort()

describe('two uploads under one key before the first is read', () => {
  it.each([
    ['in their order', [0, 1, 2]],
    ['the other way round', [2, 1, 0]],
    ['once, of the newest alone', [2]],
    ['twice', [1, 1, 2, 2, 0]],
  ])('are all read, the newest last, when told of %s', async (_, order) => {
    const versions = [
      put(line('a', 'Baker') + line('b', 'Miller')),
      put(line('a', 'Head baker')),
      put(line('c', 'Driver')),
    ]
    await told(...order.map((n) => versions[n] ?? ''))
    expect(await titles()).toEqual(['a Head baker', 'b Miller', 'c Driver'])
    expect(await runtime.receipts.list('crumb', 9)).toHaveLength(3)
  })

  it('are none of the business of an upload whose name begins the same', async () => {
    put(line('x', 'Puppeteer'), `${key}.old`)
    await told(put(line('a', 'Baker')), put(line('b', 'Miller')))
    expect(await titles()).toEqual(['a Baker', 'b Miller'])
  })
})

describe('a form that is posted twice while it is good', () => {
  const receiptId = `rcp_${'f'.repeat(24)}`
  const form = `sources/crumb/${receiptId}`
  beforeEach(async () => {
    await openReceipt({ receiptId, sourceId: 'crumb', key: form }, runtime)
  })
  const receipts = async () => (await runtime.receipts.list('crumb', 9)).map(({ state }) => state)

  it.each([
    ['both', [0, 1]],
    ['both, the second first', [1, 0]],
    ['the second alone', [1]],
  ])('is read both times, in their order, when told of %s', async (_, order) => {
    const versions = [put(line('a', 'Baker') + line('b', 'Miller'), form), put(line('a', 'Head baker'), form)]
    await toldOf(form, ...order.map((n) => versions[n] ?? ''))
    expect([await titles(), await receipts()]).toEqual([
      ['a Head baker', 'b Miller'],
      ['accepted', 'accepted'],
    ])
    expect(await runtime.receipts.get(receiptId)).toMatchObject({ version: versions[0], accepted: 2 })
  })

  it.each([
    ['of the first alone', [0]],
    ['of neither', []],
  ])('has its documents swept, once, when told %s', async (_, order) => {
    const versions = [put(line('a', 'Baker') + line('b', 'Miller'), form), put(line('a', 'Head baker'), form)]
    await toldOf(form, ...order.map((n) => versions[n] ?? ''))
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(versions.length - order.length)
    expect([await titles(), await receipts()]).toEqual([
      ['a Head baker', 'b Miller'],
      ['accepted', 'accepted'],
    ])
    expect((await catchUp(runtime)).swept).toBe(0)
  })

  it('is read once where it is posted once, however often it is told', async () => {
    const version = put(line('a', 'Baker'), form)
    await toldOf(form, version, version)
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(0)
    expect(await receipts()).toEqual(['accepted'])
  })
})

it('what comes by webhook is read without a look at other versions: none can come under its key', async () => {
  const delivery = { sourceId: 'crumb', webhookId: 'm1', body: Buffer.from(line('a', 'Baker')) }
  const receipt = await receive(delivery, runtime)
  if (receipt instanceof Problem) throw receipt
  const [{ version } = { version: '' }] = await Array.fromAsync(runtime.documents.versions(receipt.key))
  const versions: Runtime['documents']['versions'] = () => {
    throw new Error('asked for')
  }
  await ingestUpload(
    { key: receipt.key, version },
    { ...runtime, documents: { ...runtime.documents, versions } },
  )
  expect(await titles()).toEqual(['a Baker'])
})

describe('the sweep', () => {
  it('counts nothing that it cannot read: a key that names no source', async () => {
    put(line('a', 'Baker'), 'sources/CRUMB/jobs.ndjson')
    put(line('a', 'Baker'), 'sources/crumb')
    nowMs += hourMs
    expect([(await catchUp(runtime)).swept, await titles()]).toEqual([0, []])
  })

  it('reads what no event told of, in the order in which it came', async () => {
    put(line('a', 'Baker') + line('b', 'Miller'))
    put(line('a', 'Head baker'))
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(2)
    expect(await titles()).toEqual(['a Head baker', 'b Miller'])
    expect((await catchUp(runtime)).swept).toBe(0)
  })

  it('reads what came under several keys in the order in which it came', async () => {
    put(line('a', 'Baker'), 'sources/crumb/jobs-9.ndjson')
    put(line('a', 'Head baker'), 'sources/crumb/jobs-10.ndjson')
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(2)
    expect(await titles()).toEqual(['a Head baker'])
  })

  it('leaves an upload alone that nobody read before a newer one was read', async () => {
    put(line('a', 'Baker'))
    put(line('a', 'Head baker'))
    await ingest(key, runtime)
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(0)
    expect(await titles()).toEqual(['a Head baker'])
  })

  it('looks at so many documents a run, and the next goes on from there', async () => {
    const named = (n: number) => `rcp_${n.toString(16).padStart(24, '0')}`
    const counts = {
      seen: 1,
      accepted: 1,
      rejected: 0,
      duplicate: 0,
      problems: [],
      receivedAt: '',
      updatedAt: '',
    }
    for (let n = 0; n < limits.sweptAtOnceMax; n += 1) {
      const [receiptId, under] = [named(n), `sources/crumb/${named(n)}`]
      keepDocument(store, under, { bytes: Buffer.from('') })
      const about = { receiptId, sourceId: 'crumb', key: under, document: under, sequence: n }
      await runtime.receipts.open({ ...about, ...counts, state: 'accepted' })
    }
    put(line('z', 'Zookeeper'), 'sources/crumb/z.ndjson')
    nowMs += hourMs
    expect((await catchUp(runtime)).swept).toBe(0)
    expect(await runtime.receipts.sweptTo()).toBe(`sources/crumb/${named(limits.sweptAtOnceMax - 1)}`)
    expect((await catchUp(runtime)).swept).toBe(1)
    expect([await titles(), await runtime.receipts.sweptTo()]).toEqual([['z Zookeeper'], ''])
  }, 60_000)

  it('goes on where one document cannot be read', async () => {
    put(line('a', 'Baker'), 'sources/crumb/1.ndjson')
    put(line('b', 'Miller'), 'sources/crumb/2.ndjson')
    nowMs += hourMs
    const open: Runtime['documents']['open'] = async (name, version) => {
      if (name.endsWith('1.ndjson')) throw new TypeError('a mistake of ours')
      return runtime.documents.open(name, version)
    }
    const broken = { ...runtime, documents: { ...runtime.documents, open } }
    expect((await catchUp(broken)).swept).toBe(1)
    expect(await titles()).toEqual(['b Miller'])
    expect((await catchUp(runtime)).swept).toBe(1)
  })

  it('goes on behind a document that ended the run before it, and openings are marked all the same', async () => {
    put(line('a', 'Baker'), 'sources/crumb/1.ndjson')
    put(line('b', 'Miller'), 'sources/crumb/2.ndjson')
    nowMs += hourMs
    let marked = 0
    const stamps = () => {
      marked += 1
      return runtime.openings.stamps()
    }
    const open: Runtime['documents']['open'] = (name, version) =>
      name.endsWith('1.ndjson') ? new Promise(() => {}) : runtime.documents.open(name, version)
    const killed = {
      ...runtime,
      documents: { ...runtime.documents, open },
      openings: { ...runtime.openings, stamps },
    }
    void catchUp(killed)
    await expect.poll(() => runtime.receipts.sweptTo()).toBe('sources/crumb/1.ndjson')
    expect(marked).toBe(1)
    expect((await catchUp(killed)).swept).toBe(1)
    expect([await titles(), await runtime.receipts.sweptTo()]).toEqual([['b Miller'], ''])
  })

  it('leaves to replay what the table has forgotten: read under a new number, it would count as news', async () => {
    const first = put(line('a', 'Baker'))
    await ingest(key, runtime, { version: first })
    put(line('a', 'Head baker'))
    await ingest(key, runtime)
    const emptied = fakeStore(() => nowMs)
    for (const name of ['documents', 'documentVersions', 'records', 'sources'] as const)
      for (const [at, kept] of store[name]) emptied[name].set(at, kept as never)
    const forgetful = fakeRuntime(emptied, atOnce)
    await receive({ sourceId: 'crumb', webhookId: 'm1', body: Buffer.from(line('a', 'News')) }, forgetful)
    nowMs += hourMs
    expect((await catchUp(forgetful)).swept).toBe(0)
    expect(emptied.logged.join('')).toContain('the table has forgotten')
    expect([...emptied.receipts.values()].map(({ state }) => state)).toEqual(['received'])
  })

  it('does not wait for openings to be marked', async () => {
    put(line('a', 'Baker'), 'sources/crumb/1.ndjson')
    nowMs += hourMs
    const stamps = () => Promise.reject(new TypeError('a mistake of ours'))
    await expect(catchUp({ ...runtime, openings: { ...runtime.openings, stamps } })).rejects.toThrow(
      'mistake',
    )
    expect(await titles()).toEqual(['a Baker'])
  })
})
