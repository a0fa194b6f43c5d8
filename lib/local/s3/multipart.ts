import { createHash } from 'node:crypto'
import { openBody, readText } from './body.ts'
import { type Call, quoted, type Reply, xmlReply } from './call.ts'
import { type ChecksumName, checksum, isChecksumName, measured } from './checksums.ts'
import { writeCheck } from './conditions.ts'
import { describe, versionHeaders } from './describe.ts'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import { commitObject } from './objects.ts'
import { rangeOf, wholeOf } from './read-object.ts'
import { checkKey, type S3Request, wholeNumber } from './request.ts'
import type { Bucket } from './store.ts'
import type { Part, Upload } from './uploads.ts'
import type { Version } from './version.ts'
import { copied, copySource, sourceHeaders, storeBytes } from './write-object.ts'
import { childrenOf, childText, type RequestElement, readXml, xmlDocument } from './xml.ts'

export async function createUpload({ store, request }: Call): Promise<Reply> {
  const bucket = store.bucket(request.bucket)
  const { headers } = request
  const name = headers['x-amz-checksum-algorithm']?.toLowerCase()
  if (name !== undefined && !isChecksumName(name)) throw new S3Fault('InvalidRequest')
  const asked = headers['x-amz-checksum-type'] ?? (name === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE')
  const type = asked === 'FULL_OBJECT' ? 'FULL_OBJECT' : 'COMPOSITE'
  const upload = await bucket.uploads.begin({
    key: checkKey(request.key),
    atMs: store.now(),
    described: describe(headers),
    ...(name && { checksumName: name, checksumType: type }),
  })
  const about = name && { 'x-amz-checksum-algorithm': name.toUpperCase(), 'x-amz-checksum-type': type }
  const body = { Bucket: request.bucket, Key: upload.key, UploadId: upload.id }
  return xmlReply(xmlDocument('InitiateMultipartUploadResult', body), { ...about })
}

export async function uploadPart(call: Call): Promise<Reply> {
  const { bucket, upload, number } = findPart(call)
  const part = await keepPart(call, { bucket, upload, number, body: openBody(call.request, call.signed) })
  const name = upload.checksumName
  return {
    status: 200,
    headers: {
      etag: quoted(part.etag),
      ...(name && part.checksum && { [`x-amz-checksum-${name}`]: part.checksum }),
    },
  }
}

/** UploadPartCopy: a part from an object that is there, or from a range of its bytes. */
export async function copyPart(call: Call): Promise<Reply> {
  const { bucket, upload, number } = findPart(call)
  const { bucket: from, version } = copySource(call)
  const asked = call.request.headers['x-amz-copy-source-range']
  const span = rangeOf(asked, version.size)
  if (asked !== undefined && (!span || !asked.endsWith(`-${span.end - 1}`))) throw new S3Fault('InvalidRange')
  const name = upload.checksumName
  const body = { ...measured(wholeOf(from, version, span), name), checksumName: name }
  const part = await keepPart(call, { bucket, upload, number, body })
  return xmlReply(xmlDocument('CopyPartResult', copied(part)), sourceHeaders(version))
}

type Arriving = ReturnType<typeof findPart> & { readonly body: Parameters<typeof storeBytes>[1] }

async function keepPart({ store }: Call, { bucket, upload, number, body }: Arriving): Promise<Part> {
  const { blobs, etag, checksum } = await storeBytes(bucket, body)
  const value = checksum?.name === upload.checksumName ? checksum?.value : undefined
  return store.lock(upload.id, async () => {
    const [blob] = blobs
    // The upload may have been completed or aborted while the bytes came.
    if (!blob || !bucket.uploads.find(upload.id)) {
      bucket.blobs.remove(blobs)
      throw new S3Fault('NoSuchUpload')
    }
    const part: Part = {
      number,
      etag,
      atMs: store.now(),
      blob,
      ...(value !== undefined && { checksum: value }),
    }
    const before = await bucket.uploads.addPart(upload, part)
    if (before) bucket.blobs.remove([before.blob])
    return part
  })
}

/** Completing twice gives the same answer: the second may be a retry whose first answer was lost. */
export async function completeUpload(call: Call): Promise<Reply> {
  const { store, request, signed } = call
  const bucket = store.bucket(request.bucket)
  const uploadId = request.query.get('uploadId') ?? ''
  const check = writeCheck(call)
  const body = await readText(withoutChecksum(request), signed)
  const asked = childrenOf(readXml(body, 'CompleteMultipartUpload'), 'Part')
  return store.lock(uploadId, async () => {
    const done = bucket.index.versionsOf(request.key).find((version) => version.uploadId === uploadId)
    if (done) return completed(request.bucket, done)
    const upload = findUpload(call)
    const parts = chosenParts(upload, asked)
    const checksum = await checksumOfParts(bucket, upload, parts)
    const promised = upload.checksumName && request.headers[`x-amz-checksum-${upload.checksumName}`]
    if (promised !== undefined && promised !== checksum?.value) throw new S3Fault('BadDigest')
    const blobs = parts.map(({ blob }) => blob)
    const version = await commitObject(
      store,
      request.bucket,
      {
        key: upload.key,
        size: blobs.reduce((sum, { size }) => sum + size, 0),
        etag: etagOfParts(parts),
        blobs,
        described: upload.described,
        checksum,
        event: 'ObjectCreated:CompleteMultipartUpload',
        uploadId,
      },
      check,
    )
    await bucket.uploads.end(upload)
    bucket.blobs.remove(
      [...upload.parts.values()].filter((part) => !parts.includes(part)).map(({ blob }) => blob),
    )
    return completed(request.bucket, version)
  })
}

/** The checksum that is stated when an upload is completed is that of the object, not of the request's own body. */
function withoutChecksum(request: S3Request): S3Request {
  const own = Object.entries(request.headers).filter(([name]) => !name.startsWith('x-amz-checksum-'))
  return { ...request, headers: Object.fromEntries(own) }
}

export async function abortUpload(call: Call): Promise<Reply> {
  const bucket = call.store.bucket(call.request.bucket)
  return call.store.lock(call.request.query.get('uploadId') ?? '', async () => {
    const upload = findUpload(call)
    await bucket.uploads.end(upload)
    bucket.blobs.remove([...upload.parts.values()].map(({ blob }) => blob))
    return { status: 204 }
  })
}

function completed(bucket: string, version: Version): Reply {
  const { checksum } = version
  return xmlReply(
    xmlDocument('CompleteMultipartUploadResult', {
      Location: `/${bucket}/${version.key}`,
      Bucket: bucket,
      Key: version.key,
      ETag: quoted(version.etag),
      ...(checksum && {
        [`Checksum${checksum.name.toUpperCase()}`]: checksum.value,
        ChecksumType: checksum.type,
      }),
    }),
    versionHeaders(version),
  )
}

/** @throws S3Fault NoSuchUpload, also when the upload is of another key */
export function findUpload({ store, request }: Call): Upload {
  const upload = store.bucket(request.bucket).uploads.find(request.query.get('uploadId') ?? '')
  if (upload?.key !== request.key) throw new S3Fault('NoSuchUpload')
  return upload
}

function findPart(call: Call): { bucket: Bucket; upload: Upload; number: number } {
  const number = wholeNumber(call.request.query.get('partNumber'), 'partNumber', 0)
  if (number < 1 || number > s3Limits.partNumberMax) {
    throw new S3Fault('InvalidArgument', {
      says: 'Part number must be an integer between 1 and 10000, inclusive',
    })
  }
  return { bucket: call.store.bucket(call.request.bucket), upload: findUpload(call), number }
}

/** @throws S3Fault MalformedXML, InvalidPartOrder, InvalidPart, EntityTooSmall */
function chosenParts(upload: Upload, asked: readonly RequestElement[]): readonly Part[] {
  if (asked.length === 0 || asked.length > s3Limits.partNumberMax) throw new S3Fault('MalformedXML')
  const numbers = asked.map((one) => Number(childText(one, 'PartNumber')))
  if (numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0)))
    throw new S3Fault('InvalidPartOrder')
  const parts = asked.map((one, at) => {
    const part = upload.parts.get(numbers[at] ?? 0)
    const etag = childText(one, 'ETag')?.trim().replaceAll('"', '')
    const given = upload.checksumName && childText(one, `Checksum${upload.checksumName.toUpperCase()}`)
    const isOther = part?.etag !== etag || (given !== undefined && given !== part?.checksum)
    if (!part || isOther) throw new S3Fault('InvalidPart', { details: { PartNumber: String(numbers[at]) } })
    return part
  })
  if (parts.slice(0, -1).some(({ blob }) => blob.size < s3Limits.partBytesMin))
    throw new S3Fault('EntityTooSmall')
  return parts
}

