import { beforeEach, describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import type { FeedSpec } from '../../../lib/partner.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { packBuild, readBuild } from '../../../lib/pipeline/feeds/parts.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { bytesOf } from '../../../lib/pipeline/objects.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { inMemory } from '../../memory.ts'
import { acme, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

let now: number
const dayMs = 86_400_000
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

const feedOf = async (spec: Partial<FeedSpec>): Promise<Runtime> => {
  const runtime = inMemory(() => now)
  await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }]))
  return runtime
}
const outcomes = async (runtime: Runtime) => (await publish(runtime)).map(({ outcome }) => outcome)
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

describe('what time takes', () => {
  it.each([
    ['of another country', 'US', 'open'],
    ['that was withdrawn long before', 'DE', 'withdrawn'],
  ] as const)('excuses nothing %s, which readers never had', async (_, country, status) => {
    const runtime = await feedOf({ filter: { countries: ['DE'] } })
    const berlin = [{ text: 'Berlin', city: 'Berlin', country: 'DE' }]
    const elsewhere = [{ text: 'Austin', city: 'Austin', country }]
    const shown = numbers(0, 60).map((n) => openingOf(n, { locations: berlin }))
    const validThrough = '2026-05-11T00:00:00Z'
    const others = numbers(100, 60).map((n) => openingOf(n, { locations: elsewhere, validThrough, status }))
    await putAll([...shown, ...others], runtime)
    await publish(runtime)
    now += 2 * dayMs
    await putAll(
      shown.slice(0, 40).map((one) => ({ ...one, status: 'withdrawn' as const, version: 2 })),
      runtime,
    )
    expect(await outcomes(runtime)).toEqual(['refused'])
  })

  it('may take all, where they end as they had said', async () => {
    const runtime = await feedOf({})
    await putAll(
      numbers(0, 60).map((n) => openingOf(n, { validThrough: '2026-05-11T00:00:00Z' })),
      runtime,
    )
    await publish(runtime)
    now += 2 * dayMs
    expect(await outcomes(runtime)).toEqual(['published'])
    expect((await published('acme-feed', runtime)).feed.listings).toBe(0)
  })

  it('may take all that grow older than the filter allows', async () => {
    const runtime = await feedOf({ filter: { ageDaysMax: 30 } })
    const posted = { date: '2026-04-11', approximate: false }
    await putAll(
      numbers(0, 60).map((n) => openingOf(n, { posted })),
      runtime,
    )
    await publish(runtime)
    expect((await published('acme-feed', runtime)).feed.listings).toBe(60)
    now += 2 * dayMs
    expect(await outcomes(runtime)).toEqual(['published'])
    expect((await published('acme-feed', runtime)).feed.listings).toBe(0)
  })
})

