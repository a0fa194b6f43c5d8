import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Bakery, feed, job, many, numbersOf, openBakery } from '../bakery.ts'

let bakery: Bakery
beforeEach(async () => {
  bakery = await openBakery()
})

describe('a document larger than a chunk', () => {
  it('is written by its chunks alone, and closed with the last of them', async () => {
    const receipt = await bakery.read(feed(...many(25)))
    expect(receipt).toMatchObject({ state: 'processing', accepted: 25 })
    expect(await bakery.live()).toBe(0)
    const messages = bakery.taken()
    expect(numbersOf(messages)).toEqual([0, 1, 2])
    await bakery.work(messages.slice(0, 2))
    expect(await bakery.live()).toBe(20)
    expect(await bakery.receipt(receipt.receiptId)).toMatchObject({ state: 'processing' })
    await bakery.work(messages.slice(2))
    expect(await bakery.live()).toBe(25)
    expect(await bakery.receipt(receipt.receiptId)).toMatchObject({
      state: 'accepted',
      seen: 25,
      accepted: 25,
    })
    expect(bakery.store.chunks.size).toBe(0)
  })

  it('has no exact dates in any chunk where it gives all its postings its own', async () => {
    const dated = many(25).map((one) =>
      one.replace('<Description>', '<Postedate>2026-11-14</Postedate><Description>'),
    )
    await bakery.deliver(feed(...dated))
    const found = await bakery.runtime.postings.get(
      Array.from({ length: 25 }, (_, n) => ({ sourceId: 'crumb', sourceRef: `B${n}` })),
    )
    expect(new Set(found.map((stored) => JSON.stringify(stored?.posting.posted)))).toEqual(
      new Set(['{"date":"2026-11-14","approximate":true}']),
    )
  })

  it('counts characters too: few large postings are cut into chunks', async () => {
    bakery.runtime = { ...bakery.runtime, sizes: { ...bakery.runtime.sizes, chunkCharsMax: 20_000 } }
    const long = Array.from({ length: 200 }, (_, n) => `Fold dough ${n} and let it rest.`).join(' ')
    await bakery.read(feed(...Array.from({ length: 6 }, (_, n) => job(n, `Baker ${n}`, long))))
    expect(numbersOf(bakery.taken()).length).toBeGreaterThanOrEqual(3)
  })

  it('comes out the same in any order and with every message delivered twice', async () => {
    await bakery.deliver(feed(...many(40)))
    const receipt = await bakery.read(
      feed(...many(38).map((one, n) => (n % 3 === 0 ? job(n, 'Head baker') : one))),
    )
    const messages = bakery.taken()
    await bakery.work([...messages.toReversed(), ...messages])
    expect(await bakery.receipt(receipt.receiptId)).toMatchObject({ state: 'accepted', accepted: 38 })
    expect(await bakery.live()).toBe(38)
    const [first, gone] = await bakery.runtime.postings.get([
      { sourceId: 'crumb', sourceRef: 'B36' },
      { sourceId: 'crumb', sourceRef: 'B39' },
    ])
    expect([first?.posting.title, gone?.status]).toEqual(['Head baker', 'withdrawn'])
  })

  it('sends no message for chunks in which nothing changed, and none at all where that is all of them', async () => {
    await bakery.deliver(feed(...many(40)))
    expect(await bakery.read(feed(...many(40)))).toMatchObject({ state: 'accepted', accepted: 40 })
    expect(bakery.taken()).toEqual([])
    await bakery.read(feed(...many(40).map((one, n) => (n === 17 ? job(17, 'Head baker') : one))))
    expect(numbersOf(bakery.taken())).toEqual([1])
  })

  it('that is cut changes nothing, whatever was set aside of it', async () => {
    const whole = feed(...many(35))
    expect(await bakery.read(whole.slice(0, -20))).toMatchObject({
      state: 'rejected',
      reason: 'malformed_xml',
    })
    expect([bakery.taken(), await bakery.live(), bakery.store.chunks.size]).toEqual([[], 0, 0])
  })

  it('is measured against what was live before its first chunk: new ids for all are held', async () => {
    await bakery.deliver(feed(...many(30)))
    const receipt = await bakery.deliver(feed(...many(500, 1_000)))
    expect(receipt).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
    expect(await bakery.runtime.postings.index('crumb')).toHaveProperty('size', 530)
  })

  it('is superseded by a newer snapshot that begins between its chunks', async () => {
    const older = await bakery.read(feed(...many(30)))
    const messages = bakery.taken()
    await bakery.work(messages.slice(0, 1))
    await bakery.deliver(feed(...many(25, 5)))
    await bakery.work(messages.slice(1))
    expect(await bakery.receipt(older.receiptId)).toMatchObject({ state: 'superseded' })
    expect([...(await bakery.runtime.postings.index('crumb')).keys()].sort()).toEqual(
      Array.from({ length: 25 }, (_, n) => `B${n + 5}`).sort(),
    )
  })

  it('as a delta is written whole, and withdraws nothing', async () => {
    await bakery.runtime.sources.put({ sourceId: 'crumb', covers: 'delta', secrets: [], keys: [] })
    await bakery.deliver(feed(...many(30)))
    await bakery.read(feed(...many(15)))
    const messages = bakery.taken()
    expect(numbersOf(messages)).toEqual([0, 1])
    await bakery.work(messages)
    expect(await bakery.live()).toBe(30)
  })
})

