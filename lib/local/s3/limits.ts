const mebibyte = 1024 ** 2

/**
 * Limits of S3 itself, so that what passes here passes there; ours are in lib/limits.ts. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
 */
export const s3Limits = {
  /** One PUT, one part, one copy. Objects made of parts may be larger. */
  objectBytesMax: 5 * 1024 * mebibyte,
  partBytesMin: 5 * mebibyte,
  partNumberMax: 10_000,
  keyBytesMax: 1_024,
  metadataBytesMax: 2 * 1024,
  listKeysMax: 1_000,
  deleteKeysMax: 1_000,
  presignedSecondsMax: 604_800,
  clockSkewMs: 15 * 60_000,
  /** XML bodies: a completion of 10,000 parts with checksums is about 2 MB. */
  xmlBytesMax: 4 * mebibyte,
  /** A browser form before its file. */
  formFieldsBytesMax: 20 * 1024,
  /** A socket that carries nothing for so long is given up. */
  bodyIdleMs: 20_000,
} as const
