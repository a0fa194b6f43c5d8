import { expect, it } from 'vitest'
import type { Call } from '../../../lib/local/s3/call.ts'
import { type KeyIndex, keyIndex } from '../../../lib/local/s3/key-index.ts'
import { listVersions } from '../../../lib/local/s3/list.ts'
import type { Version } from '../../../lib/local/s3/version.ts'

/** Two versions of each of so many keys in three folders, and how many keys a listing looked at. */
function world(keysInFolder: number) {
  const index = keyIndex()
  let sequence = 0
  for (const folder of ['a', 'b', 'c'])
    for (let n = 0; n < keysInFolder; n += 1)
      for (const versionId of ['1', '2']) {
        sequence += 1
        const about = { key: `${folder}/${String(n).padStart(4, '0')}`, versionId, sequence, atMs: 0 }
        // All that a listing says of a version.
        index.add({ ...about, isMarker: false, etag: '', size: 0 } as Version)
      }
  let looked = 0
  const counted: KeyIndex = {
    ...index,
    *from(isPast) {
      for (const key of index.from(isPast)) {
        looked += 1
        yield key
      }
    },
  }
  const list = async (query: Record<string, string>) => {
    looked = 0
    const call = {
      store: { bucket: () => ({ index: counted }) },
      request: { bucket: 'inbox', query: new Map(Object.entries(query)) },
    }
    // All that a listing asks of a call.
    const { body } = await listVersions(call as unknown as Call)
    const found = [...String(body).matchAll(/<Key>([^<]*)<\/Key><VersionId>([^<]*)</g)]
    return { found: found.map(([, key, version]) => `${key} ${version}`), looked }
  }
  return { list }
}

it.each([
  ['no key before the prefix', { prefix: 'b/0003' }, ['b/0003 2', 'b/0003 1']],
  ['no key behind it', { prefix: 'a/0003' }, ['a/0003 2', 'a/0003 1']],
  ['none where nothing has it', { prefix: 'b/x' }, []],
  [
    'none before the place where it goes on',
    { prefix: 'b/', 'key-marker': 'b/0498', 'version-id-marker': '2' },
    ['b/0498 1', 'b/0499 2', 'b/0499 1'],
  ],
  [
    'those of the prefix alone, from a marker before it',
    { prefix: 'b/0499', 'key-marker': 'a/0007' },
    ['b/0499 2', 'b/0499 1'],
  ],
  ['none, from a marker behind the prefix', { prefix: 'a/', 'key-marker': 'b/0001' }, []],
])('a listing of versions reads %s', async (_, query, wanted) => {
  const { found, looked } = await world(500).list(query)
  expect(found).toEqual(wanted)
  expect(looked).toBeLessThanOrEqual(wanted.length / 2 + 2)
})
