import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'

/** Where a server is, and who may use it. */
export type S3Place = {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

export type S3Bench = {
  readonly place: S3Place
  readonly client: S3Client
  readonly bucket: string
  /** A bucket that keeps versions. */
  readonly versioned: string
  clientWith(other: Partial<S3Place>): S3Client
}

/** One promise of S3. `run` throws when it is broken; keys it uses begin with a prefix of its own. */
export type S3Check = { readonly name: string; readonly run: (bench: S3Bench) => Promise<void> }

/** Waits for a refusal of that code; `*` where the reply has no body to say one. */
export async function refused(code: string, status: number, ask: () => Promise<unknown>): Promise<void> {
  const outcome = await ask().then(
    () => 'no refusal',
    (cause: unknown) => {
      if (!(cause instanceof S3ServiceException)) throw cause
      return `${code === '*' ? '*' : cause.name} ${cause.$metadata.httpStatusCode}`
    },
  )
  assert.equal(outcome, `${code} ${status}`)
}

export async function put(
  { client, bucket }: S3Bench,
  key: string,
  body: string | Buffer = key,
): Promise<string> {
  const { ETag } = await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }))
  return ETag ?? ''
}

export async function textAt({ client, bucket }: S3Bench, key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  return (await Body?.transformToString()) ?? ''
}

export const md5 = (bytes: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHash('md5').update(bytes).digest(encoding)

/** Bytes that differ from place to place, the same in every run. */
export function madeBytes(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size)
  let state = seed
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}
