import { describe, expect, it } from 'vitest'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'
import { acme, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

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
