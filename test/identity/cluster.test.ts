import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cluster, type Edge } from '../../lib/identity/cluster.ts'

const same = (a: string, b: string, confidence = 0.9): Edge => ({
  a,
  b,
  decision: 'same',
  confidence,
  isVetoed: false,
})
const sibling = (a: string, b: string): Edge => ({
  a,
  b,
  decision: 'sibling',
  confidence: 0.9,
  isVetoed: true,
})
const groups = (...args: Parameters<typeof cluster>) => cluster(...args).map(({ keys }) => keys.join(''))

describe('cluster', () => {
  it('links through others', () => {
    expect(groups(['a', 'b', 'c', 'd'], [same('a', 'b'), same('b', 'c')])).toEqual(['abc', 'd'])
  })

  it('never brings together what contradicts, and keeps the surer link', () => {
    expect(groups(['a', 'b', 'c'], [same('a', 'b', 0.99), same('b', 'c', 0.8), sibling('a', 'c')])).toEqual([
      'ab',
      'c',
    ])
  })

  it('does not bring two titles together by way of a third that was cut', () => {
    const titles: Edge = { ...sibling('a', 'c'), decision: 'review', isVetoed: true }
    const found = cluster(['a', 'b', 'c'], [same('a', 'b'), same('b', 'c'), titles])
    expect(found.map(({ keys }) => keys.join(''))).toEqual(['a', 'b', 'c'])
    const undecided: Edge = { ...titles, isVetoed: false }
    expect(groups(['a', 'b', 'c'], [same('a', 'b'), same('b', 'c'), undecided])).toEqual(['abc'])
  })

  it('gives up the weaker link alone where only a person could tell its end from the other', () => {
    const titles: Edge = { ...sibling('a', 'c'), decision: 'review' }
    const of = (less: number) => groups(['a', 'b', 'c'], [same('a', 'b', 0.99), same('b', 'c', less), titles])
    expect([of(0.98), of(0.989)]).toEqual([
      ['ab', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('leaves a posting apart that fits two openings equally well, and says so', () => {
    const found = cluster(['a', 'b', 'c'], [same('a', 'b', 0.9), same('b', 'c', 0.91), sibling('a', 'c')])
    expect(found).toEqual([{ keys: ['a'] }, { keys: ['b'], ambiguous: ['b'] }, { keys: ['c'] }])
  })

  it('gives a posting to the better of two openings that it fits all but surely', () => {
    const of = (sure: number, less: number) =>
      groups(['a', 'b', 'c'], [same('a', 'b', sure), same('b', 'c', less), sibling('a', 'c')])
    expect(of(0.997, 0.991)).toEqual(['ab', 'c'])
    expect(of(1, 0.991)).toEqual(['ab', 'c'])
    expect(of(0.997, 0.996)).toEqual(['a', 'b', 'c'])
    expect(of(1, 0.999)).toEqual(['a', 'b', 'c'])
  })

  it('keeps copies of an ambiguous posting together', () => {
    const edges = [
      same('a', 'x'),
      same('a', 'y'),
      same('c', 'x'),
      same('c', 'y'),
      same('x', 'y'),
      sibling('a', 'c'),
    ]
    expect(groups(['a', 'c', 'x', 'y'], edges)).toEqual(['a', 'c', 'xy'])
  })

  it('lets two cut copies meet that share no line, through the whole', () => {
    const apart: Edge = { a: 'a', b: 'c', decision: 'different', confidence: 0.97, isVetoed: false }
    expect(groups(['a', 'b', 'c'], [same('a', 'b'), same('b', 'c'), apart])).toEqual(['abc'])
  })

  it('follows a vacancy through its readvertisements, however long', () => {
    const late: Edge = {
      ...sibling('a', 'c'),
      decision: 'repost',
      isVetoed: true,
    }
    expect(groups(['a', 'b', 'c'], [same('a', 'b'), same('b', 'c'), late])).toEqual(['abc'])
  })

  it('puts a person above every score, both ways', () => {
    const edges = [same('a', 'b'), sibling('b', 'c')]
    expect(groups(['a', 'b', 'c'], edges, { mustLink: [['b', 'c']], cannotLink: [['a', 'b']] })).toEqual([
      'a',
      'bc',
    ])
  })

  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const anyEdge = fc
    .record({
      ends: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 2 }),
      confidence: fc.constantFrom(0.5, 0.9, 0.91, 0.99),
      decision: fc.constantFrom('same', 'same', 'same', 'sibling', 'different', 'review', 'repost'),
    })
    .map(({ ends, confidence, decision }): Edge => {
      const [a = '', b = ''] = ends.sort()
      return { a, b, confidence, decision, isVetoed: decision === 'sibling' }
    })
  const anyEdges = fc.uniqueArray(anyEdge, { selector: ({ a, b }) => a + b, maxLength: 15 })

  it('says the same for any order of keys and edges', () => {
    fc.assert(
      fc.property(anyEdges, fc.infiniteStream(fc.nat(97)), (edges, numbers) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, at: numbers.next().value }))
            .sort((x, y) => x.at - y.at)
            .map(({ value }) => value)
        expect(cluster(shuffled(keys), shuffled(edges))).toEqual(cluster(keys, edges))
      }),
    )
  })

  it('never joins two postings that a veto keeps apart, unless it is only time', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const found = cluster(keys, edges)
        for (const { a, b } of edges.filter(({ isVetoed }) => isVetoed)) {
          expect(found.some((each) => each.keys.includes(a) && each.keys.includes(b))).toBe(false)
        }
      }),
    )
  })

  it('restores what was there when a person takes a link back', () => {
    fc.assert(
      fc.property(anyEdges, fc.constantFrom(...keys), fc.constantFrom(...keys), (edges, a, b) => {
        const before = cluster(keys, edges)
        cluster(keys, edges, { mustLink: [[a, b]], cannotLink: [] })
        expect(cluster(keys, edges, { mustLink: [], cannotLink: [] })).toEqual(before)
      }),
    )
  })
})
