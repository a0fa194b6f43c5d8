import type { SQSEvent } from 'aws-lambda'
import { expect, it } from 'vitest'
import { ingestMessages } from '../../functions/ingest-document.ts'
import type { Runtime } from '../../lib/ports.ts'

/** What a message with this body comes to: ids of those that failed, and the log. */
async function worked(body: unknown) {
  const logged: object[] = []
  const log = { info: (event: string, about: object) => void logged.push({ event, ...about }) }
  // Of an event without uploads, nothing else is asked of a runtime; of a record, no more is read.
  const runtime = { log } as unknown as Runtime
  const event = { Records: [{ messageId: 'm', body: JSON.stringify(body) }] } as unknown as SQSEvent
  const { batchItemFailures } = await ingestMessages(event, runtime)
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), logged }
}

const notice = { Records: [{ s3: { object: { key: 'sources/crumb/jobs.xml' } } }] }

it('takes the trial that S3 sends when notices are set up', async () => {
  const trial = { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-11-02T08:00:00Z', Bucket: 'raw' }
  expect(await worked(trial)).toEqual({ failed: [], logged: [] })
})

it.each([
  ['of SNS around it', { Type: 'Notification', Message: JSON.stringify(notice) }],
  ['of EventBridge around it', { 'detail-type': 'Object Created', detail: notice.Records[0]?.s3 }],
  ['of its own', {}],
])('fails at a notice with a shape %s, and says so: its upload would be lost', async (_, body) => {
  const { failed, logged } = await worked(body)
  expect(failed).toEqual(['m'])
  expect(logged).toMatchObject([
    { event: 'ingest failed', error: expect.stringMatching(/malformed_json.*expected array.*Records/) },
  ])
})
