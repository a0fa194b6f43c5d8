import type { Documents, Feeds, Postings, Records } from '../../lib/ports.ts'
import { postingKey } from '../../lib/posting.ts'
import { kept } from './kept.ts'
import type { Steps } from './steps.ts'
import { type FakeStore, inOrder, valuesInOrder, within } from './store.ts'

/** Records: one object each. */
export const fakeRecords = (store: FakeStore, step: Steps): Records => ({
  put: (name, value) => step('records.put', () => void store.records.set(name, kept(value))),
  get: (name) => step('records.get', () => store.records.get(name)),
  async *list(prefix) {
    const found = await step('records.list', () => inOrder(store.records))
    for (const [name] of found) if (name.startsWith(prefix)) yield name
  },
  remove: (name) => step('records.remove', () => void store.records.delete(name)),
})

/** Under which a version is kept, whether it is the newest of its key or not. */
export const versionName = (key: string, version: string): string => `${key}\n${version}`

/** The parts of each port that only erasing and reading again need. */
export const erasableDocuments = (
  store: FakeStore,
  step: Steps,
): Pick<Documents, 'versions' | 'putRedacted' | 'remove'> => ({
  async *versions(prefix, after = '') {
    const found = await step('documents.versions', () =>
      [...store.documentVersions]
        .map(([name, kept]) => ({ ...kept, key: name.slice(0, name.indexOf('\n')) }))
        .filter(({ key }) => key.startsWith(prefix) && key > after)
        .reverse()
        .sort((a, b) => Number(a.isRedacted ?? 0) - Number(b.isRedacted ?? 0) || (a.key < b.key ? -1 : 1)),
    )
    for (const { key, version, storedAtMs, isRedacted } of found)
      yield {
        ...{ key, version, storedAt: new Date(storedAtMs).toISOString() },
        ...(isRedacted && { isRedacted: true as const }),
      }
  },

  async putRedacted({ key, version, storedAt, capturedAt }, chunks) {
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) parts.push(chunk)
    const kept = {
      version,
      capturedAt,
      sha256: undefined,
      storedAtMs: Date.parse(storedAt),
      isRedacted: true,
    }
    await step('documents.putRedacted', () => {
      const left = { ...kept, bytes: Buffer.concat(parts) }
      const name = versionName(key, version)
      const isLeft = store.documentVersions.get(name)?.isRedacted
      if (isLeft) store.documentVersions.set(name, left)
      else store.redacted.set(name, left)
    })
  },

  remove: (key, version) =>
    step('documents.remove', () => {
      const name = versionName(key, version)
      const left = store.redacted.get(name)
      store.redacted.delete(name)
      // What is left of a version takes its place; that is removed by a second call.
      if (left && !store.documentVersions.get(name)?.isRedacted) store.documentVersions.set(name, left)
      else store.documentVersions.delete(name)
      if (store.documents.get(key)?.version === version) store.documents.delete(key)
    }),
})

export const erasablePostings = (store: FakeStore, step: Steps): Pick<Postings, 'erase' | 'all'> => ({
  async erase(keys) {
    for (const key of keys)
      await step('postings.erase', () => {
        store.erased.add(postingKey(key))
        store.postings.delete(postingKey(key))
        within(store.index, key.sourceId).delete(key.sourceRef)
        store.watcher.postingChanged(key)
      })
  },

  async *all(sourceId) {
    const found = await step('postings.all', () => inOrder(store.postings))
    for (const [, posting] of found)
      if (sourceId === undefined || posting.posting.sourceId === sourceId) yield posting
  },
})

export const erasableFeeds = (
  store: FakeStore,
  step: Steps,
): Pick<Feeds, 'restore' | 'pointers' | 'forget' | 'objects' | 'remove'> => ({
  restore: (version) =>
    step('feeds.restore', () => {
      const stands = store.pointers.get(version.feedId)
      const isOlder = stands && stands.version < version.version
      if (stands && !isOlder && !(stands.isHeld && stands.version === version.version)) return
      store.pointers.set(version.feedId, kept(version))
      store.versions.set(`${version.feedId}#${version.version}`, kept(version))
    }),

  async *pointers() {
    yield* await step('feeds.pointers', () => valuesInOrder(store.pointerCopies))
  },

  forget: (feedId, version) => step('feeds.forget', () => void store.versions.delete(`${feedId}#${version}`)),

  async *objects(prefix) {
    const found = await step('feeds.objects', () => inOrder(store.objects))
    for (const [key, { storedAtMs }] of found)
      if (key.startsWith(prefix)) yield { key, storedAt: new Date(storedAtMs).toISOString() }
  },

  remove: (key) => step('feeds.remove', () => void store.objects.delete(key)),
})
