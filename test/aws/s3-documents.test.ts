import { ListObjectVersionsCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { expect, it } from 'vitest'
import { s3Documents } from '../../lib/aws/s3-documents.ts'

/** A bucket that answers every put with this status. */
function answering(name: string, httpStatusCode: number) {
  const client = {
    async send() {
      throw new S3ServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode } })
    },
  }
  // Only `send` is asked of a client.
  return s3Documents(client as unknown as S3Client, 'raw')
}
const about = { capturedAt: '2026-11-01T08:00:00.000Z', sha256: 'abc' }
const put = (bucket: ReturnType<typeof answering>) => bucket.put('sources/crumb/a', Buffer.from('x'), about)

it('takes a document for a repeat where the bucket says that its key is taken', async () => {
  expect(await put(answering('PreconditionFailed', 412))).toBe('exists')
})

it('does not where another write was on its way, of which nobody knows what becomes', async () => {
  const conflict = put(answering('ConditionalRequestConflict', 409))
  await expect(conflict).rejects.toMatchObject({ code: 'write_conflict', retry: true })
})

it('looks a version up under its key, and lists what there is only where nothing is found', async () => {
  const sent: string[] = []
  const client = {
    async send(command: { input: { VersionId?: string } }) {
      sent.push(command.constructor.name)
      if (command instanceof ListObjectVersionsCommand) return {}
      if (command.input.VersionId === 'v1') return { ETag: '"abc"', ContentLength: 1 }
      const $metadata = { httpStatusCode: 400 }
      throw new S3ServiceException({ name: 'BadRequest', $fault: 'client', $metadata })
    },
  }
  // Only `send` is asked of a client.
  const documents = s3Documents(client as unknown as S3Client, 'raw')
  expect(await documents.open('sources/crumb/a', 'v1')).toMatchObject({ version: 'v1', length: 1 })
  expect(sent).toEqual(['HeadObjectCommand'])
  expect(await documents.open('sources/crumb/a', '"hash"')).toBeUndefined()
  expect(sent.slice(1, 3)).toEqual(['HeadObjectCommand', 'ListObjectVersionsCommand'])
})
