import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { workOff } from '../lib/aws/events.ts'
import { messageHandler } from '../lib/aws/lambda-runtime.ts'
import { type ChunkMessage, writeChunk } from '../lib/pipeline/documents/chunks.ts'
import type { Runtime } from '../lib/ports.ts'
import { Problem } from '../lib/problem.ts'

/** Chunks of large documents, queued by ingest -> postings. */
export const handler = messageHandler(chunkMessages)

export function chunkMessages(event: SQSEvent, runtime: Runtime): Promise<SQSBatchResponse> {
  const write = async (body: string) => writeChunk(chunkOf(body), runtime)
  return workOff(event, write, { log: runtime.log, event: 'chunk failed' })
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
