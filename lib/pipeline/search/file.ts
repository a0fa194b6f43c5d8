import { openIndex, type SearchIndex, type Sections } from '../../search/index.ts'
import type { Channel } from '../../words.ts'

/**
 * What stands before the index: how sources are called, where they stand, which are not for everybody, and the
 * stamps of the store's shards that the index was made from.
 */
export type SearchHead = {
  readonly names: Readonly<Record<string, string>>
  readonly channels: Readonly<Record<string, Channel>>
  readonly restricted: readonly string[]
  readonly stamps: readonly string[]
}
export const noSources: SearchHead = { names: {}, channels: {}, restricted: [], stamps: [] }

/** Part of the tag, so that code that reads other files never reads these: raise it when cards or sections change. */
export const searchShape = 2
/** Where its files stand: a name of its own for each shape. */
export const searchFolder = `feeds/_search/${searchShape}-`

const kinds = {
  cards: Uint8Array,
  cardEnds: Uint32Array,
  ids: Uint8Array,
  idEnds: Uint32Array,
  days: Uint32Array,
  changedAtMs: Float64Array,
  endsMs: Float64Array,
  shards: Uint8Array,
  terms: Uint8Array,
  termEnds: Uint32Array,
  labels: Uint8Array,
  labelEnds: Uint32Array,
  lists: Uint32Array,
  listEnds: Uint32Array,
  largest: Uint32Array,
  largestEnds: Uint32Array,
} as const satisfies { readonly [name in keyof Sections]: unknown }
// The keys of an object literal are those of its type.
const names = Object.keys(kinds) as (keyof Sections)[]

const pieceBytes = 256 * 1024

type FirstLine = { readonly head: SearchHead; readonly bytes: Readonly<Record<keyof Sections, number>> }

/** One line of JSON that says how long each section is, then the sections: numbers are little-endian. */
export function* searchFile(head: SearchHead, { sections }: SearchIndex): Generator<Uint8Array> {
  const bytes = Object.fromEntries(names.map((name) => [name, sections[name].byteLength]))
  yield Buffer.from(`${JSON.stringify({ head, bytes })}\n`)
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = sections[name]
    for (let at = 0; at < byteLength; at += pieceBytes)
      yield new Uint8Array(buffer, byteOffset + at, Math.min(pieceBytes, byteLength - at))
  }
}

/** The same read again, piece by piece as it comes in: no step of it takes longer than one piece. */
export async function readSearchFile(
  file: AsyncIterable<Uint8Array>,
): Promise<{ head: SearchHead; index: SearchIndex }> {
  const pieces = file[Symbol.asyncIterator]()
  const { line, rest } = await firstLine(pieces)
  // Written by searchFile, above.
  const { head, bytes } = JSON.parse(line) as FirstLine
  const raw = names.map((name) => new Uint8Array(bytes[name]))
  const taken = filler(raw)
  taken(rest)
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) taken(next.value)
  const made = names.map((name, n) => [name, new kinds[name](raw[n]?.buffer ?? new ArrayBuffer(0))] as const)
  // Every name is there, each with the kind of array that `kinds` gives it.
  return { head, index: openIndex(Object.fromEntries(made) as unknown as Sections) }
}

/** Pours pieces into containers in order. */
function filler(containers: readonly Uint8Array[]): (piece: Uint8Array) => void {
  let [which, at] = [0, 0]
  return (piece) => {
    for (let from = 0; from < piece.length; ) {
      const container = containers[which]
      if (!container) return
      const taken = piece.subarray(from, from + container.length - at)
      container.set(taken, at)
      from += taken.length
      at += taken.length
      if (at < container.length) continue
      which += 1
      at = 0
    }
  }
}

async function firstLine(pieces: AsyncIterator<Uint8Array>) {
  let start = Buffer.alloc(0)
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start = Buffer.concat([start, next.value])
    const end = start.indexOf(10)
    if (end >= 0) return { line: start.toString('utf8', 0, end), rest: start.subarray(end + 1) }
  }
  return { line: JSON.stringify({ head: noSources, bytes: {} }), rest: start.subarray(0, 0) }
}
