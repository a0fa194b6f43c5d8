import { describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { changesSince } from '../../../lib/pipeline/feeds/changes.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { diffOf, versionOf } from '../../../lib/pipeline/feeds/versions.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

const now = Date.parse('2026-05-10T09:00:00Z')

async function reading(spec: Partial<FeedSpec>, openings = openingsUpTo(40)): Promise<Runtime> {
  const runtime = inMemory(() => now)
  await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }]))
  await putAll(openings, runtime)
  await publish(runtime)
  return runtime
}

describe('a split feed', () => {
  it('holds every opening in one file, and its index names the files', async () => {
    const runtime = await reading({ split: { by: 'hash', files: 3 } })
    const ids = await Promise.all([1, 2, 3].map((n) => listedIn(`acme-feed~${n}`, runtime)))
    expect(ids.every((file) => file.length > 0)).toBe(true)
    expect(new Set(ids.flat().map(({ id }) => id)).size).toBe(40)
    const index = JSON.parse((await published('acme-feed', runtime)).plain)
    expect(index.files.map(({ url }: { url: string }) => url)).toEqual(
      [1, 2, 3].map((n) => `https://rolecast.example/v1/feeds/acme-feed~${n}`),
    )
    const files = await Promise.all([1, 2, 3].map((n) => runtime.feeds.current(`acme-feed~${n}`)))
    const tagsOf = (all: typeof files) => all.map((file) => [file?.etag, file?.listings, file?.bytes])
    expect(tagsOf(index.files)).toEqual(tagsOf(files))
    expect((await published('acme-feed', runtime)).feed.listings).toBe(40)
  })

  it('never moves an opening to another file', async () => {
    const runtime = await reading({ split: { by: 'hash', files: 4 } })
    const fileOf = async () => {
      const files = await Promise.all([1, 2, 3, 4].map((n) => listedIn(`acme-feed~${n}`, runtime)))
      return new Map(files.flatMap((file, n) => file.map(({ id }) => [id, n] as const)))
    }
    const before = await fileOf()
    await putAll(
      [...openingsUpTo(40).map((one) => ({ ...one, title: 'Cook', version: 2 })), openingOf(77)],
      runtime,
    )
    await publish(runtime)
    const after = await fileOf()
    expect([...before].filter(([id, n]) => after.get(id) !== n)).toEqual([])
  })

  it('by country puts each place of an opening into its own file where the format lists places', async () => {
    const places = [
      { text: 'Whitby', city: 'Whitby', country: 'GB' },
      { text: 'Nice', city: 'Nice', country: 'FR' },
      { text: 'Oslo', city: 'Oslo', country: 'NO' },
    ]
    const split = { by: 'country' as const, countries: ['GB', 'FR'] }
    const one = [openingOf(1, { locations: places })]
    const perPlace = await reading({ split, format: 'jooble-xml' }, one)
    for (const [file, city] of [
      ['gb', 'Whitby'],
      ['fr', 'Nice'],
      ['other', 'Oslo'],
    ] as const) {
      const { feed, plain } = await published(`acme-feed~${file}`, perPlace)
      expect(feed.listings).toBe(1)
      expect(plain).toContain(city)
    }
    for (const locations of [places, places.toReversed()]) {
      const whole = await reading({ split }, [openingOf(1, { locations })])
      expect((await published('acme-feed~fr', whole)).feed.listings).toBe(1)
      expect((await published('acme-feed~gb', whole)).feed.listings).toBe(0)
    }
  })
})

describe('what a partner chose', () => {
  it('leaves out the fields it goes without', async () => {
    const runtime = await reading({ without: ['salary', 'skills'] }, [openingOf(1)])
    const [listing] = await listedIn('acme-feed', runtime)
    expect(listing).not.toHaveProperty('salary')
    expect(listing).toMatchObject({ title: 'Chef 1', skills: [] })
  })

  it('leaves out openings that say too little', async () => {
    const poor = {
      ...openingOf(2),
      skills: [],
      locations: [],
      apply: [],
      description: { html: '<p>Cook.</p>', text: 'Cook.', sections: [] },
    }
    const runtime = await reading({ qualityMin: 0.7 }, [openingOf(1), poor])
    expect((await listedIn('acme-feed', runtime)).map(({ title }) => title)).toEqual(['Chef 1'])
  })
})

describe('the list of changes', () => {
  async function threeVersions(): Promise<Runtime> {
    const runtime = await reading({})
    await putAll(
      [openingOf(1, { title: 'Cook', version: 2 }), openingOf(2, { status: 'withdrawn', version: 2 })],
      runtime,
    )
    await publish(runtime)
    await putAll([openingOf(1, { title: 'Head cook', version: 3 }), openingOf(90)], runtime)
    await publish(runtime)
    return runtime
  }
  const read = async (since: number, runtime: Runtime) => {
    const page = await changesSince(await versionOf('acme-feed', undefined, runtime), since, runtime)
    return page === 'gone' ? page : page.lines.map((line) => JSON.parse(line))
  }

  it('says each listing once, as it last was, what is gone, and where to go on', async () => {
    const runtime = await threeVersions()
    const changes = await read(1, runtime)
    expect(changes).toHaveLength(4)
    expect(changes).toEqual(
      expect.arrayContaining([
        { op: 'delete', id: openingOf(2).openingId },
        expect.objectContaining({ op: 'upsert', id: openingOf(1).openingId, title: 'Head cook' }),
        expect.objectContaining({ op: 'upsert', id: openingOf(90).openingId }),
      ]),
    )
    expect(changes.at(-1)).toEqual({ op: 'cursor', cursor: '3' })
    expect(await read(2, runtime)).toHaveLength(3)
    expect(await read(3, runtime)).toEqual([{ op: 'cursor', cursor: '3' }])
  })

  it('has nothing for a cursor from a future that never was', async () => {
    expect(await read(9, await threeVersions())).toBe('gone')
  })

  it('says all there is to a reader who has nothing', async () => {
    const runtime = await reading({ format: 'csv' })
    const changes = (await read(0, runtime)) as { op: string; title?: string }[]
    expect(changes.map(({ op }) => op)).toEqual([...Array(40).fill('upsert'), 'cursor'])
  })

  it('leads a reader of the first version to the bytes of the last', async () => {
    const runtime = await reading({})
    const first = new Map((await listedIn('acme-feed', runtime)).map((one) => [one['id'], one]))
    for (const version of [2, 3, 4]) {
      const title = `Chef of version ${version}`
      await putAll([openingOf(version, { title, version: 2 }), openingOf(60 + version)], runtime)
      await publish(runtime)
    }
    for (const { op, ...line } of (await read(1, runtime)) as Record<string, unknown>[]) {
      if (op === 'upsert') first.set(line['id'], { op, ...line })
      if (op === 'delete') first.delete(line['id'])
    }
    const byId = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      String(a['id']) < String(b['id']) ? -1 : 1
    expect([...first.values()].sort(byId)).toEqual((await listedIn('acme-feed', runtime)).sort(byId))
  })

  it('tells the same as the rows of the versions', async () => {
    const runtime = await threeVersions()
    const [one, three] = [await versionOf('acme-feed', 1, runtime), await versionOf('acme-feed', 3, runtime)]
    expect(await diffOf(one, three, runtime)).toEqual({
      added: [openingOf(90).openingId],
      changed: [openingOf(1).openingId],
      removed: [openingOf(2).openingId],
    })
  })
})
