import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { expiresAt, listIndex } from '../lib/aws/keys.ts'
import { variables } from '../lib/config.ts'
import { alarmOnTableThrottles } from './alarms.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/**
 * The one table, with the index for lists that may lag and the stream that wakes matching. On an engine of this machine
 * lib/aws/setup.ts makes it; a test holds the two together.
 */
export class StoreStack extends Stack {
  readonly table: Table

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)
    this.table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST, // said out loud: by default it takes five writes a second
      stream: StreamViewType.KEYS_ONLY,
      timeToLiveAttribute: expiresAt,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.table.addGlobalSecondaryIndex({
      indexName: listIndex,
      partitionKey: text('listPk'),
      sortKey: text('listSk'),
    })
    alarmOnTableThrottles(this.table, listIndex)
    new CfnOutput(this, 'TableName', { value: this.table.tableName })
  }

  /** Where its lists are asked for: the one index, by name. */
  get lists(): string {
    return `${this.table.tableArn}/index/${listIndex}`
  }

  /** What every function must be told of it. */
  get names(): Record<string, string> {
    return { [variables.table]: this.table.tableName }
  }
}

/** The actions by which functions use the table, each set named for what it lets a function do. */
export const tableActions = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  list: ['dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
  /** Postings are written only while their source's fence stands where it did. */
  fence: ['dynamodb:ConditionCheckItem'],
} as const
