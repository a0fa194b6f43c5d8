import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Keys, Partners, Receipts, Records, Sources, StoredReceipt } from '../ports.ts'
import { type DocumentRecord, recordNames } from '../ports.ts'
import { isUnfinished, isUnopened } from '../receipt.ts'
import { failed } from './failure.ts'
import { orStatus, removeVersions } from './s3-versions.ts'

const prefix = 'records/'

/** Records as JSON objects in the raw bucket. */
export const s3Records = (client: S3Client, Bucket: string): Records => ({
  async put(name, value) {
    const about = { Bucket, Key: prefix + name, ContentType: 'application/json' }
    await client.send(new PutObjectCommand({ ...about, Body: JSON.stringify(value) })).catch(failed)
  },

  async get(name) {
    const get = new GetObjectCommand({ Bucket, Key: prefix + name })
    const object = await orStatus(client.send(get), [404])
    return object?.Body && JSON.parse(await object.Body.transformToString())
  },

  async *list(wanted) {
    let ContinuationToken: string | undefined
    do {
      const list = new ListObjectsV2Command({ Bucket, Prefix: prefix + wanted, ContinuationToken })
      const page = await client.send(list).catch(failed)
      for (const { Key } of page.Contents ?? []) if (Key) yield Key.slice(prefix.length)
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken)
  },

  remove: (name) => removeVersions(client, { Bucket, Key: prefix + name }),
})

/**
 * Sources that leave a record of every word said of them, before the table has it: the table is rebuilt from
 * it.
 */
export const recordedSources = (sources: Sources, records: Records): Sources => ({
  ...sources,
  async put(source) {
    await records.put(recordNames.source(source.sourceId), source)
    await sources.put(source)
  },
  change: (sourceId, change) =>
    sources.change(sourceId, async (now) => {
      const next = await change(now)
      await records.put(recordNames.source(sourceId), next)
      return next
    }),
  async remove(sourceId) {
    await records.remove(recordNames.source(sourceId))
    await sources.remove(sourceId)
  },
})

export const recordedPartners = (partners: Partners, records: Records): Partners => ({
  ...partners,
  async put(partner) {
    await records.put(recordNames.partner(partner.partnerId), partner)
    await partners.put(partner)
  },
  change: (partnerId, change) =>
    partners.change(partnerId, async (now) => {
      const next = await change(now)
      await records.put(recordNames.partner(partnerId), next)
      return next
    }),
})

/** Keys of sources and partners are recorded with these; an operator is nothing but a key. */
export const recordedKeys = (keys: Keys, records: Records): Keys => ({
  ...keys,
  async put(keyId, holder) {
    if (holder.kind === 'operator') await records.put(recordNames.operator(keyId), holder)
    await keys.put(keyId, holder)
  },
})

/**
 * Receipts that leave a record of each document's end, before the receipt says so: its number stands nowhere
 * else but in the table, and no document that came to an end may be without one. A document that is read again
 * long after, and comes too late, keeps its record: it counted when it came.
 */
export function recordedReceipts(receipts: Receipts, records: Records): Receipts {
  async function record(receipt: StoredReceipt): Promise<void> {
    const { receiptId, sourceId, key, version, sequence, state, reason, receivedAt } = receipt
    const name = recordNames.document(sourceId, receiptId)
    if (state === 'superseded' && (await records.get(name)) !== undefined) return
    const kept: DocumentRecord = { receiptId, key, version, sequence, state, receivedAt }
    await records.put(name, isUnopened(reason) ? { ...kept, reason } : kept)
  }
  return {
    ...receipts,
    async move(receipt, from) {
      if (isUnfinished(receipt)) return receipts.move(receipt, from)
      await record(receipt)
      const moved = await receipts.move(receipt, from)
      const stands = moved === 'stale' && (await receipts.get(receipt.receiptId))
      if (stands && !isUnfinished(stands)) await record(stands)
      return moved
    },
    async remove(receipt) {
      await records.remove(recordNames.document(receipt.sourceId, receipt.receiptId))
      await receipts.remove(receipt)
    },
  }
}
