import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chunkMessage } from '../../../lib/messages.ts'
import { writeChunk } from '../../../lib/pipeline/documents/chunks.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../../lib/pipeline/documents/receive.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { feed, having, job, jobs, openSender, refs } from '../sender.ts'

// Tests G1 to G7 of the guard against snapshots that lost too much; G4 is in guard-ids.test.ts, G6 in
// guard-release.test.ts.

const three = feed(...jobs(0, 3))
const threeAsJson = JSON.stringify([0, 1, 2].map((n) => ({ id: `B${n}`, title: 'Baker', company: 'Crumb' })))

describe('G1: a document that is cut', () => {
  it.each([
    ['XML', three],
    ['JSON', threeAsJson],
  ])('(%s) removes nothing, wherever it is cut', async (_, whole) => {
    const sender = await openSender()
    await sender.deliver(whole)
    const bytes = Buffer.from(whole)
    for (let end = 0; end < bytes.length; end += 1) {
      const { state } = await sender.deliver(bytes.subarray(0, end))
      expect([end, state]).toEqual([end, 'rejected'])
    }
    expect(await sender.live()).toEqual(refs(0, 3))
  })

  it('and compressed removes nothing, wherever it is cut', async () => {
    const packed = gzipSync(three)
    const sender = await having(3)
    for (let end = 0; end < packed.length; end += 1) {
      const { state } = await sender.deliver(packed.subarray(0, end))
      expect([end, state]).toEqual([end, 'rejected'])
    }
    expect(await sender.live()).toEqual(refs(0, 3))
  })

  it('among lines removes nothing where the cut can be seen', async () => {
    const line = (n: number) => JSON.stringify({ id: `B${n}`, title: `Baker ${n}`, company: 'Crumb' })
    const sender = await openSender()
    const whole = [0, 1, 2].map(line).join('\n')
    await sender.deliver(whole)
    for (let end = 1; end < whole.length; end += 1) {
      // What ends with a whole line is a shorter document like any other.
      if (whole[end] === '\n' || whole[end - 1] === '\n') continue
      await sender.deliver(whole.slice(0, end))
    }
    expect(await sender.live()).toEqual(refs(0, 3))
  })
})

describe('G1: a snapshot that lists', () => {
  it.each([
    ['nothing', feed(), 'rejected'],
    ['one of 200', feed(job(0)), 'held'],
    ['only what cannot be read', feed('<job><externalid>B1</externalid></job>'), 'rejected'],
    ['half of what cannot be read', feed(...jobs(0, 195), '<job><Title/></job>'.repeat(20)), 'held'],
  ])('%s removes nothing', async (_, body, state) => {
    const sender = await having(200)
    expect((await sender.deliver(body)).state).toBe(state)
    expect(await sender.live()).toEqual(refs(0, 200))
  })
})