function etagOfParts(parts: readonly Part[]): string {
  const hash = createHash('md5')
  for (const { etag } of parts) hash.update(Buffer.from(etag, 'hex'))
  return `${hash.digest('hex')}-${parts.length}`
}

/** Of the parts' checksums, or of all bytes where the upload asked for that: then they are read once more. */
async function checksumOfParts(
  bucket: Bucket,
  upload: Upload,
  parts: readonly Part[],
): Promise<Version['checksum']> {
  const { checksumName: name, checksumType: type } = upload
  if (!name || !type || parts.some((part) => part.checksum === undefined)) return undefined
  if (type === 'FULL_OBJECT') return { name, type, value: await checksumOfBytes(bucket, parts, name) }
  const digest = checksum(name)
  for (const part of parts) digest.add(Buffer.from(part.checksum ?? '', 'base64'))
  return { name, type, value: `${digest.value().toString('base64')}-${parts.length}` }
}

async function checksumOfBytes(bucket: Bucket, parts: readonly Part[], name: ChecksumName): Promise<string> {
  const digest = checksum(name)
  const blobs = parts.map(({ blob }) => blob)
  const end = blobs.reduce((sum, { size }) => sum + size, 0)
  for await (const chunk of bucket.blobs.read(blobs, { start: 0, end })) digest.add(chunk)
  return digest.value().toString('base64')
}
