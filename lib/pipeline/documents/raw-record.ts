import { limits } from '../../limits.ts'
import type { Runtime, StoredPosting, StoredReceipt } from '../../ports.ts'
import type { PostingKey } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { findRecord } from '../../sources/document/find-record.ts'
import { sourceOf } from '../sources.ts'

/** A posting's own record, cut out of the document that last stated it; `says` why there is none, or not all. */
export type RawRecord = { readonly text?: string | undefined; readonly says?: string | undefined }

/** Reads the document again, on demand: what nobody looks at costs nothing. Bounded in what it reads and shows. */
export async function rawRecord(
  { posting }: StoredPosting,
  receipt: StoredReceipt | undefined,
  runtime: Runtime,
): Promise<RawRecord> {
  if (!receipt) return { says: 'its source has no receipt with its number' }
  try {
    return await recordIn(receipt, posting, runtime)
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    const when = cause.retry ? 'now' : 'any more'
    return { says: `the document cannot be read ${when}: ${cause.code}` }
  }
}

async function recordIn(receipt: StoredReceipt, { sourceId, sourceRef }: PostingKey, runtime: Runtime) {
  const document = await runtime.documents.open(receipt.key, receipt.version)
  if (!document) return { says: 'the document is gone' }
  if (document.isRedacted) return { says: 'an erasure took parts of the document' }
  if (document.length > limits.recordLookedForBytesMax)
    return { says: `the document is larger than is read for this page (${document.length} bytes)` }
  const source = (await sourceOf(sourceId, runtime)) ?? {}
  const { bytes, capturedAt } = document
  const found = await findRecord({ name: receipt.key, bytes, capturedAt }, source, sourceRef)
  return found.length > 0 ? shown(found.join('\n')) : { says: 'the document holds no record with that ref' }
}

function shown(text: string): RawRecord {
  const most = limits.recordShownCharsMax
  if (text.length <= most) return { text }
  return { text: text.slice(0, most).toWellFormed(), says: `the first ${most} of ${text.length} characters` }
}
