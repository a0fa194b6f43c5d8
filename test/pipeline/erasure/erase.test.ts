import { beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { eraseAgain, erasures } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { eraseSource } from '../../../lib/pipeline/erasure/source.ts'
import { postingsSaying, sayingOf } from '../../../lib/pipeline/erasure/subject.ts'
import { buildAll } from '../../../lib/pipeline/feeds/request.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { everything } from '../../everything.ts'
import { postingOf } from '../../posting-of.ts'
import type { Stores } from '../../stores.ts'
import { acme, listedIn } from '../acme.ts'
import { arrive } from '../documents-of.ts'
import { about, canary, crafts, feed, others, secret, storesOfJune } from './quillfeather.ts'

let stores: Stores
let runtime: Runtime
const opened = storesOfJune()

async function open(from?: string): Promise<void> {
  stores = await opened(from)
  runtime = stores.runtime
}

/** Two sources and the feeds of a partner, and no document yet. */
async function begin(): Promise<void> {
  await open()
  for (const sourceId of ['crumb', 'hub']) {
    await runtime.sources.put({ sourceId, covers: 'snapshot', secrets: [], keys: [] })
  }
  await runtime.partners.put(
    acme([
      { feedId: 'all', format: 'ndjson' },
      { feedId: 'hub', format: 'yubhub-xml' },
    ]),
  )
}

/** Two sources tell of one vacancy that names a person; a newer document of one of them tells of it again. */
async function live(): Promise<void> {
  const send = (sourceId: string, name: string, capturedAt: string, ...jobs: string[]) =>
    arrive({ sourceId, name, text: feed(...jobs), capturedAt }, runtime)
  await send('crumb', 'a.xml', '2026-04-01T06:00:00Z', secret('crumb-000'), ...others('crumb'))
  await buildAll(runtime)
  await send('hub', 'a.xml', '2026-04-02T06:00:00Z', secret('hub-000'), ...others('hub'))
  await buildAll(runtime)
  await send(
    'crumb',
    'b.xml',
    '2026-04-03T06:00:00Z',
    secret('crumb-000'),
    '<job><Title>?</Title></job>',
    ...others('crumb'),
  )
  await buildAll(runtime)
}

/** Those weeks are lived through once, and each test begins with a copy of what is there then. */
let home = ''
const weeks = (): Promise<void> => open(home)
beforeAll(async () => {
  await begin()
  await live()
  await stores.close()
  home = stores.folder
}, 60_000)

const placesOf = async (words: string) =>
  [...(await everything(stores.config))].flatMap(([place, text]) => (text.includes(words) ? [place] : []))
function saying(subject: string): (text: string) => boolean {
  const says = sayingOf(subject)
  if (!says) throw new Error(`${subject} is too short`)
  return says
}
const key = (sourceId: string) => ({ sourceId, sourceRef: `${sourceId}-000` })
const titlesOf = async (from: Runtime = runtime) =>
  (await listedIn('all', from)).map(({ title }) => title).sort()

describe('an erased posting', { timeout: 60_000 }, () => {
  it('is nowhere any more, while its neighbours and the vacancy that another source tells of stay', async () => {
    await weeks()
    expect((await placesOf(canary)).length).toBeGreaterThan(5)
    const done = await erasePostings([key('crumb')], about, runtime)
    expect(done).toMatchObject({ postings: 1, documents: 2 })
    // The other source's word on it stands: it was not asked for.
    expect(await titlesOf()).toContain('Night baker')
    const done2 = await erasePostings([key('hub')], about, runtime)
    expect(done2).toMatchObject({ postings: 1, documents: 1 })
    expect(await placesOf(canary)).toEqual([])
    expect(await placesOf('shift 0,')).toEqual([])
    expect(await titlesOf()).toEqual(crafts.slice(1).sort())
    expect((await runtime.postings.index('crumb')).size).toBe(6)
  })

  it('is not in what an erasure had left of its document before', async () => {
    await weeks()
    await erasePostings([{ sourceId: 'crumb', sourceRef: 'crumb-100' }], about, runtime)
    await erasePostings([key('crumb'), key('hub')], about, runtime)
    expect(await placesOf(canary)).toEqual([])
  })

  it('is in no report of a feed that it was left out of', async () => {
    await begin()
    await runtime.partners.put(acme([{ feedId: 'strict', format: 'indeed-xml' }], { partnerId: 'strict' }))
    const send = (name: string, ...jobs: string[]) =>
      arrive({ sourceId: 'crumb', name, text: feed(...jobs), capturedAt: '2026-04-01T06:00:00Z' }, runtime)
    await send('a.xml', ...others('crumb'))
    await buildAll(runtime)
    await send('b.xml', secret('crumb-000'), ...others('crumb'))
    await buildAll(runtime)
    const opening = (await Array.fromAsync(runtime.openings.all())).find(({ title }) => title === crafts[0])
    const reports = async () =>
      (await placesOf(opening?.openingId ?? '?')).filter((place) => place.includes('.report.'))
    expect(await reports()).toEqual([expect.stringContaining('/strict/')])
    await erasePostings([key('crumb')], about, runtime)
    expect(await reports()).toEqual([])
  })

  it('does not come back: not by an upload, not by replay, not into an emptied table', async () => {
    await weeks()
    await erasePostings([key('crumb'), key('hub')], about, runtime)
    await arrive(
      {
        sourceId: 'crumb',
        name: 'c.xml',
        text: feed(secret('crumb-000'), ...others('crumb')),
        capturedAt: '2026-05-05T06:00:00Z',
      },
      runtime,
    )
    await Array.fromAsync(rebuild({ unreadOnly: false }, runtime))
    expect(await titlesOf()).toEqual(crafts.slice(1).sort())
    const emptied = await stores.withoutTable()
    await Array.fromAsync(rebuild({ unreadOnly: true }, emptied))
    expect(await emptied.postings.get([key('crumb'), key('hub')])).toEqual([undefined, undefined])
    expect(await titlesOf(emptied)).toEqual(crafts.slice(1).sort())
    expect((await emptied.openings.stamps()).filter(Boolean).length).toBeGreaterThan(0)
    expect([...(await emptied.postings.index('crumb')).keys()]).toEqual([
      ...(await runtime.postings.index('crumb')).keys(),
    ])
  })

  it('leaves openings as if it had never been', async () => {
    await weeks()
    await erasePostings([key('crumb')], about, runtime)
    const left = (await Array.fromAsync(runtime.openings.all())).filter(
      ({ title }) => title === 'Night baker',
    )
    expect(left.map(({ postings }) => postings)).toEqual([[key('hub')]])
    expect(JSON.stringify(left)).not.toContain('crumb-000')
  })

  it('twice is once, and what is kept of it names nothing of its content', async () => {
    await weeks()
    await erasePostings([key('crumb'), key('hub')], about, runtime)
    expect(await erasePostings([key('crumb')], about, runtime)).toMatchObject({ postings: 0, documents: 0 })
    const kept = await Array.fromAsync(erasures(runtime))
    expect(kept).toHaveLength(2)
    expect(kept[0]).toEqual({
      ...about,
      sourceId: expect.any(String),
      sourceRef: expect.any(String),
      at: expect.any(String),
      since: expect.any(String),
      doneAt: expect.any(String),
    })
  })
})

it('erases a source with its secrets, and nothing of it can be written again', {
  timeout: 60_000,
}, async () => {
  await weeks()
  const done = await eraseSource('crumb', about, runtime)
  expect(done).toMatchObject({ postings: 7, documents: 2, receipts: 2 })
  expect(await runtime.sources.get('crumb')).toBeUndefined()
  expect(await runtime.receipts.list('crumb', 9)).toEqual([])
  expect((await placesOf('crumb.example')).filter((place) => place.includes('crumb'))).toEqual([])
  expect(await titlesOf()).toEqual([...crafts].sort())
  await runtime.documents.put('sources/crumb/late.xml', Buffer.from(feed(...others('crumb'))), {
    capturedAt: '2026-05-01T00:00:00Z',
    sha256: '',
  })
  expect(await ingest('sources/crumb/late.xml', runtime)).toMatchObject({ reason: 'unknown_source' })
  const late = { posting: postingOf({ sourceId: 'crumb', sourceRef: 'late' }), hash: 'h' }
  expect(await runtime.postings.put('crumb', 99, [late])).toEqual(['fenced'])
})

it('erases a source of which nothing was ever shown, and leaves what others are shown alone', {
  timeout: 60_000,
}, async () => {
  await weeks()
  await runtime.sources.put({ sourceId: 'mute', secrets: [], keys: [] })
  const before = await runtime.feeds.history('all', 99)
  const later = { ...runtime, now: () => runtime.now() + 86_400_000 }
  expect(await eraseSource('mute', about, later)).toMatchObject({ postings: 0, versions: 0 })
  expect(await runtime.feeds.history('all', 99)).toEqual(before)
})

describe('a data subject', { timeout: 60_000 }, () => {
  it('is found in any case, and by a number however its digits are set apart', async () => {
    await weeks()
    const found = async (text: string) => (await postingsSaying(saying(text), runtime)).length
    for (const text of ['philippa  QUILLFEATHER', '0131 496 0733', '+44 (131) 496-0733'])
      expect(await found(text)).toBe(2)
    expect(await found('nobody@crumb.example')).toBe(0)
  })

  it('is erased from postings, and from records that were refused', async () => {
    await weeks()
    const refused = `<job><Description>Ask for ${canary}.</Description></job>`
    await arrive(
      {
        sourceId: 'hub',
        name: 'c.xml',
        text: feed(refused, ...others('hub')),
        capturedAt: '2026-05-05T06:00:00Z',
      },
      runtime,
    )
    const says = saying(canary)
    await erasePostings(await postingsSaying(says, runtime), about, runtime, says)
    expect(await placesOf(canary)).toEqual([])
    expect(await placesOf('Quillfeather')).toEqual([])
    expect((await runtime.postings.index('hub')).size).toBe(6)
  })
})

it('an erasure leaves a document whose bytes did not come as it was, and says so', {
  timeout: 60_000,
}, async () => {
  await weeks()
  let opened = 0
  const open: Runtime['documents']['open'] = async (key, version) => {
    const document = await runtime.documents.open(key, version)
    // Read whole the first time; the second look is for what refused records hold.
    if (!document || !key.endsWith('b.xml')) return document
    opened += 1
    if (opened < 2) return document
    return { ...document, bytes: broken() }
  }
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('<source>')
    throw new Error('read ECONNRESET')
  }
  const cut = { ...runtime, documents: { ...runtime.documents, open } }
  await expect(erasePostings([{ sourceId: 'crumb', sourceRef: 'nobody' }], about, cut)).rejects.toThrow(
    'ECONNRESET',
  )
  const names = (await Array.fromAsync(runtime.documents.versions('sources/crumb/'))).map(({ key }) => key)
  expect(names).toContain('sources/crumb/b.xml')
})

