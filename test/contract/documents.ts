import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { firstVersion } from './feed-version.ts'

const about = { capturedAt: '2026-11-01T08:00:00.000Z', sha256: 'abc' }
const textOf = async (bytes: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** What every Documents, Feeds, Openings and Keys port must do; `fresh` gives a name that no other test uses. */
export function documentsContract(open: () => Runtime, fresh: () => string): void {
  it('keeps the first document under a key and tells a repeat', async () => {
    const key = `sources/crumb/${fresh()}`
    const puts = await Promise.all(
      Array.from({ length: 10 }, (_, n) => open().documents.put(key, Buffer.from(`<a>${n}</a>`), about)),
    )
    expect(puts.filter((outcome) => outcome === 'created')).toHaveLength(1)
    const document = await open().documents.open(key)
    expect(await textOf(document?.bytes ?? (async function* () {})())).toBe(
      `<a>${puts.indexOf('created')}</a>`,
    )
    expect(document?.capturedAt).toBe(about.capturedAt)
    expect(await open().documents.sha256(key)).toBe('abc')
  })

  it('keeps a document that comes as a stream, and tells a repeat of it', async () => {
    const key = `sources/crumb/${fresh()}`
    const piece = Buffer.alloc(1024 ** 2, 'abcdefghijk')
    async function* stream() {
      for (let n = 0; n < 20; n += 1) yield piece
    }
    expect(await open().documents.put(key, stream(), about)).toBe('created')
    expect(await open().documents.put(key, stream(), about)).toBe('exists')
    const document = await open().documents.open(key)
    expect(document).toMatchObject({ length: 20 * piece.length, capturedAt: about.capturedAt })
    const bytes = Buffer.concat(await Array.fromAsync(document?.bytes ?? []))
    expect(bytes.equals(Buffer.concat(Array.from({ length: 20 }, () => piece)))).toBe(true)
    expect(await open().documents.sha256(key)).toBe('abc')
  })

  it('has no document where none was put', async () => {
    expect(await open().documents.open(`sources/crumb/${fresh()}`)).toBeUndefined()
  })

  it('lists documents under a prefix with the version that opening them shows', async () => {
    const prefix = `sources/${fresh()}/`
    for (const name of ['b', 'a']) await open().documents.put(prefix + name, Buffer.from(name), about)
    const listed = await Array.fromAsync(open().documents.versions(prefix))
    expect(listed.map(({ key }) => key)).toEqual([`${prefix}a`, `${prefix}b`])
    expect(listed[0]?.version).toBe((await open().documents.open(`${prefix}a`))?.version)
  })

  it('gives a form that takes one document under its key, and none that is too large', async () => {
    const key = `sources/crumb/${fresh()}`
    const { url, fields } = await open().documents.uploadForm(key, { bytesMax: 10, seconds: 60 })
    const post = (body: string) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('file', new Blob([body]))
      return fetch(url, { method: 'POST', body: form })
    }
    expect((await post('far too large a document')).ok).toBe(false)
    expect(await open().documents.open(key)).toBeUndefined()
    expect((await post('small')).ok).toBe(true)
    expect(await textOf((await open().documents.open(key))?.bytes ?? (async function* () {})())).toBe('small')
  })

  it('moves a feed pointer one version at a time, for one publisher only', async () => {
    const feedId = fresh()
    const version = firstVersion(feedId, about.capturedAt)
    const tries = await Promise.all(Array.from({ length: 8 }, () => open().feeds.advance(version)))
    expect(tries.filter((outcome) => outcome === 'advanced')).toHaveLength(1)
    expect(await open().feeds.advance({ ...version, version: 3 })).toBe('conflict')
    expect(await open().feeds.advance({ ...version, version: 2 })).toBe('advanced')
    expect((await open().feeds.history(feedId, 9)).map((past) => past.version)).toEqual([2, 1])
  })

  it('gives back a feed file, a range of it, and a link to it', async () => {
    const key = `feeds/${fresh()}/a.xml`
    await open().feeds.write(key, [Buffer.from('0123456789')], 'application/xml')
    expect(await textOf(await open().feeds.open(key))).toBe('0123456789')
    expect(await textOf(await open().feeds.open(key, { first: 2, last: 4 }))).toBe('234')
    const answer = await fetch(await open().feeds.link(key, { mediaType: 'application/xml', seconds: 60 }))
    expect(answer.headers.get('content-type')).toBe('application/xml')
    expect(await answer.text()).toBe('0123456789')
  })

  it('notes once that openings changed, until a build begins', async () => {
    await open().feeds.clearDirty()
    expect(await open().feeds.markDirty()).toBe(true)
    expect(await open().feeds.markDirty()).toBe(false)
    await open().feeds.clearDirty()
    expect(await open().feeds.markDirty()).toBe(true)
  })

  it('knows who holds a key, and nothing of other keys', async () => {
    const keyId = fresh()
    await open().keys.put(keyId, { kind: 'partner', id: 'demo' })
    expect(await open().keys.holder(keyId)).toEqual({ kind: 'partner', id: 'demo' })
    expect(await open().keys.holder(fresh())).toBeUndefined()
  })

  it('lays pieces end to end: bytes, runs of other files, and what is made in its turn', async () => {
    const from = `feeds/${fresh()}/a.xml`
    const key = `feeds/${fresh()}/b.xml`
    await open().feeds.write(from, [Buffer.from('0123456789')], 'application/xml')
    const pieces = [
      Buffer.from('<'),
      { key: from, first: 2, last: 3 },
      { key: from, first: 4, last: 4 },
      async () => Buffer.from('+'),
      { key: from, first: 9, last: 9 },
    ]
    expect(await open().feeds.compose(key, pieces, { mediaType: 'application/xml' })).toBe(6)
    expect(await textOf(await open().feeds.open(key))).toBe('<234+9')
    expect(await open().feeds.compose(key, [], { mediaType: 'application/xml' })).toBe(0)
  })

  it('lays long runs of other files end to end as they were', async () => {
    const [from, key] = [`feeds/${fresh()}/a.xml`, `feeds/${fresh()}/b.xml`]
    const long = Buffer.alloc(13 * 1024 ** 2, 'abcdefghijk')
    await open().feeds.write(from, [long], 'application/xml')
    const first = 1_000
    const pieces = [Buffer.from('start'), { key: from, first, last: long.length - 1 }, Buffer.from('end')]
    const bytes = await open().feeds.compose(key, pieces, { mediaType: 'application/xml' })
    expect(bytes).toBe(long.length - first + 8)
    const laid: Uint8Array[] = []
    for await (const chunk of await open().feeds.open(key)) laid.push(chunk)
    const wanted = Buffer.concat([Buffer.from('start'), long.subarray(first), Buffer.from('end')])
    expect(Buffer.concat(laid).equals(wanted)).toBe(true)
  })

  it.each([
    ['a few bytes', 10],
    ['more than one part', 13 * 1024 ** 2],
  ])('keeps %s only if they come to the checksum that was stated', async (_, size) => {
    const [from, good, bad] = ['a', 'b', 'c'].map((name) => `feeds/${fresh()}/${name}.xml`) as [
      string,
      string,
      string,
    ]
    const long = Buffer.alloc(size, 'abcdefghijk')
    await open().feeds.write(from, [long], 'application/xml')
    const pieces = [Buffer.from('start'), { key: from, first: 1, last: long.length - 1 }, Buffer.from('end')]
    const crc = crc32(Buffer.concat([Buffer.from('start'), long.subarray(1), Buffer.from('end')]))
    const about = { mediaType: 'application/xml', crc }
    expect(await open().feeds.compose(good, pieces, about)).toBe(long.length + 7)
    const wrong = open().feeds.compose(bad, pieces, { ...about, crc: (crc ^ 1) >>> 0 })
    await expect(wrong).rejects.toMatchObject({ code: 'store_unavailable' })
    await expect(open().feeds.open(bad)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('says not_found for a run of a file that is gone', async () => {
    const pieces = [{ key: 'feeds/gone', first: 0, last: 1 }]
    const laid = open().feeds.compose(`feeds/${fresh()}/a`, pieces, { mediaType: 'text/plain' })
    await expect(laid).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps the note of a build', async () => {
    const note = {
      feedId: fresh(),
      basis: 'b',
      buildKey: 'k',
      listings: 3,
      etag: '"e"',
      refused: { code: 'x' },
    }
    expect(await open().feeds.note(note.feedId)).toBeUndefined()
    await open().feeds.putNote(note)
    expect(await open().feeds.note(note.feedId)).toEqual(note)
  })

  it("keeps how deliveries to a partner's webhook went", async () => {
    const partnerId = fresh()
    expect(await open().partners.notices(partnerId)).toBeUndefined()
    await open().partners.putNotices(partnerId, { failures: 2, lastStatus: 503 })
    expect(await open().partners.notices(partnerId)).toEqual({ failures: 2, lastStatus: 503 })
  })

  it('moves the stamp of a shard with every change in it, and no other', async () => {
    const moved = async (work: () => Promise<unknown>) => {
      const before = await open().openings.stamps()
      await work()
      const after = await open().openings.stamps()
      return after.flatMap((stamp, shard) => (stamp === before[shard] ? [] : [shard]))
    }
    const opening = { ...sampleOpening({ version: 1 }), openingId: fresh() }
    const next = { ...opening, version: 2 }
    const [shard, ...others] = await moved(() => open().openings.put(opening))
    expect(others).toEqual([])
    expect(await moved(() => open().openings.put(next))).toEqual([shard])
    expect(await moved(() => open().openings.put(opening))).toEqual([])
    const there = await Array.fromAsync(open().openings.shard(shard ?? 0))
    const stored = there.find(({ openingId }) => openingId === opening.openingId)
    expect(stored?.version).toBe(2)
    expect(stored?.read()).toEqual(next)
    const ids = there.map(({ openingId }) => openingId)
    expect(ids).toEqual(ids.toSorted())
    expect(await moved(() => open().openings.redirect(opening.openingId, 'other', next.version))).toEqual([
      shard,
    ])
  })
}
