import * as z from 'zod'

/** The environment variables we read, and nothing else of ours does. The README explains each. */
export const variables = {
  table: 'ROLECAST_TABLE',
  rawBucket: 'ROLECAST_RAW_BUCKET',
  feedBucket: 'ROLECAST_FEED_BUCKET',
  publishQueueUrl: 'ROLECAST_PUBLISH_QUEUE_URL',
  baseUrl: 'ROLECAST_BASE_URL',
  dynamoEndpoint: 'ROLECAST_DYNAMODB_ENDPOINT',
  s3Endpoint: 'ROLECAST_S3_ENDPOINT',
} as const

const schema = z.object({
  [variables.table]: z.string().min(3),
  [variables.rawBucket]: z.string().min(3),
  [variables.feedBucket]: z.string().min(3),
  [variables.publishQueueUrl]: z.url().optional(),
  [variables.baseUrl]: z.url(),
  [variables.dynamoEndpoint]: z.url().optional(),
  [variables.s3Endpoint]: z.url().optional(),
})

/** Names and addresses of what a deployment runs on. Endpoints are set only where they are not AWS's own. */
export type Config = {
  readonly table: string
  readonly rawBucket: string
  readonly feedBucket: string
  readonly baseUrl: string
  readonly publishQueueUrl?: string | undefined
  readonly dynamoEndpoint?: string | undefined
  readonly s3Endpoint?: string | undefined
}

/** @throws Error naming every variable that is missing or wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = schema.safeParse(environment)
  if (!read.success) throw new Error(`The environment is incomplete.\n${z.prettifyError(read.error)}`)
  const value = read.data
  return {
    table: value[variables.table],
    rawBucket: value[variables.rawBucket],
    feedBucket: value[variables.feedBucket],
    baseUrl: value[variables.baseUrl].replace(/\/$/, ''),
    publishQueueUrl: value[variables.publishQueueUrl],
    dynamoEndpoint: value[variables.dynamoEndpoint],
    s3Endpoint: value[variables.s3Endpoint],
  }
}
