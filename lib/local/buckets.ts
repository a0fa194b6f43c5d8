import { parentPort, workerData } from 'node:worker_threads'
import { callsOver } from './calls.ts'
import type { S3EventRecord } from './s3/events.ts'
import { type S3Options, startS3 } from './s3/server.ts'

// The thread of the S3 server: a document of a gigabyte is hashed and written here while pages are served elsewhere.

/** What the main thread says when it starts this one. */
export type BucketsGiven = Omit<S3Options, 'onEvent' | 'log' | 'now'>

/** What the main thread does for the buckets: it answers when the event has been worked off. */
export type ForBuckets = { event(event: S3EventRecord): Promise<void> | void }

const buckets = {
  endpoint: async () => (await server).endpoint,
  close: async () => (await server).close(),
}
export type Buckets = typeof buckets

if (!parentPort) throw new Error('lib/local/system.ts starts this file as a thread')
const ask = callsOver<ForBuckets>(parentPort, buckets)
// Given by the main thread, in this shape.
const server = startS3({ ...(workerData as BucketsGiven), onEvent: (event) => ask('event', event) })
