import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  ChecksumAlgorithm,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { madeBytes, md5, put, refused, type S3Bench, type S3Check, textAt } from './bench.ts'

/** Of the nine bytes `123456789`: the check values that the definitions of these checksums give. */
const nine = {
  ChecksumCRC32: 'y/Q5Jg==',
  ChecksumCRC32C: '4waSgw==',
  ChecksumCRC64NVME: 'rosUhgp5mIg=',
  ChecksumSHA256: createHash('sha256').update('123456789').digest('base64'),
  ChecksumSHA1: createHash('sha1').update('123456789').digest('base64'),
} as const

const oddKeys = [
  '../escape',
  'a/../../b',
  '..',
  'a//b',
  '/leading',
  'trailing/',
  'space and+plus',
  'per%cent%2F',
  'quo"te\'s&<xml>',
  'ünï/日本語/🙂',
  'question?mark#hash',
  '~!*()$,;:@=',
  `long/${'x'.repeat(1_019)}`,
]

const putAs = ({ client, bucket }: S3Bench, input: Omit<PutObjectCommandInput, 'Bucket'>) =>
  client.send(new PutObjectCommand({ Bucket: bucket, ...input }))

export const objectChecks: readonly S3Check[] = [
  {
    name: 'an object comes back as it went in, its ETag the MD5',
    async run(bench) {
      const bytes = madeBytes(300_000)
      assert.equal(await put(bench, 'plain/a', bytes), `"${md5(bytes)}"`)
      const { Body, ContentLength } = await bench.client.send(
        new GetObjectCommand({ Bucket: bench.bucket, Key: 'plain/a' }),
      )
      assert.equal(ContentLength, bytes.length)
      assert(bytes.equals((await Body?.transformToByteArray()) ?? Buffer.alloc(0)))
    },
  },
  {
    name: 'an object without bytes is an object',
    async run(bench) {
      await put(bench, 'plain/empty', '')
      assert.equal(await textAt(bench, 'plain/empty'), '')
    },
  },
  {
    name: 'a second write replaces the first',
    async run(bench) {
      await put(bench, 'plain/twice', 'one')
      await put(bench, 'plain/twice', 'two')
      assert.equal(await textAt(bench, 'plain/twice'), 'two')
    },
  },
  {
    name: 'headers and metadata are kept and given back',
    async run(bench) {
      const said = {
        ContentType: 'text/xml; charset=utf-8',
        ContentEncoding: 'gzip',
        ContentLanguage: 'de',
        ContentDisposition: 'attachment; filename="a.xml"',
        CacheControl: 'max-age=60',
        Metadata: { source: 'lever', 'received-at': '2026-11-21T06:00:00Z' },
      }
      await putAs(bench, { Key: 'plain/said', Body: 'x', ...said })
      const got = await bench.client.send(new HeadObjectCommand({ Bucket: bench.bucket, Key: 'plain/said' }))
      for (const [name, value] of Object.entries(said)) {
        assert.deepEqual(Object.entries(got).find(([other]) => other === name)?.[1], value)
      }
      assert(got.LastModified)
    },
  },
  {
    name: 'a stream is stored without its framing',
    async run(bench) {
      const bytes = madeBytes(200_000, 2)
      const Body = Readable.from([bytes.subarray(0, 70_001), bytes.subarray(70_001)])
      await putAs(bench, { Key: 'plain/stream', Body, ContentLength: bytes.length, ContentEncoding: 'gzip' })
      const got = await bench.client.send(new GetObjectCommand({ Bucket: bench.bucket, Key: 'plain/stream' }))
      assert.equal(got.ContentEncoding, 'gzip')
      assert(bytes.equals((await got.Body?.transformToByteArray()) ?? Buffer.alloc(0)))
    },
  },
  ...([ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.SHA256] as const).map(
    (algorithm) => ({
      name: `a stream with a trailing ${algorithm} checksum is stored and its checksum given back`,
      async run(bench: S3Bench) {
        const Key = `checksum/stream-${algorithm}`
        const Body = Readable.from([Buffer.from('12345'), Buffer.from('6789')])
        await putAs(bench, { Key, Body, ContentLength: 9, ChecksumAlgorithm: algorithm })
        const got = await bench.client.send(
          new GetObjectCommand({ Bucket: bench.bucket, Key, ChecksumMode: 'ENABLED' }),
        )
        assert.equal(got[`Checksum${algorithm}`], nine[`Checksum${algorithm}`])
        assert.equal(await got.Body?.transformToString(), '123456789')
      },
    }),
  ),
  ...Object.entries(nine).map(([name, value]) => ({
    name: `a right ${name} is taken and a wrong one is BadDigest`,
    async run(bench: S3Bench) {
      await putAs(bench, { Key: `checksum/${name}`, Body: '123456789', [name]: value })
      assert.equal(await textAt(bench, `checksum/${name}`), '123456789')
      await refused('BadDigest', 400, () =>
        putAs(bench, { Key: `checksum/${name}-bad`, Body: '12345678X', [name]: value }),
      )
      await refused('NoSuchKey', 404, () => textAt(bench, `checksum/${name}-bad`))
    },
  })),
  {
    name: 'a right Content-MD5 is taken and a wrong one is BadDigest',
    async run(bench) {
      await putAs(bench, { Key: 'checksum/md5', Body: 'abc', ContentMD5: md5('abc', 'base64') })
      await refused('BadDigest', 400, () =>
        putAs(bench, { Key: 'checksum/md5-bad', Body: 'abc', ContentMD5: md5('abd', 'base64') }),
      )
    },
  },
  {
    name: 'a Content-MD5 that is none is InvalidDigest',
    run: (bench) =>
      refused('InvalidDigest', 400, () =>
        putAs(bench, { Key: 'checksum/odd', Body: 'abc', ContentMD5: 'abc' }),
      ),
  },
  {
    name: 'If-None-Match: * writes once',
    async run(bench) {
      await putAs(bench, { Key: 'if/once', Body: 'first', IfNoneMatch: '*' })
      await refused('PreconditionFailed', 412, () =>
        putAs(bench, { Key: 'if/once', Body: 'second', IfNoneMatch: '*' }),
      )
      assert.equal(await textAt(bench, 'if/once'), 'first')
    },
  },
  {
    name: 'If-Match writes over the object it names and over no other',
    async run(bench) {
      const first = await put(bench, 'if/match', 'first')
      await putAs(bench, { Key: 'if/match', Body: 'second', IfMatch: first })
      await refused('PreconditionFailed', 412, () =>
        putAs(bench, { Key: 'if/match', Body: 'third', IfMatch: first }),
      )
      assert.equal(await textAt(bench, 'if/match'), 'second')
      await refused('NoSuchKey', 404, () => putAs(bench, { Key: 'if/absent', Body: 'x', IfMatch: first }))
    },
  },
  {
    name: 'of 50 writers that race with If-None-Match one wins',
    async run(bench) {
      const writers = Array.from({ length: 50 }, (_, n) =>
        putAs(bench, { Key: 'if/race', Body: `writer ${n}`, IfNoneMatch: '*' }),
      )
      const outcomes = await Promise.allSettled(writers)
      const winners = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [`writer ${n}`] : []))
      assert.deepEqual(winners, [await textAt(bench, 'if/race')])
    },
  },
  {
    name: 'of 20 writers that race with If-Match on one ETag one wins',
    async run(bench) {
      const ETag = await put(bench, 'if/swap', 'old')
      const writers = Array.from({ length: 20 }, (_, n) =>
        putAs(bench, { Key: 'if/swap', Body: `writer ${n}`, IfMatch: ETag }),
      )
      const outcomes = await Promise.allSettled(writers)
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    },
  },
  ...oddKeys.map((key) => ({
    name: `the key ${JSON.stringify(key.slice(0, 24))} is stored, listed and deleted`,
    async run(bench: S3Bench) {
      const { client, bucket: Bucket } = bench
      await put(bench, key, 'odd')
      assert.equal(await textAt(bench, key), 'odd')
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: key }))
      assert(Contents.some(({ Key }) => Key === key))
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }))
      await refused('NoSuchKey', 404, () => textAt(bench, key))
    },
  })),
  {
    name: 'a key of 1,025 bytes is too long',
    run: (bench) => refused('KeyTooLongError', 400, () => put(bench, 'k'.repeat(1_025))),
  },
  {
    name: 'metadata beyond 2 kB is refused',
    run: (bench) =>
      refused('MetadataTooLarge', 400, () =>
        putAs(bench, { Key: 'plain/meta', Body: 'x', Metadata: { a: 'x'.repeat(2_048) } }),
      ),
  },
  {
    name: 'deleting what is not there is no error',
    async run({ client, bucket }) {
      const { $metadata } = await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'never/there' }))
      assert.equal($metadata.httpStatusCode, 204)
    },
  },
  {
    name: 'many keys are deleted in one request, odd ones and absent ones too',
    async run(bench) {
      const keys = ['many/a', 'many/b & <c>', 'many/\r\n', 'many/absent']
      for (const key of keys.slice(0, 3)) await put(bench, key)
      const Delete = { Objects: keys.map((Key) => ({ Key })) }
      const { Deleted = [] } = await bench.client.send(
        new DeleteObjectsCommand({ Bucket: bench.bucket, Delete }),
      )
      assert.deepEqual(Deleted.map(({ Key }) => Key).sort(), [...keys].sort())
      const { KeyCount } = await bench.client.send(
        new ListObjectsV2Command({ Bucket: bench.bucket, Prefix: 'many/' }),
      )
      assert.equal(KeyCount, 0)
    },
  },
  {
    name: 'a quiet deletion of many says nothing',
    async run(bench) {
      await put(bench, 'quiet/a')
      const Delete = { Objects: [{ Key: 'quiet/a' }], Quiet: true }
      const { Deleted } = await bench.client.send(new DeleteObjectsCommand({ Bucket: bench.bucket, Delete }))
      assert.equal(Deleted, undefined)
    },
  },
]
