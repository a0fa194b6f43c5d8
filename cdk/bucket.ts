import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** Later than what is swept away is gone: moving it would cost more than it saves. */
const restDays = 30

/** A bucket that is private, versioned and reached by TLS only, and in which our functions can delete nothing. */
export class KeptBucket extends Bucket {
  constructor(scope: Construct, id: string, { logs, versionsDays }: { logs: Bucket; versionsDays: number }) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: `${id}/`,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(versionsDays),
          abortIncompleteMultipartUploadAfter: Duration.days(2),
          // What nobody asks for costs less and less, a sixth in the end, and comes as fast as ever and for no fee: an
          // old version may still be rolled back to, or be the one that stands. Small objects are left where they are.
          transitions: [
            { storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(restDays) },
          ],
        },
      ],
    })
  }

  /** Whatever a function's role says: documents and feeds are not its to delete; what is `passing` is. */
  keepFrom(roles: readonly { readonly roleArn: string }[], passing?: string): void {
    const spared = passing === undefined ? undefined : this.arnForObjects(passing)
    this.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
        ...(spared === undefined ? { resources: [this.arnForObjects('*')] } : { notResources: [spared] }),
        conditions: { ArnEquals: { 'aws:PrincipalArn': roles.map(({ roleArn }) => roleArn) } },
      }),
    )
  }
}

/** Where the access logs of the others go; it keeps them for three months. */
export const logsBucket = (scope: Construct): Bucket =>
  new Bucket(scope, 'AccessLogs', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ expiration: Duration.days(90) }],
  })
