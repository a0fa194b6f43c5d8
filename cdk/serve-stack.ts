import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { alarmNames, alarmOnEvent } from './alarms.ts'
import { edge } from './cdn.ts'
import { entryPoint } from './entry-point.ts'
import { RolecastFunction } from './function.ts'
import type { IngestStack } from './ingest-stack.ts'
import type { PublishStack } from './publish-stack.ts'
import type { OwnDomain } from './stated.ts'
import { type StoreStack, tableActions } from './store-stack.ts'

type ServeProps = StackProps & {
  store: StoreStack
  publishing: PublishStack
  ingest: IngestStack
  baseUrl: string
  domain: OwnDomain | undefined
}

/** All who call -> the edge -> the receive function, or serve function -> the buckets, which it can only read. */
export class ServeStack extends Stack {
  readonly edgeUrl: string

  constructor(scope: Construct, id: string, props: ServeProps) {
    const { store, publishing, ingest, baseUrl, domain, ...rest } = props
    super(scope, id, rest)
    const { raw, edgeToken } = ingest
    const serve = new RolecastFunction(this, 'Serve', {
      entry: 'serve',
      timeout: Duration.seconds(20),
      memoryMb: 1_536, // two search indexes at once: a newer one is loaded beside the old
      environment: {
        ...store.names,
        [variables.rawBucket]: raw.bucketName,
        [variables.feedBucket]: publishing.feeds.bucketName,
        [variables.baseUrl]: baseUrl,
        [variables.edgeToken]: edgeToken,
      },
    })
    alarmOnEvent(serve, alarmNames.requestFailed, 'request failed')
    serve.may(tableActions.read, [store.table.tableArn])
    serve.may(tableActions.list, [store.lists])
    serve.may(['s3:GetObject'], [publishing.feeds.arnForObjects('feeds/*')])
    // The console shows what each posting was read from: that version of it, or what an erasure left.
    serve.may(['s3:GetObject', 's3:GetObjectVersion'], [raw.arnForObjects('sources/*')])
    serve.may(['s3:GetObject'], [raw.arnForObjects('redacted/*')])
    serve.may(['s3:ListBucketVersions'], [raw.bucketArn])
    // Without it what is gone answers as what may not be read.
    serve.may(['s3:ListBucket'], [publishing.feeds.bucketArn, raw.bucketArn])
    const reading = entryPoint(this, 'Entry', serve)
    const { distributionDomainName } = edge(this, 'Edge', {
      reading,
      sending: ingest.entry,
      token: edgeToken,
      domain,
    })
    this.edgeUrl = `https://${distributionDomainName}`
    // With a domain, what its CNAME or alias record is to name.
    new CfnOutput(this, 'EdgeUrl', { value: this.edgeUrl })
    new CfnOutput(this, 'BaseUrl', { value: baseUrl })
  }
}
