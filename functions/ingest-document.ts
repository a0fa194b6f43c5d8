import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { workOff } from '../lib/aws/events.ts'
import { messageHandler } from '../lib/aws/lambda-runtime.ts'
import { ingestUpload, type Upload } from '../lib/pipeline/documents/uploads.ts'
import type { Runtime } from '../lib/ports.ts'
import { Problem } from '../lib/problem.ts'

/** S3 upload, queued -> postings. */
export const handler = messageHandler(ingestMessages)

export function ingestMessages(event: SQSEvent, runtime: Runtime): Promise<SQSBatchResponse> {
  const ingest = async (body: string) => {
    for (const upload of uploadsIn(body)) await ingestUpload(upload, runtime)
  }
  return workOff(event, ingest, { log: runtime.log, event: 'ingest failed' })
}

/** What S3 queues. Keys are form-encoded (`a+b%2F`), at most 1,024 bytes decoded. */
const object = z.object({ key: z.string().max(3_072), versionId: z.string().max(1_024).optional() })
const notice = z.object({ Records: z.array(z.object({ s3: z.object({ object }) })) })
/** What it queues once, where notices are set up. Others without records, as in an envelope of SNS, are uploads too. */
const trial = z.object({ Event: z.literal('s3:TestEvent') })

function uploadsIn(body: string): Upload[] {
  const said: unknown = JSON.parse(body)
  if (trial.safeParse(said).success) return []
  const read = notice.safeParse(said)
  if (!read.success) throw new Problem('malformed_json', { issues: z.prettifyError(read.error) })
  return read.data.Records.map(({ s3 }) => ({
    key: decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
    version: s3.object.versionId,
  }))
}
