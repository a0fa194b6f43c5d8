import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { undoRemoval } from '../../../lib/pipeline/documents/undo.ts'
import { replaySource } from '../../../lib/pipeline/rebuild/replay.ts'
import { recordSaid, restore } from '../../../lib/pipeline/rebuild/restore.ts'
import type { Runtime, StoredReceipt } from '../../../lib/ports.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { documentOf, opened, postingsOf, replayed, withoutTable } from './one-source.ts'

// What people said of documents, and what becomes of it when the documents are read again.

const many = Array.from({ length: 40 }, (_, n) => `r${n}`)
/** A field that an operator maps refs to by mistake. */
const renaming = { sourceRef: 'craft' }

const liveIn = async (runtime: Runtime) => [...(await runtime.postings.index('crumb')).keys()].sort()

async function undone(receipt: StoredReceipt, runtime: Runtime): Promise<number> {
  await recordSaid('undo', receipt, runtime)
  return undoRemoval(receipt, runtime)
}

async function released({ key, version, ...held }: StoredReceipt, runtime: Runtime): Promise<StoredReceipt> {
  await recordSaid('release', held, runtime)
  const receipt = await ingest(key, runtime, { version, release: true })
  if (!receipt) throw new Error('gone')
  return receipt
}

describe('a snapshot that a person let through', () => {
  it('is judged as any other when it is read otherwise later', async () => {
    const { runtime, source, send } = await opened('snapshot')
    await send(...many)
    expect((await released(await send(...many.slice(20)), runtime)).removed).toBe(20)
    await runtime.sources.put({ ...source, mapping: renaming })
    // Also when that is said twice.
    for (const _ of [1, 2]) expect(await replayed(runtime)).toEqual(['left', 'held'])
    expect(await liveIn(runtime)).toEqual(many.slice(20).sort())
  })

  it('is let through again where the word was said and nothing done', async () => {
    const { runtime, send } = await opened('snapshot')
    await send(...many)
    await recordSaid('release', await send(...many.slice(20)), runtime)
    expect(await replayed(runtime)).toEqual(['accepted', 'accepted'])
    expect(await liveIn(runtime)).toEqual(many.slice(20).sort())
  })
})

describe('what a person brought back', () => {
  it('comes back in a rebuilt table too, however late the snapshot was let through', async () => {
    const { store, runtime, send, wait } = await opened('snapshot')
    await send(...many)
    const held = await send(...many.slice(20))
    wait(20 * 24)
    const through = await released(held, runtime)
    wait(20 * 24)
    expect(await undone(through, runtime)).toBe(20)
    const emptied = withoutTable(store)
    await restore(emptied)
    expect(await replayed(emptied, true)).toEqual(['accepted', 'accepted'])
    expect(await postingsOf(emptied)).toEqual(await postingsOf(runtime))
  })

  it.each([
    ['said twice', async (receipt: StoredReceipt, runtime: Runtime) => void (await undone(receipt, runtime))],
    ['read again', async (_: StoredReceipt, runtime: Runtime) => void (await replayed(runtime))],
  ])('may go again once the source has listed it, also where that is %s', async (_, again) => {
    const { runtime, send } = await opened('snapshot')
    await send(...many)
    const removing = await send(...many.slice(3))
    expect(await undone(removing, runtime)).toBe(3)
    await send(...many)
    await again(removing, runtime)
    expect(await send(...many.slice(1))).toMatchObject({ state: 'accepted', removed: 1 })
  })
})

describe('what came back of what a snapshot removed', () => {
  it('is all that the source must list before it may go again', async () => {
    const { runtime, send, wait } = await opened('snapshot')
    await send(...many)
    const removing = await send(...many.slice(2))
    wait(25)
    await send(...many.slice(1))
    await send(...many.slice(2))
    expect(await undone(removing, runtime)).toBe(1)
    wait(25)
    await send('r0', ...many.slice(2))
    expect(await send(...many.slice(2))).toMatchObject({ state: 'accepted', removed: 1 })
  })

  it('stays, also where a second worker ends the document that had removed it', async () => {
    const { store, runtime, send } = await opened('snapshot')
    await send(...many)
    const key = 'sources/crumb/second.ndjson'
    keepDocument(store, key, { bytes: Buffer.from(documentOf(many.slice(3))) })
    const [reads, mayRead] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const index: Runtime['postings']['index'] = async (sourceId) => {
      reads.resolve()
      await mayRead.promise
      return runtime.postings.index(sourceId)
    }
    const second = ingest(key, { ...runtime, postings: { ...runtime.postings, index } })
    await reads.promise
    const removing = await ingest(key, runtime)
    expect(removing?.removed).toBe(3)
    await send(...many.slice(3))
    expect(removing && (await undone(removing, runtime))).toBe(3)
    mayRead.resolve()
    await second
    expect(await send(...many.slice(3))).toMatchObject({ state: 'held' })
  })
})

describe('what a snapshot removed', () => {
  it('can all be brought back, also where it removed more when it was read again', async () => {
    const { runtime, source, send } = await opened('snapshot')
    await send(...many)
    const removing = await send(...many.slice(3).map((ref) => (ref === 'r9' ? 'r9:Head' : ref)))
    expect(removing.removed).toBe(3)
    await runtime.sources.put({ ...source, mapping: { sourceRef: ['head', 'id'] } })
    expect(await replayed(runtime)).toEqual(['left', 'accepted'])
    expect(await runtime.receipts.get(removing.receiptId)).toMatchObject({ removed: 4 })
    expect(await undone(removing, runtime)).toBe(4)
    expect(await liveIn(runtime)).toEqual([...many, 'Head'].sort())
  })
})

