import { expect, it } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'

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

  it('has no document where none was put', async () => {
    expect(await open().documents.open(`sources/crumb/${fresh()}`)).toBeUndefined()
  })

  it('lists documents under a prefix with the version that opening them shows', async () => {
    const prefix = `sources/${fresh()}/`
    for (const name of ['b', 'a']) await open().documents.put(prefix + name, Buffer.from(name), about)
    const listed = await Array.fromAsync(open().documents.list(prefix))
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
    const version = {
      feedId,
      version: 1,
      key: `feeds/${feedId}/x.xml`,
      gzipKey: `feeds/${feedId}/x.xml.gz`,
      etag: '"x"',
      mediaType: 'application/xml',
      bytes: 5,
      gzipBytes: 3,
      listings: 0,
      changedAt: about.capturedAt,
      publishedAt: about.capturedAt,
    }
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
}
