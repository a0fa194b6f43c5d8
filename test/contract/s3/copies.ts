import { strict as assert } from 'node:assert'
import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { put, refused, type S3Bench, type S3Check, textAt } from './bench.ts'

const copy = (
  { client, bucket }: S3Bench,
  from: string,
  input: Omit<CopyObjectCommandInput, 'Bucket' | 'CopySource'>,
) =>
  client.send(
    new CopyObjectCommand({ Bucket: bucket, CopySource: `${bucket}/${encodeURIComponent(from)}`, ...input }),
  )

async function putSaid({ client, bucket }: S3Bench, key: string): Promise<void> {
  const said = { ContentType: 'text/plain', Metadata: { said: 'first' } }
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'from', ...said }))
}

const head = ({ client, bucket }: S3Bench, key: string) =>
  client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))

export const copyChecks: readonly S3Check[] = [
  {
    name: 'a copy has the bytes, the ETag, the headers and the metadata',
    async run(bench) {
      await putSaid(bench, 'copy/from')
      const { CopyObjectResult } = await copy(bench, 'copy/from', { Key: 'copy/to' })
      const got = await head(bench, 'copy/to')
      assert.equal(await textAt(bench, 'copy/to'), 'from')
      assert.deepEqual([got.ContentType, got.Metadata], ['text/plain', { said: 'first' }])
      assert.equal(CopyObjectResult?.ETag, got.ETag)
    },
  },
  {
    name: 'a copy with REPLACE has the metadata it was given',
    async run(bench) {
      await putSaid(bench, 'copy/from')
      const Metadata = { said: 'anew' }
      await copy(bench, 'copy/from', { Key: 'copy/anew', MetadataDirective: 'REPLACE', Metadata })
      assert.deepEqual((await head(bench, 'copy/anew')).Metadata, Metadata)
    },
  },
  {
    name: 'a copy stays when its source is deleted or written over',
    async run(bench) {
      await put(bench, 'copy/old', 'old')
      await copy(bench, 'copy/old', { Key: 'copy/kept' })
      await put(bench, 'copy/old', 'new')
      assert.equal(await textAt(bench, 'copy/kept'), 'old')
    },
  },
  {
    name: 'the name of a source may be odd, percent-encoded',
    async run(bench) {
      const from = 'copy/ü &+% 🙂'
      await put(bench, from, 'odd')
      await copy(bench, from, { Key: 'copy/odd' })
      assert.equal(await textAt(bench, 'copy/odd'), 'odd')
    },
  },
  {
    name: 'a copy onto itself must change something',
    async run(bench) {
      await putSaid(bench, 'copy/self')
      await refused('InvalidRequest', 400, () => copy(bench, 'copy/self', { Key: 'copy/self' }))
      await copy(bench, 'copy/self', {
        Key: 'copy/self',
        MetadataDirective: 'REPLACE',
        Metadata: { said: 'anew' },
      })
      assert.equal(await textAt(bench, 'copy/self'), 'from')
      assert.deepEqual((await head(bench, 'copy/self')).Metadata, { said: 'anew' })
    },
  },
  {
    name: 'a copy of what is not there is NoSuchKey',
    run: (bench) => refused('NoSuchKey', 404, () => copy(bench, 'copy/absent', { Key: 'copy/x' })),
  },
  {
    name: 'x-amz-copy-source-if-match copies the version it names and no other',
    async run(bench) {
      const ETag = await put(bench, 'copy/if', 'if')
      await copy(bench, 'copy/if', { Key: 'copy/if-right', CopySourceIfMatch: ETag })
      await refused('PreconditionFailed', 412, () =>
        copy(bench, 'copy/if', { Key: 'copy/if-wrong', CopySourceIfMatch: '"0"' }),
      )
    },
  },
  {
    name: 'x-amz-copy-source-if-none-match of the same ETag is 412',
    async run(bench) {
      const ETag = await put(bench, 'copy/if', 'if')
      await refused('PreconditionFailed', 412, () =>
        copy(bench, 'copy/if', { Key: 'copy/if-none', CopySourceIfNoneMatch: ETag }),
      )
    },
  },
]
