import { crc32, gunzipSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crcOf, deflatePart, gzipOf, stretchOf } from '../../lib/text/deflate-parts.ts'

const bytes = (text: string) => Buffer.from(text)

describe('crcOf', () => {
  it.each([
    ['', ''],
    ['a', ''],
    ['', 'b'],
    ['head', 'tail'],
    ['x'.repeat(70_000), 'y'.repeat(131_073)],
  ])('gives the checksum of both stretches (%#)', (first, second) => {
    expect(crcOf([first, second].map((text) => stretchOf(bytes(text))))).toEqual({
      crc: crc32(bytes(first + second)),
      bytes: first.length + second.length,
    })
  })
})

describe('gzipOf', () => {
  const texts = ['<source>', '', '<job>é</job>'.repeat(9_000), '</source>\n']
  const parts = texts.map((text) => deflatePart(bytes(text)))

  it('lays parts end to end in one member that inflates to the whole', () => {
    expect(gunzipSync(Buffer.concat([...gzipOf(parts)])).toString()).toBe(texts.join(''))
  })

  it('is one member, not several: the deflate stream ends where the trailer begins', () => {
    const file = Buffer.concat([...gzipOf(parts)])
    expect(inflateRawSync(file.subarray(10, -8)).toString()).toBe(texts.join(''))
  })

  it('gives the same bytes for the same parts', () => {
    expect(Buffer.concat([...gzipOf(parts)])).toEqual(Buffer.concat([...gzipOf(parts)]))
  })
})