describe('an end that readers were never told excuses nothing', () => {
  const tonight = '2026-05-10T20:00:00Z'
  const endTonight = (count: number, runtime: Runtime, more: Partial<Opening> = {}) =>
    putAll(
      numbers(0, count).map((n) => openingOf(n, { validThrough: tonight, version: 2, ...more })),
      runtime,
    )

  it.each(['ndjson', 'indeed-xml', 'yubhub-xml'] as const)(
    'where it came and passed between two builds of %s',
    async (format) => {
      const runtime = await feedOf({ format })
      await putAll(openingsUpTo(60), runtime)
      await publish(runtime)
      await endTonight(60, runtime)
      now += dayMs
      expect(await outcomes(runtime)).toEqual(['refused'])
    },
  )

  it('where the build that would have told it was refused', async () => {
    const runtime = await feedOf({})
    await putAll(openingsUpTo(120), runtime)
    await publish(runtime)
    await endTonight(120, runtime)
    expect(await outcomes(runtime)).toEqual(['refused'])
    now += dayMs
    await putAll([openingOf(500)], runtime)
    expect(await outcomes(runtime)).toEqual(['refused'])
  })

  it('where the format tells none, and a neighbour said something else meanwhile', async () => {
    const runtime = await feedOf({ format: 'yubhub-xml' })
    await putAll(openingsUpTo(60), runtime)
    await publish(runtime)
    await endTonight(60, runtime)
    expect(await outcomes(runtime)).toEqual(['unchanged'])
    await endTonight(5, runtime, { title: 'Head chef', version: 3 })
    expect(await outcomes(runtime)).toEqual(['published'])
    now += dayMs
    expect(await outcomes(runtime)).toEqual(['refused'])
  })

  it('but does where it was told in time, after it was put off', async () => {
    const runtime = await feedOf({})
    await endTonight(60, runtime, { version: 1 })
    await publish(runtime)
    now += dayMs / 24
    await endTonight(60, runtime, { validThrough: '2026-05-11T00:00:00Z', version: 2 })
    expect(await outcomes(runtime)).toEqual(['published'])
    now += dayMs
    expect(await outcomes(runtime)).toEqual(['published'])
  })

  it('nor does an age that the source made up later', async () => {
    const runtime = await feedOf({ filter: { ageDaysMax: 30 } })
    await putAll(
      openingsUpTo(60).map((one) => ({ ...one, posted: { date: '2026-05-01', approximate: false } })),
      runtime,
    )
    await publish(runtime)
    const old = { date: '2026-04-11', approximate: false }
    await putAll(
      openingsUpTo(60).map((one) => ({ ...one, posted: old, version: 2 })),
      runtime,
    )
    now += 2 * dayMs
    expect(await outcomes(runtime)).toEqual(['refused'])
  })
})

it('rows of older builds say of no end, so the end of the opening counts', async () => {
  const runtime = await feedOf({})
  await putAll(
    numbers(0, 60).map((n) => openingOf(n, { validThrough: '2026-05-11T00:00:00Z' })),
    runtime,
  )
  await publish(runtime)
  await asOlderRows('acme-feed', runtime)
  now += 60_000
  await putAll(
    [openingOf(3, { title: 'Head chef', validThrough: '2026-05-11T00:00:00Z', version: 2 })],
    runtime,
  )
  expect(await outcomes(runtime)).toEqual(['published'])
  now += 2 * dayMs
  expect(await outcomes(runtime)).toEqual(['published'])
  expect((await published('acme-feed', runtime)).feed.listings).toBe(0)
})

/** Writes the rows that stand, and where they lie, as builds did before rows told of ends. */
async function asOlderRows(feedId: string, runtime: Runtime): Promise<void> {
  const { files } = (await published(feedId, runtime)).feed
  const build = await readBuild(files?.build, runtime)
  if (!files || !build) throw new Error('no build stands')
  const text = (await bytesOf(await runtime.feeds.open(files.rows))).toString()
  const older = text.replaceAll(/\t[^\t\n]*$/gm, '')
  const lines = (part: string) => part.split('\n').length - 1
  let at = 0
  const shards = build.shards.map(({ stamp, parts }) => ({
    stamp,
    parts: parts.map((part) => {
      const count = lines(text.slice(part.rows.at, part.rows.at + part.rows.bytes))
      const bytes = older.split('\n').slice(lines(older.slice(0, at)), lines(older.slice(0, at)) + count)
      const rows = { at, bytes: bytes.join('\n').length + (count > 0 ? 1 : 0) }
      at += rows.bytes
      return { ...part, rows }
    }),
  }))
  const mediaType = 'application/octet-stream'
  await runtime.feeds.compose(files.rows, [Buffer.from(older)], { mediaType })
  await runtime.feeds.compose(files.build, [packBuild({ ...build, shards })], { mediaType })
}

it('going back is refused for the index of a split feed, which follows from its files', async () => {
  const runtime = await feedOf({ split: { by: 'hash', files: 2 } })
  await putAll([openingOf(1), openingOf(2)], runtime)
  await publish(runtime)
  await putAll([openingOf(3)], runtime)
  await publish(runtime)
  await expect(rollBack('acme-feed', 1, runtime)).rejects.toMatchObject({ code: 'invalid_request' })
})
