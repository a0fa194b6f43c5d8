import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { expect, it } from 'vitest'
import { dynamoReceipts } from '../../lib/aws/dynamo-sources.ts'
import { awsFeeds } from '../../lib/aws/feeds.ts'
import { sharedRetries } from '../../lib/aws/retries.ts'
import { dynamoTable, pack } from '../../lib/aws/table.ts'
import { ofRequests } from './table-of.ts'

/** Stores on a table that has more than anybody asks for, and the limits of the queries that it saw. */
function world() {
  const limits: unknown[] = []
  const client = {
    async send({ input }: { input: { Limit?: number } }) {
      limits.push(input.Limit)
      return { Items: Array.from({ length: Math.min(9, input.Limit ?? 9) }, () => ({ body: pack({}) })) }
    },
  }
  const retries = sharedRetries(ofRequests, { chance: () => 0.5 })
  // Only `send` is asked of a client.
  const table = dynamoTable(client as unknown as DynamoDBClient, 't', { pause: async () => {}, retries })
  return { limits, receipts: dynamoReceipts(table), feeds: awsFeeds(new S3Client({}), 'b', table) }
}

it.each([
  [1, 1, 1],
  [3, 3, 3],
  [Number.POSITIVE_INFINITY, 9, undefined],
])('who asks for at most %s has the table read no more', async (most, found, limit) => {
  const { limits, receipts, feeds } = world()
  expect(await receipts.list('crumb', most)).toHaveLength(found)
  expect(await feeds.history('all', most)).toHaveLength(found)
  expect(limits).toEqual([limit, limit])
})
