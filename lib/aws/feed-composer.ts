import { crc32 } from 'node:zlib'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { eachAtOnce } from '../at-once.ts'
import type { FeedPiece } from '../ports.ts'
import { Problem } from '../problem.ts'
import { failed } from './failure.ts'

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html: all parts but the last are at least this, and an
 * object has 10,000 parts at most. No part of ours but the last is smaller, so any feed of up to 48 GiB can be laid,
 * whatever of it is copied: some ten million listings as NDJSON, of which one run of a build can make two million.
 */
const partBytesMin = 5 * 1024 ** 2
/**
 * S3 would copy 5 GiB as one part, and says nothing until all of it is there; a store that is silent for so long is
 * given up (`silenceMs` in runtime.ts), every time anew. Of this much it is done in seconds.
 */
const copyBytesMax = 256 * 1024 ** 2
const copiesAtOnce = 4
/** Copying saves two transfers and costs a request more; a run this long pays, whatever must be sent before it. */
const copyBytesMin = 2 * partBytesMin

type Place = {
  readonly Bucket: string
  readonly Key: string
  readonly ContentType: string
  /** What all bytes must come to; S3 computes it over what it holds, copied runs included. */
  readonly crc: number | undefined
}

/** As S3 states a CRC-32: four bytes, most significant first, in base64. */
function base64Of(crc: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc)
  return bytes.toString('base64')
}

/** Lays pieces end to end: one put if that is all it takes, else a multipart upload whose long runs are copied. */
export async function compose(
  client: S3Client,
  place: Place,
  pieces: Iterable<FeedPiece> | AsyncIterable<FeedPiece>,
): Promise<number> {
  const object = openObject(client, place)
  try {
    for await (const piece of joined(pieces)) {
      if (typeof piece === 'function') await object.add(await piece())
      else if (piece instanceof Uint8Array) await object.add(piece)
      else await addRun(client, { Bucket: place.Bucket, ...piece }, object)
    }
    return await object.close()
  } catch (cause) {
    await object.abort()
    if (cause instanceof NoSuchKey) throw new Problem('not_found', { key: place.Key }, { cause })
    return failed(cause)
  }
}

type Run = { readonly key: string; readonly first: number; readonly last: number }

/** Runs of one object that follow upon each other as one. */
async function* joined(pieces: Iterable<FeedPiece> | AsyncIterable<FeedPiece>): AsyncGenerator<FeedPiece> {
  let run: Run | undefined
  for await (const piece of pieces) {
    const isRun = !(piece instanceof Uint8Array) && typeof piece !== 'function'
    if (isRun && run && run.key === piece.key && run.last + 1 === piece.first) {
      run = { ...run, last: piece.last }
      continue
    }
    if (run) yield run
    run = isRun ? piece : undefined
    if (!isRun) yield piece
  }
  if (run) yield run
}

async function addRun(
  client: S3Client,
  run: Run & { readonly Bucket: string },
  object: ReturnType<typeof openObject>,
): Promise<void> {
  const { Bucket, key, last } = run
  let { first } = run
  if (last - first + 1 >= copyBytesMin) {
    const fill = object.missing()
    if (fill > 0) await object.add(await bytesOf(client, { Bucket, key, first, last: first + fill - 1 }))
    first += fill
    await object.copy([...equalPieces({ key, first, last })])
    return
  }
  await object.add(await bytesOf(client, { ...run, first }))
}

/** Equal, so that what is left over at the end is never too small for a part. */
function* equalPieces({ key, first, last }: Run): Generator<Run> {
  const length = last - first + 1
  const bytes = Math.ceil(length / Math.ceil(length / copyBytesMax))
  for (let at = first; at <= last; at += bytes) yield { key, first: at, last: Math.min(last, at + bytes - 1) }
}

