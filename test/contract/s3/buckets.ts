import { strict as assert } from 'node:assert'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { refused, type S3Check } from './bench.ts'

export const bucketChecks: readonly S3Check[] = [
  {
    name: 'a bucket can be made, found, listed and removed',
    async run({ client, bucket }) {
      const Bucket = `${bucket}-short`
      await client.send(new CreateBucketCommand({ Bucket }))
      await client.send(new HeadBucketCommand({ Bucket }))
      const { Buckets = [] } = await client.send(new ListBucketsCommand({}))
      assert(Buckets.some(({ Name, CreationDate }) => Name === Bucket && CreationDate))
      await client.send(new DeleteBucketCommand({ Bucket }))
      await refused('NotFound', 404, () => client.send(new HeadBucketCommand({ Bucket })))
    },
  },
  {
    name: 'a bucket with objects is not removed',
    async run({ client, bucket }) {
      const Bucket = `${bucket}-full`
      await client.send(new CreateBucketCommand({ Bucket }))
      await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }))
      await refused('BucketNotEmpty', 409, () => client.send(new DeleteBucketCommand({ Bucket })))
      await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }))
      await client.send(new DeleteBucketCommand({ Bucket }))
    },
  },
  {
    name: 'a name that is no bucket name is refused',
    run: ({ client }) =>
      refused('InvalidBucketName', 400, () => client.send(new CreateBucketCommand({ Bucket: 'Not_A_Name' }))),
  },
  {
    name: 'a bucket says its versioning, which is absent until it was set',
    async run({ client, bucket, versioned }) {
      const status = async (Bucket: string) =>
        (await client.send(new GetBucketVersioningCommand({ Bucket }))).Status
      assert.equal(await status(bucket), undefined)
      assert.equal(await status(versioned), 'Enabled')
    },
  },
  {
    name: 'the location of a bucket in us-east-1 is empty',
    async run({ client, bucket }) {
      const { LocationConstraint } = await client.send(new GetBucketLocationCommand({ Bucket: bucket }))
      assert(!LocationConstraint)
    },
  },
  {
    name: 'a bucket that is not there is said so for writes and lists',
    run: ({ client }) =>
      refused('NoSuchBucket', 404, () =>
        client.send(new PutObjectCommand({ Bucket: 'never-made-bucket', Key: 'a', Body: 'a' })),
      ),
  },
]
