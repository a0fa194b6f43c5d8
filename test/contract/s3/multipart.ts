import { strict as assert } from 'node:assert'
import { crc32 } from 'node:zlib'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { madeBytes, md5, put, refused, type S3Bench, type S3Check } from './bench.ts'

const mebibyte = 1024 ** 2
const first = madeBytes(5 * mebibyte, 3)
const second = madeBytes(mebibyte, 4)

type Begun = { readonly Bucket: string; readonly Key: string; readonly UploadId: string }

async function begin(
  { client, bucket }: S3Bench,
  Key: string,
  more: Partial<CreateMultipartUploadCommandInput> = {},
): Promise<Begun> {
  const { UploadId = '' } = await client.send(
    new CreateMultipartUploadCommand({ Bucket: bucket, Key, ...more }),
  )
  return { Bucket: bucket, Key, UploadId }
}

async function send({ client }: S3Bench, upload: Begun, PartNumber: number, Body: Buffer) {
  const sent = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }))
  return { PartNumber, ETag: sent.ETag, ChecksumCRC32: sent.ChecksumCRC32 }
}

type Sent = { readonly PartNumber: number; readonly ETag: string | undefined }

const complete = ({ client }: S3Bench, upload: Begun, Parts: Sent[], more: { IfNoneMatch?: string } = {}) =>
  client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }))

async function bytesAt({ client, bucket }: S3Bench, Key: string, Range?: string): Promise<Buffer> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key, Range }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

