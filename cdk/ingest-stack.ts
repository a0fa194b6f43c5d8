import { CfnOutput, Duration, SecretValue, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { EventType } from 'aws-cdk-lib/aws-s3'
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { alarmNames, alarmOnEvent, alarmOnFailedWork, alarmOnThrottles } from './alarms.ts'
import { KeptBucket, logsBucket } from './bucket.ts'
import { entryPoint } from './entry-point.ts'
import { RolecastFunction } from './function.ts'
import type { PublishStack } from './publish-stack.ts'
import { workQueue } from './queue.ts'
import { type StoreStack, tableActions } from './store-stack.ts'

const ingestTimeout = Duration.minutes(15)
const chunkTimeout = Duration.minutes(5)
/** Longer than the dead letters of the queue are kept: whoever redrives one finds its chunk. */
const chunkDays = 15

type IngestProps = StackProps & {
  store: StoreStack
  publishing: PublishStack
  baseUrl: string
  edgeTokenVersion: string | undefined
}

/**
 * Webhook -> raw bucket -> queue -> ingest function -> table; and the schedule that catches up with what was
 * missed.
 */
export class IngestStack extends Stack {
  readonly raw: KeptBucket
  /** Where senders call; the edge passes them on. */
  readonly entry: HttpApi
  /** What the edge proves itself with to the functions behind it. */
  readonly edgeToken: string

  constructor(scope: Construct, id: string, props: IngestProps) {
    const { store, publishing, baseUrl, edgeTokenVersion, ...rest } = props
    super(scope, id, rest)
    const raw = new KeptBucket(this, 'Raw', { logs: logsBucket(this), versionsDays: 365 })
    this.raw = raw
    new CfnOutput(this, 'RawBucketName', { value: raw.bucketName })
    const uploads = workQueue(this, 'Uploads', ingestTimeout)
    raw.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(uploads), { prefix: 'sources/' })
    const waiting = workQueue(this, 'Chunks', chunkTimeout)
    raw.addLifecycleRule({
      prefix: 'chunks/',
      expiration: Duration.days(chunkDays),
      noncurrentVersionExpiration: Duration.days(1),
    })
    const { table } = store
    const environment = {
      ...store.names,
      [variables.rawBucket]: raw.bucketName,
      [variables.feedBucket]: publishing.feeds.bucketName,
      [variables.publishQueueUrl]: publishing.requests.queueUrl,
      [variables.chunkQueueUrl]: waiting.queueUrl,
      [variables.baseUrl]: baseUrl,
    }

    this.edgeToken = edgeTokenIn(this, edgeTokenVersion)
    const receive = new RolecastFunction(this, 'Receive', {
      entry: 'receive-documents',
      timeout: Duration.seconds(20),
      memoryMb: 512,
      environment: { ...environment, [variables.edgeToken]: this.edgeToken },
    })
    receive.may(['s3:PutObject', 's3:GetObject'], [raw.arnForObjects('sources/*')])
    receive.may(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], [table.tableArn])
    alarmOnEvent(receive, alarmNames.requestFailed, 'request failed')
    this.entry = entryPoint(this, 'Entry', receive)

    const ingest = new RolecastFunction(this, 'Ingest', {
      entry: 'ingest-document',
      timeout: ingestTimeout,
      memoryMb: 1_769,
      environment,
    })
    // One at a time: of several documents the last would have what time the others left it.
    ingest.addEventSource(
      new SqsEventSource(uploads, { batchSize: 1, maxConcurrency: 20, reportBatchItemFailures: true }),
    )
    alarmOnFailedWork(ingest, 'ingest failed')

    const chunk = new RolecastFunction(this, 'Chunk', {
      entry: 'ingest-chunk',
      timeout: chunkTimeout,
      memoryMb: 1_769,
      asksItself: true, // where a document's chunks must be handed out once more
      environment,
    })
    chunk.addEventSource(
      new SqsEventSource(waiting, { batchSize: 1, maxConcurrency: 20, reportBatchItemFailures: true }),
    )
    alarmOnFailedWork(chunk, 'chunk failed')

    const expire = new RolecastFunction(this, 'Expire', {
      entry: 'expire-openings',
      timeout: ingestTimeout,
      memoryMb: 1_769,
      isAlone: true,
      environment,
    })
    alarmOnEvent(expire, alarmNames.sweepFailed, 'sweep failed')
    // The sweep reads what nobody read, and the last chunk of a document ends it.
    for (const reader of [ingest, chunk, expire]) alarmOnEvent(reader, alarmNames.held, 'snapshot held')
    for (const woken of [ingest, chunk]) alarmOnThrottles(woken)
    expire.may(['sqs:SendMessage'], [publishing.requests.queueArn])
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(expire)],
    })
    for (const reader of [ingest, expire]) mayRead(reader, raw)
    for (const worker of [ingest, chunk, expire]) {
      worker.may([...tableActions.read, ...tableActions.write, ...tableActions.fence], [table.tableArn])
      // Which documents of a source are under way, and which snapshots are held.
      worker.may(tableActions.list, [store.lists])
      mayWrite(worker, { raw, chunks: waiting })
    }
    const roles = [receive, ingest, chunk, expire].flatMap(({ role }) => role ?? [])
    raw.keepFrom(roles, 'chunks/*')
  }
}

/** A reference that CloudFormation resolves, anew only when the version changes: the token stands in no template. */
function edgeTokenIn(scope: Construct, edgeTokenVersion: string | undefined): string {
  const token = new Secret(scope, 'EdgeToken', {
    generateSecretString: { excludePunctuation: true, passwordLength: 40 },
  })
  const version = edgeTokenVersion === undefined ? {} : { versionId: edgeTokenVersion }
  return SecretValue.secretsManager(token.secretArn, version).unsafeUnwrap()
}

/** What it takes to read a document. */
function mayRead(reader: RolecastFunction, raw: KeptBucket): void {
  // Another upload may have come under the same key since.
  reader.may(['s3:GetObject', 's3:GetObjectVersion'], [raw.arnForObjects('sources/*')])
  // What an erasure left of a document is read in its place.
  reader.may(['s3:GetObject'], [raw.arnForObjects('redacted/*')])
}

/** What it takes, beside the table, to write what was read, by way of chunks where that is much. */
function mayWrite(worker: RolecastFunction, { raw, chunks }: { raw: KeptBucket; chunks: Queue }): void {
  worker.may(['s3:GetObject', 's3:PutObject', 's3:DeleteObjectVersion'], [raw.arnForObjects('chunks/*')])
  // By it a document's versions are told apart, and chunks are found that are to be taken away.
  worker.may(['s3:ListBucketVersions'], [raw.bucketArn])
  worker.may(['sqs:SendMessage'], [chunks.queueArn])
  // What each document came to, and what ingest learns of a source: a lost table is filled again from these.
  worker.may(
    ['s3:PutObject'],
    [raw.arnForObjects('records/documents/*'), raw.arnForObjects('records/sources/*')],
  )
  worker.may(['s3:GetObject'], [raw.arnForObjects('records/documents/*')])
  // Without it an object that is not there answers as one that may not be read.
  worker.may(['s3:ListBucket'], [raw.bucketArn])
}