describe('G2: what is no feed', () => {
  it.each([
    ['an error page', '<!doctype html><html><body><h1>502 Bad Gateway</h1><p>nginx</p></body></html>'],
    ['an error of an object store', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['an error in JSON', '{"error":{"code":500,"message":"Internal Server Error"}}'],
    ['a quota message', '{"message":"You have exceeded the MONTHLY quota for Requests on your plan."}'],
    ['a quota message as text', 'Too many requests, please try again later.'],
    ['an empty answer', '{"data":[],"status":"ERROR"}'],
    ['an empty list', '[]'],
    [
      'a login page',
      '<html><head><title>Sign in</title></head><body><form><input name="user"></form></body></html>',
    ],
    [
      'a bot check',
      '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>',
    ],
    ['a page of a shop', '<html><body><h1>Bread</h1><p>2.50</p></body></html>'],
    ['white space', ' \n\t '],
  ])('(%s) is refused and removes nothing', async (_, body) => {
    const sender = await having(12)
    expect(await sender.deliver(body)).toMatchObject({ state: 'rejected', accepted: 0 })
    expect(await sender.live()).toEqual(refs(0, 12))
  })
})

describe('G3: an honest drop', () => {
  it.each([
    [1, 'accepted'],
    [5, 'accepted'],
    [9.9, 'accepted'],
    [10.1, 'held'],
  ])('of %d %% of 1,000 postings is %s', async (share, state) => {
    const gone = Math.round(share * 10)
    const sender = await having(1_000)
    expect((await sender.deliver(feed(...jobs(gone, 1_000)))).state).toBe(state)
    expect((await sender.live()).length).toBe(state === 'accepted' ? 1_000 - gone : 1_000)
  })

  it('of five is let through, however few there are', async () => {
    const sender = await having(8)
    expect((await sender.deliver(feed(...jobs(5, 8)))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(5, 8))
  })
})

describe('G5: a slow bleed', () => {
  it('of 8 % each hour is stopped before a quarter is gone in a day', async () => {
    const sender = await having(1_000)
    let gone = 0
    for (let hour = 1; hour < 24; hour += 1) {
      sender.clock.hours = hour
      const { length } = await sender.live()
      gone += Math.floor(length * 0.08)
      await sender.deliver(feed(...jobs(gone, 1_000)))
    }
    const left = (await sender.live()).length
    expect([left, left >= 750]).toEqual([1_000 - 80 - 73 - 67, true])
  })

  it('may go on when the day is over', async () => {
    const sender = await having(100)
    for (const [hours, gone, state] of [
      [0, 9, 'accepted'],
      [1, 18, 'accepted'],
      [2, 26, 'held'],
      [23.9, 26, 'held'],
      [24.1, 26, 'accepted'],
      [24.2, 34, 'held'],
    ] as const) {
      sender.clock.hours = hours
      expect([hours, (await sender.deliver(feed(...jobs(gone, 100)))).state]).toEqual([hours, state])
    }
  })

  it('counts a document once that is cut short and read again', async () => {
    const sender = await having(100)
    for (const [hour, gone, state] of [
      [1, 8, 'accepted'],
      [2, 16, 'accepted'],
      [3, 24, 'accepted'],
      [4, 26, 'held'],
    ] as const) {
      sender.clock.hours = hour
      expect((await sender.deliverTwice(feed(...jobs(gone, 100)))).state).toBe(state)
    }
    const { done } = await sender.runtime.sources.removals('crumb')
    expect(done.map(({ removed }) => removed)).toEqual([8, 8, 8])
    expect(await sender.live()).toEqual(refs(24, 100))
  })

  it('does not count what a document came too late to remove', async () => {
    const sender = await having(20)
    const { runtime } = sender
    const late = await receive(
      { sourceId: 'crumb', webhookId: 'late', body: Buffer.from(feed(...jobs(0, 20))) },
      runtime,
    )
    if (late instanceof Problem) throw late
    // Not sound enough to stand for its source, and so it fences nobody out.
    const nameless = '<job><externalid>B30</externalid></job>'.repeat(5)
    await sender.deliver(feed(...jobs(0, 23), nameless))
    expect(await ingest(late.key, runtime)).toMatchObject({ state: 'accepted' })
    expect(await sender.live()).toEqual(refs(0, 23))
    expect((await sender.deliver(feed(...jobs(0, 18)))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(0, 18))
  })
})

describe('a document that is written late', () => {
  it.each(['partial', 'held'] as const)(
    'changes nothing of which a newer one spoke that is %s',
    async (state) => {
      const sender = await having(40)
      const { runtime } = sender
      const waiting: (() => Promise<void>)[] = []
      const late: Runtime = {
        ...runtime,
        sizes: { ...runtime.sizes, chunkPostingsMax: 10 },
        queue: {
          ...runtime.queue,
          send: async (_, message) => void waiting.push(() => writeChunk(chunkMessage.parse(message), late)),
        },
      }
      const wrong = feed(job(0, { title: 'Wrong' }), ...jobs(1, 40))
      const large = await receive(
        { sourceId: 'crumb', webhookId: 'large', body: Buffer.from(wrong) },
        runtime,
      )
      if (large instanceof Problem) throw large
      await ingest(large.key, late)
      const right =
        state === 'held' ? jobs(0, 20) : [...jobs(0, 40), '<job><externalid>B99</externalid></job>'.repeat(9)]
      expect((await sender.deliver(feed(...right))).state).toBe(state)
      for (const write of waiting) await write()
      expect((await runtime.receipts.get(large.receiptId))?.state).toBe('accepted')
      const [stored] = await runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B0' }])
      expect(stored?.posting.title).toBe('Baker of batch 0')
    },
  )
})

describe('a snapshot that is overtaken while it is written', () => {
  it('has removed nothing, whatever it had planned', async () => {
    const sender = await having(100)
    const { runtime } = sender
    let isFirst = true
    const put: Runtime['postings']['put'] = async (...write) => {
      if (isFirst) {
        isFirst = false
        await sender.deliver(feed(...jobs(10, 100)))
      }
      return runtime.postings.put(...write)
    }
    const beside = { ...runtime, postings: { ...runtime.postings, put } }
    const changed = [job(10, { title: 'Head baker' }), ...jobs(11, 100)]
    const early = await receive(
      { sourceId: 'crumb', webhookId: 'early', body: Buffer.from(feed(...changed)) },
      runtime,
    )
    if (early instanceof Problem) throw early
    expect(await ingest(early.key, beside)).toMatchObject({ state: 'superseded' })
    expect(await runtime.postings.stillRemoved('crumb', early.sequence)).toEqual([])
    const { done } = await runtime.sources.removals('crumb')
    expect(done.map(({ removed }) => removed)).toEqual([0, 10])
    // With ten more of its own, the next would have been held.
    expect((await sender.deliver(feed(...jobs(19, 100)))).state).toBe('accepted')
  })
})

describe('what was removed', () => {
  it('is counted on the receipt, also by a worker that took over, and nowhere where nothing was', async () => {
    const sender = await having(100)
    const whole = await sender.deliver(feed(...jobs(0, 100)))
    const fewer = await sender.deliver(feed(...jobs(4, 100)))
    const taken = await sender.deliverTwice(feed(...jobs(8, 100)))
    const held = await sender.deliver(feed(...jobs(60, 100)))
    const released = await sender.release(held)
    const counts = [whole, fewer, taken, held, released].map(({ state, removed }) => [state, removed])
    expect(counts).toEqual([
      ['accepted', undefined],
      ['accepted', 4],
      ['accepted', 4],
      ['held', undefined],
      ['accepted', 52],
    ])
  })

  it('within a day is told apart from what is missing now, and with how much would have passed', async () => {
    const sender = await having(16)
    for (const gone of [2, 4]) await sender.deliver(feed(...jobs(gone, 16)))
    const { state, problems } = await sender.deliver(feed(...jobs(6, 16)))
    expect([state, problems[0]?.detail]).toEqual([
      'held',
      '2 are missing, and 4 went in the day before: together more than 5',
    ])
  })
})

describe('G7: two sources with the same ids', () => {
  it('leave each other alone', async () => {
    const one = await having(40)
    const other = await one.beside('rye')
    await other.deliver(feed(...jobs(0, 40)))
    await one.release(await one.deliver(feed(...jobs(30, 40))))
    expect(await other.live()).toEqual(refs(0, 40))
    await other.deliver(feed(...jobs(3, 40)))
    expect(await one.live()).toEqual(refs(30, 40))
  })
})
