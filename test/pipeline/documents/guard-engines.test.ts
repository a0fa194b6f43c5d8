import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedFolder } from '../../shared.ts'
import { openStores, type Stores } from '../../stores.ts'
import { feed, job, jobs, refs, type Sender, sender } from '../sender.ts'

// A share of G1 to G7 on the real stores; test/pipeline/documents/guard.test.ts has all of them.

const startMs = Date.parse('2026-11-14T09:00:00Z')

describe('the guard on the embedded engines', () => {
  const clock = { hours: 0 }
  let stores: Stores
  let opened = 0
  beforeAll(async () => {
    stores = await openStores('auto', () => startMs + clock.hours * 3_600_000)
  })
  afterAll(() => stores.stop())

  /** A source of its own that has listed so many vacancies. */
  async function having(count: number): Promise<Sender> {
    opened += 1
    const one = await sender(stores.runtime, clock, { sourceId: `crumb-${opened}`, covers: 'snapshot' })
    if (count > 0) await one.deliver(feed(...jobs(0, count)))
    return one
  }

  it('G1, G2: lets nothing be removed by what is cut, empty or no feed', async () => {
    const one = await having(30)
    const whole = Buffer.from(feed(...jobs(0, 30)))
    const packed = gzipSync(whole)
    const cut = [0, 1, 200, whole.length - 20, whole.length - 1].map((end) => whole.subarray(0, end))
    const cutPacked = [10, 64, packed.length - 9, packed.length - 1].map((end) => packed.subarray(0, end))
    const strange = [feed(), '<html><body>Log in</body></html>', '{"message":"quota exceeded"}']
    for (const body of [...cut, ...cutPacked, ...strange]) {
      expect((await one.deliver(body)).state).toBe('rejected')
    }
    expect(await one.live()).toEqual(refs(0, 30))
  })

  it('G3, G6: removes a tenth, holds more, releases, and brings back exactly what it removed', async () => {
    const one = await having(60)
    const other = await one.beside(`crumb-other`)
    await other.deliver(feed(...jobs(0, 60)))
    expect((await one.deliver(feed(...jobs(6, 60)))).state).toBe('accepted')
    const held = await one.deliver(feed(...jobs(12, 60)))
    expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
    const first = await one.release(held)
    const second = await one.release(await one.deliver(feed(...jobs(30, 60))))
    expect(await one.live()).toEqual(refs(30, 60))
    expect(await one.undo(first)).toBe(6)
    expect(await one.undo(first)).toBe(0)
    expect(await one.undo(second)).toBe(18)
    expect(await one.live()).toEqual(refs(6, 60))
    expect(await other.live()).toEqual(refs(0, 60))
  })

  it('G4: holds new ids for all, and writes none of them', async () => {
    const one = await having(0)
    const build = (name: string) =>
      feed(...Array.from({ length: 12 }, (_, n) => job(n, { id: `${name}-${n}` })))
    await one.deliver(build('one'))
    const before = await one.live()
    for (const state of ['held', 'held', 'accepted']) {
      clock.hours += 2
      expect((await one.deliver(build(`at-${clock.hours}`))).state).toBe(state)
    }
    expect(await one.live()).toEqual(before)
  })

  it('G5: stops a bleed, and lets three in agreement through', async () => {
    const one = await having(60)
    for (const [gone, state] of [
      [5, 'accepted'],
      [10, 'accepted'],
      [15, 'accepted'],
      [16, 'held'],
      [16, 'held'],
      [16, 'accepted'],
    ] as const) {
      clock.hours += 1
      expect([gone, (await one.deliver(feed(...jobs(gone, 60)))).state]).toEqual([gone, state])
    }
    expect(await one.live()).toEqual(refs(16, 60))
  })

  const corpus = sharedFolder('corpus')
  it.runIf(corpus !== undefined)(
    'holds a real feed that shrank from 231 to 101, releases, undoes',
    async () => {
      const of = (name: string) => readFileSync(`${corpus}indeed-style_property-management_${name}.xml`)
      const one = await having(0)
      const large = await one.deliver(of('t2'))
      expect(large).toMatchObject({ state: 'accepted' })
      const before = await one.live()
      const held = await one.deliver(of('t1'))
      expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
      const both = await one.live()
      expect(before.filter((ref) => !both.includes(ref))).toEqual([])
      const released = await one.release(held)
      expect(await one.live()).toHaveLength(held.accepted)
      console.log(`corpus: ${before.length} live, ${held.accepted} listed, ${both.length} while held`)
      expect(await one.undo(released)).toBe(both.length - held.accepted)
      expect(await one.live()).toEqual(both)
    },
  )
})
