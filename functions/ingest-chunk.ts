import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { type ChunkMessage, writeChunk } from '../lib/pipeline/documents/chunks.ts'
import type { Runtime } from '../lib/ports.ts'
import { Problem } from '../lib/problem.ts'

/**
 * Chunks of large documents, queued by ingest -> postings. Every message that fails goes back to the queue:
 * after the last receive it lies among the dead letters, where a person sees it.
 */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => chunkMessages(event, lambdaRuntime())

export async function chunkMessages(event: SQSEvent, runtime: Runtime): Promise<SQSBatchResponse> {
  const failed: string[] = []
  for (const { messageId, body } of event.Records) {
    try {
      await writeChunk(chunkOf(body), runtime)
    } catch (cause) {
      runtime.log.info('chunk failed', { messageId, error: String(cause) })
      failed.push(messageId)
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}

const message = z.object({
  receiptId: z.string(),
  attempt: z.int(),
  chunk: z.int(),
  changed: z.array(z.tuple([z.int(), z.string()])),
})

function chunkOf(body: string): ChunkMessage {
  const read = message.safeParse(JSON.parse(body))
  if (!read.success) throw new Problem('malformed_json', { issues: z.prettifyError(read.error) })
  return read.data
}
