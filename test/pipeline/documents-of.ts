import { createHash } from 'node:crypto'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import { rematch } from '../../lib/pipeline/openings/rematch.ts'
import type { Runtime, StoredReceipt } from '../../lib/ports.ts'
import type { Posting } from '../../lib/posting.ts'

/** Postings as the NDJSON document of a source that lists them: one line each. */
export const documentOf = (postings: readonly Posting[]): string =>
  postings.map((posting) => `${JSON.stringify(recordOf(posting))}\n`).join('')

const recordOf = ({ sourceRef, title, employer, locations, description, url, apply }: Posting) => ({
  id: sourceRef,
  title,
  company: employer?.name,
  location: locations.map(({ text }) => text).join('; '),
  description: description.html,
  url: url ?? apply[0]?.url,
})

/** Puts a document into the bucket, reads it and matches what came of it, as the running system does. */
export async function arrive(
  { sourceId, name, text, capturedAt }: { sourceId: string; name: string; text: string; capturedAt: string },
  runtime: Runtime,
): Promise<StoredReceipt> {
  const key = documentKey(sourceId, name)
  const bytes = Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await runtime.documents.put(key, bytes, { capturedAt, sha256 })
  const receipt = await ingest(key, runtime)
  if (!receipt) throw new Error(`${key} is gone`)
  await rematch(sourceId, runtime)
  return receipt
}
