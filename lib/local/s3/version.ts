import { hash } from 'node:crypto'
import { z } from 'zod'
import { blob } from './blobs.ts'
import { checksumNames } from './checksums.ts'

/** The notifications this server sends, as S3 names them. */
const eventNames = [
  'ObjectCreated:Put',
  'ObjectCreated:Post',
  'ObjectCreated:Copy',
  'ObjectCreated:CompleteMultipartUpload',
  'ObjectRemoved:Delete',
  'ObjectRemoved:DeleteMarkerCreated',
] as const

/** The checksum of a whole object, or of its parts' checksums (`COMPOSITE`, its value ends in `-<parts>`). */
const objectChecksum = z.object({
  name: z.enum(checksumNames),
  value: z.string(),
  type: z.enum(['FULL_OBJECT', 'COMPOSITE']),
})

/** What a writer says of an object besides its bytes. `headers` are those that a reader gets back. */
export const objectDescription = z.object({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
})
export type ObjectDescription = z.infer<typeof objectDescription>

/**
 * One version of an object, or the mark that it was deleted, as its record on the disk says it.
 *
 * - `versionId` is `null` (the word) where the bucket kept no versions when it was written.
 * - `sequence` orders all writes of this server, and is the sequencer of the event.
 * - `etag` has no quotes. `uploadId` names the multipart upload it came from, so that completing twice is
 * harmless.
 */
export const version = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  sequence: z.number(),
  atMs: z.number(),
  event: z.enum(eventNames),
  isMarker: z.boolean(),
  isVersioned: z.boolean(),
  size: z.number(),
  etag: z.string(),
  blobs: z.array(blob),
  described: objectDescription,
  checksum: objectChecksum.optional(),
  uploadId: z.string().optional(),
})
export type Version = z.infer<typeof version>

/** Keys become hashes in file names: no key can leave its folder or be too long for it. */
export const recordName = ({ key, versionId, sequence }: Version): string => {
  const name = hash('sha256', key, 'hex')
  return versionId === 'null' ? `${name}.null.json` : `${name}.${sequenceText(sequence)}.json`
}

/** Sixteen hex digits, so that the order of the text is the order of the numbers. */
export const sequenceText = (sequence: number): string =>
  sequence.toString(16).toUpperCase().padStart(16, '0')
