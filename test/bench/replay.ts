import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import { rematch } from '../../lib/pipeline/openings/rematch.ts'
import { replaySource, sourcesWithDocuments } from '../../lib/pipeline/rebuild/replay.ts'
import { letFeedsGo, restore } from '../../lib/pipeline/rebuild/restore.ts'
import type { Runtime } from '../../lib/ports.ts'
import { inventPostings } from '../identity/synthetic.ts'
import { documentOf } from '../pipeline/documents-of.ts'
import { openStores } from '../stores.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

/** Without --large, so that all groups together stay under an hour. */
const postingsUnlessLarge = 2_000

async function fill(count: number, runtime: Runtime): Promise<number> {
  const postings = inventPostings(7, count)
    .map(({ posting }) => posting)
    .slice(0, count)
  await runtime.partners.put({
    partnerId: 'acme',
    name: 'Acme',
    feeds: [{ feedId: 'all', format: 'ndjson' }],
    keys: [],
  })
  for (const [sourceId, own = []] of Object.entries(Object.groupBy(postings, ({ sourceId: id }) => id))) {
    await runtime.sources.put({ sourceId, covers: 'snapshot', format: 'ndjson', secrets: [], keys: [] })
    const key = documentKey(sourceId, 'jobs.ndjson')
    const about = { capturedAt: '2026-04-01T06:00:00.000Z', sha256: '' }
    await runtime.documents.put(key, Buffer.from(documentOf(own)), about)
    await ingest(key, runtime)
  }
  await rematch(undefined, runtime)
  await publish(runtime)
  return postings.length
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

/** Rows for `npm run bench`: an empty table filled again from the bucket, step by step. */
export async function benchReplay(count: number): Promise<BenchRow[]> {
  const stores = await openStores('auto', () => Date.parse('2026-06-01T00:00:00Z'))
  try {
    const postings = await fill(count, stores.runtime)
    const runtime = await stores.withoutTable()
    const read = await seconds(async () => {
      await restore(runtime)
      for (const sourceId of await sourcesWithDocuments(runtime))
        await Array.fromAsync(replaySource(sourceId, { unreadOnly: true }, runtime))
    })
    const matched = await seconds(() => rematch(undefined, runtime))
    const published = await seconds(async () => {
      await letFeedsGo(runtime)
      await publish(runtime)
    })
    const [was, is] = [await stores.runtime.feeds.current('all'), await runtime.feeds.current('all')]
    if (was?.etag !== is?.etag || was?.version !== is?.version) throw new Error('the feed is another one now')
    const all = read + matched + published
    return [
      { name: `${postings} postings, from the bucket to the feed`, value: all, unit: 's' },
      { name: '  documents read', value: read, unit: 's' },
      { name: '  postings matched', value: matched, unit: 's' },
      { name: '  feed built and found unchanged', value: published, unit: 's' },
      { name: 'rate', value: postings / all, unit: 'postings/s' },
      { name: '100,000 at that rate', value: (100_000 * all) / postings / 60, unit: 'min' },
    ]
  } finally {
    await stores.stop()
  }
}

export const replaying: BenchGroup = {
  id: 'replay',
  question: 'how long until a lost table is filled again from the raw bucket, and the feed is the same?',
  budget: '100,000 postings in an hour, by one process on an embedded engine.',
  input: `--postings N invented postings of some sources (${postingsUnlessLarge} at most without --large).`,
  run: ({ postings, large }) => benchReplay(large ? postings : Math.min(postings, postingsUnlessLarge)),
}
