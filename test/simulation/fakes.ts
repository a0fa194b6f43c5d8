import { jsonLog } from '../../lib/aws/runtime.ts'
import type { Runtime } from '../../lib/ports.ts'
import { fakeDocuments, fakeReceipts, fakeSources } from './fake-documents.ts'
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
  return {
    documents: fakeDocuments(store, step),
    sources: fakeSources(store, step),
    receipts: fakeReceipts(store, step),
    postings: fakePostings(store, step),
    identities: fakeIdentities(store, step),
    openings: fakeOpenings(store, step),
    partners: fakePartners(store, step),
    keys: fakeKeys(store, step),
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
  }
}
