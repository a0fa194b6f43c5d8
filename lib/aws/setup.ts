import {
  BillingMode,
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { PutBucketVersioningCommand } from '@aws-sdk/client-s3'
import type { Config } from '../config.ts'
import { expiresAt, listIndex } from './keys.ts'
import { awsClients } from './runtime.ts'

// What CDK makes on AWS, made on an engine that starts empty.

/** Whether a DynamoDB engine answers there yet. */
export const isAnswering = (endpoint: string): Promise<boolean> =>
  new DynamoDBClient({ endpoint, maxAttempts: 1 }).send(new ListTablesCommand({})).then(
    () => true,
    () => false,
  )

/** Keeps every version in both buckets, as on AWS; of the raw documents, it tells uploads under one key apart. */
export async function keepVersions(config: Config): Promise<void> {
  const VersioningConfiguration = { Status: 'Enabled' as const }
  const { s3 } = awsClients(config)
  for (const Bucket of [config.rawBucket, config.feedBucket]) {
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  }
}

/** The table as CDK makes it on AWS: the same keys, index, stream and expiry. Does nothing when it stands already. */
export async function createTable(endpoint: string, TableName: string): Promise<void> {
  const key = (name: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType })
  const create = new CreateTableCommand({
    TableName,
    BillingMode: BillingMode.PAY_PER_REQUEST,
    AttributeDefinitions: ['pk', 'sk', 'listPk', 'listSk'].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    GlobalSecondaryIndexes: [
      {
        IndexName: listIndex,
        KeySchema: [key('listPk', 'HASH'), key('listSk', 'RANGE')],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
  })
  const client = new DynamoDBClient({ endpoint })
  try {
    await client.send(create)
  } catch (cause) {
    if (cause instanceof ResourceInUseException) return
    throw cause
  }
  const TimeToLiveSpecification = { AttributeName: expiresAt, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
}
