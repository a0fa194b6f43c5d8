import { type Call, quoted, type Reply, xmlReply } from './call.ts'
import { compareKeys } from './key-index.ts'
import { s3Limits } from './limits.ts'
import { findUpload } from './multipart.ts'
import { wholeNumber } from './request.ts'
import { xmlDocument } from './xml.ts'

/** ListParts, by number. */
export async function listParts(call: Call): Promise<Reply> {
  const { query } = call.request
  const upload = findUpload(call)
  const marker = wholeNumber(query.get('part-number-marker'), 'part-number-marker', 0)
  const most = Math.min(
    wholeNumber(query.get('max-parts'), 'max-parts', s3Limits.listKeysMax),
    s3Limits.listKeysMax,
  )
  const after = [...upload.parts.values()]
    .filter(({ number }) => number > marker)
    .sort((a, b) => a.number - b.number)
  const shown = after.slice(0, most)
  const name = upload.checksumName
  return xmlReply(
    xmlDocument('ListPartsResult', {
      Bucket: call.request.bucket,
      Key: upload.key,
      UploadId: upload.id,
      PartNumberMarker: marker,
      NextPartNumberMarker: shown.at(-1)?.number ?? 0,
      MaxParts: most,
      IsTruncated: after.length > shown.length,
      ChecksumAlgorithm: name?.toUpperCase(),
      ChecksumType: upload.checksumType,
      Part: shown.map((part) => ({
        PartNumber: part.number,
        LastModified: new Date(part.atMs).toISOString(),
        ETag: quoted(part.etag),
        Size: part.blob.size,
        ...(name && { [`Checksum${name.toUpperCase()}`]: part.checksum }),
      })),
      StorageClass: 'STANDARD',
    }),
  )
}

/** ListMultipartUploads: all of a prefix on one page, by key and then by time. */
export async function listUploads({ store, request }: Call): Promise<Reply> {
  const prefix = request.query.get('prefix') ?? ''
  const { uploads } = store.bucket(request.bucket)
  const shown = uploads
    .all()
    .filter(({ key }) => key.startsWith(prefix))
    .sort((a, b) => compareKeys(a.key, b.key) || a.atMs - b.atMs)
  return xmlReply(
    xmlDocument('ListMultipartUploadsResult', {
      Bucket: request.bucket,
      Prefix: prefix,
      MaxUploads: Math.max(shown.length, s3Limits.listKeysMax),
      IsTruncated: false,
      Upload: shown.map(({ key, id, atMs }) => ({
        Key: key,
        UploadId: id,
        StorageClass: 'STANDARD',
        Initiated: new Date(atMs).toISOString(),
      })),
    }),
  )
}
