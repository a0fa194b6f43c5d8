import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { rawRecord } from '../../../lib/pipeline/documents/raw-record.ts'
import { ingestUpload } from '../../../lib/pipeline/documents/uploads.ts'
import { eraseSource } from '../../../lib/pipeline/erasure/source.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { replaySource } from '../../../lib/pipeline/rebuild/replay.ts'
import { allSources } from '../../../lib/pipeline/sources.ts'
import type { Source } from '../../../lib/source.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'
import { others } from '../erasure/quillfeather.ts'
import { feed, job, jobs, openSender, refs, type Sender } from '../sender.ts'

let crumb: Sender
let de: Sender
let fr: Sender
beforeEach(async () => {
  crumb = await openSender()
  de = crumb.within('de')
  fr = crumb.within('fr')
})

const stored = (sourceId: string) => crumb.runtime.sources.get(sourceId)
const set = async (changes: Partial<Source>, sourceId = 'crumb') =>
  crumb.runtime.sources.put({ sourceId, covers: 'snapshot', secrets: [], keys: [], ...changes })
const plain = (sourceId: string): Source => ({ sourceId, secrets: [], keys: [] })

describe('two scopes of a source, with 100 postings each', () => {
  it('neither remove nor hold what the other lists, however their snapshots alternate', async () => {
    for (const hours of [0, 1, 2, 3]) {
      crumb.clock.hours = hours
      expect(await de.deliver(feed(...jobs(0, 100)))).toMatchObject({
        state: 'accepted',
        sourceId: 'crumb.de',
      })
      expect(await fr.deliver(feed(...jobs(100, 200)))).toMatchObject({ state: 'accepted' })
    }
    expect([await de.live(), await fr.live()]).toEqual([refs(0, 100), refs(100, 200)])
    expect((await crumb.runtime.sources.removals('crumb.de')).done).toEqual([])
  })

  it('count each for itself what may go, and what one drops the other keeps under the same ref', async () => {
    for (const scope of [de, fr]) await scope.deliver(feed(...jobs(0, 100)))
    // A tenth of each: together they would be more than a tenth of either.
    for (const scope of [de, fr]) expect((await scope.deliver(feed(...jobs(10, 100)))).state).toBe('accepted')
    expect((await de.deliver(feed(...jobs(50, 100)))).state).toBe('held')
    expect((await de.deliver(feed(...jobs(11, 100)))).state).toBe('accepted')
    expect([await de.live(), await fr.live()]).toEqual([refs(11, 100), refs(10, 100)])
  })

  it('leave alone what came without a scope, which covers that alone', async () => {
    await de.deliver(feed(...jobs(0, 3)))
    await crumb.deliver(feed(...jobs(0, 6)))
    await crumb.deliver(feed(...jobs(2, 6)))
    await de.deliver(feed(...jobs(1, 3)))
    expect([await crumb.live(), await de.live()]).toEqual([refs(2, 6), refs(1, 3)])
  })

  it('tell of one opening where they tell of one vacancy, for as long as either lists it', async () => {
    const { runtime } = crumb
    const matched = async () => {
      for (const id of ['crumb.de', 'crumb.fr']) await rematch(id, runtime)
      return (await Array.fromAsync(runtime.openings.all())).map(({ status, postings }) => [
        status,
        postings.map(({ sourceId }) => sourceId),
      ])
    }
    const [vacancy = '', other = ''] = others('crumb')
    await de.deliver(feed(vacancy))
    await fr.deliver(feed(vacancy))
    expect(await matched()).toEqual([['open', ['crumb.de', 'crumb.fr']]])
    await de.deliver(feed(other))
    expect(await matched()).toContainEqual(['open', ['crumb.fr']])
  })
})

