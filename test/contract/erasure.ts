import { expect, it } from 'vitest'
import type { DocumentListing, Runtime } from '../../lib/ports.ts'
import { recordNames } from '../../lib/ports.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { postingOf } from '../posting-of.ts'
import { firstVersion } from './feed-version.ts'
import { recordOf } from './matching.ts'
import { receiptOf } from './sources.ts'

const at = '2026-11-01T08:00:00.000Z'
const textOf = async (bytes: AsyncIterable<Uint8Array> | undefined) =>
  bytes && Buffer.concat(await Array.fromAsync(bytes)).toString('utf8')
const chunksOf = async function* (text: string) {
  yield Buffer.from(text)
}

/** What reading again and erasing ask of every port; `keep` puts a document over what is under its key. */
export function erasureContract(
  open: () => Runtime,
  { fresh, keep }: { fresh: () => string; keep: (key: string, text: string) => Promise<void> },
): void {
  const versionsOf = (prefix: string): Promise<DocumentListing[]> =>
    Array.fromAsync(open().documents.versions(prefix))
  /** Two versions under one key; which is which is told by what is in them. */
  async function twoVersions() {
    const key = `sources/${fresh()}/jobs.json`
    await keep(key, 'old')
    await keep(key, 'new')
    const listed = await versionsOf(key)
    const texts = await Promise.all(
      listed.map(async (one) => textOf((await open().documents.open(key, one.version))?.bytes)),
    )
    const named = (text: string) => listed[texts.indexOf(text)] ?? { key, version: '', storedAt: '' }
    return { key, count: listed.length, old: named('old'), newest: named('new') }
  }

  it('lists and opens every version of a document', async () => {
    const { key, count, old, newest } = await twoVersions()
    expect(count).toBe(2)
    expect((await versionsOf(key)).map(({ version }) => version)).toEqual([newest.version, old.version])
    expect(await Array.fromAsync(open().documents.versions(key, key))).toEqual([])
    expect(old.version).not.toBe(newest.version)
    expect(await textOf((await open().documents.open(key))?.bytes)).toBe('new')
    expect(await open().documents.open(key, 'none')).toBeUndefined()
  })

  it('removes a version for good, and shows no older one in its place', async () => {
    const { key, old, newest } = await twoVersions()
    await open().documents.remove(key, newest.version)
    await open().documents.remove(key, newest.version)
    expect(await open().documents.open(key)).toBeUndefined()
    expect(await textOf((await open().documents.open(key, old.version))?.bytes)).toBe('old')
    await open().documents.remove(key, old.version)
    expect(await versionsOf(key)).toEqual([])
  })

  it('keeps in the place of a removed version what was left of it, until that is removed too', async () => {
    const { key, old } = await twoVersions()
    await open().documents.putRedacted({ ...old, capturedAt: at }, chunksOf('left'))
    await open().documents.remove(key, old.version)
    const left = await open().documents.open(key, old.version)
    expect(left).toMatchObject({ isRedacted: true, capturedAt: at, version: old.version })
    expect(await textOf(left?.bytes)).toBe('left')
    expect((await versionsOf(key)).find(({ version }) => version === old.version)).toMatchObject(old)
    expect(await textOf((await open().documents.open(key))?.bytes)).toBe('new')
    await open().documents.putRedacted({ ...old, capturedAt: at }, chunksOf('less'))
    expect(await textOf((await open().documents.open(key, old.version))?.bytes)).toBe('less')
    await open().documents.remove(key, old.version)
    expect(await open().documents.open(key, old.version)).toBeUndefined()
  })

  it('keeps records, the last word of each, until they are removed', async () => {
    const prefix = `words/${fresh()}/`
    for (const name of ['b', 'a', 'b']) await open().records.put(prefix + name, { name, at })
    expect(await Array.fromAsync(open().records.list(prefix))).toEqual([`${prefix}a`, `${prefix}b`])
    expect(await open().records.get(`${prefix}b`)).toEqual({ name: 'b', at })
    await open().records.remove(`${prefix}b`)
    await open().records.remove(`${prefix}b`)
    expect(await open().records.get(`${prefix}b`)).toBeUndefined()
  })

  it('leaves a record of sources, partners, operators and documents that came to an end', async () => {
    const id = fresh()
    const source = { sourceId: id, secrets: [], keys: [] }
    const partner = { partnerId: id, name: 'P', feeds: [], keys: [] }
    const holder = { kind: 'operator' as const, id, key: { keyId: id, sha256: 'x', createdAt: at } }
    await open().sources.put(source)
    await open().partners.put(partner)
    await open().keys.put(id, holder)
    const receipt = receiptOf(id, { sourceId: id, sequence: 7 })
    await open().receipts.open(receipt)
    await open().receipts.move({ ...receipt, state: 'processing' }, ['received'])
    expect(await open().records.get(recordNames.document(id, id))).toBeUndefined()
    await open().receipts.move({ ...receipt, state: 'accepted' }, ['processing'])
    expect(await open().records.get(recordNames.source(id))).toEqual(source)
    expect(await open().records.get(recordNames.partner(id))).toEqual(partner)
    expect(await open().records.get(recordNames.operator(id))).toEqual(holder)
    expect(await open().records.get(recordNames.document(id, id))).toMatchObject({
      sequence: 7,
      state: 'accepted',
    })
    await open().receipts.remove(receipt)
    await open().sources.remove(id)
    await open().keys.remove(id)
    expect(await open().sources.get(id)).toBeUndefined()
    expect(await open().receipts.get(id)).toBeUndefined()
    expect(await open().keys.holder(id)).toBeUndefined()
    expect(await open().records.get(recordNames.source(id))).toBeUndefined()
    expect(await open().records.get(recordNames.document(id, id))).toBeUndefined()
  })

  it('tells where the fence stands, and numbers documents beyond what was used before', async () => {
    const id = fresh()
    expect(await open().sources.fence(id)).toBe(0)
    await open().sources.raiseFence(id, 5)
    expect(await open().sources.fence(id)).toBe(5)
    await open().sources.skipTo(id, 40)
    await open().sources.skipTo(id, 3)
    expect(await open().sources.nextSequence(id)).toBe(41)
  })

  it('keeps nothing of an erased posting, and takes none under its key ever after', async () => {
    const sourceId = fresh()
    const write = { posting: postingOf({ sourceId, sourceRef: 'a' }), hash: 'h' }
    const other = { posting: postingOf({ sourceId, sourceRef: 'b' }), hash: 'h' }
    await open().postings.put(sourceId, 1, [write, other])
    const keys = [
      { sourceId, sourceRef: 'a' },
      { sourceId, sourceRef: 'never seen' },
    ]
    await open().postings.erase(keys)
    await open().postings.erase(keys)
    expect(await open().postings.get(keys)).toEqual([undefined, undefined])
    expect([...(await open().postings.index(sourceId)).keys()]).toEqual(['b'])
    expect(await open().postings.put(sourceId, 999_999, [write, other])).toEqual(['stale', 'written'])
    expect(await open().postings.withdraw(sourceId, 999_999, ['a'], at)).toEqual(['stale'])
    const left = await Array.fromAsync(open().postings.all(sourceId))
    expect(left.map(({ posting }) => posting.sourceRef)).toEqual(['b'])
  })

  it('removes a record of matching and an opening for the one who knows its version', async () => {
    const record = recordOf(fresh())
    await open().identities.put(record)
    expect(await open().identities.remove(record)).toBe('conflict')
    expect(await open().identities.remove({ ...record, version: 1 })).toBe('removed')
    expect(await open().identities.remove({ ...record, version: 1 })).toBe('removed')
    expect(await open().identities.get([record.postingKey])).toEqual([undefined])

    const opening = { ...sampleOpening({ version: 1 }), openingId: fresh() }
    await open().openings.put(opening)
    const before = await open().openings.stamps()
    expect(await open().openings.remove({ ...opening, version: 2 })).toBe('conflict')
    expect(await open().openings.remove(opening)).toBe('removed')
    expect(await open().openings.get(opening.openingId)).toBeUndefined()
    expect(await open().openings.stamps()).not.toEqual(before)
  })

  it('restores a pointer where none or an older one stands, and lets go of one that was held for it', async () => {
    const feedId = fresh()
    const version = firstVersion(feedId, at)
    await open().feeds.advance(version)
    const copies = await Array.fromAsync(open().feeds.pointers())
    expect(copies.find((copy) => copy.feedId === feedId)).toEqual(version)
    await open().feeds.restore({ ...version, listings: 7 })
    expect(await open().feeds.current(feedId)).toEqual(version)
    await open().feeds.restore({ ...version, version: 9 })
    expect(await open().feeds.current(feedId)).toMatchObject({ version: 9 })
    await open().feeds.restore(version)
    expect(await open().feeds.current(feedId)).toMatchObject({ version: 9 })
    const lost = { ...version, feedId: fresh(), version: 9 }
    await open().feeds.restore({ ...lost, isHeld: true })
    expect(await open().feeds.current(lost.feedId)).toMatchObject({ version: 9, isHeld: true })
    await open().feeds.restore(lost)
    expect(await open().feeds.current(lost.feedId)).toEqual(lost)
    await open().feeds.copyPointer(lost)
    const left = await Array.fromAsync(open().feeds.pointers())
    expect(left.find((copy) => copy.feedId === lost.feedId)).toEqual(lost)
    expect(await open().feeds.advance({ ...lost, version: 10 })).toBe('advanced')
    await open().feeds.forget(lost.feedId, 9)
    expect((await open().feeds.history(lost.feedId, 9)).map((past) => past.version)).toEqual([10])
  })

  it('lists the objects under a prefix and takes one away for good', async () => {
    const prefix = `feeds/${fresh()}/`
    for (const name of ['b', 'a']) await open().feeds.write(prefix + name, [Buffer.from('x')], 'text/plain')
    const names = async () => (await Array.fromAsync(open().feeds.objects(prefix))).map(({ key }) => key)
    expect(await names()).toEqual([`${prefix}a`, `${prefix}b`])
    await open().feeds.remove(`${prefix}a`)
    await open().feeds.remove(`${prefix}a`)
    expect(await names()).toEqual([`${prefix}b`])
    await expect(open().feeds.open(`${prefix}a`)).rejects.toMatchObject({ code: 'not_found' })
  })
}
