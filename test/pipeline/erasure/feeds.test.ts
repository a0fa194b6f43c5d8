import { beforeEach, describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { eraseAgain, erasures, isUndone } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { changesSince } from '../../../lib/pipeline/feeds/changes.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { reportOf } from '../../../lib/pipeline/feeds/versions.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import { restore } from '../../../lib/pipeline/rebuild/restore.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { oneLine, openQuiet, type Quiet } from '../../simulation/quiet.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'
import { acme } from '../acme.ts'

const asked = { by: 'Ada', why: 'asked' }
const secret = { sourceId: 'crumb', sourceRef: 'secret' }
const hourMs = 3_600_000
let quiet: Quiet
let runtime: Runtime
let sent = 0

beforeEach(async () => {
  quiet = await openQuiet({ crumb: 'delta', other: 'delta' })
  runtime = quiet.runtime
})

const giving = (...feeds: FeedSpec[]) => runtime.partners.put(acme(feeds))

async function send(...refs: string[]): Promise<void> {
  sent += 1
  const text = refs.map((ref) => oneLine(ref, ref)).join('')
  await quiet.tell([quiet.keep('crumb', `${sent}.ndjson`, text)])
  await quiet.match()
}

const erase = (by: Runtime = runtime) => erasePostings([secret], asked, by)

/** The objects that show the posting. */
const holding = ({ objects }: FakeStore = quiet.store): string[] =>
  [...objects].flatMap(([key, { bytes }]) =>
    Buffer.from(bytes).toString().includes('number secret') ? [key] : [],
  )

const versionsOf = async (feedId: string, from: Runtime = runtime) =>
  (await from.feeds.history(feedId, 99)).map(({ version }) => version)

/** Does something once, at the first call of an openings' shard or of an advance. */
function meanwhile(at: 'shard' | 'advance', then: () => Promise<unknown>): Runtime {
  let isOver = false
  const once = async () => {
    const isFirst = !isOver
    isOver = true
    if (isFirst) await then()
  }
  const shard: Runtime['openings']['shard'] = async function* (n) {
    await once()
    yield* runtime.openings.shard(n)
  }
  const advance: Runtime['feeds']['advance'] = async (next) => {
    await once()
    return runtime.feeds.advance(next)
  }
  if (at === 'shard') return { ...runtime, openings: { ...runtime.openings, shard } }
  return { ...runtime, feeds: { ...runtime.feeds, advance } }
}

describe('an erasure and a build that were under way at one time', () => {
  beforeEach(async () => {
    await giving({ feedId: 'all', format: 'ndjson' })
    await send('a', 'b')
    await publish(runtime)
  })

  it('takes a version whose build began before the posting came, and read it', async () => {
    await send(...'cdefghij')
    const sends = async () => {
      quiet.clock.ms += 120_000
      await send('secret')
    }
    await publish(meanwhile('shard', sends))
    expect(holding()).not.toEqual([])
    quiet.clock.ms += 24 * hourMs
    await publish(runtime)
    await erase()
    expect(holding()).toEqual([])
    expect(await versionsOf('all')).not.toContain(2)
  })

  it('leaves no version of a build that read before it and is done after it', async () => {
    await send('secret')
    await publish(meanwhile('advance', () => erase()))
    const shown = await runtime.feeds.history('all', 99)
    const files = shown.flatMap(({ key, changes }) => [key, changes?.key ?? ''])
    expect(holding().filter((key) => files.includes(key))).toEqual([])
    expect((await runtime.feeds.current('all'))?.listings).toBe(2)
    // What that build had written by then, nothing names any more.
    expect(holding()).not.toEqual([])
    quiet.clock.ms += 2 * hourMs
    await eraseAgain(runtime)
    expect(holding()).toEqual([])
  })

  it('is to be done again until an hour after its end, and says so', async () => {
    await send('secret')
    await erase()
    const settled = async () => (await Array.fromAsync(erasures(runtime))).map(({ settledAt }) => settledAt)
    quiet.clock.ms += hourMs / 2
    await eraseAgain(runtime)
    expect(await settled()).toEqual([undefined])
    quiet.clock.ms += 2 * hourMs
    await eraseAgain(runtime)
    expect(await settled()).toEqual([expect.any(String)])
  })

  it('costs readers who are up to date nothing', async () => {
    await publish(runtime)
    const before = await runtime.feeds.current('all')
    await send('x')
    await erasePostings([{ sourceId: 'crumb', sourceRef: 'x' }], asked, runtime)
    const after = await runtime.feeds.current('all')
    expect(after?.etag).toBe(before?.etag)
    if (!after) throw new Error('no feed')
    expect(await changesSince(after, before?.version ?? 0, runtime)).toMatchObject({
      lines: [expect.any(String)],
    })
  })
})

describe('files of feeds that nobody has any more', () => {
  it('of a feed that was taken from its partner are withdrawn, and built where it comes back', async () => {
    const [kept, gone]: FeedSpec[] = [
      { feedId: 'kept', format: 'ndjson' },
      { feedId: 'gone', format: 'ndjson' },
    ]
    if (!kept || !gone) return
    await giving(kept, gone)
    await send('a', 'secret')
    await publish(runtime)
    await giving(kept)
    await erase()
    expect(holding()).toEqual([])
    await erase()
    await giving(kept, gone)
    await publish(runtime)
    expect(await runtime.feeds.current('gone')).toMatchObject({ listings: 1 })
    expect((await runtime.feeds.current('gone'))?.version).toBeGreaterThan(1)
  })

  it('stay where they are from before the posting was seen', async () => {
    await giving({ feedId: 'gone', format: 'ndjson' })
    await send('a')
    await publish(runtime)
    await giving()
    quiet.clock.ms += 24 * hourMs
    await send('secret')
    await erase()
    const { key = '', listings } = (await runtime.feeds.current('gone')) ?? {}
    expect([listings, quiet.store.objects.has(key)]).toEqual([1, true])
  })

  it.each([
    ['by country', { split: { by: 'country' as const, countries: ['GB'] } }],
    ['in one file', {}],
  ])('of a split go also while the feed %s waits for a word', async (_, otherwise) => {
    const feed: FeedSpec = { feedId: 'split', format: 'ndjson' }
    await giving({ ...feed, split: { by: 'hash', files: 3 } })
    await send('a', 'b', 'c', 'd', 'secret')
    await publish(runtime)
    await giving({ ...feed, ...otherwise })
    expect((await publish(runtime)).some(({ outcome }) => outcome === 'refused')).toBe(true)
    await erase()
    expect(holding()).toEqual([])
  })
})

it('an erasure leaves no report of what a version left out whose bytes stay as they are', async () => {
  await giving({ feedId: 'strict', format: 'indeed-xml' })
  // Indeed takes none without the day on which it was posted.
  const dated = (ref: string) =>
    `${JSON.stringify({ ...JSON.parse(oneLine(ref, ref)), datePosted: '2026-10-30' })}\n`
  await quiet.tell([quiet.keep('crumb', 'a.ndjson', dated('a'))])
  await quiet.match()
  await publish(runtime)
  await quiet.tell([quiet.keep('crumb', 'b.ndjson', dated('b') + oneLine('secret', ''))])
  await quiet.match()
  await publish(runtime)
  const { openingId = '?' } =
    [...quiet.store.openings.values()].find(({ title }) => title === 'Cooper secret') ?? {}
  const telling = () =>
    [...quiet.store.objects].flatMap(([key, { bytes }]) =>
      Buffer.from(bytes).toString().includes(openingId) ? [key] : [],
    )
  const before = await runtime.feeds.current('strict')
  expect([before?.listings, telling()]).toEqual([2, [before?.files?.report]])
  await erase()
  expect(telling()).toEqual([])
  const after = await runtime.feeds.current('strict')
  expect([after?.etag, after && (await reportOf(after, runtime)).lines]).toEqual([before?.etag, []])
  await quiet.tell([quiet.keep('crumb', 'c.ndjson', dated('c'))])
  await quiet.match()
  expect(await publish(runtime)).toMatchObject([{ outcome: 'published', listings: 3 }])
})

describe('while a lost table is filled again', () => {
  /** An empty table beside the same buckets. */
  function emptied(): [FakeStore, Runtime] {
    const table = fakeStore(() => quiet.clock.ms)
    for (const name of ['documents', 'documentVersions', 'records', 'pointerCopies', 'objects'] as const)
      for (const [key, kept] of quiet.store[name]) table[name].set(key, kept as never)
    return [table, fakeRuntime(table, atOnce)]
  }

  it.each([
    ['before its document was read', 'restore'],
    ['after that', 'source'],
  ])('an erasure %s publishes nothing of it, says what shows it still, and ends with it', async (_, when) => {
    await giving({ feedId: 'all', format: 'ndjson' })
    await send('a', 'secret')
    const others = Array.from({ length: 40 }, (_, n) => oneLine(`o${n}`, 'o')).join('')
    await quiet.tell([quiet.keep('other', 'all.ndjson', others)])
    await quiet.match()
    await publish(runtime)
    const [table, filled] = emptied()
    let isErased = false
    for await (const step of rebuild({ unreadOnly: true }, filled)) {
      if (isErased || step.did !== when) continue
      isErased = true
      expect(await erase(filled)).toMatchObject({ waiting: ['all'] })
      expect((await Array.fromAsync(erasures(filled))).map(isUndone)).toEqual([true])
      expect(await filled.feeds.current('all')).toMatchObject({ version: 1, listings: 42, isHeld: true })
    }
    expect(await filled.feeds.current('all')).toMatchObject({ listings: 41 })
    expect((await Array.fromAsync(erasures(filled))).map(isUndone)).toEqual([false])
    expect(await versionsOf('all', filled)).not.toContain(1)
    expect(holding(table)).toEqual([])
  })

  it('or before that, an erasure leaves the files that partners have, and is not done', async () => {
    await giving({ feedId: 'all', format: 'ndjson' })
    await send('a', 'secret')
    await publish(runtime)
    quiet.clock.ms += 24 * hourMs
    const [table, filled] = emptied()
    expect(await erase(filled)).toMatchObject({ waiting: ['all'] })
    expect((await Array.fromAsync(erasures(filled))).map(isUndone)).toEqual([true])
    await restore(filled)
    const { key = '', gzipKey = '', files } = (await filled.feeds.current('all')) ?? {}
    for (const name of [key, gzipKey, files?.rows ?? '', files?.build ?? ''])
      expect([name, table.objects.has(name)]).toEqual([name, true])
    await Array.fromAsync(rebuild({ unreadOnly: true }, filled))
    expect((await Array.fromAsync(erasures(filled))).map(isUndone)).toEqual([false])
    expect(await filled.feeds.current('all')).toMatchObject({ listings: 1 })
    expect(holding(table)).toEqual([])
  })

  it('an erasure leaves also a version that the table has forgotten since it was set back', async () => {
    await giving({ feedId: 'all', format: 'ndjson' })
    await send('a', 'secret')
    await publish(runtime)
    const first = await runtime.feeds.current('all')
    await send('b')
    await publish(runtime)
    const newest = await runtime.feeds.current('all')
    if (!first || !newest) throw new Error('no feed')
    quiet.clock.ms += 24 * hourMs
    await giving()
    quiet.store.pointers.set('all', first)
    quiet.store.versions.delete('all#2')
    expect(await erase()).toMatchObject({ waiting: ['all'] })
    expect(quiet.store.pointerCopies.get('all')).toEqual(newest)
    expect(quiet.store.objects.has(newest.key)).toBe(true)
  })
})

it('an erasure waits as well for a feed that is held since its table was set back', async () => {
  await giving({ feedId: 'all', format: 'ndjson' })
  await send('a', 'secret')
  await publish(runtime)
  const current = await runtime.feeds.current('all')
  if (!current) throw new Error('no feed')
  // What partners have read since the backup was made.
  await runtime.feeds.copyPointer({ ...current, version: 9 })
  await Array.fromAsync(rebuild({ only: 'other', unreadOnly: true }, runtime))
  expect(await erase()).toMatchObject({ waiting: ['all'] })
  await Array.fromAsync(rebuild({ unreadOnly: true }, runtime))
  expect((await Array.fromAsync(erasures(runtime))).map(isUndone)).toEqual([false])
  expect(holding()).toEqual([])
  expect(await runtime.feeds.current('all')).toMatchObject({ listings: 1 })
})
