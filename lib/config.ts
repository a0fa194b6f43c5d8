import * as z from 'zod'

/** The environment variables of ours; the README explains each. Of AWS's own, lib/aws reads what it needs. */
export const variables = {
  table: 'ROLECAST_TABLE',
  rawBucket: 'ROLECAST_RAW_BUCKET',
  feedBucket: 'ROLECAST_FEED_BUCKET',
  publishQueueUrl: 'ROLECAST_PUBLISH_QUEUE_URL',
  chunkQueueUrl: 'ROLECAST_CHUNK_QUEUE_URL',
  documentBytesMax: 'ROLECAST_DOCUMENT_BYTES_MAX',
  baseUrl: 'ROLECAST_BASE_URL',
  edgeToken: 'ROLECAST_EDGE_TOKEN',
  indexingSecret: 'ROLECAST_INDEXING_SECRET',
  indexingKeyFile: 'ROLECAST_INDEXING_KEY_FILE',
  dynamoEndpoint: 'ROLECAST_DYNAMODB_ENDPOINT',
  s3Endpoint: 'ROLECAST_S3_ENDPOINT',
} as const

/** By these a local system tells which process it is, beside the others in its `running.json`. Nobody sets them. */
export const runningVariables = { pid: 'ROLECAST_PID', program: 'ROLECAST_PROGRAM' } as const

/** The header by which our edge proves itself: it sends `edgeToken` along, and the functions behind it look there. */
export const edgeHeader = 'x-rolecast-edge'

const schema = z.object({
  [variables.table]: z.string().min(3),
  [variables.rawBucket]: z.string().min(3),
  [variables.feedBucket]: z.string().min(3),
  [variables.publishQueueUrl]: z.url().optional(),
  [variables.chunkQueueUrl]: z.url().optional(),
  [variables.documentBytesMax]: z.coerce.number().int().positive().optional(),
  [variables.baseUrl]: z.url(),
  [variables.edgeToken]: z.string().min(16).optional(),
  [variables.indexingSecret]: z.string().min(1).optional(),
  [variables.indexingKeyFile]: z.string().min(1).optional(),
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
  readonly chunkQueueUrl?: string | undefined
  /** Instead of limits.documentBytesMax. */
  readonly documentBytesMax?: number | undefined
  /** What the edge proves itself with: then its word on who asks is taken. */
  readonly edgeToken?: string | undefined
  /** Where the key of a Google service account is kept: a secret's id, or a file. Neither: no engine is told. */
  readonly indexingSecret?: string | undefined
  readonly indexingKeyFile?: string | undefined
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
    chunkQueueUrl: value[variables.chunkQueueUrl],
    documentBytesMax: value[variables.documentBytesMax],
    edgeToken: value[variables.edgeToken],
    indexingSecret: value[variables.indexingSecret],
    indexingKeyFile: value[variables.indexingKeyFile],
    dynamoEndpoint: value[variables.dynamoEndpoint],
    s3Endpoint: value[variables.s3Endpoint],
  }
}