export const multipartChecks: readonly S3Check[] = [
  {
    name: 'parts sent in any order become one object, its ETag `md5-n`',
    async run(bench) {
      const upload = await begin(bench, 'parts/two', { ContentType: 'text/csv', Metadata: { a: 'b' } })
      const two = await send(bench, upload, 2, second)
      const one = await send(bench, upload, 1, first)
      const { ETag } = await complete(bench, upload, [one, two])
      const hashes = Buffer.from(md5(first) + md5(second), 'hex')
      assert.equal(ETag, `"${md5(hashes)}-2"`)
      assert((await bytesAt(bench, 'parts/two')).equals(Buffer.concat([first, second])))
    },
  },
  {
    name: 'headers and metadata come from the start of the upload',
    async run(bench) {
      const upload = await begin(bench, 'parts/said', { ContentType: 'text/csv', Metadata: { a: 'b' } })
      await complete(bench, upload, [await send(bench, upload, 1, second)])
      const got = await bench.client.send(new GetObjectCommand({ Bucket: bench.bucket, Key: 'parts/said' }))
      assert.deepEqual([got.ContentType, got.Metadata], ['text/csv', { a: 'b' }])
    },
  },
  {
    name: 'a range over the seam of two parts is whole',
    async run(bench) {
      const upload = await begin(bench, 'parts/seam')
      await complete(bench, upload, [
        await send(bench, upload, 1, first),
        await send(bench, upload, 9, second),
      ])
      const seam = await bytesAt(bench, 'parts/seam', `bytes=${first.length - 2}-${first.length + 1}`)
      assert(seam.equals(Buffer.concat([first.subarray(-2), second.subarray(0, 2)])))
    },
  },
  {
    name: 'a part sent twice counts as sent last',
    async run(bench) {
      const upload = await begin(bench, 'parts/again')
      await send(bench, upload, 1, first)
      await complete(bench, upload, [await send(bench, upload, 1, second)])
      assert((await bytesAt(bench, 'parts/again')).equals(second))
    },
  },
  {
    name: 'a part below 5 MiB that is not the last is EntityTooSmall',
    async run(bench) {
      const upload = await begin(bench, 'parts/small')
      const parts = [await send(bench, upload, 1, second), await send(bench, upload, 2, second)]
      await refused('EntityTooSmall', 400, () => complete(bench, upload, parts))
    },
  },
  {
    name: 'a wrong ETag of a part is InvalidPart and a wrong order InvalidPartOrder',
    async run(bench) {
      const upload = await begin(bench, 'parts/wrong')
      const one = await send(bench, upload, 1, first)
      const two = await send(bench, upload, 2, second)
      await refused('InvalidPart', 400, () => complete(bench, upload, [{ ...one, ETag: '"0123"' }]))
      await refused('InvalidPartOrder', 400, () => complete(bench, upload, [two, one]))
      await complete(bench, upload, [one, two])
    },
  },
  {
    name: 'a part number over 10,000 is refused',
    async run(bench) {
      const upload = await begin(bench, 'parts/number')
      await refused('InvalidArgument', 400, () => send(bench, upload, 10_001, second))
    },
  },
  {
    name: 'an aborted upload is gone, and so is one that never was',
    async run(bench) {
      const upload = await begin(bench, 'parts/aborted')
      const one = await send(bench, upload, 1, second)
      await bench.client.send(new AbortMultipartUploadCommand(upload))
      await refused('NoSuchUpload', 404, () => complete(bench, upload, [one]))
      await refused('NoSuchUpload', 404, () => send(bench, upload, 2, second))
    },
  },
  {
    name: 'parts under way are listed in pages, by number',
    async run(bench) {
      const upload = await begin(bench, 'parts/listed')
      for (const number of [3, 1, 2]) await send(bench, upload, number, second)
      const page = await bench.client.send(new ListPartsCommand({ ...upload, MaxParts: 2 }))
      assert.deepEqual(
        page.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size]),
        [
          [1, mebibyte],
          [2, mebibyte],
        ],
      )
      assert.equal(page.IsTruncated, true)
      const rest = await bench.client.send(
        new ListPartsCommand({ ...upload, PartNumberMarker: String(page.NextPartNumberMarker) }),
      )
      assert.deepEqual(
        rest.Parts?.map(({ PartNumber }) => PartNumber),
        [3],
      )
    },
  },
  {
    name: 'uploads under way are listed',
    async run(bench) {
      const upload = await begin(bench, 'under-way/a')
      // The whole key as prefix: MinIO lists the uploads of one key at a time.
      const { Uploads = [] } = await bench.client.send(
        new ListMultipartUploadsCommand({ Bucket: bench.bucket, Prefix: 'under-way/a' }),
      )
      assert(Uploads.some(({ UploadId, Key }) => UploadId === upload.UploadId && Key === upload.Key))
    },
  },
  {
    name: 'parts can be copied from an object and from a range of it',
    async run(bench) {
      await put(bench, 'parts/source', first)
      const upload = await begin(bench, 'parts/copied')
      const CopySource = `${bench.bucket}/parts/source`
      const ask = (PartNumber: number, CopySourceRange?: string) =>
        bench.client.send(new UploadPartCopyCommand({ ...upload, PartNumber, CopySource, CopySourceRange }))
      const whole = await ask(1)
      const range = await ask(2, 'bytes=10-19')
      await complete(bench, upload, [
        { PartNumber: 1, ETag: whole.CopyPartResult?.ETag },
        { PartNumber: 2, ETag: range.CopyPartResult?.ETag },
      ])
      const bytes = await bytesAt(bench, 'parts/copied')
      assert(bytes.equals(Buffer.concat([first, first.subarray(10, 20)])))
    },
  },
  {
    name: 'a range of a copied part past the end is refused',
    async run(bench) {
      await put(bench, 'parts/source-short', 'short')
      const upload = await begin(bench, 'parts/past')
      const input = { ...upload, PartNumber: 1, CopySource: `${bench.bucket}/parts/source-short` }
      const ask = () =>
        bench.client.send(new UploadPartCopyCommand({ ...input, CopySourceRange: 'bytes=0-99' }))
      await assert.rejects(ask)
    },
  },
  {
    name: 'an upload completed with If-None-Match writes once',
    async run(bench) {
      const [one, two] = [await begin(bench, 'parts/once'), await begin(bench, 'parts/once')]
      await complete(bench, one, [await send(bench, one, 1, first)], { IfNoneMatch: '*' })
      const parts = [await send(bench, two, 1, second)]
      await refused('PreconditionFailed', 412, () => complete(bench, two, parts, { IfNoneMatch: '*' }))
    },
  },
  {
    name: 'an upload with checksums gives the checksum of its checksums',
    async run(bench) {
      const upload = await begin(bench, 'parts/sums', { ChecksumAlgorithm: 'CRC32' })
      const parts = [await send(bench, upload, 1, first), await send(bench, upload, 2, second)]
      const { ChecksumCRC32: composite } = await complete(bench, upload, parts)
      assert.match(composite ?? '', /^[A-Za-z0-9+/]{6}==-2$/)
    },
  },
  {
    name: 'an upload with a checksum of the whole gives that',
    async run(bench) {
      const about = { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' } as const
      const upload = await begin(bench, 'parts/whole-sum', about)
      const parts = [await send(bench, upload, 1, first), await send(bench, upload, 2, second)]
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(crc32(second, crc32(first)))
      const { ChecksumCRC32: whole } = await bench.client.send(
        new CompleteMultipartUploadCommand({
          ...upload,
          MultipartUpload: { Parts: parts },
          ChecksumType: 'FULL_OBJECT',
        }),
      )
      assert.equal(whole, bytes.toString('base64'))
    },
  },
]
