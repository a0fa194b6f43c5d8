import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { failed } from './failure.ts'

/**
 * Every version of one key and every marker, the oldest first: what is left after a crash is never an older
 * one.
 *
 * @param sparingLatest what stands stays
 */
export async function removeVersions(
  client: S3Client,
  { Bucket, Key }: { readonly Bucket: string; readonly Key: string },
  { sparingLatest = false } = {},
): Promise<void> {
  const found = (await Array.fromAsync(versionsUnder(client, Bucket, Key)))
    .filter(({ key, isLatest }) => key === Key && !(sparingLatest && isLatest))
    .sort((a, b) => Number(a.isLatest) - Number(b.isLatest) || (a.storedAt < b.storedAt ? -1 : 1))
  for (const { versionId: VersionId } of found)
    await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId })).catch(failed)
}

type Marker = { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined }

/**
 * Versions of keys behind `after`, by key, the newest first; of each page the markers come after its versions. An
 * unversioned object's version is "null".
 */
export async function* versionsUnder(client: S3Client, Bucket: string, Prefix: string, after = '') {
  let marker: Marker | undefined = after === '' ? undefined : { KeyMarker: after }
  do {
    const list = new ListObjectVersionsCommand({ Bucket, Prefix, ...marker })
    const page = await client.send(list).catch(failed)
    const versions = (page.Versions ?? []).map((version) => ({ ...version, isMarker: false as const }))
    const markers = (page.DeleteMarkers ?? []).map((one) => ({ ...one, isMarker: true as const }))
    for (const one of [...versions, ...markers]) {
      const { Key: key = '', VersionId: versionId = 'null', LastModified, IsLatest = false, isMarker } = one
      const etag = one.isMarker ? '' : (one.ETag ?? '')
      yield {
        key,
        versionId,
        etag,
        isLatest: IsLatest,
        isMarker,
        storedAt: LastModified?.toISOString() ?? '',
      }
    }
    marker = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      : undefined
  } while (marker)
}

/** Undefined for an answer with one of these statuses, which the caller reads as a plain "no". */
export async function orStatus<T>(sent: Promise<T>, statuses: readonly number[]): Promise<T | undefined> {
  try {
    return await sent
  } catch (cause) {
    // A bucket that is not there says nothing of what it would hold.
    if (!(cause instanceof S3ServiceException) || cause.name === 'NoSuchBucket') return failed(cause)
    return statuses.includes(cause.$metadata.httpStatusCode ?? 0) ? undefined : failed(cause)
  }
}
