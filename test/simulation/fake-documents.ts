import type { Documents, RawDocument, Receipts, Sources, StoredReceipt } from '../../lib/ports.ts'
import { parentOf } from '../../lib/source.ts'
import { fakeChange } from './fake-change.ts'
import { erasableDocuments, versionName } from './fake-erasure.ts'
import { kept } from './kept.ts'
import type { Steps } from './steps.ts'
import { type FakeStore, valuesInOrder } from './store.ts'

/** The raw bucket: one request each, and one more for the second half of a document's bytes. */
export const fakeDocuments = (store: FakeStore, step: Steps): Documents => ({
  async put(key, sent, about) {
    const bytes = sent instanceof Uint8Array ? sent : Buffer.concat(await Array.fromAsync(sent))
    return step('documents.put', () => {
      if (store.has('document kept in memory only') && store.documents.size % 2 === 1) return 'created'
      if (store.documents.has(key) && !store.has('document overwritten')) return 'exists'
      keepDocument(store, key, { bytes, ...about })
      return 'created'
    })
  },

  async open(key, wanted): Promise<RawDocument | undefined> {
    const kept = await step('documents.open', () =>
      wanted === undefined ? store.documents.get(key) : store.documentVersions.get(versionName(key, wanted)),
    )
    if (!kept) return undefined
    const { version, bytes, capturedAt, isRedacted } = kept
    const about = {
      key,
      version,
      length: bytes.length,
      capturedAt,
      ...(isRedacted && { isRedacted: true as const }),
    }
    return { ...about, bytes: halves(bytes, step) }
  },

  sha256: (key) => step('documents.sha256', () => store.documents.get(key)?.sha256),

  ...erasableDocuments(store, step),

  uploadForm: (key, { bytesMax }) =>
    step('documents.uploadForm', () => ({
      url: 'https://raw.example/',
      fields: { key, bytesMax: String(bytesMax) },
    })),
})

/** Puts a document under a key, over whatever was there: what other tools than ours do. */
export function keepDocument(
  store: FakeStore,
  key: string,
  { bytes, capturedAt, sha256 }: { bytes: Uint8Array; capturedAt?: string; sha256?: string },
): string {
  store.documentsMade += 1
  const version = `v${store.documentsMade}`
  const storedAtMs = store.now()
  const captured = capturedAt ?? new Date(storedAtMs).toISOString()
  const kept = { bytes, version, capturedAt: captured, sha256, storedAtMs }
  store.documents.set(key, kept)
  store.documentVersions.set(versionName(key, version), kept)
  store.watcher.documentKept(key)
  return version
}

/** Bytes come in two pieces, and the connection may break between them. */
async function* halves(bytes: Uint8Array, step: Steps): AsyncGenerator<Uint8Array> {
  const middle = bytes.length >> 1
  yield bytes.subarray(0, middle)
  yield await step('documents.read', () => bytes.subarray(middle))
}

/** Sources, and per source the counter and the fence. */
export const fakeSources = (store: FakeStore, step: Steps): Sources => {
  const orderOf = (sourceId: string) => {
    const order = store.orders.get(sourceId) ?? { sequence: 0, fence: 0 }
    store.orders.set(sourceId, order)
    return order
  }
  return {
    put: (source) => step('sources.put', () => void store.sources.set(source.sourceId, kept(source))),
    change: fakeChange(store.sources, 'sources', step),
    add: (source) =>
      step('sources.add', () => {
        if (store.sources.has(source.sourceId)) return 'exists'
        store.sources.set(source.sourceId, kept(source))
        return 'added'
      }),
    get: (sourceId) => step('sources.get', () => store.sources.get(sourceId)),
    list: () => step('sources.list', () => valuesInOrder(store.sources)),
    scopes: (parent) =>
      step('sources.scopes', () =>
        valuesInOrder(store.sources).filter(({ sourceId }) => parentOf(sourceId) === parent),
      ),

    remove: (sourceId) => step('sources.remove', () => void store.sources.delete(sourceId)),

    async nextSequence(sourceId) {
      if (store.has('numbers read, then written')) {
        const next = (await step('sources.read', () => orderOf(sourceId).sequence)) + 1
        await step('sources.write', () => Object.assign(orderOf(sourceId), { sequence: next }))
        return next
      }
      return step('sources.nextSequence', () => {
        const order = orderOf(sourceId)
        order.sequence += 1
        return order.sequence
      })
    },

    raiseFence: (sourceId, sequence) =>
      step('sources.raiseFence', () => {
        const order = orderOf(sourceId)
        if (order.fence > sequence) return 'stale'
        order.fence = sequence
        return 'raised'
      }),

    fence: (sourceId) => step('sources.fence', () => orderOf(sourceId).fence),
    skipTo: (sourceId, sequence) =>
      step('sources.skipTo', () => {
        const order = orderOf(sourceId)
        order.sequence = Math.max(order.sequence, sequence)
      }),

    removals: (sourceId) =>
      step('sources.removals', () => store.removals.get(sourceId) ?? { version: 0, done: [], held: [] }),

    putRemovals: (sourceId, removals) =>
      step('sources.putRemovals', () => {
        const before = store.removals.get(sourceId)?.version ?? 0
        if (before !== removals.version) return 'conflict'
        store.removals.set(sourceId, kept({ ...removals, version: before + 1 }))
        return 'put'
      }),
  }
}

/** Receipts, moved by condition on their state. */
export const fakeReceipts = (store: FakeStore, step: Steps): Receipts => ({
  open: (receipt) =>
    step('receipts.open', () => {
      if (store.receipts.has(receipt.receiptId) && !store.has('receipt opened twice')) return 'exists'
      store.receipts.set(receipt.receiptId, kept(receipt))
      return 'created'
    }),

  get: (receiptId) => step('receipts.get', () => store.receipts.get(receiptId)),

  move: (receipt, from) =>
    step('receipts.move', () => {
      const before = store.receipts.get(receipt.receiptId)
      const mayMove = before && (from.includes(before.state) || store.has('receipt moved from any state'))
      const isUnsaid = receipt.state === 'held' || receipt.state === 'processing'
      if (!mayMove || (isUnsaid && before.released && !receipt.released)) return 'stale'
      store.watcher.receiptMoved(before.state, receipt)
      store.receipts.set(receipt.receiptId, kept(receipt))
      return 'moved'
    }),

  remove: ({ receiptId }) => step('receipts.remove', () => void store.receipts.delete(receiptId)),

  // Where a sweep begins decides when it finds what it looks for, not whether: no request of its own in a schedule.
  sweptTo: async () => store.sweptTo,
  sweepFrom: async (key) => {
    store.sweptTo = key
  },

  list: (sourceId, most) =>
    step('receipts.list', () =>
      receiptsIn(store)
        .filter((receipt) => receipt.sourceId === sourceId)
        .sort((a, b) => b.sequence - a.sequence)
        .slice(0, most),
    ),

  numbered: (sourceId, sequence) =>
    step('receipts.numbered', () =>
      receiptsIn(store).find((one) => one.sourceId === sourceId && one.sequence === sequence),
    ),

  held: (sourceId, from) =>
    step('receipts.held', () =>
      receiptsIn(store)
        .filter((one) => one.sourceId === sourceId && one.state === 'held' && one.sequence >= from)
        .sort((a, b) => b.sequence - a.sequence),
    ),
})

export const receiptsIn = (store: FakeStore): StoredReceipt[] => [...store.receipts.values()]
