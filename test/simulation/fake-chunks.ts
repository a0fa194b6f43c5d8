import type { Chunks, Progress, ProgressStore } from '../../lib/ports.ts'
import type { Steps } from './steps.ts'
import type { FakeStore } from './store.ts'

/** Chunks of large documents, each request a step. */
export const fakeChunks = (store: FakeStore, step: Steps): Chunks => ({
  put: (receiptId, name, bytes) =>
    step('chunks.put', () => void store.chunks.set(`${receiptId}/${name}`, bytes)),
  get: (receiptId, name) => step('chunks.get', () => store.chunks.get(`${receiptId}/${name}`)),
  clear: (receiptId) =>
    step('chunks.clear', () => {
      for (const key of [...store.chunks.keys()])
        if (key.startsWith(`${receiptId}/`)) store.chunks.delete(key)
    }),
})

const nothingYet: Progress & { attempts: number } = {
  attempts: 0,
  bytesRead: 0,
  bytes: 0,
  recordsSeen: 0,
  attempt: 0,
  chunks: 0,
  missing: [],
  refused: 0,
  faulty: [],
  isSent: false,
  resends: 0,
  movedAt: '',
}

/** How far large documents have come, under the same conditions as lib/aws/dynamo-progress.ts. */
export function fakeProgress(store: FakeStore, step: Steps): ProgressStore {
  const kept = (receiptId: string) => store.progress.get(receiptId) ?? nothingYet
  const change = (receiptId: string, said: Partial<typeof nothingYet>) =>
    void store.progress.set(receiptId, { ...kept(receiptId), ...said })

  return {
    get: (receiptId) =>
      step('progress.get', () => {
        const found = store.progress.get(receiptId)
        if (!found) return undefined
        const { attempts: _, ...said } = found
        return said
      }),

    read: (receiptId, soFar, at) => step('progress.read', () => change(receiptId, { ...soFar, movedAt: at })),

    begin: (receiptId) =>
      step('progress.begin', () => {
        const attempts = kept(receiptId).attempts + 1
        change(receiptId, { attempts })
        return attempts
      }),

    plan: (receiptId, attempt, { chunks, at, quietSince }) =>
      step('progress.plan', () => {
        const before = kept(receiptId)
        const isMoving = before.isSent && before.missing.length > 0 && before.movedAt >= quietSince
        if (before.attempt > attempt || isMoving) return 'stale'
        if (before.isSent) store.watcher.chunksTakenOver(receiptId)
        const fresh = { missing: [...chunks], refused: 0, faulty: [], isSent: false, resends: 0 }
        change(receiptId, { attempt, chunks: chunks.length, ...fresh, movedAt: at })
        return 'planned'
      }),

    sent: (receiptId, attempt) =>
      step('progress.sent', () => {
        if (kept(receiptId).attempt === attempt) change(receiptId, { isSent: true })
      }),

    done: (receiptId, attempt, { chunk, refused, at }) =>
      step('progress.done', () => {
        const before = kept(receiptId)
        if (before.attempt !== attempt) return 'stale'
        if (!before.missing.includes(chunk)) return before.missing.length
        const missing = before.missing.filter((one) => one !== chunk)
        const faulty = refused > 0 ? [...before.faulty, chunk].sort((a, b) => a - b) : before.faulty
        change(receiptId, { missing, faulty, refused: before.refused + refused, movedAt: at })
        return missing.length
      }),

    resent: (receiptId, attempt, at) =>
      step('progress.resent', () => {
        const before = kept(receiptId)
        if (before.attempt !== attempt) return 'stale'
        change(receiptId, { resends: before.resends + 1, movedAt: at })
        return before.resends + 1
      }),
  }
}
