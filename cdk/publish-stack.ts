import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { limits } from '../lib/limits.ts'
import { alarmNames, alarmOnEvent, alarmOnFailedWork, alarmOnSilence, alarmOnThrottles } from './alarms.ts'
import { KeptBucket, logsBucket } from './bucket.ts'
import { RolecastFunction } from './function.ts'
import { workQueue } from './queue.ts'
import { type StoreStack, tableActions } from './store-stack.ts'

const timeout = Duration.minutes(10)

/** Changed openings, or the schedule -> publish function -> feed bucket, and the pointer in the table. */
export class PublishStack extends Stack {
  readonly feeds: KeptBucket
  readonly requests: Queue

  constructor(
    scope: Construct,
    id: string,
    { store, baseUrl, ...props }: StackProps & { store: StoreStack; baseUrl: string },
  ) {
    super(scope, id, props)
    this.feeds = new KeptBucket(this, 'Feeds', { logs: logsBucket(this), versionsDays: 30 })
    // What builds set down on their way; whatever still counts lies under feeds/.
    this.feeds.addLifecycleRule({
      prefix: 'shards/',
      expiration: Duration.days(7),
      noncurrentVersionExpiration: Duration.days(1),
    })
    // Feeds are kept for who goes back to them; nobody goes back to an index, and it comes anew with every change.
    for (const index of ['_search', '_kept'])
      this.feeds.addLifecycleRule({
        prefix: `feeds/${index}/`,
        expiration: Duration.days(limits.searchFilesDays),
        noncurrentVersionExpiration: Duration.days(1),
      })
    this.requests = workQueue(this, 'Requests', timeout)
    new CfnOutput(this, 'FeedBucketName', { value: this.feeds.bucketName })
    new CfnOutput(this, 'PublishQueueUrl', { value: this.requests.queueUrl })

    const publish = new RolecastFunction(this, 'Publish', {
      entry: 'publish-feeds',
      timeout,
      memoryMb: 1_769, // one whole vCPU: a build renders and deflates
      asksItself: true, // for another build, and for the next try of a notice
      environment: {
        ...store.names,
        // Publishing reads no raw documents; the name is never used there.
        [variables.rawBucket]: 'none',
        [variables.feedBucket]: this.feeds.bucketName,
        [variables.publishQueueUrl]: this.requests.queueUrl,
        [variables.baseUrl]: baseUrl,
      },
    })
    const { table } = store
    publish.may([...tableActions.read, 'dynamodb:PutItem', 'dynamodb:DeleteItem'], [table.tableArn])
    publish.may(tableActions.list, [store.lists])
    publish.may(
      ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      [this.feeds.arnForObjects('feeds/*'), this.feeds.arnForObjects('shards/*')],
    )
    // Without it a file that is gone answers as one that may not be read.
    publish.may(['s3:ListBucket'], [this.feeds.bucketArn])
    publish.may(['sqs:SendMessage'], [this.requests.queueArn])
    publish.addEventSource(
      new SqsEventSource(this.requests, {
        batchSize: 10,
        maxConcurrency: 2,
        reportBatchItemFailures: true,
      }),
    )
    // A request that was lost with its worker is made up for within a minute. By the queue, for one build answers ten
    // that wait there, and no more than two run; one that finds nothing changed reads 192 keys of the table.
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new SqsQueue(this.requests, { message: RuleTargetInput.fromObject({}) })],
    })
    alarmOnEvent(publish, alarmNames.refused, 'feed refused')
    alarmOnFailedWork(publish, 'publish failed')
    alarmOnThrottles(publish)
    alarmOnSilence(this.requests)
    if (publish.role) this.feeds.keepFrom([publish.role])
  }
}