describe('the first document of a scope', () => {
  it('registers it, and says nothing of it', async () => {
    expect(await stored('crumb.de')).toBeUndefined()
    await de.deliver(feed(job(0)))
    expect(await stored('crumb.de')).toEqual(plain('crumb.de'))
  })

  it('leaves what an operator said of it before', async () => {
    await set({ country: 'DE' }, 'crumb.de')
    await de.deliver(feed(job(0)))
    expect(await stored('crumb.de')).toMatchObject({ country: 'DE' })
  })

  it('leaves what an operator says of it at that very moment', async () => {
    const { sources } = crumb.runtime
    const scopes = async (sourceId: string) => {
      await set({ country: 'FR' }, 'crumb.fr')
      return sources.scopes(sourceId)
    }
    const key = 'sources/crumb.fr/a.xml'
    const about = { capturedAt: new Date(crumb.runtime.now()).toISOString(), sha256: '' }
    await crumb.runtime.documents.put(key, Buffer.from(feed(job(0))), about)
    await ingestUpload({ key }, { ...crumb.runtime, sources: { ...sources, scopes } })
    expect(await stored('crumb.fr')).toMatchObject({ country: 'FR' })
    expect(await fr.live()).toEqual(refs(0, 1))
  })

  it.each([
    ['of a source that is not there', 'loaf.de'],
    ['with an id that no source may have', `crumb.${'e'.repeat(limits.idCharsMax)}`],
  ])('%s is refused, and registers nothing', async (_, key) => {
    const { runtime } = crumb
    const about = { capturedAt: new Date(runtime.now()).toISOString(), sha256: '' }
    await runtime.documents.put(`sources/${key}/a.xml`, Buffer.from(feed(job(0))), about)
    await ingestUpload({ key: `sources/${key}/a.xml` }, runtime)
    expect(await runtime.receipts.list(key, 1)).toMatchObject([
      { state: 'rejected', reason: 'unknown_source' },
    ])
    expect(await stored(key)).toBeUndefined()
  })

  it('is read after those that came under its key before it', async () => {
    const store = fakeStore(() => Date.parse('2026-11-14T09:00:00Z'))
    const runtime = fakeRuntime(store, atOnce)
    await runtime.sources.put({ ...plain('crumb'), covers: 'snapshot' })
    const key = 'sources/crumb.de/feed.xml'
    const versions = [feed(...jobs(0, 2)), feed(job(0))].map((body) =>
      keepDocument(store, key, { bytes: Buffer.from(body) }),
    )
    await ingestUpload({ key, version: versions[1] }, runtime)
    const receipts = await runtime.receipts.list('crumb.de', 9)
    expect(receipts.map(({ version }) => version)).toEqual(versions.toReversed())
    expect([...(await runtime.postings.index('crumb.de')).keys()]).toEqual(refs(0, 1))
  })

  it('is refused where its source has as many scopes as it may have; others are read on', async () => {
    const { runtime } = crumb
    await de.deliver(feed(job(0)))
    for (let n = 1; n < limits.scopesPerSourceMax; n += 1) await runtime.sources.put(plain(`crumb.s${n}`))
    expect(await fr.deliver(feed(job(0)))).toMatchObject({ state: 'rejected', reason: 'too_many_scopes' })
    expect(await stored('crumb.fr')).toBeUndefined()
    expect((await de.deliver(feed(job(0), job(1)))).state).toBe('accepted')
    await runtime.sources.remove('crumb.s1')
    const again = replaySource('crumb.fr', { unreadOnly: false }, runtime)
    expect((await Array.fromAsync(again)).map(({ outcome }) => outcome)).toEqual(['accepted'])
    expect(await fr.live()).toEqual(refs(0, 1))
  })

  it('does not bring back a scope that was erased', async () => {
    const { runtime } = crumb
    await de.deliver(feed(job(0)))
    await eraseSource('crumb.de', { by: 'Ada', why: 'asked for' }, runtime)
    expect(await de.deliver(feed(job(1)))).toMatchObject({ state: 'rejected', reason: 'unknown_source' })
    expect(await stored('crumb.de')).toBeUndefined()
    expect((await fr.deliver(feed(job(1)))).state).toBe('accepted')
  })
})