describe('an erasure that is cut short', { timeout: 120_000 }, () => {
  it('at any of its calls is brought to its end by the next', async () => {
    await weeks()
    let cuts = 0
    for (let at = 1; ; at += 1) {
      let calls = 0
      const cut = failingAt(at, () => ++calls)
      if (await erasePostings([key('crumb'), key('hub')], about, cut).catch(() => undefined)) break
      cuts += 1
    }
    expect(cuts).toBeGreaterThan(10)
    await eraseAgain(runtime)
    expect(await placesOf(canary)).toEqual([])
    expect(await titlesOf()).toEqual(crafts.slice(1).sort())
    expect((await Array.fromAsync(erasures(runtime))).every(({ doneAt }) => doneAt !== undefined)).toBe(true)
  })

  /** The ports, of which call number `at` that changes anything fails. */
  function failingAt(at: number, count: () => number): Runtime {
    const guarded = <T extends object>(port: T): T =>
      new Proxy(port, {
        get(target, name, receiver) {
          const method: unknown = Reflect.get(target, name, receiver)
          if (typeof method !== 'function') return method
          const changes = /^(put|erase|remove|redirect|move|leave|forget|advance|putRedacted)$/.test(
            String(name),
          )
          return (...args: unknown[]) => {
            if (changes && count() === at) throw new Error('cut short')
            return Reflect.apply(method, target, args)
          }
        },
      })
    const { postings, records, identities, openings, documents, receipts, feeds } = runtime
    return {
      ...runtime,
      postings: guarded(postings),
      records: guarded(records),
      identities: guarded(identities),
      openings: guarded(openings),
      documents: guarded(documents),
      receipts: guarded(receipts),
      feeds: guarded(feeds),
    }
  }
})
