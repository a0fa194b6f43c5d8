import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { alarmNames, alarmOnEvent } from './alarms.ts'
import { edge } from './cdn.ts'
import { entryPoint } from './entry-point.ts'
import { RolecastFunction } from './function.ts'
import type { PublishStack } from './publish-stack.ts'
import { type StoreStack, tableActions } from './store-stack.ts'

type ServeProps = StackProps & {
  store: StoreStack
  publishing: PublishStack
  raw: IBucket
  baseUrl: string
}

/** Partners and people -> the edge -> serve function -> the buckets, which it can only read. */
export class ServeStack extends Stack {
  constructor(scope: Construct, id: string, { store, publishing, raw, baseUrl, ...props }: ServeProps) {
    super(scope, id, props)
    const token = new Secret(this, 'EdgeToken', {
      generateSecretString: { excludePunctuation: true, passwordLength: 40 },
    })
    // A reference that CloudFormation resolves: the token itself stands in no template.
    const edgeToken = token.secretValue.unsafeUnwrap()
    const serve = new RolecastFunction(this, 'Serve', {
      entry: 'serve',
      timeout: Duration.seconds(20),
      memoryMb: 1_024,
      concurrency: 50,
      environment: {
        ...store.names,
        [variables.rawBucket]: raw.bucketName,
        [variables.feedBucket]: publishing.feeds.bucketName,
        [variables.baseUrl]: baseUrl,
        [variables.edgeToken]: edgeToken,
      },
    })
    alarmOnEvent(serve, alarmNames.requestFailed, { group: serve.logGroup, event: 'request failed' })
    serve.may(tableActions.read, [store.table.tableArn])
    serve.may(tableActions.list, [store.lists])
    serve.may(['s3:GetObject'], [publishing.feeds.arnForObjects('feeds/*')])
    // The console shows what each posting was read from: that version of it, or what an erasure left.
    serve.may(['s3:GetObject', 's3:GetObjectVersion'], [raw.arnForObjects('sources/*')])
    serve.may(['s3:GetObject'], [raw.arnForObjects('redacted/*')])
    serve.may(['s3:ListBucketVersions'], [raw.bucketArn])
    // Without it what is gone answers as what may not be read.
    serve.may(['s3:ListBucket'], [publishing.feeds.bucketArn, raw.bucketArn])
    edge(this, 'Edge', { api: entryPoint(this, 'Entry', serve), token: edgeToken })
  }
}
