import { beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { openReceipt, receiptIdOf, receive } from '../../../lib/pipeline/documents/receive.ts'
import { undoRemoval } from '../../../lib/pipeline/documents/undo.ts'
import { sweep } from '../../../lib/pipeline/documents/uploads.ts'
import { replaySource } from '../../../lib/pipeline/rebuild/replay.ts'
import { recordSaid } from '../../../lib/pipeline/rebuild/restore.ts'
import type { Runtime, StoredReceipt } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'

let nowMs = 0
let store: FakeStore
let runtime: Runtime
beforeEach(async () => {
  nowMs = Date.parse('2026-11-14T09:00:00Z')
  store = fakeStore(() => nowMs)
  runtime = fakeRuntime(store, atOnce)
  await register(runtime)
})

const register = ({ sources }: Runtime) =>
  sources.put({ sourceId: 'crumb', covers: 'snapshot', format: 'ndjson', secrets: [], keys: [] })

const lines = (refs: readonly string[], pay = 1): string =>
  refs
    .map((id) => {
      const [title, description] = [`Cooper of cask ${id}`, `<p>Bend the staves of cask ${id}.</p>`]
      return `${JSON.stringify({ id, title, description, company: 'Crumb', salary: `${pay}0000 GBP a year` })}\n`
    })
    .join('')
const many = Array.from({ length: 14 }, (_, n) => `r${n}`)

const keyOf = (name: string): string => `sources/crumb/${receiptIdOf(name)}`

/** As a sender asks for a form. */
const asked = (name: string): Promise<StoredReceipt> => {
  nowMs += 60_000
  const about = { receiptId: receiptIdOf(name), sourceId: 'crumb', key: keyOf(name), byForm: true as const }
  return openReceipt(about, runtime)
}
/** As a sender posts it. */
const posted = (name: string, text: string): string => {
  nowMs += 60_000
  return keepDocument(store, keyOf(name), { bytes: Buffer.from(text) })
}
async function pushed(webhookId: string, text: string): Promise<StoredReceipt | undefined> {
  nowMs += 60_000
  const receipt = await receive({ sourceId: 'crumb', webhookId, body: Buffer.from(text) }, runtime)
  if (receipt instanceof Problem) throw receipt
  return ingest(receipt.key, runtime)
}
const refsOf = async (of: Runtime) => [...(await of.postings.index('crumb')).keys()].sort()
const paid = async () =>
  new Set((await Array.fromAsync(runtime.postings.all())).map(({ posting }) => posting.salary?.min))

describe('a document that came by form', () => {
  it('is newer than what came between asking and posting', async () => {
    await asked('form')
    await pushed('one', lines(many, 3))
    posted('form', lines([...many, 'new'], 4))
    expect(await ingest(keyOf('form'), runtime)).toMatchObject({ state: 'accepted' })
    expect([await refsOf(runtime), await paid()]).toEqual([[...many, 'new'].sort(), new Set([40_000])])
  })

  it('counts by its posting where two forms were asked for in the other order', async () => {
    await asked('first')
    await asked('second')
    posted('second', lines(many, 3))
    await ingest(keyOf('second'), runtime)
    posted('first', lines(many, 4))
    expect(await ingest(keyOf('first'), runtime)).toMatchObject({ state: 'accepted' })
    expect(await paid()).toEqual(new Set([40_000]))
    const newest = await runtime.receipts.list('crumb', 9)
    expect(newest.map(({ receiptId }) => receiptId)).toEqual(['first', 'second'].map(receiptIdOf))
    const { sequence = 0 } = newest[0] ?? {}
    expect((await runtime.receipts.numbered('crumb', sequence))?.receiptId).toBe(receiptIdOf('first'))
  })

  it('was received when it was there, not when the form was asked for', async () => {
    const { receivedAt } = await asked('form')
    posted('form', lines(many))
    const read = await ingest(keyOf('form'), runtime)
    expect(Date.parse(read?.receivedAt ?? '') - Date.parse(receivedAt)).toBe(60_000)
  })

  it('has one number where two workers are told of it at the same moment', async () => {
    await asked('form')
    posted('form', lines(many))
    let other: StoredReceipt | undefined
    const nextSequence: Runtime['sources']['nextSequence'] = async (sourceId) => {
      const drawn = await runtime.sources.nextSequence(sourceId)
      other ??= await ingest(keyOf('form'), runtime)
      return drawn
    }
    const slow = await ingest(keyOf('form'), { ...runtime, sources: { ...runtime.sources, nextSequence } })
    expect([other?.state, slow]).toEqual(['accepted', other])
    expect(await runtime.receipts.list('crumb', 9)).toEqual([slow])
    expect((await Array.fromAsync(runtime.postings.all())).map(({ sequence }) => sequence)).toEqual(
      many.map(() => slow?.sequence),
    )
  })

  it('has two where two workers meet of which each was told of another posting of the form', async () => {
    await asked('form')
    const [first, second] = [posted('form', lines(many, 3)), posted('form', lines(many, 4))]
    let other: StoredReceipt | undefined
    const nextSequence: Runtime['sources']['nextSequence'] = async (sourceId) => {
      const drawn = await runtime.sources.nextSequence(sourceId)
      other ??= await ingest(keyOf('form'), runtime, { version: first })
      return drawn
    }
    const beside = { ...runtime, sources: { ...runtime.sources, nextSequence } }
    const slow = await ingest(keyOf('form'), beside, { version: second })
    expect([other, slow]).toMatchObject([
      { version: first, state: 'accepted' },
      { version: second, state: 'accepted' },
    ])
    expect(slow?.sequence).toBeGreaterThan(other?.sequence ?? 0)
    expect(await paid()).toEqual(new Set([40_000]))
  })

  it.each(['before', 'after'] as const)(
    'keeps its one number after a crash %s it was given',
    async (when) => {
      await asked('form')
      posted('form', lines(many))
      const crash = async (...[receipt, from]: Parameters<Runtime['receipts']['move']>): Promise<never> => {
        if (when === 'after') await runtime.receipts.move(receipt, from)
        throw new Error('killed')
      }
      const dying = { ...runtime, receipts: { ...runtime.receipts, move: crash } }
      await expect(ingest(keyOf('form'), dying)).rejects.toThrow('killed')
      const given = (await runtime.receipts.get(receiptIdOf('form')))?.sequence
      const read = await ingest(keyOf('form'), runtime)
      expect(read).toMatchObject({ state: 'accepted', ...(when === 'after' && { sequence: given }) })
      expect(await runtime.receipts.list('crumb', 9)).toEqual([read])
    },
  )
})

describe('replay', () => {
  const outcomes = async (of: Runtime): Promise<string[]> =>
    (await Array.fromAsync(replaySource('crumb', { unreadOnly: true }, of))).map(({ outcome }) => outcome)
  /** The buckets as they are, with a table that holds only these receipts. */
  async function withReceipts(...receipts: readonly StoredReceipt[]): Promise<Runtime> {
    const other = fakeStore(() => nowMs)
    for (const [key, kept] of store.documents) other.documents.set(key, kept)
    for (const [key, kept] of store.documentVersions) other.documentVersions.set(key, kept)
    for (const [name, json] of store.records) other.records.set(name, json)
    for (const receipt of receipts) other.receipts.set(receipt.receiptId, receipt)
    const emptied = fakeRuntime(other, atOnce)
    await register(emptied)
    return emptied
  }

  it('reads one that nobody had read last, since its number is only that of asking', async () => {
    await asked('form')
    const one = await runtime.receipts.get(receiptIdOf('form'))
    await pushed('one', lines(many, 3))
    posted('form', lines(many, 4))
    expect(await outcomes(runtime)).toEqual(['left', 'accepted'])
    expect(await paid()).toEqual(new Set([40_000]))
    expect((await runtime.receipts.get(receiptIdOf('form')))?.sequence).toBeGreaterThan(one?.sequence ?? 0)
  })

  it.each([
    ['lost', 0],
    ['set back to when the form was asked for', 1],
  ])('gives the number it had, between what people said, where the table was %s', async (_, kept) => {
    const before = await asked('form')
    await pushed('one', lines(many))
    const removing = await pushed('two', lines(many.slice(3)))
    if (!removing) throw new Error('gone')
    nowMs += 60_000
    await recordSaid('undo', removing, runtime)
    expect(await undoRemoval(removing, runtime)).toBe(3)
    posted('form', lines([...many, 'new']))
    const read = await ingest(keyOf('form'), runtime)
    await pushed('three', lines([...many.slice(1), 'new']))
    const emptied = await withReceipts(...[before].slice(0, kept))
    expect(await outcomes(emptied)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
    expect(await emptied.receipts.get(receiptIdOf('form'))).toMatchObject({
      ...{ sequence: read?.sequence, version: read?.version, receivedAt: read?.receivedAt },
    })
    expect(await refsOf(emptied)).toEqual(await refsOf(runtime))
  })

  it('is left to do it where a table was set back: the sweep reads no form anew that was read before', async () => {
    const before = await asked('form')
    posted('form', lines(many, 3))
    await ingest(keyOf('form'), runtime)
    const back = await withReceipts(before)
    nowMs += 3_600_000
    expect(await sweep(back)).toBe(0)
    expect(await back.receipts.get(receiptIdOf('form'))).toEqual(before)
  })
})
