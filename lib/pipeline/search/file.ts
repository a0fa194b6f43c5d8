import type { SearchIndex, Sections } from '../../search/index.ts'
import type { Source } from '../../source.ts'
import type { RightsFacts } from '../feeds/rights.ts'

/**
 * What stands before the index: how sources are called and who may read them, and the stamps of the store's shards
 * that the index was made from.
 */
export type SearchHead = {
  readonly sources: readonly (RightsFacts & Pick<Source, 'name'>)[]
  readonly stamps: readonly string[]
}
export const noSources: SearchHead = { sources: [], stamps: [] }

/** Part of the tag, so that code that reads other files never reads these: raise it when cards or sections change. */
export const searchShape = 5
/**
 * The indexes there are, each with its own place among the feeds, which no partner's feed can have: of what everybody
 * may see, and for operators of what a source keeps from the public, wholly or in part.
 */
export const searchFeedId = '_search'
export const keptFeedId = '_kept'
const indexIds = [searchFeedId, keptFeedId] as const
export type IndexId = (typeof indexIds)[number]
/** Where their files stand: a name of its own for each shape. */
export const searchFolder = (id: IndexId): string => `feeds/${id}/${searchShape}-`
/** What older code published cannot be read; the next build replaces it. */
export const isReadable = (key: string): boolean => indexIds.some((id) => key.startsWith(searchFolder(id)))

type Memory = SharedArrayBuffer
const bytes = (memory: Memory) => new Uint8Array(memory)
const numbers = (memory: Memory) => new Uint32Array(memory)
const times = (memory: Memory) => new Float64Array(memory)

const kinds = {
  cards: bytes,
  cardEnds: numbers,
  ids: bytes,
  idEnds: numbers,
  days: numbers,
  changedAtMs: times,
  endsMs: times,
  shards: bytes,
  terms: bytes,
  termEnds: numbers,
  labels: bytes,
  labelEnds: numbers,
  lists: numbers,
  listEnds: numbers,
  largest: numbers,
  largestEnds: numbers,
} as const satisfies { readonly [name in keyof Sections]: unknown }
// The keys of an object literal are those of its type.
const names = Object.keys(kinds) as (keyof Sections)[]

const pieceBytes = 256 * 1024

type FirstLine = { readonly head: SearchHead; readonly bytes: Readonly<Record<keyof Sections, number>> }

/** One line of JSON that says how long each section is, then the sections: numbers are little-endian. */
export function* searchFile(head: SearchHead, { sections }: SearchIndex): Generator<Uint8Array> {
  const lengths = Object.fromEntries(names.map((name) => [name, sections[name].byteLength]))
  yield Buffer.from(`${JSON.stringify({ head, bytes: lengths })}\n`)
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = sections[name]
    for (let at = 0; at < byteLength; at += pieceBytes)
      yield new Uint8Array(buffer, byteOffset + at, Math.min(pieceBytes, byteLength - at))
  }
}

export type SearchFile = { readonly head: SearchHead; readonly sections: Sections }

/**
 * The same read again, piece by piece as it comes in: no step of it takes longer than one piece. It lies in shared
 * memory, so that a thread can read what another one shows.
 */
export async function readSearchFile(file: AsyncIterable<Uint8Array>): Promise<SearchFile> {
  const pieces = file[Symbol.asyncIterator]()
  const { line, rest } = await firstLine(pieces)
  // Written by searchFile, above.
  const { head, bytes: lengths } = JSON.parse(line) as FirstLine
  const memories = names.map((name) => [name, new SharedArrayBuffer(lengths[name] ?? 0)] as const)
  const taken = filler(memories.map(([, memory]) => bytes(memory)))
  taken(rest)
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) taken(next.value)
  const made = memories.map(([name, memory]) => [name, kinds[name](memory)] as const)
  // Every name is there, each with the kind of array that `kinds` gives it.
  return { head, sections: Object.fromEntries(made) as unknown as Sections }
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
