import { deflateRaw, inflateRawSync } from 'node:zlib'
import type { RawDocument, Runtime } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import type { Source } from '../../source.ts'
import type { ReadSummary } from '../../sources/read.ts'
import { readStored } from '../erasure/redacted.ts'
import { contentHashes } from './content.ts'
import { namingFor } from './renamed.ts'

/** A document that was read to its end: in memory up to one chunk, beyond that on the side. */
export type Gathered = {
  readonly summary: ReadSummary
  /** Content hash by ref, in the order of the document. */
  readonly hashes: ReadonlyMap<string, string>
  /** All of a document that is not larger than one chunk. */
  readonly postings: readonly Posting[]
  /** Of a larger one: the number of this reading, and how many postings each of its chunks holds. */
  readonly spilled?: { readonly attempt: number; readonly counts: readonly number[] }
}

type Reading = { readonly receiptId: string; readonly document: RawDocument; readonly source: Source }

/**
 * Reads a document. Chunks that fill up are set aside in the raw bucket, so that memory holds one of them and, of the
 * rest, refs and hashes only. Nothing counts before the caller says so: the document may turn out to be cut.
 */
export async function gather({ receiptId, document, source }: Reading, runtime: Runtime): Promise<Gathered> {
  const meter = metered(document, receiptId, runtime)
  const named = await namingFor(source, runtime)
  const hashes = hashing()
  const side = openSide(receiptId, runtime)
  const { key: name, capturedAt, isRedacted } = document
  const bytesMax = runtime.sizes.documentBytesMax
  const reading = readStored({ name, capturedAt, bytes: meter.bytes, bytesMax, isRedacted }, source)
  let chunk: Posting[] = []
  let chars = 0
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return ended(value)
    await meter.seen()
    if (value.kind !== 'posting') continue
    // What an erasure left states the time of the document as its sender had it.
    const posting = named({ ...value.posting, capturedAt })
    if (!hashes.add(posting)) continue
    const size = charsOf(posting)
    if (isFull(chunk.length, chars + size)) {
      await side.put(chunk)
      chunk = []
      chars = 0
    }
    chunk.push(posting)
    chars += size
  }

  async function ended(summary: ReadSummary): Promise<Gathered> {
    const found = { summary, hashes: hashes.final(summary) }
    const last = summary.isBuildDated ? chunk.map(vaguelyDated) : chunk
    if (side.isEmpty()) return { ...found, postings: last }
    if (summary.isBuildDated) await side.change(vaguelyDated)
    await side.put(last)
    return { ...found, postings: [], spilled: side.spilled() }
  }

  function isFull(postings: number, charsWith: number): boolean {
    const { chunkPostingsMax, chunkCharsMax } = runtime.sizes
    return postings > 0 && (postings >= chunkPostingsMax || charsWith > chunkCharsMax)
  }
}

/** About how long a posting is as JSON: the body stands in it as markup, as text and cut into sections. */
const charsOf = ({ description: { html, text } }: Posting): number => html.length + 2 * text.length + 2_000

/** The day on which a document was made is no posting's own: that came on it or before. */
const vaguelyDated = ({ posted, ...posting }: Posting): Posting =>
  posted ? { ...posting, posted: { date: posted.date, approximate: true } } : posting

/** Hashes of everything listed; as long as all postings have one date, those without it as well. */
function hashing() {
  const hashes = new Map<string, string>()
  const dates = new Set<string | undefined>()
  let undated: Map<string, string> | undefined = new Map()
  return {
    /** The first of a ref counts. */
    add(posting: Posting): boolean {
      if (hashes.has(posting.sourceRef)) return false
      const said = contentHashes(posting)
      hashes.set(posting.sourceRef, said.hash)
      if (undated) dates.add(posting.posted?.date)
      if (dates.size > 1) undated = undefined
      undated?.set(posting.sourceRef, said.undated)
      return true
    },
    /** Dates that are the document's own are no news of its postings. */
    final: ({ isBuildDated }: ReadSummary): ReadonlyMap<string, string> =>
      isBuildDated && undated ? undated : hashes,
  }
}

/** Where chunks are set aside, from the first that fills up. */
function openSide(receiptId: string, { progress, chunks }: Runtime) {
  const counts: number[] = []
  let attempt = 0
  return {
    isEmpty: () => counts.length === 0,
    spilled: () => ({ attempt, counts }),
    async put(postings: readonly Posting[]): Promise<void> {
      if (counts.length === 0) attempt = await progress.begin(receiptId)
      await chunks.put(receiptId, chunkName(attempt, counts.length), await packed(postings))
      counts.push(postings.length)
    },
    /** Changes all that was set aside: what holds for a document is known at its end. */
    async change(to: (posting: Posting) => Posting): Promise<void> {
      for (const chunk of counts.keys()) {
        const name = chunkName(attempt, chunk)
        const bytes = await chunks.get(receiptId, name)
        if (!bytes) throw new Problem('not_found', { receiptId, chunk: name })
        // We packed it, above.
        await chunks.put(receiptId, name, await packed(unpacked<Posting[]>(bytes).map(to)))
      }
    },
  }
}

/** Every reading has names of its own: one may be read by another version of our code than the next. */
export const chunkName = (attempt: number, chunk: number | 'plan'): string => `${attempt}/${chunk}`

/** As deflated JSON. Off the main thread: a chunk is some megabytes. */
export const packed = (value: unknown): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    deflateRaw(JSON.stringify(value), { level: 1 }, (cause, bytes) =>
      cause ? reject(cause) : resolve(bytes),
    )
  })

/** The inverse. The type is the caller's word for what it packed under that name. */
export const unpacked = <T>(bytes: Uint8Array): T => JSON.parse(inflateRawSync(bytes).toString('utf8')) as T

/** Often enough for a person who watches; a document that is read sooner is never noted. */
const noteEveryMs = 2_000

/** Counts what is read of a document, and notes it every few seconds. */
function metered({ bytes: source, length }: RawDocument, receiptId: string, runtime: Runtime) {
  let bytesRead = 0
  let recordsSeen = 0
  let notedAtMs = runtime.now()
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      bytesRead += chunk.length
      yield chunk
    }
  }
  return {
    bytes: bytes(),
    async seen(): Promise<void> {
      recordsSeen += 1
      const now = runtime.now()
      if (now - notedAtMs < noteEveryMs) return
      notedAtMs = now
      const soFar = { bytesRead, bytes: length, recordsSeen }
      await runtime.progress
        .read(receiptId, soFar, new Date(now).toISOString())
        // Nothing hangs on it but what a person sees.
        .catch((cause: unknown) =>
          runtime.log.info('progress not noted', { receiptId, error: String(cause) }),
        )
    },
  }
}
