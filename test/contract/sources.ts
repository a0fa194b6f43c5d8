import { expect, it } from 'vitest'
import { type Runtime, recordNames, type StoredReceipt } from '../../lib/ports.ts'

const at = '2026-11-01T08:00:00.000Z'
export const receiptOf = (receiptId: string, said: Partial<StoredReceipt> = {}): StoredReceipt => ({
  receiptId,
  sourceId: 'crumb-ats',
  key: `sources/crumb-ats/${receiptId}`,
  document: 'jobs.xml',
  state: 'received',
  seen: 0,
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  problems: [],
  sequence: 1,
  receivedAt: at,
  updatedAt: at,
  ...said,
})

/** What every Sources and Receipts port must do; `fresh` gives an id that no other test uses. */
export function sourcesContract(open: () => Runtime, fresh: () => string): void {
  it('numbers documents one after the other, however many ask at once', async () => {
    const id = fresh()
    const numbers = await Promise.all(Array.from({ length: 40 }, () => open().sources.nextSequence(id)))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  })

  it('remembers what a source lost, for one writer at a time', async () => {
    const id = fresh()
    const { removals, putRemovals } = open().sources
    expect(await removals(id)).toEqual({ version: 0, done: [], held: [] })
    const done = [{ sequence: 3, atMs: 1_700_000_000_000, live: 200, removed: 16 }]
    const held = [{ sequence: 4, atMs: 1_700_003_600_000, missing: [7, 281_474_976_710_655], renamed: [] }]
    const writes = await Promise.all([1, 2].map(() => putRemovals(id, { version: 0, done, held })))
    expect(writes.sort()).toEqual(['conflict', 'put'])
    const kept = await removals(id)
    expect(kept).toMatchObject({ done, held })
    expect(await putRemovals(id, { ...kept, held: [], undoneAtMs: 5 })).toBe('put')
    expect(await putRemovals(id, kept)).toBe('conflict')
    expect(await removals(id)).toMatchObject({ done, held: [], undoneAtMs: 5 })
  })

  it('keeps a source as it was put', async () => {
    const source = { sourceId: fresh(), name: 'Crumb', covers: 'delta' as const, secrets: [], keys: [] }
    await open().sources.put(source)
    expect(await open().sources.get(source.sourceId)).toEqual(source)
    expect(await open().sources.list()).toContainEqual(source)
  })

  it("loses nobody's word where many change a source or a partner at once", async () => {
    const id = fresh()
    const words = Array.from({ length: 6 }, (_, n) => `feed-${n}-${id}`)
    await open().sources.put({ sourceId: id, secrets: [], keys: [] })
    await open().partners.put({ partnerId: id, name: 'P', feeds: [], keys: [] })
    const { sources, partners } = open()
    await Promise.all([
      ...words.map((word) => sources.change(id, (now) => ({ ...now, name: `${now.name} ${word}` }))),
      ...words.map((word) => partners.change(id, (now) => ({ ...now, name: `${now.name} ${word}` }))),
    ])
    const stand = [await sources.get(id), await partners.get(id)]
    for (const one of stand) expect(one?.name?.split(' ').slice(1).sort()).toEqual(words)
    expect(await open().records.get(recordNames.source(id))).toEqual(stand[0])
    expect(await open().records.get(recordNames.partner(id))).toEqual(stand[1])
  })

  it('finds a partner by a feed that it got later', async () => {
    const id = fresh()
    await open().partners.put({ partnerId: id, name: 'P', feeds: [], keys: [] })
    const feeds = [{ feedId: `${id}-feed`, format: 'ndjson' as const }]
    const after = await open().partners.change(id, (now) => ({ ...now, feeds }))
    expect(await open().partners.byFeedId(`${id}-feed`)).toEqual(after)
  })

  it('changes nothing that is not there', async () => {
    const { sources, partners } = open()
    const id = fresh()
    expect(await sources.change(id, (now) => ({ ...now, name: 'Nobody' }))).toBeUndefined()
    expect(await partners.change(id, (now) => ({ ...now, name: 'Nobody' }))).toBeUndefined()
    expect(await sources.get(id)).toBeUndefined()
    expect(await partners.get(id)).toBeUndefined()
  })

  it('adds a source once, and leaves one that is there as it is', async () => {
    const sourceId = fresh()
    const plain = { sourceId, secrets: [], keys: [] }
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => open().sources.add(plain)))
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1)
    await open().sources.put({ ...plain, name: 'Crumb' })
    expect(await open().sources.add(plain)).toBe('exists')
    expect(await open().sources.get(sourceId)).toMatchObject({ name: 'Crumb' })
  })

  it('tells the scopes of a source, and of no other', async () => {
    const sourceId = fresh()
    const scopes = ['fr', 'de'].map((name) => ({ sourceId: `${sourceId}.${name}`, secrets: [], keys: [] }))
    for (const one of [{ sourceId, secrets: [], keys: [] }, ...scopes]) await open().sources.put(one)
    await open().sources.put({ sourceId: `${sourceId}-two.de`, secrets: [], keys: [] })
    expect(await open().sources.scopes(sourceId)).toEqual(scopes.toReversed())
    expect(await open().sources.scopes(`${sourceId}.de`)).toEqual([])
    expect(await open().sources.list()).toEqual(expect.arrayContaining(scopes))
    await open().sources.remove(`${sourceId}.de`)
    expect(await open().sources.scopes(sourceId)).toEqual(scopes.slice(0, 1))
    expect(await open().sources.get(sourceId)).toMatchObject({ sourceId })
  })

  it('knows no source that was never put', async () => {
    expect(await open().sources.get(fresh())).toBeUndefined()
  })

  it('opens a receipt once', async () => {
    const id = fresh()
    const opened = await Promise.all(Array.from({ length: 20 }, () => open().receipts.open(receiptOf(id))))
    expect(opened.filter((outcome) => outcome === 'created')).toHaveLength(1)
  })

  it('moves a receipt only from the states named', async () => {
    const id = fresh()
    await open().receipts.open(receiptOf(id))
    const done = receiptOf(id, { state: 'accepted', seen: 3, accepted: 3 })
    expect(await open().receipts.move(done, ['processing'])).toBe('stale')
    expect(await open().receipts.move(done, ['received', 'processing'])).toBe('moved')
    expect(await open().receipts.move(receiptOf(id, { state: 'rejected' }), ['received'])).toBe('stale')
    expect(await open().receipts.get(id)).toEqual(done)
  })

  it('lets nobody hold or take up what a person let through without saying so', async () => {
    const id = fresh()
    const { open: begin, move } = open().receipts
    const states = ['processing', 'held'] as const
    await begin(receiptOf(id))
    for (const state of states)
      expect(await move(receiptOf(id, { state }), ['received', ...states])).toBe('moved')
    const released = receiptOf(id, { state: 'processing', released: true })
    expect(await move(released, ['held'])).toBe('moved')
    for (const state of states) expect(await move(receiptOf(id, { state }), states)).toBe('stale')
    expect(await open().receipts.get(id)).toEqual(released)
    expect(await move(released, states)).toBe('moved')
    expect(await move(receiptOf(id, { state: 'superseded' }), states)).toBe('moved')
    expect(await move(receiptOf(id, { state: 'held' }), ['superseded'])).toBe('moved')
  })

  it('remembers how far the sweep has come', async () => {
    for (const key of ['sources/crumb/a', '']) {
      await open().receipts.sweepFrom(key)
      expect(await open().receipts.sweptTo()).toBe(key)
    }
  })

  it("lists a source's receipts, newest first", async () => {
    const sourceId = fresh()
    for (const sequence of [2, 10, 1]) await open().receipts.open(receiptOf(fresh(), { sourceId, sequence }))
    const listed = await open().receipts.list(sourceId, 2)
    expect(listed.map(({ sequence }) => sequence)).toEqual([10, 2])
  })

  it('finds a receipt of a source by its number', async () => {
    const [sourceId, other] = [fresh(), fresh()]
    const receipts = [2, 10, 1].map((sequence) => receiptOf(fresh(), { sourceId, sequence }))
    for (const receipt of receipts) await open().receipts.open(receipt)
    expect(await open().receipts.numbered(sourceId, 10)).toEqual(receipts[1])
    for (const [id, sequence] of [
      [sourceId, 100],
      [sourceId, 1.5],
      [other, 10],
    ] as const)
      expect(await open().receipts.numbered(id, sequence)).toBeUndefined()
  })

  it('lists a receipt that moved under another number by that number, and by no other', async () => {
    const sourceId = fresh()
    const [asked, between] = [1, 2].map((sequence) => receiptOf(fresh(), { sourceId, sequence }))
    if (!asked || !between) throw new Error('gone')
    for (const receipt of [asked, between]) await open().receipts.open(receipt)
    const moved: StoredReceipt = { ...asked, state: 'processing', sequence: 3 }
    expect(await open().receipts.move(moved, ['received'])).toBe('moved')
    expect(await open().receipts.list(sourceId, 9)).toEqual([moved, between])
    expect(await open().receipts.numbered(sourceId, 3)).toEqual(moved)
    expect(await open().receipts.numbered(sourceId, 1)).toBeUndefined()
    expect(await open().receipts.move({ ...asked, state: 'processing', sequence: 4 }, ['received'])).toBe(
      'stale',
    )
    expect(await open().receipts.list(sourceId, 9)).toEqual([moved, between])
  })

  it('lists what is held of a source from some number on, newest first', async () => {
    const sourceId = fresh()
    const receipts = [1, 2, 3, 10].map((sequence) => receiptOf(fresh(), { sourceId, sequence }))
    const { open: begin, held, move, remove } = open().receipts
    for (const receipt of receipts) await begin(receipt)
    const numbers = async (from: number) => (await held(sourceId, from)).map(({ sequence }) => sequence)
    for (const receipt of [...receipts, ...receipts])
      await move({ ...receipt, state: 'held' }, ['received', 'held'])
    expect([await numbers(0), await numbers(3)]).toEqual([
      [10, 3, 2, 1],
      [10, 3],
    ])
    const [first, , third, last] = receipts
    if (!first || !third || !last) throw new Error('gone')
    await move({ ...third, state: 'superseded' }, ['held'])
    await remove(last)
    expect(await numbers(0)).toEqual([2, 1])
    expect((await held(sourceId, 0)).at(-1)).toEqual({ ...first, state: 'held' })
    expect(await held(fresh(), 0)).toEqual([])
  })
}
