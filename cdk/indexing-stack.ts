import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { alarmNames, alarmOnEvent } from './alarms.ts'
import { RolecastFunction } from './function.ts'
import type { PublishStack } from './publish-stack.ts'
import type { StoreStack } from './store-stack.ts'

type IndexingProps = StackProps & {
  store: StoreStack
  publishing: PublishStack
  baseUrl: string
  /** The whole ARN of the secret with the key of a Google service account; without it nobody is told anything. */
  secretArn?: string | undefined
}

/** The schedule -> a function that tells the search engine of pages that came, changed or went. */
export class IndexingStack extends Stack {
  constructor(scope: Construct, id: string, props: IndexingProps) {
    const { store, publishing, baseUrl, secretArn, ...rest } = props
    super(scope, id, rest)
    const tell = new RolecastFunction(this, 'Tell', {
      entry: 'tell-search-engine',
      timeout: Duration.minutes(10),
      memoryMb: 1_024,
      isAlone: true,
      readsSecrets: secretArn !== undefined,
      environment: {
        ...store.names,
        // No raw document is read; the name is never used there.
        [variables.rawBucket]: 'none',
        [variables.feedBucket]: publishing.feeds.bucketName,
        [variables.baseUrl]: baseUrl,
        ...(secretArn !== undefined && { [variables.indexingSecret]: secretArn }),
      },
    })
    const { feeds } = publishing
    tell.may(['dynamodb:GetItem', 'dynamodb:PutItem'], [store.table.tableArn])
    tell.may(['s3:GetObject'], [feeds.arnForObjects('feeds/_search/*')])
    // What was told is uploaded in parts where it is long.
    tell.may(
      ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      [feeds.arnForObjects('feeds/_indexing/*')],
    )
    // Without it an index that is gone answers as one that may not be read.
    tell.may(['s3:ListBucket'], [feeds.bucketArn])
    // The copy of its pointer, from which a lost table gets it back.
    tell.may(['s3:PutObject'], [feeds.arnForObjects('feeds/_pointers/_indexing')])
    if (secretArn !== undefined) tell.may(['secretsmanager:GetSecretValue'], [secretArn])
    new Rule(this, 'EveryQuarter', {
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new LambdaFunction(tell)],
    })
    alarmOnEvent(tell, alarmNames.engineRefuses, 'search engine refused')
  }
}
