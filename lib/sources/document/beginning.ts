import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import type { Source } from '../../source.ts'
import type { Head } from '../source.ts'
import { asRegistered, readHead } from './head.ts'
import { headRecords } from './head-records.ts'

/** What a document's beginning shows, and all of its bytes from the start. */
export type Beginning = { readonly head: Head | Problem; readonly bytes: AsyncGenerator<Buffer> }

/**
 * Looks at how a document begins without losing any of it: at limits.detectionBytesMax, and where that shows no whole
 * record (the first is very long, or much stands before it), at limits.detectionBytesLongMax. What is known of the
 * source makes a table of what looks like none.
 */
export async function beginningOf(
  bytes: AsyncGenerator<Buffer>,
  source: Partial<Source> = {},
): Promise<Beginning> {
  const seen = { chunks: [] as Buffer[], length: 0, isAll: false }
  const read = async (bytesMax: number): Promise<Head | Problem> => {
    while (seen.length < bytesMax && !seen.isAll) {
      const { done, value } = await bytes.next()
      if (done) seen.isAll = true
      // The stream may use its memory again.
      else seen.chunks.push(Buffer.from(value))
      seen.length += value?.length ?? 0
    }
    return readHead(decoded(Buffer.concat(seen.chunks).subarray(0, bytesMax)))
  }
  const first = await read(limits.detectionBytesMax)
  const isCut = seen.length > limits.detectionBytesMax || !seen.isAll
  const head = isCut && !showsRecords(first) ? await read(limits.detectionBytesLongMax) : first
  const known = head instanceof Problem ? head : asRegistered(head, source)
  return { head: known, bytes: replayed(seen.chunks, bytes) }
}

/** A character that the limit cut in two is left off; the bytes were checked already. */
const decoded = (bytes: Buffer): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true })

/** Two records: the last one may be cut. Only white space shows nothing yet. */
const showsRecords = (head: Head | Problem): boolean =>
  head instanceof Problem
    ? head.code !== 'empty_document'
    : (head.kind !== 'xml' && head.kind !== 'json') || headRecords(head).length > 1

async function* replayed(chunks: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
  yield* rest
}