it('sets nothing aside for a document of one chunk', async () => {
  expect(await bakery.read(feed(...many(10)))).toMatchObject({ state: 'accepted' })
  expect([bakery.store.chunks.size, bakery.store.progress.size, bakery.store.messages.length]).toEqual([
    0, 0, 0,
  ])
})

describe('what can never be stored', () => {
  const huge = (n: number) => job(n, `Baker ${n}`, randomBytes(180_000).toString('base64'))

  it.each([8, 24])('is refused alone, with its reason (a document of %i)', async (count) => {
    const jobs = many(count).map((one, n) => (n === 5 ? huge(5) : one))
    const receipt = await bakery.deliver(feed(...jobs))
    expect(receipt).toMatchObject({ state: 'partial', seen: count, accepted: count - 1, rejected: 1 })
    expect(receipt.problems).toContainEqual(expect.objectContaining({ code: 'too_large', ref: 'B5' }))
    expect(await bakery.live()).toBe(count - 1)
  })

  it('leaves what was live under its ref', async () => {
    await bakery.deliver(feed(...many(24)))
    await bakery.deliver(feed(...many(24).map((one, n) => (n === 5 ? huge(5) : one))))
    const [before] = await bakery.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B5' }])
    expect(before).toMatchObject({ status: 'live', posting: { title: 'Baker 5' } })
  })
})

it('lets a person release a large snapshot that was held', async () => {
  await bakery.deliver(feed(...many(60)))
  const held = await bakery.deliver(feed(...many(30)))
  expect(held).toMatchObject({ state: 'held' })
  expect(await ingest(held.key, bakery.runtime, { release: true })).toMatchObject({ state: 'accepted' })
  expect(await bakery.live()).toBe(30)
})

it('tells how far it has come while it reads, every few seconds', async () => {
  const key = await bakery.kept(feed(...many(33)))
  const told: unknown[] = []
  const watching: Runtime = {
    ...bakery.runtime,
    now: () => {
      bakery.clock.ms += 500
      return bakery.clock.ms
    },
    progress: { ...bakery.runtime.progress, read: async (_, soFar) => void told.push(soFar) },
  }
  const receipt = await ingest(key, watching)
  expect(told.length).toBeGreaterThan(2)
  expect(told.length).toBeLessThan(15)
  const { length = 0 } = (await bakery.runtime.documents.open(key)) ?? {}
  expect(told.at(-1)).toMatchObject({ bytes: length })
  expect(receipt).toMatchObject({ accepted: 33 })
})