async function bytesOf(
  client: S3Client,
  { Bucket, key, first, last }: Run & { readonly Bucket: string },
): Promise<Uint8Array> {
  const get = new GetObjectCommand({ Bucket, Key: key, Range: `bytes=${first}-${last}` })
  const { Body } = await client.send(get)
  return (await Body?.transformToByteArray()) ?? new Uint8Array()
}

type Part = {
  readonly Bucket: string
  readonly Key: string
  readonly UploadId: string
  readonly PartNumber: number
}

async function copyOf(client: S3Client, to: Part, { key, first, last }: Run): Promise<string | undefined> {
  const copy = new UploadPartCopyCommand({
    ...to,
    CopySource: `${to.Bucket}/${key.split('/').map(encodeURIComponent).join('/')}`,
    CopySourceRange: `bytes=${first}-${last}`,
  })
  return (await client.send(copy)).CopyPartResult?.ETag
}

/** One object in the making. Bytes are gathered to parts; nothing is begun before the first part is full. */
function openObject(client: S3Client, { Bucket, Key, ContentType, crc }: Place) {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
  const whole =
    crc === undefined ? {} : { ChecksumType: 'FULL_OBJECT' as const, ChecksumCRC32: base64Of(crc) }
  const asked =
    crc === undefined ? {} : { ChecksumType: 'FULL_OBJECT' as const, ChecksumAlgorithm: 'CRC32' as const }
  let UploadId: string | undefined
  let held: Uint8Array[] = []
  let heldBytes = 0
  let total = 0
  const parts: { readonly PartNumber: number; ETag: string | undefined }[] = []

  async function begin(): Promise<string> {
    const create = { Bucket, Key, ContentType, ...asked }
    UploadId ??= (await client.send(new CreateMultipartUploadCommand(create))).UploadId ?? ''
    return UploadId
  }

  function nextPart() {
    const part: (typeof parts)[number] = { PartNumber: parts.length + 1, ETag: undefined }
    parts.push(part)
    return part
  }

  async function flush(): Promise<void> {
    const Body = Buffer.concat(held)
    held = []
    heldBytes = 0
    const id = await begin()
    const part = nextPart()
    const checksum = crc === undefined ? {} : { ChecksumCRC32: base64Of(crc32(Body)) }
    const about = { Bucket, Key, UploadId: id, PartNumber: part.PartNumber, ...checksum }
    part.ETag = (await client.send(new UploadPartCommand({ ...about, Body }))).ETag
  }

  return {
    /** How many bytes are still wanted before what is held can be a part. */
    missing: () => (heldBytes === 0 ? 0 : Math.max(0, partBytesMin - heldBytes)),

    async add(bytes: Uint8Array): Promise<void> {
      held.push(bytes)
      heldBytes += bytes.length
      total += bytes.length
      if (heldBytes >= copyBytesMin) await flush()
    },

    /** Numbered as they follow upon each other, and copied side by side. */
    async copy(runs: readonly Run[]): Promise<void> {
      if (heldBytes > 0) await flush()
      const id = await begin()
      const copies = runs.map((run) => ({ run, part: nextPart() }))
      await eachAtOnce(copies, copiesAtOnce, async ({ run, part }) => {
        part.ETag = await copyOf(client, { Bucket, Key, UploadId: id, PartNumber: part.PartNumber }, run)
        total += run.last - run.first + 1
      })
    },

    async close(): Promise<number> {
      if (UploadId === undefined) {
        const { ChecksumCRC32 } = whole
        const about = { Bucket, Key, ContentType, ...(ChecksumCRC32 && { ChecksumCRC32 }) }
        await client.send(new PutObjectCommand({ ...about, Body: Buffer.concat(held) }))
        return total
      }
      if (heldBytes > 0) await flush()
      const complete = { Bucket, Key, UploadId, MultipartUpload: { Parts: parts }, ...whole }
      await client.send(new CompleteMultipartUploadCommand(complete))
      return total
    },

    async abort(): Promise<void> {
      if (UploadId === undefined) return
      await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {})
    },
  }
}
