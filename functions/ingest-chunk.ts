import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { workOff } from '../lib/aws/events.ts'
import { messageHandler } from '../lib/aws/lambda-runtime.ts'
import { type ChunkMessage, chunkMessage } from '../lib/messages.ts'
import { writeChunk } from '../lib/pipeline/documents/chunks.ts'
import type { Runtime } from '../lib/ports.ts'
import { Problem } from '../lib/problem.ts'

/** Chunks of large documents, queued by ingest -> postings. */
export const handler = messageHandler(chunkMessages)

export function chunkMessages(event: SQSEvent, runtime: Runtime): Promise<SQSBatchResponse> {
  const write = async (body: string) => writeChunk(chunkOf(body), runtime)
  return workOff(event, write, { log: runtime.log, event: 'chunk failed' })
}

function chunkOf(body: string): ChunkMessage {
  const read = chunkMessage.safeParse(JSON.parse(body))
  if (!read.success) throw new Problem('malformed_json', { issues: z.prettifyError(read.error) })
  return read.data
}