describe('what a scope does not say itself', () => {
  const row = JSON.stringify({ zz: 'B1', job: 'Baker', boss: 'Loaf', note: 'Knead before dawn.' })
  const posted = async (sourceRef = 'B1') =>
    (await crumb.runtime.postings.get([{ sourceId: 'crumb.de', sourceRef }]))[0]?.posting

  it('its source says: employer, country, channel, credit, format and mapping', async () => {
    const attribution = { text: 'by way of Crumb' }
    const mapping = { title: 'job', sourceRef: 'zz', description: 'note' }
    await set({ employer: 'Crumb', country: 'GB', channel: 'portal', attribution, mapping })
    await de.deliver(`${row}\n`)
    expect(await posted()).toMatchObject({
      title: 'Baker',
      employer: { name: 'Crumb' },
      channel: 'portal',
      attribution,
    })
    const [posting] = await crumb.runtime.postings.get([{ sourceId: 'crumb.de', sourceRef: 'B1' }])
    const [receipt] = await crumb.runtime.receipts.list('crumb.de', 1)
    if (!posting) throw new Error('it was read')
    expect(await rawRecord(posting, receipt, crumb.runtime)).toEqual({
      text: expect.stringContaining('Knead before dawn.'),
    })
    await set({ format: 'lever' })
    expect(await de.deliver(`${row}\n`)).toMatchObject({ state: 'rejected' })
  })

  it('its source says anew, and from then on', async () => {
    await set({ employer: 'Crumb', format: 'ndjson' })
    const line = (id: string) => `${JSON.stringify({ id, title: 'Baker', description: 'Knead.' })}\n`
    await de.deliver(line('B1'))
    await set({ employer: 'Loaf', format: 'ndjson', covers: 'delta' })
    await de.deliver(line('B2'))
    expect([await posted(), await posted('B2')]).toMatchObject([
      { employer: { name: 'Crumb' } },
      { employer: { name: 'Loaf' } },
    ])
    expect(await de.live()).toEqual(['B1', 'B2'])
  })

  it('holds only where it says nothing itself', async () => {
    await set({ employer: 'Crumb', covers: 'delta' })
    await crumb.runtime.sources.put({ ...plain('crumb.de'), employer: 'Brot', covers: 'snapshot' })
    await de.deliver(feed(...jobs(0, 2)))
    await de.deliver(feed(job(0)))
    expect(await de.live()).toEqual(refs(0, 1))
    expect((await allSources(crumb.runtime)).map(({ employer }) => employer)).toEqual(['Crumb', 'Brot'])
  })

  it('is not written into its record when its documents show their kind', async () => {
    const remotive = readFileSync('fixtures/sources/remotive/legal-notice/input.json')
    await set({ name: 'Crumb', country: 'GB' })
    await de.deliver(remotive)
    expect(await stored('crumb.de')).toEqual({ ...plain('crumb.de'), formats: ['remotive'] })
    expect((await stored('crumb'))?.formats).toBeUndefined()
    await set({ format: 'remotive' })
    await fr.deliver(remotive)
    expect(await stored('crumb.fr')).toEqual(plain('crumb.fr'))
  })

  it('is not written into it when its ids turn out to mean nothing, unless its source said that they do', async () => {
    const renamed = (day: string) =>
      feed(...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => job(n, { id: `${day}-${n}` })))
    const week = async (scope: Sender) => {
      for (const day of ['mon', 'tue', 'wed']) {
        crumb.clock.hours += 24
        await scope.deliver(renamed(day))
      }
    }
    await set({ name: 'Crumb' })
    await week(de)
    expect(await stored('crumb.de')).toEqual({ ...plain('crumb.de'), identity: 'content' })
    await set({ identity: 'ref' })
    await week(fr)
    expect(await stored('crumb.fr')).toEqual(plain('crumb.fr'))
  })
})

it('all sources are told with their scopes below them', async () => {
  for (const id of ['crumb-two', 'crumb.fr', 'crumb.de', 'bun']) await crumb.runtime.sources.put(plain(id))
  const ids = (await allSources(crumb.runtime)).map(({ sourceId }) => sourceId)
  expect(ids).toEqual(['bun', 'crumb', 'crumb.de', 'crumb.fr', 'crumb-two'])
})
