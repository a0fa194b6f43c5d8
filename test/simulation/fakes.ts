import { recordedKeys, recordedPartners, recordedReceipts, recordedSources } from '../../lib/aws/records.ts'
import { jsonLog } from '../../lib/aws/runtime.ts'
import type { Runtime } from '../../lib/ports.ts'
import { fakeChunks, fakeProgress } from './fake-chunks.ts'
import { fakeDocuments, fakeReceipts, fakeSources } from './fake-documents.ts'
import { fakeRecords } from './fake-erasure.ts'
import { fakeFeeds, fakeKeys, fakePartners, fakeQueue } from './fake-feeds.ts'
import { fakeIdentities, fakeOpenings } from './fake-openings.ts'
import { fakePostings } from './fake-postings.ts'
import type { Steps } from './steps.ts'
import type { FakeStore } from './store.ts'

/**
 * Every port over one store in memory. Each request that would go out on its own from lib/aws is one step, so that what
 * is atomic there is atomic here, and what can be cut short there can be cut short here.
 */
export function fakeRuntime(store: FakeStore, step: Steps): Runtime {
  let drawn = 0
  const records = fakeRecords(store, step)
  return {
    documents: fakeDocuments(store, step),
    records,
    sources: recordedSources(fakeSources(store, step), records),
    receipts: recordedReceipts(fakeReceipts(store, step), records),
    chunks: fakeChunks(store, step),
    progress: fakeProgress(store, step),
    postings: fakePostings(store, step),
    identities: fakeIdentities(store, step),
    openings: fakeOpenings(store, step),
    partners: recordedPartners(fakePartners(store, step), records),
    keys: recordedKeys(fakeKeys(store, step), records),
    feeds: fakeFeeds(store, step),
    queue: fakeQueue(store, step),
    webhooks: { post: async () => 204 },
    log: jsonLog((line) => void store.logged.push(line)),
    now: store.now,
    random: (bytes) => {
      drawn += 1
      return new Uint8Array(bytes).fill(drawn)
    },
    baseUrl: 'https://rolecast.example',
    sizes: store.sizes,
  }
}
