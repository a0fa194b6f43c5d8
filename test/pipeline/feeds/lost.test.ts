import { describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'
import { acme, listedIn, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

describe('a feed is built anew, and no other feed is held up,', () => {
  it.each(['build', 'plain', 'rows'] as const)(
    'when the file of its %s is gone from the bucket',
    async (file) => {
      const runtime = fakeRuntime(
        fakeStore(() => Date.parse('2026-05-10T09:00:00Z')),
        atOnce,
      )
      await runtime.partners.put(
        acme([
          { feedId: 'acme-ndjson', format: 'ndjson' },
          { feedId: 'acme-json', format: 'json-feed' },
        ]),
      )
      await putAll(openingsUpTo(80), runtime)
      await publish(runtime)
      const { feed } = await published('acme-ndjson', runtime)
      await runtime.feeds.remove({ build: '', rows: '', ...feed.files, plain: feed.key }[file])
      await putAll([openingOf(3, { title: 'Head chef', version: 2 }), openingOf(90)], runtime)
      expect(await publish(runtime)).toMatchObject([
        { feedId: 'acme-ndjson', outcome: 'published', listings: 81 },
        { feedId: 'acme-json', outcome: 'published', listings: 81 },
      ])
      // What it changes for readers is not known.
      expect((await published('acme-ndjson', runtime)).feed.changes).toBeUndefined()
    },
  )
})

it('a first build that the guard refuses takes no part of a lost table for one of its own', async () => {
  const now = Date.parse('2026-05-10T09:00:00Z')
  const feedId = 'acme-feed'
  const table = async (feeds: FakeStore) => {
    const runtime = fakeRuntime({ ...fakeStore(() => now), ...bucketOf(feeds) }, atOnce)
    await runtime.partners.put(acme([{ feedId, format: 'ndjson' }]))
    return runtime
  }
  // One by one, so that stamps count alike in both tables.
  const fill = async (openings: readonly Opening[], runtime: Runtime) => {
    for (const opening of openings) await runtime.openings.put(opening)
  }
  const bucket = fakeStore(() => now)
  const lost = await table(bucket)
  await fill(openingsUpTo(60), lost)
  await publish(lost)

  const filled = await table(bucket)
  for await (const pointer of filled.feeds.pointers()) await filled.feeds.restore(pointer)
  const cooks = openingsUpTo(60).map((one, n) => ({ ...one, title: `Cook ${n}` }))
  await fill(cooks.slice(0, 40), filled)
  expect(await publish(filled)).toMatchObject([{ outcome: 'refused', refused: { code: 'feed_shrank' } }])
  await fill(cooks.slice(40), filled)
  expect(await filled.openings.stamps()).toEqual(await lost.openings.stamps())
  expect(await publish(filled)).toMatchObject([{ outcome: 'published', listings: 60 }])
  const titles = (await listedIn(feedId, filled)).map(({ title }) => String(title))
  expect(titles.filter((title) => !title.startsWith('Cook'))).toEqual([])
})

/** What outlives a table: the files of feeds, and the copies of their pointers. */
const bucketOf = ({ objects, pointerCopies }: FakeStore) => ({ objects, pointerCopies })
