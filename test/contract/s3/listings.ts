import { strict as assert } from 'node:assert'
import { ListObjectsV2Command, type ListObjectsV2CommandInput, PutObjectCommand } from '@aws-sdk/client-s3'
import { put, refused, type S3Bench, type S3Check } from './bench.ts'

type Page = Awaited<ReturnType<typeof list>>

const list = ({ client, bucket }: S3Bench, input: Omit<ListObjectsV2CommandInput, 'Bucket'>) =>
  client.send(new ListObjectsV2Command({ Bucket: bucket, ...input }))

const keysOf = ({ Contents = [] }: Page) => Contents.map(({ Key }) => Key)
const prefixesOf = ({ CommonPrefixes = [] }: Page) => CommonPrefixes.map(({ Prefix }) => Prefix)

async function putAll(bench: S3Bench, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => put(bench, key)))
}

async function pages(bench: S3Bench, input: Omit<ListObjectsV2CommandInput, 'Bucket'>): Promise<Page[]> {
  const all: Page[] = []
  for (let token: string | undefined; ; ) {
    const page = await list(bench, { ...input, ContinuationToken: token })
    all.push(page)
    token = page.NextContinuationToken
    assert.equal(page.IsTruncated, token !== undefined)
    if (token === undefined) return all
  }
}

const tree = ['tree/a/1', 'tree/a/2', 'tree/b', 'tree/c/1', 'tree/c/d/2', 'tree/e']

export const listingChecks: readonly S3Check[] = [
  {
    name: 'a prefix lists what begins so, with sizes and ETags',
    async run(bench) {
      await putAll(bench, tree)
      const page = await list(bench, { Prefix: 'tree/' })
      assert.deepEqual(keysOf(page), tree)
      assert.equal(page.Contents?.[0]?.Size, 8)
      assert(page.Contents?.[0]?.ETag && page.Contents[0].LastModified)
      assert.equal(page.KeyCount, tree.length)
    },
  },
  {
    name: 'a delimiter folds deeper keys into prefixes',
    async run(bench) {
      await putAll(bench, tree)
      const page = await list(bench, { Prefix: 'tree/', Delimiter: '/' })
      assert.deepEqual(keysOf(page), ['tree/b', 'tree/e'])
      assert.deepEqual(prefixesOf(page), ['tree/a/', 'tree/c/'])
    },
  },
  ...[1, 2, 3, 5].map((MaxKeys) => ({
    name: `pages of ${MaxKeys} together are the whole listing, keys and prefixes once each`,
    async run(bench: S3Bench) {
      await putAll(bench, tree)
      const flat = await pages(bench, { Prefix: 'tree/', MaxKeys })
      assert.deepEqual(flat.flatMap(keysOf), tree)
      const folded = await pages(bench, { Prefix: 'tree/', Delimiter: '/', MaxKeys })
      assert.deepEqual(folded.flatMap(keysOf), ['tree/b', 'tree/e'])
      assert.deepEqual(folded.flatMap(prefixesOf), ['tree/a/', 'tree/c/'])
    },
  })),
  {
    name: 'start-after leaves out what comes before and the key itself',
    async run(bench) {
      await putAll(bench, tree)
      const page = await list(bench, { Prefix: 'tree/', StartAfter: 'tree/b' })
      assert.deepEqual(keysOf(page), ['tree/c/1', 'tree/c/d/2', 'tree/e'])
    },
  },
  {
    name: 'keys come in the order of their UTF-8 bytes',
    async run(bench) {
      const keys = ['order/A', 'order/Z', 'order/a', 'order/é', 'order/\uffee', 'order/🙂']
      await putAll(bench, [...keys].reverse())
      assert.deepEqual(keysOf(await list(bench, { Prefix: 'order/' })), keys)
      assert.deepEqual((await pages(bench, { Prefix: 'order/', MaxKeys: 1 })).flatMap(keysOf), keys)
    },
  },
  {
    name: 'encoding-type=url encodes names, and tokens of a listing stay usable',
    async run(bench) {
      const keys = ['coded/a b', 'coded/a+b', 'coded/ü']
      await putAll(bench, keys)
      const all = await pages(bench, { Prefix: 'coded/', EncodingType: 'url', MaxKeys: 1 })
      assert.equal(all[0]?.EncodingType, 'url')
      const names = all.flatMap(keysOf).map((name) => decodeURIComponent((name ?? '').replaceAll('+', ' ')))
      assert.deepEqual(names, keys)
    },
  },
  {
    name: 'nothing found is an empty page',
    async run(bench) {
      const page = await list(bench, { Prefix: 'nothing/here' })
      assert.deepEqual([page.KeyCount, page.IsTruncated, page.Contents], [0, false, undefined])
    },
  },
  {
    name: 'max-keys of 0 gives nothing',
    async run(bench) {
      await putAll(bench, tree)
      const page = await list(bench, { Prefix: 'tree/', MaxKeys: 0 })
      assert.deepEqual([page.KeyCount, page.IsTruncated], [0, false])
    },
  },
  {
    name: 'a token that no listing gave is refused',
    run: (bench) => refused('InvalidArgument', 400, () => list(bench, { ContinuationToken: '!' })),
  },
  {
    name: 'a listing of more than 1,000 keys goes on at the next',
    async run({ client, bucket, ...rest }) {
      const keys = Array.from({ length: 1_005 }, (_, n) => `bulk/${String(n).padStart(5, '0')}`)
      for (let at = 0; at < keys.length; at += 100) {
        const some = keys.slice(at, at + 100)
        await Promise.all(
          some.map((Key) => client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'x' }))),
        )
      }
      const all = await pages({ client, bucket, ...rest }, { Prefix: 'bulk/' })
      assert.deepEqual(
        all.map(({ KeyCount }) => KeyCount),
        [1_000, 5],
      )
      assert.deepEqual(all.flatMap(keysOf), keys)
    },
  },
]
