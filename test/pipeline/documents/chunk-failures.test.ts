import { beforeEach, describe, expect, it } from 'vitest'
import { catchUp } from '../../../lib/pipeline/catch-up.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Bakery, feed, job, many, numbersOf, openBakery } from '../bakery.ts'

let bakery: Bakery
beforeEach(async () => {
  bakery = await openBakery()
})

describe('a chunk that keeps failing', () => {
  /** A store that loses its nerve over one posting. */
  const broken = (): Runtime => ({
    ...bakery.runtime,
    postings: {
      ...bakery.runtime.postings,
      async put(sourceId, sequence, writes) {
        if (writes.some(({ posting }) => posting.sourceRef === 'B12'))
          throw new TypeError('a mistake of ours')
        return bakery.runtime.postings.put(sourceId, sequence, writes)
      },
    },
  })

  it('waits alone: the others are stored, nothing is removed, and the receipt says what is missing', async () => {
    await bakery.deliver(feed(...many(33)))
    const jobs = many(31).map((_, n) => job(n, 'Head baker'))
    const { receiptId } = await bakery.read(feed(...jobs))
    const dead = await bakery.work(bakery.taken(), broken())
    expect(numbersOf(dead)).toEqual([1])
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'processing' })
    expect(await bakery.runtime.progress.get(receiptId)).toMatchObject({ chunks: 4, missing: [1] })
    expect(await bakery.live()).toBe(33)

    expect(await bakery.work(dead)).toEqual([])
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'accepted', accepted: 31 })
    expect(await bakery.live()).toBe(31)
  })

  it('is sent again by the sweeper a few times only', async () => {
    const { receiptId } = await bakery.read(feed(...many(33)))
    await bakery.work(bakery.taken(), broken())
    const resent: number[][] = []
    for (let times = 0; times < 6; times += 1) {
      bakery.clock.ms += 16 * 60_000
      await catchUp(bakery.runtime)
      const messages = bakery.taken()
      await bakery.work(messages, broken())
      resent.push(numbersOf(messages))
    }
    expect(resent).toEqual([[1], [1], [1], [], [], []])
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'processing' })
  })
})

describe('the sweeper', () => {
  it('sends messages again that were lost, and no others', async () => {
    const { receiptId } = await bakery.read(feed(...many(33)))
    const messages = bakery.taken()
    await bakery.work(messages.slice(0, 2))
    bakery.clock.ms += 10 * 60_000
    await catchUp(bakery.runtime)
    expect(bakery.taken()).toEqual([])
    bakery.clock.ms += 10 * 60_000
    await catchUp(bakery.runtime)
    const again = bakery.taken()
    expect(numbersOf(again)).toEqual([2, 3])
    await bakery.work(again)
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'accepted' })
  })

  it('finishes a document whose last worker died before it did', async () => {
    const { receiptId } = await bakery.read(feed(...many(33)))
    const dying = {
      ...bakery.runtime,
      receipts: { ...bakery.runtime.receipts, move: async () => Promise.reject(new Error('died')) },
    }
    const messages = bakery.taken()
    await bakery.work(messages, dying)
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'processing' })
    bakery.clock.ms += 16 * 60_000
    await catchUp(bakery.runtime)
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'accepted' })
  })

  it('has a document read again whose chunks are gone', async () => {
    const { receiptId } = await bakery.read(feed(...many(33)))
    const messages = bakery.taken()
    await bakery.runtime.chunks.clear(receiptId)
    expect(await bakery.work(messages)).toEqual(messages)
    bakery.clock.ms += 16 * 60_000
    await catchUp(bakery.runtime)
    await bakery.work([...messages, ...bakery.taken()])
    expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'accepted', accepted: 33 })
    expect(await bakery.live()).toBe(33)
  })
})

describe('two readings of one document', () => {
  it('hand out the chunks of the later one; what the earlier one sent is dropped', async () => {
    const key = await bakery.kept(feed(...many(33)))
    // The first dies before it could say that all is sent.
    const dying = {
      ...bakery.runtime,
      progress: { ...bakery.runtime.progress, sent: async () => Promise.reject(new Error('died')) },
    }
    await expect(ingest(key, dying)).rejects.toThrow('died')
    const first = bakery.taken()
    await bakery.work(first.slice(0, 1))
    const receipt = await ingest(key, bakery.runtime)
    const second = bakery.taken()
    expect(numbersOf(second)).toEqual([1, 2, 3])
    await bakery.work(first)
    expect(await bakery.live()).toBe(10)
    await bakery.work(second)
    expect(await bakery.receipt(receipt?.receiptId ?? '')).toMatchObject({ state: 'accepted', accepted: 33 })
  })

  it('have the one that was overtaken come again, until the other has sent all of its chunks', async () => {
    const key = await bakery.kept(feed(...many(33)))
    const { runtime } = bakery
    // The other is the sweeper's: no message brings it back when it dies.
    const dying = {
      ...runtime,
      queue: { ...runtime.queue, send: async () => Promise.reject(new Error('died')) },
    }
    const overtaken = {
      ...runtime,
      progress: {
        ...runtime.progress,
        async sent(receiptId: string, attempt: number) {
          await ingest(key, dying).catch(() => {})
          await runtime.progress.sent(receiptId, attempt)
        },
      },
    }
    await expect(ingest(key, overtaken)).rejects.toThrow('write_conflict')
    const receipt = await ingest(key, runtime)
    await bakery.work(bakery.taken())
    expect(await bakery.receipt(receipt?.receiptId ?? '')).toMatchObject({ state: 'accepted', accepted: 33 })
  })

  it('are one where the chunks of the first are under way', async () => {
    const key = await bakery.kept(feed(...many(33)))
    await ingest(key, bakery.runtime)
    bakery.taken()
    expect(await ingest(key, bakery.runtime)).toMatchObject({ state: 'processing' })
    expect(bakery.taken()).toEqual([])
  })
})
