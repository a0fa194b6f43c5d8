import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../ports.ts'
import { type Disk, readRecords } from './disk.ts'
import { percentEncoded } from './signature.ts'
import { sequenceText, type Version, version } from './version.ts'

/**
 * One record of an S3 notification, version 2.1. The key is form-encoded (a space is `+`); `sequencer` grows
 * with every write of a key.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export type S3EventRecord = {
  readonly eventVersion: '2.1'
  readonly eventSource: 'aws:s3'
  readonly awsRegion: string
  readonly eventTime: string
  readonly eventName: string
  readonly userIdentity: { readonly principalId: string }
  readonly requestParameters: { readonly sourceIPAddress: string }
  readonly responseElements: { readonly 'x-amz-request-id': string; readonly 'x-amz-id-2': string }
  readonly s3: {
    readonly s3SchemaVersion: '1.0'
    readonly configurationId: string
    readonly bucket: {
      readonly name: string
      readonly ownerIdentity: { readonly principalId: string }
      readonly arn: string
    }
    readonly object: {
      readonly key: string
      readonly size?: number
      readonly eTag?: string
      readonly versionId?: string
      readonly sequencer: string
    }
  }
}

function eventRecord(from: Version, region: string): S3EventRecord {
  const sequencer = sequenceText(from.sequence)
  const isCreated = from.event.startsWith('ObjectCreated')
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: new Date(from.atMs).toISOString(),
    eventName: from.event,
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': sequencer, 'x-amz-id-2': sequencer },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: {
        name: from.bucket,
        ownerIdentity: { principalId: 'local' },
        arn: `arn:aws:s3:::${from.bucket}`,
      },
      object: {
        key: percentEncoded(from.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
        ...(isCreated && { size: from.size, eTag: from.etag }),
        ...(from.isVersioned && { versionId: from.versionId }),
        sequencer,
      },
    },
  }
}

/** Events that were stored with their write and not yet taken. */
export type Outbox = {
  /** Puts the event beside its draft, before the write counts. */
  add(draft: string, from: Version): Promise<void>
  /** Puts in the event of a removal, which leaves no record of its own. */
  addRemoval(from: Version): Promise<void>
  /** The write did not happen after all. */
  drop(from: Version): Promise<void>
  /** Hands the event over; it stays in the box until the listener has taken it, over restarts too. */
  deliver(from: Version): void
  /** What was in the box when the server started, oldest first. */
  readonly left: readonly Version[]
  /** Ends retries. What was not taken is delivered at the next start. */
  close(): void
}

type Listener = (event: S3EventRecord) => void | Promise<void>
type OutboxOptions = {
  readonly folder: string
  readonly disk: Disk
  readonly region: string
  readonly onEvent: Listener | undefined
  readonly log: Log | undefined
}

const retryMs = 1_000

/** A record in the outbox is a second name of the version's own record: one write, and never two stories. */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { disk, onEvent, log, region } = options
  const folder = join(options.folder, 'outbox')
  await mkdir(folder, { recursive: true })
  const left = (await readRecords(folder)).map(({ record }) => version.parse(record))
  const retries = new Set<NodeJS.Timeout>()
  let isOpen = true
  const nameOf = (from: Version) => `${sequenceText(from.sequence)}.json`

  const attempt = async (from: Version, listener: Listener): Promise<void> => {
    try {
      await listener(eventRecord(from, region))
      await disk.remove(folder, nameOf(from))
    } catch (cause) {
      log?.info('event refused', { key: from.key, cause: String(cause) })
      if (!isOpen) return
      const retry = setTimeout(() => {
        retries.delete(retry)
        void attempt(from, listener)
      }, retryMs)
      retries.add(retry.unref())
    }
  }
  return {
    add: async (draft, from) => {
      if (onEvent) await disk.link(draft, folder, nameOf(from))
    },
    addRemoval: async (from) => {
      if (onEvent) await disk.place(await disk.draft(JSON.stringify(from)), folder, nameOf(from))
    },
    drop: async (from) => {
      if (onEvent) await disk.remove(folder, nameOf(from))
    },
    deliver(from) {
      if (onEvent && isOpen) void attempt(from, onEvent)
    },
    left: left.sort((a, b) => a.sequence - b.sequence),
    close() {
      isOpen = false
      for (const retry of retries) clearTimeout(retry)
    },
  }
}
