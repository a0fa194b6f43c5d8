import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'
import { postingOf } from '../posting-of.ts'

const write = (ref: string, title: string, hash = title) => ({
  posting: postingOf({ sourceRef: ref, title }),
  hash,
})

/** As many bytes that nothing makes smaller, as text. */
const noise = (seed: string, outputLength: number): string =>
  createHash('shake256', { outputLength }).update(seed).digest('base64')

/** What every Postings port must do; `source` gives a source id that no other test uses. */
export function postingsContract(open: () => Runtime, source: () => string): void {
  const put = (id: string, sequence: number, ...writes: ReturnType<typeof write>[]) =>
    open().postings.put(
      id,
      sequence,
      writes.map(({ posting, hash }) => ({ hash, posting: { ...posting, sourceId: id } })),
    )
  const get = async (id: string, ref: string) =>
    (await open().postings.get([{ sourceId: id, sourceRef: ref }]))[0]

  it('keeps a posting, its hash and its place in the index', async () => {
    const id = source()
    expect(await put(id, 1, write('a', 'Baker'))).toEqual(['written'])
    expect(await get(id, 'a')).toMatchObject({
      hash: 'Baker',
      sequence: 1,
      status: 'live',
      posting: { title: 'Baker' },
    })
    expect(await open().postings.index(id)).toEqual(new Map([['a', 'Baker']]))
  })

  it('is the same after the same put again', async () => {
    const id = source()
    await put(id, 1, write('a', 'Baker'))
    const once = await get(id, 'a')
    expect(await put(id, 1, write('a', 'Baker'))).toEqual(['written'])
    expect(await get(id, 'a')).toEqual(once)
  })

  it('refuses a write older than what stands, and only that one', async () => {
    const id = source()
    await put(id, 2, write('a', 'New'))
    expect(await put(id, 1, write('a', 'Old'), write('b', 'Other'))).toEqual(['stale', 'written'])
    expect(await get(id, 'a')).toMatchObject({ posting: { title: 'New' } })
    expect(await open().postings.index(id)).toEqual(
      new Map([
        ['a', 'New'],
        ['b', 'Other'],
      ]),
    )
  })

  it('takes any number of postings that compress badly: a transaction holds four megabytes', async () => {
    const id = source()
    const refs = Array.from({ length: 15 }, (_, n) => `r${n}`)
    const writes = refs.map((ref) => ({
      hash: ref,
      posting: {
        ...postingOf({ sourceId: id, sourceRef: ref, title: ref }),
        description: { html: '', text: noise(ref, 300_000), sections: [] },
      },
    }))
    expect(new Set(await open().postings.put(id, 1, writes))).toEqual(new Set(['written']))
    const at = '2026-11-02T08:00:00.000Z'
    expect(new Set(await open().postings.withdraw(id, 2, refs, at))).toEqual(new Set(['written']))
  })

  it('writes nothing of a document that a newer snapshot has fenced out', async () => {
    const id = source()
    expect(await open().sources.raiseFence(id, 5)).toBe('raised')
    expect(await put(id, 4, write('a', 'Late'))).toEqual(['fenced'])
    expect(await get(id, 'a')).toBeUndefined()
    expect(await open().sources.raiseFence(id, 4)).toBe('stale')
    expect(await put(id, 5, write('a', 'On time'))).toEqual(['written'])
  })

  it('refuses whatever an older document writes from the moment that a fence stands', async () => {
    const id = source()
    // Of each, a transaction of its own.
    const refs = Array.from({ length: 32 }, (_, n) => `r${n}`)
    async function putEach(sequence: number) {
      const outcomes: unknown[] = []
      for (const ref of refs) outcomes.push(...(await put(id, sequence, write(ref, `by ${sequence}`))))
      return outcomes
    }
    async function withdrawEach(sequence: number) {
      const outcomes: unknown[] = []
      const at = '2026-11-02T08:00:00.000Z'
      for (const ref of refs) outcomes.push(...(await open().postings.withdraw(id, sequence, [ref], at)))
      return outcomes
    }
    const early = putEach(4)
    const raised = await Promise.all([6, 5, 7].map((n) => open().sources.raiseFence(id, n)))
    expect(raised[2]).toBe('raised')
    const seen = await open().postings.index(id)
    const written = (await early).flatMap((outcome, n) => (outcome === 'written' ? refs[n] : []))
    expect(new Set([...(await putEach(6)), ...(await withdrawEach(6))])).toEqual(new Set(['fenced']))
    expect([new Set(seen.keys()), await open().postings.index(id)]).toEqual([new Set(written), seen])
    expect(new Set([...(await putEach(7)), ...(await withdrawEach(8))])).toEqual(new Set(['written']))
  })

  it('withdraws a posting but remembers it, and takes it back later with its first sight', async () => {
    const id = source()
    await put(id, 1, write('a', 'Baker'))
    const first = await get(id, 'a')
    expect(await open().postings.withdraw(id, 2, ['a'], '2026-11-02T00:00:00.000Z')).toEqual(['written'])
    expect(await open().postings.index(id)).toEqual(new Map())
    expect(await get(id, 'a')).toMatchObject({ status: 'withdrawn', changedAt: '2026-11-02T00:00:00.000Z' })
    await put(id, 3, write('a', 'Baker again'))
    expect(await get(id, 'a')).toMatchObject({ status: 'live', firstSeenAt: first?.firstSeenAt })
  })

  it('takes back what one document withdrew, and nothing else', async () => {
    const id = source()
    await put(id, 1, ...['a', 'b', 'c', 'd'].map((ref) => write(ref, 'Baker')))
    const before = await get(id, 'a')
    await open().postings.withdraw(id, 2, ['a', 'b'], '2026-11-02T00:00:00.000Z')
    await put(id, 3, write('b', 'Head baker'))
    await open().postings.withdraw(id, 4, ['c'], '2026-11-03T00:00:00.000Z')
    const refs = ['a', 'b', 'c', 'd', 'e']
    const at = '2026-11-04T00:00:00.000Z'
    const outcomes = await open().postings.restore(id, 2, refs, at)
    expect(outcomes).toEqual(['written', 'stale', 'stale', 'stale', 'stale'])
    expect(await get(id, 'a')).toEqual({ ...before, sequence: 2.5, changedAt: at })
    expect([...(await open().postings.index(id))].sort()).toEqual([
      ['a', 'Baker'],
      ['b', 'Head baker'],
      ['d', 'Baker'],
    ])
    expect(await open().postings.restore(id, 2, refs, at)).toEqual(refs.map(() => 'stale'))
  })

  it('lets only later documents speak of what was taken back', async () => {
    const id = source()
    await put(id, 1, write('a', 'Baker'))
    await open().postings.withdraw(id, 2, ['a'], '2026-11-02T00:00:00.000Z')
    await open().postings.restore(id, 2, ['a'], '2026-11-03T00:00:00.000Z')
    expect(await open().postings.withdraw(id, 2, ['a'], '2026-11-02T00:00:00.000Z')).toEqual(['stale'])
    expect(await put(id, 3, write('a', 'Head baker'))).toEqual(['written'])
  })

  it('notes what a document is about to withdraw', async () => {
    const id = source()
    expect(await open().postings.notedRemoval(id, 7)).toEqual([])
    const refs = Array.from({ length: 3_000 }, (_, n) => `ré#f/${n} ${'x'.repeat(200)}`)
    await open().postings.noteRemoval(id, 7, refs)
    await open().postings.noteRemoval(id, 7, refs)
    expect(await open().postings.notedRemoval(id, 7)).toEqual(refs)
    expect(await open().postings.notedRemoval(id, 8)).toEqual([])
  })

  it('tells what a document has removed and nobody has spoken of since', async () => {
    const id = source()
    const refs = ['a', 'b', 'c', 'd', 'never']
    await put(id, 1, write('a', 'A'), write('b', 'B'), write('c', 'C'), write('d', 'D'))
    await open().postings.noteRemoval(id, 2, refs)
    expect(await open().postings.stillRemoved(id, 2)).toEqual([])
    await open().postings.withdraw(id, 2, ['a', 'b', 'c'], '2026-11-02T00:00:00.000Z')
    expect(await open().postings.stillRemoved(id, 2)).toEqual(['a', 'b', 'c'])
    await open().postings.restore(id, 2, ['b'], '2026-11-03T00:00:00.000Z')
    await put(id, 3, write('c', 'C'))
    expect(await open().postings.stillRemoved(id, 2)).toEqual(['a'])
  })

  it.each([1, 1_500, 0])('replaces what was noted of thousands by %s', async (count) => {
    const id = source()
    const refs = Array.from({ length: 3_000 }, (_, n) => `ref ${n} ${'x'.repeat(200)}`)
    await open().postings.noteRemoval(id, 7, refs)
    await open().postings.noteRemoval(id, 8, refs)
    await open().postings.noteRemoval(id, 7, refs.slice(0, count))
    expect(await open().postings.notedRemoval(id, 7)).toEqual(refs.slice(0, count))
    expect(await open().postings.notedRemoval(id, 8)).toEqual(refs)
  })

  it('withdraws nothing that a newer document has spoken of', async () => {
    const id = source()
    await put(id, 3, write('a', 'Baker'))
    expect(await open().postings.withdraw(id, 2, ['a'], '2026-11-02T00:00:00.000Z')).toEqual(['stale'])
    expect(await open().postings.index(id)).toEqual(new Map([['a', 'Baker']]))
  })

  it('writes more postings than one transaction holds', async () => {
    const id = source()
    const many = Array.from({ length: 120 }, (_, n) => write(`ref-${n}`, `Baker ${n}`))
    expect(new Set(await put(id, 1, ...many))).toEqual(new Set(['written']))
    expect((await open().postings.index(id)).size).toBe(120)
  })

  it.each(['a#b', '../x', 'POSTING#other#1', 'ref/with/slash', 'é'.repeat(200), ' lead'])(
    'keeps the ref %j apart from all others',
    async (ref) => {
      const id = source()
      await put(id, 1, write(ref, 'Odd'), write('plain', 'Plain'))
      expect(await get(id, ref)).toMatchObject({ posting: { title: 'Odd' } })
      expect([...(await open().postings.index(id)).keys()].sort()).toEqual([ref, 'plain'].sort())
    },
  )

  it('tells apart refs that differ only by case, and sources that share a ref', async () => {
    const [one, other] = [source(), source()]
    await put(one, 1, write('Ab', 'Upper'), write('ab', 'Lower'))
    await put(other, 1, write('ab', 'Other source'))
    expect([...(await open().postings.index(one))].sort()).toEqual([
      ['Ab', 'Upper'],
      ['ab', 'Lower'],
    ])
    expect(await get(other, 'ab')).toMatchObject({ posting: { title: 'Other source' } })
  })
}
