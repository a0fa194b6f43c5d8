import { describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { keepHolder, makeKey } from '../../../lib/pipeline/access.ts'
import { accessTo } from '../../../lib/pipeline/feeds/access.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

const now = () => Date.parse('2026-05-10T09:00:00Z')

const feedId = 'acme-feed'
const files = (count: number): FeedSpec['split'] => ({ by: 'hash', files: count })
const countries = (...named: string[]): FeedSpec['split'] => ({ by: 'country', countries: named })

/** A feed that was published with one split, whose partner then wants another; and one opening more. */
async function resplit(from: FeedSpec['split'], to: FeedSpec['split']) {
  const runtime = inMemory(now)
  const { key, kept } = makeKey('partner', runtime)
  const wants = (split: FeedSpec['split']) =>
    keepHolder(acme([{ feedId, format: 'ndjson', ...(split && { split }) }], { keys: [kept] }), runtime)
  await wants(from)
  await putAll(openingsUpTo(40), runtime)
  await publish(runtime)
  await wants(to)
  await putAll([openingOf(77)], runtime)
  return { runtime, key }
}

const idsIn = async (fileId: string, runtime: Runtime) =>
  (await listedIn(fileId, runtime)).map(({ id }) => id)

describe('a split that is changed once readers know it', () => {
  const changes: [string, FeedSpec['split'], FeedSpec['split'], string][] = [
    ['into more files', files(3), files(4), `${feedId}~1`],
    ['into fewer', files(3), files(2), `${feedId}~1`],
    ['into files where it was one', undefined, files(2), feedId],
    ['into one file where it was split', files(2), undefined, `${feedId}~1`],
    ['by other countries', countries('GB'), countries('GB', 'FR'), `${feedId}~gb`],
  ]
  it.each(changes)(
    '%s is refused: no job moves, and readers keep their files',
    async (_, from, to, fileId) => {
      const { runtime } = await resplit(from, to)
      const before = [await idsIn(fileId, runtime), (await published(feedId, runtime)).feed.version]
      const done = await publish(runtime)
      expect(new Set(done.map(({ outcome }) => outcome))).toEqual(new Set(['refused']))
      expect(done[0]?.refused).toMatchObject({ code: 'feed_resplit' })
      expect([await idsIn(fileId, runtime), (await published(feedId, runtime)).feed.version]).toEqual(before)
    },
  )

  it('goes out on the word of an operator, and stays so', async () => {
    const { runtime } = await resplit(files(3), files(4))
    await publish(runtime, true)
    const all = await Promise.all([1, 2, 3, 4].map((n) => idsIn(`${feedId}~${n}`, runtime)))
    expect(new Set(all.flat()).size).toBe(41)
    expect(all.flat()).toHaveLength(41)
    expect(new Set((await publish(runtime)).map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  })

  it('closes the files that were given up, and no sooner', async () => {
    const { runtime, key } = await resplit(files(3), files(2))
    const access = (file: number) => accessTo(`${feedId}~${file}`, { header: key }, runtime)
    expect([await access(2), await access(3)]).toEqual(['granted', 'granted'])
    await publish(runtime, true)
    expect([await access(2), await access(3)]).toEqual(['granted', 'none'])
  })

  it('does not hinder a feed whose countries are only said in another order', async () => {
    const { runtime } = await resplit(countries('GB', 'FR'), countries('FR', 'GB'))
    expect((await publish(runtime)).map(({ outcome }) => outcome)).not.toContain('refused')
  })
})
