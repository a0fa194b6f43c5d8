import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eraseAgain, erasures } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { eraseSource } from '../../../lib/pipeline/erasure/source.ts'
import { buildAll } from '../../../lib/pipeline/feeds/request.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { everything } from '../../everything.ts'
import type { Stores } from '../../stores.ts'
import { acme, listedIn } from '../acme.ts'
import { arrive } from '../documents-of.ts'
import { about, canary, feed, others, secret, storesOfJune } from './quillfeather.ts'

const scopes = ['hub.de', 'hub.fr', 'hub.unread', 'hub.late']

let stores: Stores
let runtime: Runtime
const opened = storesOfJune()

async function open(from?: string): Promise<void> {
  stores = await opened(from)
  runtime = stores.runtime
}

const send = (sourceId: string, ref = `${sourceId}-000`) =>
  arrive(
    {
      sourceId,
      name: 'a.xml',
      text: feed(secret(ref), ...others(sourceId)),
      capturedAt: '2026-05-05T06:00:00Z',
    },
    runtime,
  )

let home = ''
beforeAll(async () => {
  await open()
  for (const sourceId of ['hub', 'hub-two'])
    await runtime.sources.put({ sourceId, covers: 'snapshot', secrets: [], keys: [] })
  await runtime.partners.put(acme([{ feedId: 'all', format: 'ndjson' }]))
  for (const id of ['hub', 'hub.de', 'hub.fr', 'hub-two']) await send(id)
  // Of one there is a document that nobody read, of another only what was said of it.
  await runtime.documents.put('sources/hub.unread/a.xml', Buffer.from(feed(secret('x-000'))), {
    capturedAt: '2026-05-06T06:00:00Z',
    sha256: '',
  })
  await runtime.sources.put({ sourceId: 'hub.late', employer: canary, secrets: [], keys: [] })
  await buildAll(runtime)
  await stores.close()
  home = stores.folder
}, 60_000)
beforeEach(() => open(home))

const placesOf = async (id: RegExp) =>
  [...(await everything(stores.config))].flatMap(([place, text]) =>
    id.test(place) && text.includes(canary) ? [place] : [],
  )
const ofHub = /hub(?!-two)/
const sourcesOf = async (from: Runtime) => (await from.sources.list()).map(({ sourceId }) => sourceId)

describe('a source with scopes', { timeout: 60_000 }, () => {
  it('is erased with all of them, and with no other source', async () => {
    expect((await placesOf(ofHub)).length).toBeGreaterThan(5)
    expect(await eraseSource('hub', about, runtime)).toMatchObject({
      postings: 21,
      documents: 4,
      receipts: 3,
    })
    expect(await sourcesOf(runtime)).toEqual(['hub-two'])
    expect(await placesOf(ofHub)).toEqual([])
    expect((await runtime.postings.index('hub-two')).size).toBe(7)
    expect(await listedIn('all', runtime)).toHaveLength(7)
    const kept = await Array.fromAsync(erasures(runtime))
    expect(kept.map(({ sourceId }) => sourceId).sort()).toEqual(['hub', ...scopes].sort())
    expect(kept.every(({ doneAt }) => doneAt !== undefined)).toBe(true)
    for (const scope of ['hub', ...scopes, 'hub.new'])
      expect(await send(scope, 'again-000')).toMatchObject({ reason: 'unknown_source' })
    const emptied = await stores.withoutTable()
    await Array.fromAsync(rebuild({ unreadOnly: true }, emptied))
    expect(await sourcesOf(emptied)).toEqual(['hub-two'])
  })

  it('is erased with a scope that came meanwhile', async () => {
    const meanwhile = {
      ...runtime,
      sources: {
        ...runtime.sources,
        async remove(sourceId: string) {
          if (sourceId === 'hub') await send('hub.new')
          await runtime.sources.remove(sourceId)
        },
      },
    }
    expect(await eraseSource('hub', about, meanwhile)).toMatchObject({ postings: 28 })
    expect([await sourcesOf(runtime), await placesOf(ofHub)]).toEqual([['hub-two'], []])
  })

  it('is erased with a scope of which the table has lost all', async () => {
    const emptied = await stores.withoutTable()
    await eraseSource('hub', about, emptied)
    expect((await placesOf(ofHub)).filter((place) => place.startsWith('object raw/'))).toEqual([])
  })

  it('says for its scopes how they are read and told apart: twins go, from documents too', async () => {
    const mapping = { title: 'job', sourceRef: 'ref', description: 'note' }
    const twins = { sourceId: 'twin', identity: 'content' as const, employer: 'Crumb', mapping }
    await runtime.sources.put({ ...twins, secrets: [], keys: [] })
    const row = (ref: string) => JSON.stringify({ ref, job: 'Baker', note: `Ask for ${canary}.` })
    const text = `${row('B1')}\n${row('B2')}\n`
    await arrive({ sourceId: 'twin.de', name: 'a.ndjson', text, capturedAt: '2026-05-05T06:00:00Z' }, runtime)
    const [sourceRef = ''] = (await runtime.postings.index('twin.de')).keys()
    const done = await erasePostings([{ sourceId: 'twin.de', sourceRef }], about, runtime)
    expect(done).toMatchObject({ postings: 2, documents: 1 })
    expect(await placesOf(/twin/)).toEqual([])
  })

  it('keeps the others where one is erased alone', async () => {
    expect(await eraseSource('hub.de', about, runtime)).toMatchObject({ postings: 7, documents: 1 })
    expect(await placesOf(/hub\.de/)).toEqual([])
    for (const id of ['hub', 'hub.fr']) expect((await runtime.postings.index(id)).size).toBe(7)
    expect(await send('hub.de', 'again-000')).toMatchObject({ reason: 'unknown_source' })
    expect(await send('hub.fr')).toMatchObject({ state: 'accepted' })
  })

  it('is brought to its end by the next where it was cut short', async () => {
    const cut = {
      ...runtime,
      sources: {
        ...runtime.sources,
        async remove(sourceId: string) {
          // What it refuses a reader holds for its scopes as long as any of them stands.
          expect(await runtime.sources.get('hub')).toBeDefined()
          if (sourceId === 'hub.fr') throw new Error('cut short')
          await runtime.sources.remove(sourceId)
        },
      },
    }
    await expect(eraseSource('hub', about, cut)).rejects.toThrow('cut short')
    await eraseAgain(runtime)
    expect(await sourcesOf(runtime)).toEqual(['hub-two'])
    expect(await placesOf(ofHub)).toEqual([])
  })
})
