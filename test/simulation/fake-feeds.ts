import { crc32 } from 'node:zlib'
import type { FeedPiece, Feeds, FeedVersion, Keys, Partners, Queue } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { fakeChange } from './fake-change.ts'
import { erasableFeeds } from './fake-erasure.ts'
import { kept } from './kept.ts'
import type { Steps } from './steps.ts'
import { type FakeObject, type FakeStore, valuesInOrder } from './store.ts'

/** Feed files and their pointers. */
export const fakeFeeds = (store: FakeStore, step: Steps): Feeds => ({
  current: (feedId) => step('feeds.current', () => store.pointers.get(feedId)),

  history: (feedId, most) =>
    step('feeds.history', () =>
      valuesInOrder(store.versions)
        .filter((past) => past.feedId === feedId)
        .sort((a, b) => b.version - a.version)
        .slice(0, most),
    ),

  async write(key, chunks, mediaType) {
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) parts.push(chunk)
    await step(
      'feeds.write',
      () => void store.objects.set(key, objectOf(Buffer.concat(parts), mediaType, store)),
    )
  },

  async compose(key, pieces, { mediaType, crc }) {
    const parts: Uint8Array[] = []
    for await (const piece of pieces) parts.push(await bytesOf(piece, store, step))
    const bytes = Buffer.concat(parts)
    if (crc !== undefined && crc !== crc32(bytes)) throw new Problem('store_unavailable', { key, crc })
    await step('feeds.compose', () => void store.objects.set(key, objectOf(bytes, mediaType, store)))
    return bytes.length
  },

  note: (feedId) => step('feeds.note', () => store.notes.get(feedId)),
  putNote: (note) => step('feeds.putNote', () => void store.notes.set(note.feedId, kept(note))),

  markDirty: () =>
    step('feeds.markDirty', () => {
      const isNews = !store.isDirty
      store.isDirty = true
      return isNews
    }),

  clearDirty: () =>
    step('feeds.clearDirty', () => {
      store.isDirty = false
    }),

  ...erasableFeeds(store, step),

  async advance(next) {
    const outcome = await step('feeds.advance', () => {
      const { feedId, version } = next
      const stands = store.pointers.get(feedId)?.version ?? 0
      if (stands !== version - 1 && !store.has('pointer without compare-and-set')) return 'conflict'
      store.pointers.set(feedId, kept(next))
      store.versions.set(`${feedId}#${version}`, kept(next))
      store.watcher.advanced(feedId)
      return 'advanced'
    })
    if (outcome === 'advanced') await step('feeds.copyPointer', () => copied(store, next))
    return outcome
  },

  copyPointer: (version) => step('feeds.copyPointer', () => copied(store, version)),

  async open(key, range) {
    const object = await step('feeds.open', () => objectNamed(store, key))
    return once(range ? object.subarray(range.first, range.last + 1) : object)
  },

  link: (key, { mediaType }) =>
    step('feeds.link', () => {
      const bytes = Buffer.from(store.objects.get(key)?.bytes ?? [])
      return `data:${mediaType};base64,${bytes.toString('base64')}`
    }),
})

const objectOf = (bytes: Uint8Array, mediaType: string, { now }: FakeStore): FakeObject => ({
  ...{ bytes, mediaType },
  storedAtMs: now(),
})

function copied({ pointerCopies }: FakeStore, version: FeedVersion): void {
  pointerCopies.set(version.feedId, kept(version))
}

async function bytesOf(piece: FeedPiece, store: FakeStore, step: Steps): Promise<Uint8Array> {
  if (piece instanceof Uint8Array) return piece
  if (typeof piece === 'function') return piece()
  const { key, first, last } = piece
  return step('feeds.copy', () => objectNamed(store, key).subarray(first, last + 1))
}

function objectNamed(store: FakeStore, key: string): Uint8Array {
  const found = store.objects.get(key)
  if (!found) throw new Problem('not_found', { key })
  return found.bytes
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export const fakePartners = (store: FakeStore, step: Steps): Partners => {
  const all = () => valuesInOrder(store.partners)
  return {
    put: (partner) => step('partners.put', () => void store.partners.set(partner.partnerId, kept(partner))),
    change: fakeChange(store.partners, 'partners', step),
    get: (partnerId) => step('partners.get', () => store.partners.get(partnerId)),
    list: () => step('partners.list', all),
    byFeedId: (feedId) =>
      step('partners.byFeedId', () =>
        all().find((partner) => partner.feeds.some((feed) => feed.feedId === feedId)),
      ),
    notices: (partnerId) => step('partners.notices', () => store.notices.get(partnerId)),
    putNotices: (partnerId, state) =>
      step('partners.putNotices', () => void store.notices.set(partnerId, kept(state))),
  }
}

export const fakeKeys = (store: FakeStore, step: Steps): Keys => ({
  put: (keyId, holder) => step('keys.put', () => void store.keys.set(keyId, kept(holder))),
  remove: (keyId) => step('keys.remove', () => void store.keys.delete(keyId)),
  holder: (keyId) => step('keys.holder', () => store.keys.get(keyId)),
})

/** What is sent waits in the store until the world hands it out. */
export const fakeQueue = (store: FakeStore, step: Steps): Queue => ({
  send: (queue, message, delaySeconds) =>
    step(
      'queue.send',
      () =>
        void store.messages.push({
          queue,
          body: JSON.stringify(message),
          ...(delaySeconds && { delaySeconds }),
        }),
    ),
})
