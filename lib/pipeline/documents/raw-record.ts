import { limits } from '../../limits.ts'
import type { Runtime, StoredPosting, StoredReceipt } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { findRecord } from '../../sources/find-record.ts'

/** A posting's own record, cut out of the document that last stated it; `says` why there is none, or not all. */
export type RawRecord = { readonly text?: string | undefined; readonly says?: string | undefined }

/** Reads the document again, on demand: what nobody looks at costs nothing. Bounded in what it reads and shows. */
export async function rawRecord(
  { posting }: StoredPosting,
  receipt: StoredReceipt | undefined,
  runtime: Runtime,
): Promise<RawRecord> {
  if (!receipt) return { says: 'its receipt is not among the newest of its source' }
  const document = await runtime.documents.open(receipt.key, receipt.version)
  if (!document) return { says: 'the document is gone' }
  if (document.isRedacted) return { says: 'an erasure took parts of the document' }
  if (document.length > limits.recordLookedForBytesMax)
    return { says: `the document is larger than is read for this page (${document.length} bytes)` }
  const source = (await runtime.sources.get(posting.sourceId)) ?? {}
  const { bytes, capturedAt } = document
  try {
    const found = await findRecord({ name: receipt.key, bytes, capturedAt }, source, posting.sourceRef)
    return found.length > 0 ? shown(found.join('\n')) : { says: 'the document holds no record with that ref' }
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.retry) throw cause
    return { says: `the document cannot be read any more: ${cause.code}` }
  }
}

function shown(text: string): RawRecord {
  const most = limits.recordShownCharsMax
  if (text.length <= most) return { text }
  return { text: text.slice(0, most).toWellFormed(), says: `the first ${most} of ${text.length} characters` }
}
