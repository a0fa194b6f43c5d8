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
import type { FeedPiece } from '../ports.ts'
import { Problem } from '../problem.ts'
import { failed } from './failure.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html: all parts but the last are at least this. */
const partBytesMin = 5 * 1024 ** 2
const partBytesMax = 5 * 1024 ** 3
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
    for (; first <= last; first += partBytesMax)
      await object.copy({ key, first, last: Math.min(last, first + partBytesMax - 1) })
    return
  }
  await object.add(await bytesOf(client, { ...run, first }))
}

async function bytesOf(
  client: S3Client,
  { Bucket, key, first, last }: Run & { readonly Bucket: string },
): Promise<Uint8Array> {
  const get = new GetObjectCommand({ Bucket, Key: key, Range: `bytes=${first}-${last}` })
  const { Body } = await client.send(get)
  return (await Body?.transformToByteArray()) ?? new Uint8Array()
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
  const parts: { PartNumber: number; ETag: string | undefined }[] = []

  async function part(send: (PartNumber: number, id: string) => Promise<string | undefined>): Promise<void> {
    UploadId ??= (await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType, ...asked })))
      .UploadId
    const PartNumber = parts.length + 1
    parts.push({ PartNumber, ETag: await send(PartNumber, UploadId ?? '') })
  }

  async function flush(): Promise<void> {
    const Body = Buffer.concat(held)
    held = []
    heldBytes = 0
    await part(async (PartNumber, id) => {
      const ChecksumCRC32 = crc === undefined ? undefined : base64Of(crc32(Body))
      const about = { Bucket, Key, UploadId: id, PartNumber, ...(ChecksumCRC32 && { ChecksumCRC32 }) }
      const upload = new UploadPartCommand({ ...about, Body })
      return (await client.send(upload)).ETag
    })
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

    async copy({ key, first, last }: Run): Promise<void> {
      if (heldBytes > 0) await flush()
      total += last - first + 1
      await part(async (PartNumber, id) => {
        const CopySource = `${Bucket}/${key.split('/').map(encodeURIComponent).join('/')}`
        const copy = new UploadPartCopyCommand({
          Bucket,
          Key,
          UploadId: id,
          PartNumber,
          CopySource,
          CopySourceRange: `bytes=${first}-${last}`,
        })
        return (await client.send(copy)).CopyPartResult?.ETag
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
