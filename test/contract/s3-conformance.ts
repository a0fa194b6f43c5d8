import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import type { S3Bench, S3Check, S3Place } from './s3/bench.ts'
import { bucketChecks } from './s3/buckets.ts'
import { copyChecks } from './s3/copies.ts'
import { formChecks } from './s3/forms.ts'
import { listingChecks } from './s3/listings.ts'
import { multipartChecks } from './s3/multipart.ts'
import { objectChecks } from './s3/objects.ts'
import { readChecks } from './s3/reads.ts'
import { signatureChecks } from './s3/signatures.ts'
import { versionChecks } from './s3/versions.ts'

/**
 * What an S3 server must do for Rolecast, as the AWS SDK sees it. The same checks run against our own server
 * (a vitest file) and against peers (s3-peers.ts): a check that a faithful peer fails is a mistake of the
 * check.
 */
export const s3Checks: readonly S3Check[] = [
  ...bucketChecks,
  ...objectChecks,
  ...readChecks,
  ...listingChecks,
  ...copyChecks,
  ...multipartChecks,
  ...versionChecks,
  ...signatureChecks,
  ...formChecks,
]

/** Makes the buckets that the checks share, under names nobody used before. */
export async function openBench(place: S3Place): Promise<S3Bench> {
  const client = clientFor(place)
  const run = Date.now().toString(36)
  const [bucket, versioned] = [`checks-${run}`, `checks-${run}-versioned`]
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  await client.send(new CreateBucketCommand({ Bucket: versioned }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await client.send(new PutBucketVersioningCommand({ Bucket: versioned, VersioningConfiguration }))
  return { place, client, bucket, versioned, clientWith: (other) => clientFor({ ...place, ...other }) }
}

const clientFor = ({ endpoint, accessKeyId, secretAccessKey, region }: S3Place): S3Client =>
  new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  })
