import { Readable } from 'node:stream'
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { FeedNote, Feeds, FeedVersion } from '../ports.ts'
import { Problem } from '../problem.ts'
import { compose } from './feed-composer.ts'
import { keys } from './keys.ts'
import { orStatus, unavailable } from './s3-documents.ts'
import { N, pack, S, type Table, unpack } from './table.ts'

/** Feed files in the feed bucket; which of them is current stands in the table, moved by compare-and-set. */
export function awsFeeds(client: S3Client, Bucket: string, table: Table): Feeds {
  return {
    async current(feedId) {
      const item = await table.get(keys.feedCurrent(feedId))
      return item && unpack<FeedVersion>(item['body'])
    },

    async history(feedId, most) {
      const found: FeedVersion[] = []
      const { pk } = keys.feedCurrent(feedId)
      for await (const item of table.query(pk, {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':from': S('VERSION#'), ':to': S('VERSION#\uffff') },
        ScanIndexForward: false,
      })) {
        found.push(unpack<FeedVersion>(item['body']))
        if (found.length === most) break
      }
      return found
    },

    async write(key, chunks, mediaType) {
      const upload = new Upload({
        client,
        params: {
          Bucket,
          Key: key,
          Body: Readable.from(chunks, { objectMode: false }),
          ContentType: mediaType,
        },
      })
      await upload.done().catch(unavailable)
    },

    compose: (Key, pieces, ContentType) => compose(client, { Bucket, Key, ContentType }, pieces),

    async note(feedId) {
      const item = await table.get(keys.feedNote(feedId))
      return item && unpack<FeedNote>(item['body'])
    },

    async putNote(note) {
      await table.put({ ...table.keyOf(keys.feedNote(note.feedId)), body: pack(note) })
    },

    markDirty: () => table.put(table.keyOf(keys.feedsDirty), 'attribute_not_exists(pk)'),
    clearDirty: () => table.remove(keys.feedsDirty),

    async advance(next) {
      const body = pack(next)
      const version = N(next.version)
      const current = { ...table.keyOf(keys.feedCurrent(next.feedId)), version, body }
      const condition =
        next.version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: 'version = :before',
              ExpressionAttributeValues: { ':before': N(next.version - 1) },
            }
      // Together, or a version that readers have seen could be missing from the history.
      const past = { ...table.keyOf(keys.feedVersion(next.feedId, next.version)), body }
      const refused = await table.transact([
        { Put: { TableName: table.name, Item: current, ...condition } },
        { Put: { TableName: table.name, Item: past } },
      ])
      return refused ? 'conflict' : 'advanced'
    },

    async open(key, range) {
      const Range = range && `bytes=${range.first}-${range.last}`
      const get = new GetObjectCommand({ Bucket, Key: key, ...(Range && { Range }) })
      const object = await orStatus(client.send(get), [404])
      if (!object?.Body) throw new Problem('not_found', { key })
      // The SDK's body on Node is a Readable, which iterates over Buffers.
      return object.Body as AsyncIterable<Uint8Array>
    },

    link: (key, { mediaType, encoding, seconds }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key: key,
          ResponseContentType: mediaType,
          ...(encoding && { ResponseContentEncoding: encoding }),
        }),
        { expiresIn: seconds },
      ),
  }
}
