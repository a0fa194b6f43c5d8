import { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { FeedNote, Feeds, FeedVersion } from '../ports.ts'
import { Problem } from '../problem.ts'
import { failed } from './failure.ts'
import { compose } from './feed-composer.ts'
import { keys } from './keys.ts'
import { orStatus, removeVersions, versionsUnder } from './s3-versions.ts'
import { N, pack, S, type Table, unpack, upTo } from './table.ts'

/** Where the copy of each pointer lies, beside the files: from there a lost table gets it back. */
const pointerPrefix = 'feeds/_pointers/'

/** Feed files in the feed bucket; which of them is current stands in the table, moved by compare-and-set. */
export function awsFeeds(client: S3Client, Bucket: string, table: Table): Feeds {
  const copyPointer = async (version: FeedVersion): Promise<void> => {
    const Key = `${pointerPrefix}${version.feedId}`
    await client.send(new PutObjectCommand({ Bucket, Key, Body: JSON.stringify(version) })).catch(failed)
  }
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
        ...upTo(most),
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
      await upload.done().catch(failed)
    },

    compose: (Key, pieces, { mediaType, crc }) =>
      compose(client, { Bucket, Key, ContentType: mediaType, crc }, pieces),

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
      if (refused) return 'conflict'
      // After the move, or a publisher that came second could leave its own word behind.
      await copyPointer(next)
      return 'advanced'
    },

    async restore(version) {
      const body = pack(version)
      const item = { version: N(version.version), body, ...(version.isHeld && { isHeld: S('held') }) }
      const past = table.keyOf(keys.feedVersion(version.feedId, version.version))
      const current = table.keyOf(keys.feedCurrent(version.feedId))
      const condition =
        'attribute_not_exists(pk) OR version < :v OR (attribute_exists(isHeld) AND version = :v)'
      const values = { ':v': N(version.version) }
      if (await table.put({ ...current, ...item }, condition, values)) await table.put({ ...past, body })
    },

    copyPointer,

    async *pointers() {
      for await (const { key, isLatest, isMarker } of versionsUnder(client, Bucket, pointerPrefix)) {
        if (!isLatest || isMarker) continue
        const get = new GetObjectCommand({ Bucket, Key: key })
        const object = await orStatus(client.send(get), [404])
        // We wrote it ourselves, above.
        if (object?.Body) yield JSON.parse(await object.Body.transformToString()) as FeedVersion
      }
    },

    forget: (feedId, version) => table.remove(keys.feedVersion(feedId, version)),

    async *objects(prefix) {
      let last = ''
      for await (const { key, storedAt } of versionsUnder(client, Bucket, prefix)) {
        if (key !== last) yield { key, storedAt }
        last = key
      }
    },

    remove: (Key) => removeVersions(client, { Bucket, Key }),

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
