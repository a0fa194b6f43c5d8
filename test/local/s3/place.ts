import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { onTestFinished } from 'vitest'
import { type S3Options, type S3Server, startS3 } from '../../../lib/local/s3/server.ts'
import type { S3Place } from '../../contract/s3/bench.ts'

export const keys = { accessKeyId: 'TESTKEYID', secretAccessKey: 'test-secret' }
export const region = 'us-east-1'
export const bucket = 'inbox'

/** A folder that is gone after the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 's3-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A server with one bucket, closed after the test. */
export async function start(folder: string, more: Partial<S3Options> = {}): Promise<S3Server> {
  const server = await startS3({ folder, ...keys, region, buckets: [bucket], fsync: false, ...more })
  onTestFinished(() => server.close())
  return server
}

export const placeOf = ({ endpoint }: { endpoint: string }): S3Place => ({ endpoint, region, ...keys })

export function clientOf({ endpoint }: { endpoint: string }): S3Client {
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: keys, maxAttempts: 1 })
  onTestFinished(() => client.destroy())
  return client
}

export const put = (
  client: S3Client,
  Key: string,
  Body: string | Buffer,
  more: { IfNoneMatch?: string } = {},
) => client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more }))

export async function read(client: S3Client, Key: string): Promise<Buffer> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}