describe.each([true, false])(
  'a document that was refused for its unknown source (unread only: %s)',
  (isUnread) => {
    it('counts under the number that it had, and not as the newest', async () => {
      const { store, runtime, source, send } = await opened('snapshot')
      await runtime.sources.remove('crumb')
      expect(await send('a:Old', 'b')).toMatchObject({ reason: 'unknown_source' })
      await runtime.sources.put(source)
      await send('a:New', 'c')
      const before = await postingsOf(runtime)
      const outcomes = await replayed(runtime, isUnread)
      expect(outcomes[0]).toBe('left')
      expect(await postingsOf(runtime)).toEqual(before)
      const emptied = withoutTable(store)
      await restore(emptied)
      expect(await replayed(emptied, isUnread)).toEqual(['left', 'accepted'])
      expect(await postingsOf(emptied)).toEqual(before)
    })

    it('is read where nothing newer stands for it', async () => {
      const { runtime, source, send } = await opened('delta')
      await runtime.sources.remove('crumb')
      await send('a:Old', 'b')
      await runtime.sources.put(source)
      await send('a:New', 'c')
      expect((await replayed(runtime, isUnread))[0]).toBe('accepted')
      const told = (await postingsOf(runtime)).map(({ posting }) => posting.title)
      expect(told).toEqual(['New', 'Baker', 'Baker'])
    })
  },
)

describe('a large document of which a chunk was lost', () => {
  it('is read again by replay, however long ago it came', async () => {
    const { store, runtime, wait } = await opened('snapshot')
    const none: Runtime = {
      ...runtime,
      sizes: { ...runtime.sizes, chunkPostingsMax: 5 },
      queue: { ...runtime.queue, send: async () => {} },
    }
    const key = 'sources/crumb/jobs.ndjson'
    keepDocument(store, key, { bytes: Buffer.from(documentOf(many)) })
    expect(await ingest(key, none)).toMatchObject({ state: 'processing' })
    expect(await replayed(runtime)).toEqual(['processing'])
    wait(1)
    expect(await replayed(runtime)).toEqual(['accepted'])
    expect(await liveIn(runtime)).toEqual([...many].sort())
  })
})

it('what was refused for having one scope too many is not read by a rebuild either', async () => {
  const { store, runtime, source } = await opened('snapshot')
  for (let n = 0; n < limits.scopesPerSourceMax; n += 1)
    await runtime.sources.add({ ...source, sourceId: `crumb.s${n}` })
  const key = 'sources/crumb.last/jobs.ndjson'
  keepDocument(store, key, { bytes: Buffer.from(documentOf(['a', 'b'])) })
  expect(await ingest(key, runtime)).toMatchObject({ reason: 'too_many_scopes' })
  await runtime.sources.remove('crumb.s0')
  const emptied = withoutTable(store)
  await restore(emptied)
  const outcomes = await Array.fromAsync(replaySource('crumb.last', { unreadOnly: true }, emptied))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['left'])
})

it('of two workers on one snapshot, none forgets what the other is about to remove', async () => {
  const { store, runtime, send } = await opened('snapshot')
  await send(...many)
  const documentAt = (name: string, text: string) => {
    keepDocument(store, `sources/crumb/${name}`, { bytes: Buffer.from(text) })
    return `sources/crumb/${name}`
  }
  const [fences, notes] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { postings, sources } = runtime
  // Older, and too faulty to fence anybody out: it brings one more, just before the fence.
  const late: Runtime['postings'] = {
    ...postings,
    put: async (...writes) => {
      await fences.promise
      return postings.put(...writes)
    },
  }
  const faulty = `${documentOf([...many, 'late'])}${'{"id": "bad",\n'.repeat(9)}`
  const older = ingest(documentAt('older.ndjson', faulty), { ...runtime, postings: late })
  const key = documentAt('newer.ndjson', documentOf(many.slice(3)))
  const slow: Runtime['postings'] = {
    ...postings,
    noteRemoval: async (...noted) => {
      await notes.promise
      return postings.noteRemoval(...noted)
    },
  }
  const second = ingest(key, { ...runtime, postings: slow }).catch(() => undefined)
  await setImmediate()
  const first = await ingest(key, {
    ...runtime,
    sources: {
      ...sources,
      raiseFence: async (...fence) => {
        fences.resolve()
        await older
        return sources.raiseFence(...fence)
      },
    },
    postings: {
      ...postings,
      withdraw: async (...gone) => {
        notes.resolve()
        await second
        return postings.withdraw(...gone)
      },
    },
  })
  const still = first && (await runtime.postings.stillRemoved('crumb', first.sequence))
  expect(still).toEqual(['late', 'r0', 'r1', 'r2'])
})

it('a worker that dies before it has noted what is to go leaves it to be noted', async () => {
  const { store, runtime, send } = await opened('snapshot')
  await send(...many)
  const key = 'sources/crumb/newer.ndjson'
  keepDocument(store, key, { bytes: Buffer.from(documentOf(many.slice(3))) })
  const noteRemoval = () => Promise.reject(new Error('died'))
  const dying = { ...runtime, postings: { ...runtime.postings, noteRemoval } }
  await expect(ingest(key, dying)).rejects.toThrow('died')
  const receipt = await ingest(key, runtime)
  expect(receipt?.removed).toBe(3)
  expect(receipt && (await undone(receipt, runtime))).toBe(3)
})
