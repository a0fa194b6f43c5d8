import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib'
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3'
import { awsClients } from '../lib/aws/runtime.ts'
import type { Config } from '../lib/config.ts'

/** All that is kept anywhere, as text, by where it is: every item of the table, every version of every object. */
export async function everything(config: Config): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const client = new DynamoDBClient({ endpoint: config.dynamoEndpoint ?? '' })
  for await (const { Items = [] } of paginateScan({ client }, { TableName: config.table }))
    for (const item of Items) found.set(`item ${item['pk']?.S} ${item['sk']?.S}`, textOfItem(item))
  const { s3 } = awsClients(config)
  for (const Bucket of [config.rawBucket, config.feedBucket]) {
    // Far fewer than a page holds.
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }))
    for (const { Key, VersionId } of Versions) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }))
      const bytes = Buffer.from((await Body?.transformToByteArray()) ?? [])
      found.set(`object ${Bucket}/${Key} ${VersionId}`, readable(bytes))
    }
  }
  return found
}

const textOfItem = (item: Record<string, AttributeValue>): string =>
  Object.values(item)
    .map(({ S, N, B }) => (B ? readable(Buffer.from(B)) : (S ?? N ?? '')))
    .join('\n')

/** As it is, and as whatever it may be packed into. */
function readable(bytes: Buffer): string {
  const unpacked = [gunzipSync, inflateRawSync, brotliDecompressSync].map((unpack) => {
    try {
      return unpack(bytes).toString('utf8')
    } catch {
      return ''
    }
  })
  return [bytes.toString('utf8'), ...unpacked].join('\n')
}
