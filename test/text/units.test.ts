import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../lib/text/units.ts'

const read = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length))

describe('unitsOf', () => {
  it.each([
    ['nothing', ''],
    ['a short text', 'café'],
    ['a text long enough to be copied at once', 'Küche und Service '.repeat(9)],
    ['signs above Latin', '日本 — “job” 😀 \ud800'.repeat(5)],
    ['a chain of pieces', ['one', ' — ', 'two'].reduce((text, piece) => text + piece, '• ').repeat(20)],
    ['a cut of another text', 'x'.repeat(100).concat('needle é'.repeat(10)).slice(100)],
  ])('gives %s as it is', (_, text) => {
    expect(read(text)).toBe(text)
  })

  it.each([
    ['more than the array began with', 20_000],
    ['a text that gets an array of its own', 300_000],
  ])('has room for %s', (_, length) => {
    const text = `${'é'.repeat(length - 1)}z`
    const units = unitsOf(text)
    expect([units[0], units[length - 1]]).toEqual([0xe9, 'z'.charCodeAt(0)])
  })
})
