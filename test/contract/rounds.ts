import { expect, it } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'
import { type Posting, postingKey } from '../../lib/posting.ts'
import { postingOf } from '../posting-of.ts'

const dayOne = Date.parse('2026-01-01T06:00:00.000Z')
const day = (n: number) => new Date(dayOne + n * 86_400_000).toISOString()

/** What every Postings port must do with a posting that comes back; `source` gives ids that no other test uses. */
export function roundsContract(open: () => Runtime, source: () => string): void {
  /** Document number `n` of a source, captured on this day, lists these postings. */
  const put = (id: string, n: number, on: number, ...said: Partial<Posting>[]) =>
    open().postings.put(
      id,
      n,
      said.map((one) => {
        const posting = postingOf({ sourceId: id, sourceRef: 'a', capturedAt: day(on), ...one })
        return { posting, hash: `${posting.sourceRef} ${n}` }
      }),
    )
  const withdraw = (id: string, n: number, on: number, refs: readonly string[] = ['a']) =>
    open().postings.withdraw(id, n, refs, day(on))
  const get = async (id: string, sourceRef: string, round?: number) =>
    (await open().postings.get([{ sourceId: id, sourceRef, round }]))[0]
  const all = async (id: string) =>
    (await Array.fromAsync(open().postings.all(id))).map(({ posting }) => postingKey(posting)).sort()

  it.each([
    [60, 1],
    [61, 2],
    [400, 2],
  ])('a posting that comes back %i days after it was withdrawn is there %i times', async (days, times) => {
    const id = source()
    await put(id, 1, 0, {}, { sourceRef: 'b' })
    await withdraw(id, 2, 10)
    const first = await get(id, 'a')
    expect(await put(id, 3, 10 + days, { title: 'Baker again' })).toEqual(['written'])
    expect(await all(id)).toHaveLength(1 + times)
    expect(await open().postings.index(id)).toEqual(
      new Map([
        ['a', 'a 3'],
        ['b', 'b 1'],
      ]),
    )
    if (times === 1) return expect(await get(id, 'a')).toMatchObject({ status: 'live', firstSeenAt: day(0) })
    expect(await get(id, 'a')).toEqual(first)
    expect(await get(id, 'a', 2)).toMatchObject({
      posting: { sourceId: id, sourceRef: 'a', round: 2, title: 'Baker again' },
      status: 'live',
      sequence: 3,
      firstSeenAt: day(70 + days - 60),
      changedAt: day(70 + days - 60),
    })
  })

  it('is the same after the same put again, and goes on in the round that stands', async () => {
    const id = source()
    await put(id, 1, 0, {})
    await withdraw(id, 2, 10)
    await put(id, 3, 100, {})
    const [once, before] = [await get(id, 'a', 2), await get(id, 'a')]
    expect(await put(id, 3, 100, {})).toEqual(['written'])
    expect(await get(id, 'a', 2)).toEqual(once)
    expect(await put(id, 4, 101, { title: 'Head baker' })).toEqual(['written'])
    expect(await get(id, 'a', 2)).toMatchObject({ posting: { title: 'Head baker' }, firstSeenAt: day(100) })
    expect(await get(id, 'a')).toEqual(before)
    expect(await put(id, 2, 10, {}, { sourceRef: 'b' })).toEqual(['stale', 'written'])
    expect(await withdraw(id, 3, 100)).toEqual(['stale'])
    expect(await all(id)).toEqual([`${id}/a`, `${id}/b`, `${id}~2/a`])
  })

  it('withdraws, restores and repeats the last round alone', async () => {
    const id = source()
    await put(id, 1, 0, {})
    await withdraw(id, 2, 10)
    await put(id, 3, 100, {})
    const first = await get(id, 'a')
    expect(await withdraw(id, 4, 110)).toEqual(['written'])
    expect(await open().postings.index(id)).toEqual(new Map())
    expect(await get(id, 'a', 2)).toMatchObject({ status: 'withdrawn', changedAt: day(110) })
    expect(await open().postings.restore(id, 2, ['a'], day(111))).toEqual(['stale'])
    expect(await open().postings.restore(id, 4, ['a'], day(111))).toEqual(['written'])
    expect(await open().postings.index(id)).toEqual(new Map([['a', 'a 3']]))
    expect(await get(id, 'a', 2)).toMatchObject({ status: 'live', sequence: 4.5 })
    await withdraw(id, 5, 120)
    expect(await put(id, 6, 200, {})).toEqual(['written'])
    expect(await all(id)).toEqual([`${id}/a`, `${id}~2/a`, `${id}~3/a`])
    expect(await get(id, 'a')).toEqual(first)
  })

  it.each([
    ['a later end than one long over', { validThrough: day(90) }, 2],
    ['no end after one long over', {}, 2],
    ['the same end with other words', { validThrough: day(5), title: 'Head baker' }, 1],
    ['another end that is over too', { validThrough: day(20) }, 1],
  ])('a posting that its source still lists and that says %s', async (_, said, times) => {
    const id = source()
    await put(id, 1, 0, { validThrough: day(5) })
    expect(await put(id, 2, 80, said)).toEqual(['written'])
    expect(await open().postings.index(id)).toEqual(new Map([['a', 'a 2']]))
    expect(await all(id)).toHaveLength(times)
    expect((await get(id, 'a'))?.status).toBe(times === 1 ? 'live' : 'withdrawn')
  })

  it('one that says a later end in time goes on', async () => {
    const id = source()
    await put(id, 1, 0, { validThrough: day(5) })
    await put(id, 2, 60, { validThrough: '2026-03-20T00:00:00Z' })
    await put(id, 3, 137, {})
    expect(await all(id)).toEqual([`${id}/a`])
  })

  it('keeps a day of posting that is known where a later document says one about', async () => {
    const id = source()
    const say = async (n: number, on: number, posted?: Posting['posted']) => {
      await put(id, n, on, posted ? { posted } : {})
      return (await get(id, 'a'))?.posting.posted
    }
    const about = (date: string) => ({ date, approximate: true })
    expect(await say(1, 40, about('2026-01-11'))).toEqual(about('2026-01-11'))
    expect(await say(2, 50, about('2026-01-21'))).toEqual(about('2026-01-11'))
    expect(await say(3, 51, { date: '2026-02-01', approximate: false })).toEqual({
      date: '2026-02-01',
      approximate: false,
    })
    expect(await say(4, 90, about('2026-03-01'))).toEqual(about('2026-02-01'))
    expect(await say(5, 91)).toBeUndefined()
    expect(await say(6, 92, about('2026-03-03'))).toEqual(about('2026-03-03'))
    await withdraw(id, 7, 93)
    await put(id, 8, 200, { posted: about('2026-06-19') })
    expect((await get(id, 'a', 2))?.posting.posted).toEqual(about('2026-06-19'))
  })

  it('brings many back in one call, with others among them', async () => {
    const id = source()
    const refs = Array.from({ length: 70 }, (_, n) => `r${n}`)
    await put(id, 1, 0, ...refs.slice(0, 40).map((sourceRef) => ({ sourceRef })))
    await withdraw(id, 2, 1, refs.slice(0, 40))
    const outcomes = await put(id, 3, 90, ...refs.map((sourceRef) => ({ sourceRef })))
    expect(new Set(outcomes)).toEqual(new Set(['written']))
    expect(await all(id)).toHaveLength(110)
    expect((await open().postings.index(id)).size).toBe(70)
  })

  it('writes nothing of a document that is fenced out, in any round', async () => {
    const id = source()
    await put(id, 1, 0, {})
    await withdraw(id, 2, 1)
    await open().sources.raiseFence(id, 9)
    expect(await put(id, 8, 90, {})).toEqual(['fenced'])
    expect(await all(id)).toEqual([`${id}/a`])
  })

  it('erases all rounds for good', async () => {
    const id = source()
    await put(id, 1, 0, {})
    await withdraw(id, 2, 1)
    await put(id, 3, 90, {})
    const keys = [
      { sourceId: id, sourceRef: 'a', round: 2 },
      { sourceId: id, sourceRef: 'a' },
    ]
    await open().postings.erase(keys)
    await open().postings.erase(keys)
    expect(await open().postings.get(keys)).toEqual([undefined, undefined])
    expect(await put(id, 4, 200, {})).toEqual(['stale'])
    expect(await all(id)).toEqual([])
    expect(await open().postings.index(id)).toEqual(new Map())
  })
}
