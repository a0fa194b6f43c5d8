import { strict as assert } from 'node:assert'
import { GetObjectCommand, type GetObjectCommandInput, HeadObjectCommand } from '@aws-sdk/client-s3'
import { put, refused, type S3Bench, type S3Check, textAt } from './bench.ts'

const get = ({ client, bucket }: S3Bench, input: Omit<GetObjectCommandInput, 'Bucket'>) =>
  client.send(new GetObjectCommand({ Bucket: bucket, ...input }))

const ranges = [
  { Range: 'bytes=0-3', gives: '0123', says: 'bytes 0-3/10' },
  { Range: 'bytes=4-4', gives: '4', says: 'bytes 4-4/10' },
  { Range: 'bytes=7-', gives: '789', says: 'bytes 7-9/10' },
  { Range: 'bytes=7-99', gives: '789', says: 'bytes 7-9/10' },
  { Range: 'bytes=-3', gives: '789', says: 'bytes 7-9/10' },
  { Range: 'bytes=-99', gives: '0123456789', says: 'bytes 0-9/10' },
]

export const readChecks: readonly S3Check[] = [
  ...ranges.map(({ Range, gives, says }) => ({
    name: `the range ${Range} of ten bytes gives ${says}`,
    async run(bench: S3Bench) {
      await put(bench, 'range/ten', '0123456789')
      const got = await get(bench, { Key: 'range/ten', Range })
      assert.equal(await got.Body?.transformToString(), gives)
      assert.equal(got.ContentRange, says)
      assert.equal(got.$metadata.httpStatusCode, 206)
    },
  })),
  {
    name: 'a range past the end is 416',
    async run(bench) {
      await put(bench, 'range/ten', '0123456789')
      await refused('InvalidRange', 416, () => get(bench, { Key: 'range/ten', Range: 'bytes=10-' }))
    },
  },
  {
    name: 'a range that is none gives the whole',
    async run(bench) {
      await put(bench, 'range/ten', '0123456789')
      const got = await get(bench, { Key: 'range/ten', Range: 'lines=1-2' })
      assert.equal(await got.Body?.transformToString(), '0123456789')
    },
  },
  {
    name: 'If-None-Match of the same ETag is 304 and of another one gives the object',
    async run(bench) {
      const ETag = await put(bench, 'since/a')
      await refused('*', 304, () => get(bench, { Key: 'since/a', IfNoneMatch: ETag }))
      assert((await get(bench, { Key: 'since/a', IfNoneMatch: '"other"' })).ETag)
    },
  },
  {
    name: 'If-Modified-Since a later day is 304 and an earlier one gives the object',
    async run(bench) {
      await put(bench, 'since/a')
      const { LastModified = new Date(0) } = await get(bench, { Key: 'since/a' })
      await refused('*', 304, () => get(bench, { Key: 'since/a', IfModifiedSince: LastModified }))
      assert((await get(bench, { Key: 'since/a', IfModifiedSince: new Date('2020-01-01') })).ETag)
    },
  },
  {
    name: 'If-Match of another ETag is 412, for HEAD too',
    async run(bench) {
      await put(bench, 'since/a')
      const input = { Key: 'since/a', IfMatch: '"0123"' }
      await refused('PreconditionFailed', 412, () => get(bench, input))
      const { client, bucket } = bench
      await refused('*', 412, () => client.send(new HeadObjectCommand({ Bucket: bucket, ...input })))
    },
  },
  {
    name: 'If-Unmodified-Since an earlier day is 412',
    async run(bench) {
      await put(bench, 'since/a')
      const input = { Key: 'since/a', IfUnmodifiedSince: new Date('2020-01-01') }
      await refused('PreconditionFailed', 412, () => get(bench, input))
    },
  },
  {
    name: 'response-* changes the headers of one reply',
    async run(bench) {
      await put(bench, 'override/a')
      const got = await get(bench, {
        Key: 'override/a',
        ResponseContentType: 'text/plain',
        ResponseCacheControl: 'no-store',
        ResponseContentDisposition: 'inline',
      })
      assert.deepEqual(
        [got.ContentType, got.CacheControl, got.ContentDisposition],
        ['text/plain', 'no-store', 'inline'],
      )
    },
  },
  {
    name: 'a key that is not there is NoSuchKey, for HEAD NotFound',
    async run(bench) {
      await refused('NoSuchKey', 404, () => textAt(bench, 'not/there'))
      const { client, bucket } = bench
      await refused('NotFound', 404, () =>
        client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'not/there' })),
      )
    },
  },
]
