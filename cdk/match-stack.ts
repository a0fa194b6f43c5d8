import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { alarmOnDeadLetters, alarmOnStreamAge, alarmOnThrottles } from './alarms.ts'
import { RolecastFunction } from './function.ts'
import type { PublishStack } from './publish-stack.ts'
import { type StoreStack, tableActions } from './store-stack.ts'

type MatchProps = StackProps & { store: StoreStack; publishing: PublishStack; baseUrl: string }

/** The table's stream -> match function -> openings in the table, and a request to publish. */
export class MatchStack extends Stack {
  constructor(scope: Construct, id: string, { store, publishing, baseUrl, ...props }: MatchProps) {
    super(scope, id, props)
    const match = new RolecastFunction(this, 'Match', {
      entry: 'match-postings',
      timeout: Duration.minutes(5),
      memoryMb: 1_769,
      environment: {
        ...store.names,
        // Matching touches no bucket; the names are never used there.
        [variables.rawBucket]: 'none',
        [variables.feedBucket]: 'none',
        [variables.publishQueueUrl]: publishing.requests.queueUrl,
        [variables.baseUrl]: baseUrl,
      },
    })
    match.may([...tableActions.read, ...tableActions.write], [store.table.tableArn])
    match.may(['sqs:SendMessage'], [publishing.requests.queueArn])

    const setAside = new Queue(this, 'SetAside', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    alarmOnDeadLetters(setAside)
    new CfnOutput(this, 'SetAsideUrl', { value: setAside.queueUrl })
    match.addEventSource(
      new DynamoEventSource(store.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        // A table begins with four shards, so twenty run at once. What came of one posting stays in order.
        parallelizationFactor: 5,
        bisectBatchOnError: true,
        // An outage is outlived; a posting at fault, found by halving, does not hold up its lane for long.
        retryAttempts: 60,
        // What is older is set aside with a message, also where matching is merely slow: the stream itself drops it
        // after 24 hours without a word.
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(setAside),
        // Postings only: what matching itself writes must not wake it again.
        filters: [
          FilterCriteria.filter({ dynamodb: { Keys: { sk: { S: FilterRule.isEqual('POSTING') } } } }),
        ],
      }),
    )
    alarmOnStreamAge(match)
    alarmOnThrottles(match)
  }
}
