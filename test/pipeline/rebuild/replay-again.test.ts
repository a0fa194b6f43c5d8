import { describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { openReceipt, receive } from '../../../lib/pipeline/documents/receive.ts'
import { undoRemoval } from '../../../lib/pipeline/documents/undo.ts'
import { recordSaid, restore } from '../../../lib/pipeline/rebuild/restore.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { documentOf, mapping, opened, postingsOf, replayed, withoutTable } from './one-source.ts'

describe('while a lost table is filled again', () => {
  it.each(['snapshot', 'delta'] as const)(
    'what comes in of a %s is newer than all that was',
    async (covers) => {
      const { store, send } = await opened(covers)
      for (const title of ['One', 'Two', 'Three']) await send(`a:${title}`, 'b', 'c')
      const emptied = withoutTable(store)
      await restore(emptied)
      const body = Buffer.from(documentOf(['a:Four', 'b', 'c']))
      const newest = await receive({ sourceId: 'crumb', webhookId: 'm1', body }, emptied)
      if (newest instanceof Problem) throw newest
      expect(newest.sequence).toBe(4)
      await replayed(emptied, true)
      expect((await ingest(newest.key, emptied))?.state).toBe('accepted')
      expect((await postingsOf(emptied)).map(({ posting }) => posting.title)).toEqual([
        'Four',
        'Baker',
        'Baker',
      ])
    },
  )

  it('its scopes go on counting as well', async () => {
    const { store, runtime, send } = await opened('snapshot')
    await send('a')
    const scoped = Buffer.from(documentOf(['b']))
    for (const webhookId of ['m1', 'm2']) {
      const got = await receive({ sourceId: 'crumb.de', webhookId, body: scoped }, runtime)
      if (got instanceof Problem) throw got
      await ingest(got.key, runtime)
    }
    const emptied = withoutTable(store)
    await restore(emptied)
    const got = await receive({ sourceId: 'crumb.de', webhookId: 'm3', body: scoped }, emptied)
    expect(got).toMatchObject({ sequence: 3 })
  })
})

describe('after an adapter was mended', () => {
  it('what is live is read anew by the newest snapshot, under its own number and time', async () => {
    const { runtime, source, send } = await opened('snapshot')
    await send('a', 'b', 'c')
    await send('a', 'b:Head', 'c')
    const before = await postingsOf(runtime)
    await runtime.sources.put({ ...source, mapping })
    expect(await replayed(runtime)).toEqual(['left', 'accepted'])
    const after = await postingsOf(runtime)
    expect(after.map(({ posting }) => posting.category)).toEqual(['Baking a', 'Baking b', 'Baking c'])
    expect(after.map(({ firstSeenAt }) => firstSeenAt)).toEqual(before.map(({ firstSeenAt }) => firstSeenAt))
    expect(new Set(after.map(({ sequence }) => sequence))).toEqual(new Set([2]))
  })

  it('of a delta, each posting is read anew by the last document that spoke of it', async () => {
    const { runtime, source, send } = await opened('delta')
    await send('a:Old', 'b')
    await send('a:New')
    await runtime.sources.put({ ...source, mapping })
    expect(await replayed(runtime)).toEqual(['accepted', 'accepted'])
    const told = (await postingsOf(runtime)).map(({ posting }) => [posting.title, posting.category])
    expect(told).toEqual([
      ['New', 'Baking a'],
      ['Baker', 'Baking b'],
    ])
  })

  it('one that reads less now removes nothing, though its document once had', async () => {
    const { runtime, source, send } = await opened('snapshot')
    const many = Array.from({ length: 40 }, (_, n) => (n < 30 ? `r${n}` : `r${n}:Head`))
    await send(...many)
    await send(...many.slice(2))
    expect((await runtime.postings.index('crumb')).size).toBe(38)
    await runtime.sources.put({ ...source, mapping: { ...mapping, title: 'head' } })
    expect(await replayed(runtime)).toEqual(['left', 'held'])
    expect((await runtime.postings.index('crumb')).size).toBe(38)
  })

  it('is judged anew also where another worker writes of the losses at that moment', async () => {
    const { runtime, source, send } = await opened('snapshot')
    const many = Array.from({ length: 40 }, (_, n) => (n < 30 ? `r${n}` : `r${n}:Head`))
    await send(...many)
    await send(...many.slice(2))
    await runtime.sources.put({ ...source, mapping: { ...mapping, title: 'head' } })
    let others = 1
    const putRemovals: Runtime['sources']['putRemovals'] = async (sourceId, removals) => {
      if (others > 0) await runtime.sources.putRemovals(sourceId, await runtime.sources.removals(sourceId))
      others -= 1
      return runtime.sources.putRemovals(sourceId, removals)
    }
    const beside = { ...runtime, sources: { ...runtime.sources, putRemovals } }
    expect(await replayed(beside)).toEqual(['left', 'held'])
    expect((await runtime.postings.index('crumb')).size).toBe(38)
  })

  it('what a person brought back stays, though a later document had left it out as well', async () => {
    const { runtime, send } = await opened('snapshot')
    const many = Array.from({ length: 40 }, (_, n) => `r${n}`)
    await send(...many)
    const removing = await send(...many.slice(2))
    await send(...many.slice(2))
    if (!removing) throw new Error('gone')
    await recordSaid('undo', removing, runtime)
    expect(await undoRemoval(removing, runtime)).toBe(2)
    expect(await replayed(runtime)).toEqual(['left', 'left', 'held'])
    expect((await runtime.postings.index('crumb')).size).toBe(40)
  })

  it('a form that was posted twice, and told of by nobody, is read both times', async () => {
    const { store, runtime } = await opened('delta')
    const receiptId = `rcp_${'f'.repeat(24)}`
    const key = `sources/crumb/${receiptId}`
    await openReceipt({ receiptId, sourceId: 'crumb', key }, runtime)
    keepDocument(store, key, { bytes: Buffer.from(documentOf(['a:First', 'b'])) })
    keepDocument(store, key, { bytes: Buffer.from(documentOf(['a:Second'])) })
    expect(await replayed(runtime, true)).toEqual(['accepted', 'accepted'])
    expect((await postingsOf(runtime)).map(({ posting }) => posting.title)).toEqual(['Second', 'Baker'])
    expect(await replayed(runtime, true)).toEqual(['left', 'left'])
    expect(await replayed(runtime)).toEqual(['accepted', 'accepted'])
    expect((await postingsOf(runtime)).map(({ posting }) => posting.title)).toEqual(['Second', 'Baker'])
    const emptied = withoutTable(store)
    await restore(emptied)
    expect(await replayed(emptied, true)).toEqual(['accepted', 'accepted'])
    expect(await postingsOf(emptied)).toEqual(await postingsOf(runtime))
  })
})

describe('into an empty table', () => {
  it('every version of a document comes in its turn, releases and undone removals between them', async () => {
    const { store, runtime, send } = await opened('snapshot')
    const many = Array.from({ length: 40 }, (_, n) => `r${n}`)
    await send(...many)
    await send(...many.slice(1))
    const second = await send(...many.slice(3), 'new')
    if (!second) throw new Error('gone')
    await recordSaid('undo', second, runtime)
    await undoRemoval(second, runtime)
    await send(...many.slice(1), 'new')
    const held = await send('r5')
    if (!held) throw new Error('gone')
    expect(held.state).toBe('held')
    const emptied = withoutTable(store)
    await restore(emptied)
    expect(await replayed(emptied, true)).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'held'])
    expect(await postingsOf(emptied)).toEqual(await postingsOf(runtime))
    expect(await emptied.sources.nextSequence('crumb')).toBeGreaterThan(held.sequence)
  })

  it('what has no record yet comes last, and nothing is read twice when it is done again', async () => {
    const { store, send } = await opened('delta')
    await send('a:First')
    await send('a:Second')
    keepDocument(store, 'sources/crumb/late.ndjson', { bytes: Buffer.from(documentOf(['a:Third'])) })
    const emptied = withoutTable(store)
    await restore(emptied)
    expect(await replayed(emptied, true)).toEqual(['accepted', 'accepted', 'accepted'])
    expect((await postingsOf(emptied)).map(({ posting }) => posting.title)).toEqual(['Third'])
    expect(await replayed(emptied, true)).toEqual(['left', 'left', 'left'])
  })

  it('without any record, documents come as they were stored', async () => {
    const { store, send } = await opened('delta')
    await send('a:First')
    await send('a:Second', 'b')
    for (const name of [...store.records.keys()])
      if (name.startsWith('documents/')) store.records.delete(name)
    const emptied = withoutTable(store)
    await restore(emptied)
    await replayed(emptied, true)
    expect((await postingsOf(emptied)).map(({ posting }) => posting.title)).toEqual(['Second', 'Baker'])
  })
})
