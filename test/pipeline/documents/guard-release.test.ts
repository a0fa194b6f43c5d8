import { describe, expect, it } from 'vitest'
import { isTooLate } from '../../../lib/pipeline/documents/undo.ts'
import { feed, having, job, jobs, refs } from '../sender.ts'

describe('G6: held, then', () => {
  it('released, released again and undone, each removes or brings back exactly its own', async () => {
    const sender = await having(200)
    const first = await sender.deliver(feed(...jobs(50, 200)))
    expect((await sender.release(first)).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(50, 200))
    const second = await sender.deliver(feed(...jobs(100, 200)))
    expect((await sender.release(second)).state).toBe('accepted')
    expect((await sender.release(second)).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(100, 200))
    expect(await sender.undo(first)).toBe(50)
    expect(await sender.live()).toEqual([...refs(0, 50), ...refs(100, 200)].sort())
    expect(await sender.undo(first)).toBe(0)
    expect(await sender.undo(second)).toBe(50)
    expect(await sender.live()).toEqual(refs(0, 200))
  })

  it('undone, keeps what later documents said', async () => {
    const sender = await having(30)
    const receipt = await sender.release(await sender.deliver(feed(...jobs(12, 30))))
    await sender.deliver(feed(job(3, { title: 'Head baker' }), ...jobs(12, 30)))
    expect(await sender.undo(receipt)).toBe(11)
    const [posting] = await sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B3' }])
    expect(posting?.posting.title).toBe('Head baker')
    expect(await sender.live()).toEqual(refs(0, 30))
  })

  it('undone after a month, is too late', async () => {
    const sender = await having(30)
    const receipt = await sender.release(await sender.deliver(feed(...jobs(12, 30))))
    sender.clock.hours = 30 * 24 + 0.1
    expect(isTooLate(receipt, sender.runtime.now())).toBe(true)
    sender.clock.hours = 30 * 24 - 0.1
    expect(isTooLate(receipt, sender.runtime.now())).toBe(false)
    expect(await sender.undo(receipt)).toBe(12)
  })

  it('sent again by three in agreement, an hour apart, is let through', async () => {
    const sender = await having(200)
    for (const [hours, from, state] of [
      [0, 100, 'held'],
      [0.5, 100, 'held'],
      [1.1, 101, 'held'],
      [1.9, 100, 'held'],
      [2.2, 100, 'accepted'],
    ] as const) {
      sender.clock.hours = hours
      expect([hours, (await sender.deliver(feed(...jobs(from, 200)))).state]).toEqual([hours, state])
    }
    expect(await sender.live()).toEqual(refs(100, 200))
  })

  it('let through by agreement, stays so when it is cut short and read again', async () => {
    const sender = await having(200)
    for (const state of ['held', 'held', 'accepted']) {
      sender.clock.hours += 1
      expect((await sender.deliverTwice(feed(...jobs(100, 200)))).state).toBe(state)
    }
    expect(await sender.live()).toEqual(refs(100, 200))
  })

  it.each([
    ['something else is missing', feed(...jobs(0, 100))],
    ['nothing is missing', feed(...jobs(0, 200))],
  ])('waits anew when %s between', async (_, between) => {
    const sender = await having(200)
    const states: string[] = []
    for (const body of [1, 1, between, 1, 1, 1].map((one) => (one === 1 ? feed(...jobs(100, 200)) : one))) {
      sender.clock.hours += 1
      states.push((await sender.deliver(String(body))).state)
    }
    expect(states.slice(3)).toEqual(['held', 'held', 'accepted'])
  })

  it('never let through by documents that are cut or empty', async () => {
    const sender = await having(200)
    for (let n = 0; n < 6; n += 1) {
      sender.clock.hours += 1
      await sender.deliver(n % 2 === 0 ? feed() : feed(...jobs(0, 100), '<job><Title/></job>'.repeat(20)))
    }
    expect(await sender.live()).toEqual(refs(0, 200))
  })

  it('undone, goes again by a person alone, however few they are', async () => {
    const sender = await having(100)
    await sender.undo(await sender.deliver(feed(...jobs(5, 100))))
    for (const hours of [1, 3, 5, 20 * 24]) {
      sender.clock.hours = hours
      const held = await sender.deliver(feed(...jobs(5, 100)))
      expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
      expect(held.problems[0]?.detail).toBe('a person brought back 5 of the postings that are missing')
      expect(await sender.live()).toEqual(refs(0, 100))
    }
    const others = await sender.deliver(feed(...jobs(0, 4), ...jobs(5, 100)))
    expect(others.problems[0]?.detail).toBe('a person brought back 1 of the postings that are missing')
    expect((await sender.release(await sender.deliver(feed(...jobs(5, 100))))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(5, 100))
  })

  it('undone, goes like any other once it was listed again', async () => {
    const sender = await having(100)
    await sender.undo(await sender.deliver(feed(...jobs(5, 100))))
    expect((await sender.deliver(feed(...jobs(3, 100)))).state).toBe('held')
    expect((await sender.deliver(feed(...jobs(0, 99)))).state).toBe('accepted')
    expect((await sender.deliver(feed(...jobs(2, 99)))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(2, 99))
  })

  it('undone, goes by itself when it can be undone no more', async () => {
    const sender = await having(100)
    await sender.undo(await sender.deliver(feed(...jobs(5, 100))))
    sender.clock.hours = 30 * 24 + 0.1
    expect((await sender.deliver(feed(...jobs(5, 100)))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refs(5, 100))
  })

  it('undone, is not let through again by documents that agree', async () => {
    const sender = await having(200)
    const held = await sender.deliver(feed(...jobs(100, 200)))
    await sender.undo(await sender.release(held))
    for (let n = 0; n < 5; n += 1) {
      sender.clock.hours += 2
      expect((await sender.deliver(feed(...jobs(100, 200)))).state).toBe('held')
    }
    expect(await sender.live()).toEqual(refs(0, 200))
  })
})
